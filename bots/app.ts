import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReportDialog } from '../dialogs/ReportDialog.js';
import { deliveryNotice } from '../dialogs/deliveryNotice.js';
import type { Config } from '../services/config.js';
import type { City } from '../services/domain/city.js';
import { route } from '../services/domain/route.js';
import { loadDirectory } from '../services/domain/routing/directory.js';
import { createLogger, type Logger } from '../services/logger.js';
import { folderDeliverer } from '../services/referral/folder.js';
import { openKeyFile } from '../services/storage/keyFile.js';
import { KeyRing } from '../services/storage/keyRing.js';
import { SealedStore } from '../services/storage/sealed.js';
import { openSqlite } from '../services/storage/sqlite.js';
import type { MongoOptions } from '../services/storage/mongo.js';
import type { DocumentStore, SharedStore } from '../services/storage/store.js';
import { citiesOf } from './citiesOf.js';
import { Counting } from './turn/Counting.js';
import { Outbox } from './turn/Outbox.js';
import { Records } from './turn/Records.js';
import { Sweep } from './turn/Sweep.js';
import { TurnRunner } from './turn/TurnRunner.js';
import { Worker } from './turn/Worker.js';

/** The running program without a channel: turns in, work done, and a way to stop. */
export interface App {
  readonly runner: TurnRunner;
  readonly worker: Worker;
  readonly logger: Logger;
  /** The first of the cities that are served, where nothing says another. */
  readonly city: City;
  /** Those that are served, the first one first. */
  readonly cities: readonly City[];
  /** Where their configurations are, with their logos. */
  readonly citiesFolder: string;
  readonly dialog: ReportDialog;
  /** For documents that a channel keeps beside the conversations. */
  readonly store: SealedStore;
  /** What processes on several machines have in common; undefined where there is one, on a file of its own. */
  readonly shared: Shared | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Calls `listener` with the document of each conversation that gets a message outside a turn. */
  onNews(listener: (document: string) => void): void;
  close(): Promise<void>;
}

/** Processes on one server count together, under names that nobody can read back, and hear of each other's writes. */
export interface Shared {
  readonly engine: Pick<SharedStore, 'tally' | 'watch'>;
  /** Of a day (days since 1970): the same in every process, another one tomorrow. */
  readonly secretOf: (day: number) => Uint8Array;
}

/** The configurations of cities, with their logos beside them. */
export const CITIES = fileURLToPath(new URL('../../deployment/cities', import.meta.url));
const PACKAGE = new URL('../../package.json', import.meta.url);

/** What a test or a script may put in the place of the machine's own. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly logger?: Logger;
  /** Put round the engine, as a test does that cuts the power at a write. */
  readonly around?: (store: DocumentStore) => DocumentStore;
  /** In the place of deployment/cities. */
  readonly citiesFolder?: string;
  /** What a server that only tests use may lack; no configuration can say it. */
  readonly mongo?: Pick<MongoOptions, 'waives' | 'broom'>;
}

/**
 * Puts the parts together: the only place that knows every one of them.
 *
 * @throws ConfigError, CityFileError, StorageError and FolderError, each with a sentence for the operator.
 */
export async function createApp(config: Config, surroundings: Surroundings = {}): Promise<App> {
  const clock = surroundings.clock ?? Date.now;
  const logger = surroundings.logger ?? createLogger(config.logLevel);
  const citiesFolder = surroundings.citiesFolder ?? CITIES;
  const directory = loadDirectory(citiesFolder);
  const served = citiesOf(config, directory);
  const [city] = served;
  // Of every city that has a file: what was told in one still leaves when another is served.
  const cityOf = (id: string | null) => (id === null ? city : directory.cities.get(id));
  const deliverers = new Map(
    [...directory.cities.values()]
      .filter(({ intakes }) => intakes.length > 0)
      .map((one) => [one.id, folderFor(config, one, clock)]),
  );
  const { engine, shared } = await openEngine(config, surroundings);
  const around = surroundings.around?.(engine) ?? engine;
  const ring =
    config.keys === undefined
      ? await openKeyFile(config.keyFile, engine)
      : KeyRing.fromConfig(config.keys);
  const store = await SealedStore.open(around, ring);

  const records = new Records(store);
  const listeners: ((document: string) => void)[] = [];
  const outbox = new Outbox({
    records,
    delivererFor: (recipient, id) => {
      const from = cityOf(id);
      const isAgreed = from?.intakes.some((intake) => intake.recipient === recipient) === true;
      return isAgreed ? deliverers.get(from.id) : undefined;
    },
    notice: (status, language, id) => {
      const from = cityOf(id);
      return from === undefined ? undefined : deliveryNotice(status, language, from);
    },
    clock,
    randomId,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    logger,
    onNews: (document) => {
      for (const listener of listeners) listener(document);
    },
  });
  const counting = new Counting({ store, records, clock, logger });
  const sweep = new Sweep({ store, records, clock, city: city.id, logger });
  const worker = new Worker({ store, outbox, counting, sweep, clock, logger });
  const dialog = new ReportDialog({
    route: (facts) => route(facts, directory),
    pointOf: (municipality) => directory.localPoints.get(municipality),
    botVersion: versionOf(readFileSync(PACKAGE, 'utf8')),
    keepMinutes: config.keepMinutes,
  });
  const { keepMinutes } = config;
  const { cities } = directory;
  const runner = new TurnRunner({
    ...{ store, dialog, city, cities, keepMinutes, clock, randomId, logger },
  });
  return {
    runner,
    worker,
    logger,
    city,
    cities: served,
    citiesFolder,
    dialog,
    store,
    shared:
      shared === undefined
        ? undefined
        : { engine: shared, secretOf: (day) => ring.derive(`limits of day ${day}`) },
    clock,
    onNews: (listener) => {
      listeners.push(listener);
    },
    close: async () => {
      await worker.stop();
      await engine.close();
    },
  };
}

/** The driver is loaded only where it is used: whoever starts on the file need not wait for it. */
async function openEngine(
  { mongodbUri, dataFolder }: Config,
  { mongo }: Surroundings,
): Promise<{ readonly engine: DocumentStore; readonly shared?: SharedStore }> {
  if (mongodbUri === undefined) {
    return { engine: await openSqlite(join(dataFolder, 'spreekerover.db')) };
  }
  const { openMongo } = await import('../services/storage/mongo.js');
  const engine = await openMongo({ uri: mongodbUri, ...mongo });
  return { engine, shared: engine };
}

/** Refused for every city but the demonstration until referrals are sealed to their recipient. */
function folderFor(config: Config, city: City, clock: () => number) {
  return folderDeliverer({
    folder: config.referralsFolder,
    dataFolder: config.dataFolder,
    city,
    now: () => new Date(clock()),
  });
}

/** 128 bits: nobody guesses it. */
function randomId(): string {
  return randomBytes(16).toString('base64url');
}

function versionOf(packageText: string): string {
  const parsed: unknown = JSON.parse(packageText);
  const hasVersion = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return hasVersion && typeof parsed.version === 'string' ? parsed.version : 'unknown';
}
