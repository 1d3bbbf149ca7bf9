import type { Server } from 'node:http';
import { type Config, ConfigError } from '../services/config.js';
import type { App } from './app.js';
import { azureRoutes } from './azure.js';
import { noticePage } from './channels/webchat/page/noticePage.js';
import type { Site } from './channels/webchat/page/statement.js';
import { acceptSockets } from './channels/webchat/sockets.js';
import { Work } from './channels/webchat/Work.js';
import type { Route } from './http/exchange.js';
import { createHttp } from './http/server.js';
import { Sources } from './http/source.js';
import { type LimitFigures, Limits } from './limits/Limits.js';
import { countsIn } from './limits/sharedLimiter.js';
import { drained } from './stopping.js';
import { type Mount, openCity } from './webCity.js';

/** The web chat of a running program. */
export interface Web {
  /** Where it is reached on this machine. */
  readonly url: string;
  readonly port: number;
  /** Says to every client that it may come back, lets requests under way end, and stops listening. */
  close(): Promise<void>;
}

/** What a test or a benchmark may put in the place of the figures of security.md and of a city's own. */
export interface Figures {
  readonly limits?: LimitFigures;
  /** Of the first city. */
  readonly embedOrigins?: readonly string[];
}

/**
 * Puts the web chat round the program and listens.
 *
 * @throws ConfigError when a city may not be shown yet, or the address may not be used.
 */
export async function serveWeb(app: App, config: Config, figures: Figures = {}): Promise<Web> {
  const { cities, clock, logger } = app;
  refuseUnsafe(
    config,
    cities.every(({ demonstration }) => demonstration),
  );
  let port = config.port;
  const { shared } = app;
  const counts = shared && countsIn(shared.engine, shared.secretOf, clock);
  const together = shared && counts && { counts, secretOf: (day: number) => shared.secretOf(day) };
  const limits = new Limits(figures.limits, counts);
  const work = new Work(clock, together);
  const { embedOrigins } = figures;
  const common = { app, config, limits, work, port: () => port, embedOrigins };
  const open = cities.map((city) => openCity(city, common));
  const mounts = open.flatMap((one) => one.mounts);
  const azure = await azureRoutes(app, config, `${config.publicUrl ?? ''}/chat`, limits);
  const routes: Route[] = [
    ...mounts.flatMap((mount) => mount.routes),
    ...azure.routes,
    { method: 'GET', path: '/healthz', handle: () => ({ status: 200, body: { ok: true } }) },
  ];
  const server = createHttp({
    routes,
    place: { publicUrl: config.publicUrl },
    sources: new Sources(config.proxies, clock, shared?.secretOf),
    logger,
    explain: (status, path) => noticePage(siteAt(mounts, path), status, config.language),
  });
  acceptSockets(server, mounts, logger);
  port = await listening(server, config);
  app.worker.start();
  const said = { city: cities.map(({ id }) => id).join(','), channel: 'webchat' };
  logger.info('app.started', said);
  return {
    url: config.publicUrl ?? `http://localhost:${port}`,
    port,
    close: async () => {
      await Promise.all([...open.map((one) => one.stop()), azure.close()]);
      for (const one of open) one.close();
      await drained(server);
      logger.info('app.stopped', said);
    },
  };
}

/** The city of an address; whoever asks for one that is none of ours hears it from the first. */
function siteAt(mounts: readonly Mount[], path: string): Site {
  const found =
    mounts.find(({ place }) => place.base === `/${path.split('/')[1] ?? ''}`) ?? mounts[0];
  if (found === undefined) throw new Error('no city is served');
  return found.site;
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

/** Only what was meant for it may be reached from outside, and people must reach it by a sealed connection. */
function refuseUnsafe(config: Config, onlyTried: boolean): void {
  if (!config.production && !LOOPBACK.includes(config.host)) {
    throw new ConfigError(
      'SPREEKEROVER_HOST lets others in: that needs NODE_ENV=production. Leave it out to try the program here.',
    );
  }
  if (!LOOPBACK.includes(config.host) && config.publicUrl === undefined) {
    throw new ConfigError('SPREEKEROVER_PUBLIC_URL must say where people reach the web chat.');
  }
  if (config.azure !== undefined && config.publicUrl === undefined) {
    throw new ConfigError(
      'SPREEKEROVER_PUBLIC_URL must say where people reach the web chat: Teams and Messenger offer it first.',
    );
  }
  // On the machine of whoever makes a city, nobody else reaches it.
  const isTriedHere = !config.production && config.publicUrl === undefined;
  if (onlyTried || isTriedHere) return;
  if (config.publicUrl?.startsWith('https:') !== true) {
    throw new ConfigError(
      'SPREEKEROVER_PUBLIC_URL must say where people reach the web chat, and begin with https.',
    );
  }
}

async function listening(server: Server, { host, port }: Config): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new ConfigError(
              `SPREEKEROVER_PORT ${port} is in use: stop the other program, or choose another port.`,
            )
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
