import type { Server } from 'node:http';
import { type Config, ConfigError } from '../services/config.js';
import { webProblems } from '../services/domain/cityReady.js';
import type { CityWeb } from '../services/domain/cityWeb.js';
import { readLogo } from '../services/domain/cityLogo.js';
import { type App, CITIES } from './app.js';
import { azureRoutes } from './azure.js';
import { chatRoutes } from './channels/webchat/chatRoutes.js';
import { directLineRoutes } from './channels/webchat/directLine.js';
import { Door } from './channels/webchat/Door.js';
import { firstMessages } from './channels/webchat/firstPage.js';
import { type LimitFigures, Limits } from './limits/Limits.js';
import { ownClientRoutes } from './channels/webchat/ownClient.js';
import { News } from './channels/webchat/News.js';
import { Sessions } from './channels/webchat/Sessions.js';
import { noticePage } from './channels/webchat/page/noticePage.js';
import { siteRoutes } from './channels/webchat/siteRoutes.js';
import { acceptSockets } from './channels/webchat/sockets.js';
import { WebChat } from './channels/webchat/WebChat.js';
import { Work } from './channels/webchat/Work.js';
import { countsIn } from './limits/sharedLimiter.js';
import { sharedWith } from './http/crossOrigin.js';
import type { Route } from './http/exchange.js';
import type { Place } from './http/place.js';
import { createHttp } from './http/server.js';
import { Sources } from './http/source.js';
import { drained } from './stopping.js';

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
  readonly embedOrigins?: readonly string[];
}

/**
 * Puts the web chat round the program and listens.
 *
 * @throws ConfigError when the city may not be shown yet, or the address may not be used.
 */
export async function serveWeb(app: App, config: Config, figures: Figures = {}): Promise<Web> {
  const { city, clock, logger, runner } = app;
  const web = readyCity(app, config);
  refuseUnsafe(config, city.demonstration);
  let port = config.port;
  const place: Place = {
    publicUrl: config.publicUrl,
    port: () => port,
    embedOrigins: figures.embedOrigins ?? web.embedOrigins,
    clientOrigins: config.clientOrigins,
  };
  const sessions = new Sessions({
    store: app.store,
    clock,
    lifeSeconds: config.keepMinutes * 60,
  });
  const { shared } = app;
  const counts = shared && countsIn(shared.engine, shared.secretOf, clock);
  const together = shared && counts && { counts, secretOf: (day: number) => shared.secretOf(day) };
  const limits = new Limits(figures.limits, counts);
  const chat = new WebChat({ runner, sessions, limits, logger });
  app.onNews((document) => {
    chat.hub.lookAt(document);
  });
  const news = new News({ hub: chat.hub, store: app.store, clock, logger });
  news.listen(shared?.engine);
  const door = new Door({ sessions, limits, work: new Work(clock, together), place, logger });
  const first = firstMessages({ dialog: app.dialog, city, clock });
  const { keepMinutes, language: defaultLanguage } = config;
  const logo = web.look.logo === null ? undefined : readLogo(CITIES, web.look.logo);
  const site = { city, web, logo, keepMinutes, channels: config.azure?.channels ?? [] };
  const azure = await azureRoutes(app, config, `${config.publicUrl ?? ''}/chat`, limits);
  const routes: Route[] = [
    ...chatRoutes({ chat, door, first, place, defaultLanguage, logger, ...site }),
    ...siteRoutes(site, place),
    ...ownClientRoutes(chat, door),
    ...sharedWith(place, directLineRoutes(chat, door)),
    ...azure.routes,
    { method: 'GET', path: '/healthz', handle: () => ({ status: 200, body: { ok: true } }) },
  ];
  const sources = new Sources(config.proxies, clock, shared?.secretOf);
  const server = createHttp({
    routes,
    place,
    sources,
    logger,
    explain: (status) => noticePage(site, status, defaultLanguage),
  });
  acceptSockets(server, chat, place, logger);
  port = await listening(server, config);
  app.worker.start();
  logger.info('app.started', { city: city.id, channel: 'webchat' });
  return {
    url: config.publicUrl ?? `http://localhost:${port}`,
    port,
    close: async () => {
      await Promise.all([news.stop(), azure.close()]);
      chat.hub.close();
      await drained(server);
      logger.info('app.stopped', { city: city.id, channel: 'webchat' });
    },
  };
}

function readyCity({ city }: App, config: Config): CityWeb {
  const problems = webProblems(city);
  if (city.web === undefined || problems.length > 0) {
    throw new ConfigError(
      `The web chat of ${config.city} cannot be shown yet. ${problems.join(' ')}`,
    );
  }
  return city.web;
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

/** Only what was meant for it may be reached from outside, and people must reach it by a sealed connection. */
function refuseUnsafe(config: Config, isDemonstration: boolean): void {
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
  if (isDemonstration) return;
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
