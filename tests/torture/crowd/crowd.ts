import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { BSON, MongoClient } from 'mongodb';
import { KeyRing } from '../../../services/storage/keyRing.js';
import { expectNoCanary } from '../../support/canaryLogger.js';
import { MongoProxy } from '../../support/mongo/proxy.js';
import { mongoServer } from '../../support/mongo/server.js';
import { MINUTE, START } from '../../support/turnHouse.js';
import { People } from '../People.js';
import { type HostOrder, Said, Seen, TRIES } from '../protocol.js';
import { randomFrom } from '../randomFrom.js';
import { reportScenario } from '../reportScenario.js';
import { conversationsOf, type Scenario } from '../scenario.js';
import type { Outcome } from '../torture.js';
import { Traces } from '../Traces.js';
import { readTries } from '../tries.js';
import { KINDS, markOf, person } from './persons.js';
import { Pair } from './Pair.js';

export interface CrowdOptions {
  /** As many of each kind: a multiple of four. */
  readonly people: number;
  readonly kills: number;
  readonly seed: number;
  /** Puts a proxy between the processes and the server, that makes this trouble while people talk. */
  readonly trouble?: (proxy: MongoProxy) => void;
}

/** What a crowd came to, in the order of its people. */
export interface CrowdOutcome extends Outcome {
  readonly orders: number;
  /** Messages that were not taken, because others were writing or the server was away, and were sent once more: how many, by why. */
  readonly untaken: Readonly<Record<string, number>>;
  /** Faults of the proxy. */
  readonly faults: number;
  /** Referrals that two processes delivered at the same time. */
  readonly together: readonly string[];
}

/** Turns, leases and counts of a frozen clock are over after this; as often as a crash may leave something. */
const RESTS = [0, 6 * MINUTE, 6 * MINUTE, 6 * MINUTE, 6 * MINUTE];

/** Milliseconds in which what a worker began by itself before the clock is turned has ended. */
const BREATH = 400;

/** So many orders of one person, about: enough to spread kills over. */
const ORDERS_EACH = 22;

/** Of the messages that were answered, those that are sent again all the same. */
const AGAIN = 0.1;

/**
 * People who all talk at once with two processes on one MongoDB server. Each message goes to one of
 * the two at random; what gets no answer, because that process was killed, is sent again to the other
 * under the same id.
 *
 * @throws AssertionError as soon as something is not as it must be.
 */
export async function playCrowd(options: CrowdOptions): Promise<CrowdOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'crowd-'));
  const server = await mongoServer();
  const uri = server.uri();
  const proxy = options.trouble === undefined ? undefined : await MongoProxy.start(server);
  const random = randomFrom(options.seed);
  const people = Array.from({ length: options.people }, (_, index) => person(index));
  const [first = reportScenario] = people;
  const traces = new Traces(join(folder, 'data'), join(folder, 'referrals'), first);
  const pair = new Pair({
    host: reportScenario.host,
    start: {
      folder: traces.data,
      referrals: traces.referrals,
      keys: KeyRing.newEntry(),
      now: START,
      mongodb: proxy?.uri(uri) ?? uri,
    },
    random,
    kills: options.kills,
    orders: options.people * ORDERS_EACH,
    canaries: first.canaries,
  });
  try {
    const crowd = { pair, random, orders: 0, untaken: {} };
    if (proxy !== undefined) options.trouble?.(proxy);
    const told = await Promise.all(people.map((one) => live(one, crowd)));
    proxy?.faults.none();
    await rest(pair);
    const ends = await Promise.all(
      people.map((one, index) => look(one, told[index]?.flat() ?? [], pair)),
    );
    const signals = await pair.end();
    expect(signals, 'hosts that are asked to end').to.deep.equal([null, null]);
    expectMarks(traces, ends, options.people);
    const { referrals } = traces.arrivals();
    traces.expectNoWords();
    await expectSealed(uri, first.canaries);
    const { again, together } = readTries(join(folder, TRIES), pair.deaths);
    const { orders, untaken } = crowd;
    const faults = proxy?.faults.count ?? 0;
    const kills = pair.deaths.size;
    const said = told.flat();
    const outcome = { said, ends, referrals, extra: again, kills, points: 0 };
    return { ...outcome, orders, untaken, faults, together };
  } finally {
    await pair.stop();
    await proxy?.close();
    await rm(folder, { recursive: true });
  }
}

/** What so many people must come to, by what one of each kind came to. */
export function calmFor(people: number, calm: CrowdOutcome): Outcome {
  const each = people / KINDS;
  const times = <T>(list: readonly T[]): T[] => Array.from({ length: each }, () => list).flat();
  const counts = (found: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(found).map(([name, count]) => [name, count * each]));
  return {
    said: times(calm.said),
    ends: times(calm.ends).map((end) => ({ ...end, counts: counts(end.counts) })),
    referrals: times(calm.referrals).sort(),
    extra: 0,
    kills: 0,
    points: 0,
  };
}

interface Running {
  readonly pair: Pair;
  readonly random: () => number;
  orders: number;
  readonly untaken: Record<string, number>;
}

/** One person from their first message to their last; what they were told at each. */
async function live(scenario: Scenario, crowd: Running): Promise<string[][]> {
  const people = new People(scenario);
  const texts = ({ replies }: Said) =>
    (replies ?? []).map(({ activity }) => scenario.normaliseText(activity.text ?? ''));
  const said: string[][] = [];
  for (const order of people.orders()) {
    if (order.do !== 'say') continue;
    const answer = await answered(order, crowd);
    people.hear(order, answer);
    said.push(texts(answer));
    if (crowd.random() < AGAIN) {
      const again = await answered(order, crowd);
      expect(again.repeated, `${order.inbound.id} again`).to.equal(true);
      expect(texts(again)).to.deep.equal(said.at(-1));
    }
  }
  return said;
}

/** Outcomes after which a client sends the same again. */
const NOT_TAKEN = ['busy', 'failed'];

async function answered(order: HostOrder, crowd: Running): Promise<Said> {
  for (;;) {
    crowd.orders += 1;
    const answer = Said.parse(await crowd.pair.ask(order));
    if (!NOT_TAKEN.includes(answer.outcome)) return answer;
    const why = answer.code ?? answer.outcome;
    crowd.untaken[why] = (crowd.untaken[why] ?? 0) + 1;
    await setTimeout(50);
  }
}

/** Lets the work be done that is left, while the first of it is still disturbed. */
async function rest(pair: Pair): Promise<void> {
  for (const milliseconds of RESTS) {
    pair.now += milliseconds;
    // Both clocks first: a lease says nothing between clocks that are minutes apart.
    for (const which of [0, 1]) await pair.insist(which, { do: 'clock', now: pair.now });
    await Promise.all([0, 1].map((which) => pair.insist(which, { do: 'drain' })));
    pair.spare();
    await setTimeout(BREATH);
  }
}

async function look(
  scenario: Scenario,
  told: readonly string[],
  pair: Pair,
): Promise<Outcome['ends'][number]> {
  const [conversation = ''] = conversationsOf(scenario);
  const { state, outbox, messages, seen, counts } = Seen.parse(
    await pair.ask({ do: 'look', conversation }),
  );
  const notices = messages
    .map((text) => scenario.normaliseText(text ?? ''))
    .filter((text) => !told.includes(text));
  expect(new Set(notices).size, 'notices that a referral arrived').to.equal(notices.length);
  // How many older messages are kept beside a notice depends on when the worker came by.
  return { state: scenario.normalise(state), outbox, messages: [], seen, counts };
}

/** Each referral is of the person whose it is: none stands in for that of another. */
function expectMarks(traces: Traces, ends: Outcome['ends'], people: number): void {
  const referrals = traces.newReferrals();
  for (let index = 0; index < people; index += 1) {
    const theirs = referrals.filter((text) => text.includes(markOf(index)));
    expect(theirs, `referrals of person ${index}`).to.have.length(ends[index]?.outbox.length ?? 0);
  }
}

/** No word of anybody lies readable in the database. */
async function expectSealed(uri: string, canaries: readonly string[]): Promise<void> {
  const client = await MongoClient.connect(uri);
  try {
    for (const collection of await client.db().collections()) {
      for await (const document of collection.find()) {
        expectNoCanary(Buffer.from(BSON.serialize(document)).toString('latin1'), canaries);
      }
    }
  } finally {
    await client.close();
  }
}
