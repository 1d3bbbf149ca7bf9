import { setTimeout } from 'node:timers/promises';
import { type MongoClient, MongoServerError } from 'mongodb';
import { connect, databaseOf, letGo } from './mongoClient.js';
import { isPassing, unreachable } from './mongoErrors.js';
import { OutOfPatience, within } from './mongoPatience.js';
import { inspect } from './mongoSchema.js';
import { authentication, clock, rights, transport } from './mongoTrialAccess.js';
import { TrialRoom } from './mongoTrialRoom.js';
import { compareAndSet, durability, honoursRetries, uniqueKeys } from './mongoTrialWrites.js';
import { StorageError, type StorageErrorCode } from './storageError.js';

/** What a server is tried for, in the order of the report. */
export const TRIALS = [
  'authentication',
  'rights',
  'transport',
  'clock',
  'schema',
  'durability',
  'unique_keys',
  'compare_and_set',
] as const;
export type Trial = (typeof TRIALS)[number];

export interface Verdict {
  readonly trial: Trial;
  /** `cannot_tell`: the server does not say, or not in the time there is; the sentence says what to look at. */
  readonly result: 'passed' | 'failed' | 'cannot_tell';
  /** For the operator: why, and what to do. */
  readonly sentence: string;
  /** What the failure is called; `unfit_server` when it says nothing else. */
  readonly code?: StorageErrorCode;
}

/** What a trial finds. */
export type Finding = Omit<Verdict, 'trial'>;

export interface Tried {
  readonly verdicts: readonly Verdict[];
  /** Whether a write that is sent again under its number is done once; Amazon DocumentDB does not know that. */
  readonly retries: boolean;
}

/** A server that went away in the middle is tried anew for so many milliseconds, with pauses. */
const AGAIN_WITHIN = 5_000;
const PAUSE = 300;

/** Milliseconds that one trial may take. */
const LONGEST = 6_000;

/**
 * Tries a server: nothing that a server says about itself is believed if it can be tried. The trials
 * write into a collection of their own, and remove what they wrote. The driver repeats nothing by itself
 * meanwhile, so that what is seen is what the server did.
 *
 * @param waives Trials that are left out; a test's own affair, never an operator's.
 * @throws StorageError `unwritable` when it does not answer.
 */
export async function tryMongo(uri: string, waives: readonly Trial[] = []): Promise<Tried> {
  const until = performance.now() + AGAIN_WITHIN;
  let tried = await tryOnce(uri, waives);
  // An election in the middle says nothing of the server, and is soon over.
  while (tried.verdicts.some(isTheEnd) && performance.now() < until) {
    await setTimeout(PAUSE);
    const again = await tryOnce(uri, waives).catch(() => undefined);
    if (again === undefined) break;
    tried = again;
  }
  return tried;
}

async function tryOnce(uri: string, waives: readonly Trial[]): Promise<Tried> {
  const client = await connect(uri, { retries: false, first: true });
  try {
    const subject: Subject = { uri, client, room: new TrialRoom(client.db(databaseOf(uri))) };
    const verdicts: Verdict[] = [];
    for (const trial of TRIALS.filter((one) => !waives.includes(one))) {
      const verdict = { trial, ...(await judged(trial, subject)) };
      verdicts.push(verdict);
      if (isTheEnd(verdict)) return { verdicts, retries: false };
    }
    const retries = await honoursRetries(subject);
    await subject.room.clear();
    return { verdicts, retries };
  } finally {
    await letGo(client);
  }
}

/** @throws StorageError with the sentence of each trial that failed. */
export function refuseUnlessFit(verdicts: readonly Verdict[]): void {
  const failed = verdicts.filter(({ result }) => result === 'failed');
  const [first] = failed;
  if (first === undefined) return;
  throw new StorageError(
    first.code ?? 'unfit_server',
    failed.map(({ sentence }) => sentence).join(' '),
  );
}

/** A server on trial. */
export interface Subject {
  readonly uri: string;
  readonly client: MongoClient;
  readonly room: TrialRoom;
}

const HOW: { readonly [T in Trial]: (subject: Subject) => Promise<Finding> } = {
  authentication,
  rights,
  transport,
  clock,
  schema,
  durability,
  unique_keys: uniqueKeys,
  compare_and_set: compareAndSet,
};

async function judged(trial: Trial, subject: Subject): Promise<Finding> {
  try {
    return await within(LONGEST, HOW[trial](subject));
  } catch (error) {
    const known = isPassing(error) ? unreachable(error) : error;
    if (known instanceof StorageError) {
      return { result: 'failed', sentence: known.message, code: known.code };
    }
    return { result: 'failed', sentence: `${excuse(error)} This was the trial of ${trial}.` };
  }
}

/** Whether the server went away in the middle: then there is nothing more to try. */
function isTheEnd({ code }: Verdict): boolean {
  return code === 'unwritable' || code === 'outcome_unknown';
}

function excuse(error: unknown): string {
  if (error instanceof OutOfPatience) {
    return `The MongoDB server did not finish a trial in ${LONGEST / 1_000} seconds. Look at its load, and at the network between.`;
  }
  const number = error instanceof MongoServerError ? ` (number ${String(error.code)})` : '';
  return `The MongoDB server refused to be tried${number}. Look at the rights of the user, and at what the server is.`;
}

async function schema({ room }: Subject): Promise<Finding> {
  try {
    const found = await inspect(room.database);
    return {
      result: 'passed',
      sentence: found === 'ours' ? 'The database is one of ours.' : 'The database is still empty.',
    };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { result: 'failed', sentence: error.message, code: error.code };
  }
}
