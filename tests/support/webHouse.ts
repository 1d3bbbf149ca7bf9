import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp, type Surroundings } from '../../bots/app.js';
import type { LimitFigures } from '../../bots/limits/Limits.js';
import { serveWeb, type Web } from '../../bots/web.js';
import { type Config, readConfig } from '../../services/config.js';
import { KeyRing } from '../../services/storage/keyRing.js';
import { canaryLogger } from './canaryLogger.js';

/** Words, names and numbers that people type in these tests; the logger throws on each. */
export const CANARIES = ['kanariegeel', 'Amina Verlinden', '0470 12 34 56', 'amina@voorbeeld.be'];

const OFTEN = { points: 1_000_000, duration: 1 };

/** Limits that no test reaches by accident. */
export const NO_LIMITS: LimitFigures = {
  startsFromOneNetwork: OFTEN,
  starts: OFTEN,
  messagesOfOneConversation: OFTEN,
  pace: OFTEN,
  burst: OFTEN,
  messages: OFTEN,
  renewals: OFTEN,
};

export interface WebHouse {
  readonly app: App;
  readonly web: Web;
  readonly url: string;
  readonly folder: string;
  readonly time: { now: number };
  /** What the program said to its operator. */
  readonly log: readonly string[];
  /** Stops the program and starts it again on the same folder and port. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly limits?: LimitFigures;
  readonly env?: Readonly<Record<string, string>>;
  /** A clock that only the test turns; without it the machine's own. */
  readonly stands?: boolean;
  readonly embedOrigins?: readonly string[];
  /** In the place of deployment/cities. */
  readonly citiesFolder?: string;
  /** Put round the store, to make it fail. */
  readonly around?: Surroundings['around'];
  /** What the MongoDB server of the tests may lack. */
  readonly mongo?: Surroundings['mongo'];
  /** Of several houses on one server: the same. */
  readonly keys?: string;
}

/** The whole program with its web chat, on a folder and a port of its own, at the demonstration city. */
export async function openWebHouse(options: Options = {}): Promise<WebHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'webchat-'));
  const time = { now: Date.now() };
  const clock = options.stands === true ? () => time.now : Date.now;
  const config: Config = {
    ...readConfig({ SPREEKEROVER_PORT: '0', ...options.env }),
    dataFolder: join(folder, 'data'),
    keys: options.keys ?? KeyRing.newEntry(),
    referralsFolder: join(folder, 'referrals'),
  };
  const start = async (port: number) => {
    const logger = canaryLogger(CANARIES);
    const { around, citiesFolder, mongo, limits = NO_LIMITS } = options;
    const embedOrigins = options.embedOrigins ?? (citiesFolder === undefined ? [] : undefined);
    const app = await createApp(config, {
      ...{ clock, logger },
      ...(around === undefined ? {} : { around }),
      ...(citiesFolder === undefined ? {} : { citiesFolder }),
      ...(mongo === undefined ? {} : { mongo }),
    });
    const web = await serveWeb(
      app,
      { ...config, port },
      {
        limits,
        ...(embedOrigins === undefined ? {} : { embedOrigins }),
      },
    );
    return { app, web, log: logger.lines };
  };
  let running = await start(0);
  return {
    get app() {
      return running.app;
    },
    get web() {
      return running.web;
    },
    get url() {
      return `http://localhost:${running.web.port}`;
    },
    get log() {
      return running.log;
    },
    folder,
    time,
    async restart() {
      const { port } = running.web;
      await running.web.close();
      await running.app.close();
      running = await start(port);
    },
    async close() {
      await running.web.close();
      await running.app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
