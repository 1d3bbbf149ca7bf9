import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialog } from 'botbuilder-dialogs';
import { Counting } from '../../bots/turn/Counting.js';
import { type Deliverer, Outbox } from '../../bots/turn/Outbox.js';
import { documentOf } from '../../bots/turn/record.js';
import { Records } from '../../bots/turn/Records.js';
import { Sweep } from '../../bots/turn/Sweep.js';
import { TurnRunner, type TurnResult } from '../../bots/turn/TurnRunner.js';
import { Worker } from '../../bots/turn/Worker.js';
import type { Delivery } from '../../dialogs/turnDraft.js';
import { City } from '../../services/domain/city.js';
import type { Logger } from '../../services/logger.js';
import { type Count, readCounts } from '../../services/statistics/readCounts.js';
import { isoWeek } from '../../services/statistics/week.js';
import { KeyRing } from '../../services/storage/keyRing.js';
import { SealedStore } from '../../services/storage/sealed.js';
import { openSqlite } from '../../services/storage/sqlite.js';
import type { DocumentStore } from '../../services/storage/store.js';
import { canaryLogger } from './canaryLogger.js';
import { Guestbook } from './guestbook.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Words that people type in these tests; no log may hold one. */
export const CANARIES = ['kanariegeel', 'Amina Verlinden', '0470 12 34 56', 'amina@voorbeeld.be'];

export const CITY = City.parse({
  id: 'demo',
  name: 'Demo',
  demonstration: true,
  region: 'flanders',
  municipalities: [],
  serviceModel: 'contact_point',
  localPoint: null,
  intakes: [],
  source: null,
  checkedOn: null,
});

export interface HouseParts {
  readonly dialog?: Dialog;
  readonly deliverer?: Deliverer;
  readonly wrap?: (store: DocumentStore) => DocumentStore;
  readonly logger?: Logger;
  readonly folder?: string;
  readonly keys?: string;
  readonly leaseMilliseconds?: number;
  readonly city?: City;
  /** Where the clock stands at first, in milliseconds since 1970. */
  readonly now?: number;
}

/** A Wednesday: no test runs over the end of a week by accident. */
export const START = Date.UTC(2026, 10, 18, 10, 0, 0);

/** Everything that a turn needs, on a real SQLite file in a folder of its own, with a clock that a test can turn. */
export async function openHouse(parts: HouseParts = {}) {
  const folder = parts.folder ?? (await mkdtemp(join(tmpdir(), 'turn-')));
  const time = { now: parts.now ?? START };
  const city = parts.city ?? CITY;
  const clock = () => time.now;
  const logger = parts.logger ?? canaryLogger(CANARIES);
  const delivered: Delivery[] = [];
  const deliverer = parts.deliverer ?? {
    deliver: (delivery: Delivery) => {
      delivered.push(delivery);
      return Promise.resolve();
    },
  };
  const keys = parts.keys ?? KeyRing.newEntry();
  const engine = await openSqlite(join(folder, 'spreekerover.db'));
  const store = await SealedStore.open(parts.wrap?.(engine) ?? engine, KeyRing.fromConfig(keys));
  const records = new Records(store);
  const randomId = () => randomBytes(16).toString('base64url');
  const runner = new TurnRunner({
    store,
    dialog: parts.dialog ?? new Guestbook(),
    city,
    keepMinutes: 60,
    clock,
    randomId,
    logger,
  });
  const outbox = new Outbox({
    records,
    delivererFor: () => deliverer,
    notice: (status, language) => `${status.status} in ${language ?? 'no language'}`,
    clock,
    randomId,
    random: () => 0.5,
    logger,
    ...(parts.leaseMilliseconds === undefined
      ? {}
      : { leaseMilliseconds: parts.leaseMilliseconds }),
  });
  const counting = new Counting({ store, records, clock, logger });
  const sweep = new Sweep({ store, records, city: city.id, clock, logger });
  const worker = new Worker({ store, outbox, counting, sweep, clock, logger });
  let sent = 0;

  return {
    folder,
    time,
    store,
    records,
    runner,
    outbox,
    counting,
    sweep,
    worker,
    delivered,
    logger,
    keys,
    /** A message, under an id that no other has unless it is given. */
    say(text: string, id = `m${(sent += 1)}`, conversation = 'c1'): Promise<TurnResult> {
      const input = { kind: 'text', text } as const;
      return runner.run({ conversation, id, input, channel: 'terminal', language: 'nl' });
    },
    async record(conversation = 'c1') {
      return (await records.load(documentOf(conversation), 0))?.record;
    },
    async counts(week = isoWeek(time.now)): Promise<Record<string, number>> {
      const found = await readCounts(store, { city: city.id, week }, time.now);
      return namedCounts(found);
    },
    async close() {
      await store.close();
      if (parts.folder === undefined) await rm(folder, { recursive: true });
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

/** The texts of a turn that was done; the outcome otherwise. */
export function texts(result: TurnResult): (string | undefined)[] {
  if (result.outcome !== 'done') return [result.outcome];
  return result.replies.map(({ activity }) => activity.text);
}

/** Counts by name, as `sent:LOKAAL/named`. */
export function namedCounts(found: readonly Count[]): Record<string, number> {
  return Object.fromEntries(
    found.map(({ what, detail, count }) => [detail === '' ? what : `${what}:${detail}`, count]),
  );
}
