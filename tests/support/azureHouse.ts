import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp, type Surroundings } from '../../bots/app.js';
import { azureRoutes } from '../../bots/azure.js';
import { createHttp } from '../../bots/http/server.js';
import { Sources } from '../../bots/http/source.js';
import { type Config, readConfig } from '../../services/config.js';
import { KeyRing } from '../../services/storage/keyRing.js';
import { canaryLogger } from './canaryLogger.js';
import { TEST_ENV } from './microsoft/smallMicrosoft.js';
import { CANARIES } from './webHouse.js';

/** Where the conversation can go on privately, as the bot must say it in every other channel. */
export const PRIVATE_URL = 'https://meld.voorbeeldstad.be/chat';

export interface AzureHouse {
  readonly url: string;
  readonly app: App;
  readonly folder: string;
  readonly time: { now: number };
  readonly config: Config;
  /** What the program said to its operator; it throws on a word of a person or an id of a channel. */
  readonly log: readonly string[];
  /** Conversations that may say nothing more now. */
  readonly limited: Set<'all'>;
  /** Stops the program and starts it again on the same folder. */
  restart(): Promise<void>;
  /** Everything that stands in the data folder, as it stands there. */
  stored(): Promise<string>;
  close(): Promise<void>;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly canaries?: readonly string[];
  /** A clock that only the test turns. */
  readonly stands?: boolean;
  readonly around?: Surroundings['around'];
  /** How long a message waits for the limit: seconds after which it may be sent again. */
  readonly pass?: () => Promise<number>;
  /** Another process on the same store. */
  readonly beside?: AzureHouse;
}

/** The program with its door for Azure and nothing else, on a folder of its own, at the demonstration city. */
export async function openAzureHouse(options: Options = {}): Promise<AzureHouse> {
  const { beside } = options;
  const folder = beside?.folder ?? (await mkdtemp(join(tmpdir(), 'azure-')));
  const time = { now: Date.now() };
  const clock = options.stands === true ? () => time.now : Date.now;
  const limited = new Set<'all'>();
  const config: Config = beside?.config ?? {
    ...readConfig(options.env ?? TEST_ENV),
    dataFolder: join(folder, 'data'),
    keys: KeyRing.newEntry(),
    referralsFolder: join(folder, 'referrals'),
  };
  const start = async () => {
    const logger = canaryLogger([...CANARIES, ...(options.canaries ?? [])]);
    const { around } = options;
    const app = await createApp(config, {
      clock,
      logger,
      ...(around === undefined ? {} : { around }),
    });
    const limits = { pass: options.pass ?? (() => Promise.resolve(limited.size)) };
    const door = await azureRoutes(app, config, PRIVATE_URL, limits);
    const place = { publicUrl: undefined };
    const sources = new Sources(0, clock);
    const explain = (status: number) => ({ status });
    const server = createHttp({ routes: door.routes, place, sources, logger, explain });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { app, server, door, log: logger.lines };
  };
  let running = await start();
  const stop = async () => {
    await running.door.close();
    await closed(running.server);
    await running.app.close();
  };
  return {
    get url() {
      const address = running.server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      return `http://127.0.0.1:${address.port}`;
    },
    get app() {
      return running.app;
    },
    get log() {
      return running.log;
    },
    ...{ folder, config, time, limited },
    async restart() {
      await stop();
      running = await start();
    },
    async stored() {
      const names = await readdir(config.dataFolder);
      const files = names.map((name) => readFile(join(config.dataFolder, name), 'latin1'));
      return (await Promise.all(files)).join('\n');
    },
    async close() {
      await stop();
      if (beside === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
