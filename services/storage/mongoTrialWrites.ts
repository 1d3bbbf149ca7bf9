import { Long, MongoServerError, MongoWriteConcernError } from 'mongodb';
import { DURABLE } from './mongoClient.js';
import { isDuplicate, isPassing } from './mongoErrors.js';
import { patiently } from './mongoPatience.js';
import type { Finding, Subject } from './mongoTrial.js';
import { writeDurably } from './mongoWrite.js';

/** FerretDB 1.24 was seen to let 267 of 480 such writers win, for 37 versions (issue 6). */
const VERSIONS = 30;
const WRITERS = 12;

/** Milliseconds for the competition, and the fewest versions that say something. */
const LONGEST = 4_500;
const FEWEST = 5;

/** What the documents of a trial last, should they be left behind: an hour. */
const LIVES = 3_600_000;

/** Such a concern is not known, or cannot be met: BadValue (no journal), WriteConcernFailed, unknown, unsatisfiable. */
const NO_MAJORITY = [2, 64, 79, 100];

/** Whether the server says that a write is on the disks of a majority. */
export async function durability({ room }: Subject): Promise<Finding> {
  try {
    const { matchedCount } = await room.documents.updateOne(
      { _id: room.id('durability') },
      { $set: { version: 1, expiresAt: new Date(Date.now() + LIVES) } },
      { upsert: true },
    );
    if (matchedCount === 0)
      return { result: 'passed', sentence: 'A write is confirmed by a majority, on disk.' };
  } catch (error) {
    const isConcern = error instanceof MongoServerError && NO_MAJORITY.includes(Number(error.code));
    if (!isConcern && !(error instanceof MongoWriteConcernError)) throw error;
  }
  return {
    result: 'failed',
    sentence:
      'The MongoDB server does not confirm that a write is on the disks of a majority. See that journalling is on, and that most members of the replica set run.',
  };
}

/** Whether two documents may have one id: of many who insert it at once, one may. */
export async function uniqueKeys({ room }: Subject): Promise<Finding> {
  const _id = room.id('unique');
  const first = { _id, body: new Uint8Array(), expiresAt: new Date(Date.now() + LIVES) };
  const tries = await Promise.allSettled(
    Array.from({ length: WRITERS }, (_, version) =>
      room.documents.insertOne({ ...first, version: version + 1 }),
    ),
  );
  for (const { reason } of tries.filter((one) => one.status === 'rejected'))
    if (!isDuplicate(reason)) throw reason;
  const inserted = tries.filter(({ status }) => status === 'fulfilled').length;
  const there = await room.documents.find({ _id }).toArray();
  return inserted === 1 && there.length === 1
    ? { result: 'passed', sentence: 'Of many documents with one id, one is kept.' }
    : {
        result: 'failed',
        sentence: `The MongoDB server does not keep ids unique: of ${WRITERS} documents with one id it took ${inserted}. Conversations would be mixed up. Use another server.`,
      };
}

/** Whether of those who write the same version at once exactly one wins, by the engine's own write. */
export async function compareAndSet({ room }: Subject): Promise<Finding> {
  const now = Date.now();
  const until = performance.now() + LONGEST;
  const id = room.id('compare-and-set');
  let version = 0;
  while (version < VERSIONS && performance.now() < until) {
    version += 1;
    const document = { id, version, expiresAt: now + LIVES, dueAt: null };
    const outcomes = await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) =>
        writeDurably((work) => work(room.documents), { ...document, body: Buffer.of(writer) }, now),
      ),
    );
    const winners = outcomes.filter(Boolean).length;
    const kept = await room.documents.findOne({ _id: id });
    if (winners !== 1 || kept?.body[0] !== outcomes.indexOf(true)) return raced(winners);
  }
  return version < FEWEST
    ? {
        result: 'cannot_tell',
        sentence: `The MongoDB server was too slow to be tried with competing writers: ${version} versions in ${LONGEST / 1_000} seconds. Look at its load, and at the network between.`,
      }
    : {
        result: 'passed',
        sentence: `Of ${WRITERS} writers at once one wins, ${version} times in a row.`,
      };
}

function raced(winners: number): Finding {
  return {
    result: 'failed',
    sentence: `The MongoDB server let ${winners} of ${WRITERS} competing writers win one version${winners === 1 ? ", and kept another's words" : ''}. Answers of people would be lost. Use another server.`,
  };
}

/**
 * Whether a write that is sent again under the number of its session is done once. Then the driver
 * may do so; otherwise only the engine sends again, which knows of every try.
 */
export async function honoursRetries(subject: Subject): Promise<boolean> {
  let tries = 0;
  // An election in the middle is no answer, and a document that was counted in once would be none either.
  return patiently(() => isDoneOnce(subject, `retries ${(tries += 1)}`));
}

async function isDoneOnce({ client, room }: Subject, name: string): Promise<boolean> {
  const session = client.startSession();
  try {
    const counted = {
      q: { _id: room.id(name) },
      u: { $inc: { version: 1 } },
      upsert: true,
    };
    for (let sent = 0; sent < 2; sent += 1) {
      const again = {
        update: room.documents.collectionName,
        updates: [counted],
        txnNumber: Long.fromNumber(1),
        writeConcern: { w: 'majority', j: true, wtimeout: DURABLE.wtimeoutMS },
      };
      await room.database.command(again, { session });
    }
    const found = await room.documents.findOne({ _id: room.id(name) });
    return found?.version === 1;
  } catch (error) {
    if (isPassing(error)) throw error;
    return false;
  } finally {
    await session.endSession();
  }
}
