import { type Config, ConfigError } from '../services/config.js';
import type { City } from '../services/domain/city.js';
import { readLogo } from '../services/domain/cityLogo.js';
import { webProblems } from '../services/domain/cityReady.js';
import type { CityWeb } from '../services/domain/cityWeb.js';
import type { App } from './app.js';
import { chatRoutes } from './channels/webchat/chatRoutes.js';
import { directLineRoutes } from './channels/webchat/directLine.js';
import { Door } from './channels/webchat/Door.js';
import { firstMessages } from './channels/webchat/firstPage.js';
import { News } from './channels/webchat/News.js';
import { ownClientRoutes } from './channels/webchat/ownClient.js';
import type { Site } from './channels/webchat/page/statement.js';
import { Sessions } from './channels/webchat/Sessions.js';
import { siteRoutes } from './channels/webchat/siteRoutes.js';
import { WebChat } from './channels/webchat/WebChat.js';
import type { Work } from './channels/webchat/Work.js';
import { sharedWith } from './http/crossOrigin.js';
import type { Route } from './http/exchange.js';
import type { Place } from './http/place.js';
import type { Limits } from './limits/Limits.js';

/** What every city of one program shares. */
export interface CommonParts {
  readonly app: App;
  readonly config: Config;
  readonly limits: Limits;
  readonly work: Work;
  readonly port: () => number;
  /** What a test puts in the place of the first city's own. */
  readonly embedOrigins: readonly string[] | undefined;
}

/** A city at one address: its pages, its conversations, and who may show them in a frame. */
export interface Mount {
  readonly site: Site;
  readonly place: Place;
  readonly chat: WebChat;
  readonly routes: readonly Route[];
}

/** The web chat of one city. */
export interface CityChat {
  readonly mounts: readonly Mount[];
  /** Looks for news no more, and says to every client that it may come back. */
  stop(): Promise<void>;
  close(): void;
}

/**
 * Puts one city on the web: under its own name, and the first one at the root of the address too, so
 * that links keep their meaning when another city comes or becomes the first. A token made at one
 * city opens nothing at another: each has sessions of its own.
 *
 * @throws ConfigError when the city may not be shown yet. CityFileError when its logo cannot be used.
 */
export function openCity(city: City, parts: CommonParts): CityChat {
  const { app, config, limits } = parts;
  const web = readyWeb(city);
  const sessions = new Sessions({
    store: app.store,
    clock: app.clock,
    lifeSeconds: config.keepMinutes * 60,
    city: city.id,
    first: app.city.id,
  });
  const { runner, logger } = app;
  const chat = new WebChat({ runner, sessions, limits, logger, city: city.id });
  app.onNews((document) => {
    chat.hub.lookAt(document);
  });
  const news = new News({ hub: chat.hub, store: app.store, clock: app.clock, logger });
  news.listen(app.shared?.engine);
  const bases = city.id === app.city.id ? ['', `/${city.id}`] : [`/${city.id}`];
  return {
    mounts: bases.map((base) => mountAt(base, { city, web, chat }, parts)),
    stop: () => news.stop(),
    close: () => {
      chat.hub.close();
    },
  };
}

function mountAt(
  base: string,
  { city, web, chat }: { readonly city: City; readonly web: CityWeb; readonly chat: WebChat },
  { app, config, limits, work, port, embedOrigins }: CommonParts,
): Mount {
  const { clock, dialog, logger } = app;
  const { keepMinutes, language: defaultLanguage } = config;
  const isFirst = city.id === app.city.id;
  const place: Place = {
    publicUrl: config.publicUrl,
    port,
    base,
    embedOrigins: (isFirst ? embedOrigins : undefined) ?? web.embedOrigins,
    clientOrigins: config.clientOrigins,
  };
  const logo = web.look.logo === null ? undefined : readLogo(app.citiesFolder, web.look.logo);
  // Teams and Messenger are those of the first city.
  const channels = isFirst ? (config.azure?.channels ?? []) : [];
  const site = { city, web, logo, keepMinutes, channels, base };
  const door = new Door({ sessions: chat.sessions, limits, work, place, logger });
  const first = firstMessages({ dialog, city, clock });
  const routes = [
    ...chatRoutes({ chat, door, first, place, defaultLanguage, logger, ...site }),
    ...siteRoutes(site, place),
    ...ownClientRoutes(chat, door),
    ...sharedWith(place, directLineRoutes(chat, door)),
  ];
  return { site, place, chat, routes: routes.flatMap((route) => under(base, route)) };
}

/** The scripts are the same for every city, and stand once, at the root. */
function under(base: string, route: Route): Route[] {
  if (base === '') return [route];
  if (route.path.startsWith('/static/')) return [];
  return [{ ...route, path: route.path === '/' ? base : base + route.path }];
}

function readyWeb(city: City): CityWeb {
  const problems = webProblems(city);
  if (city.web === undefined || problems.length > 0) {
    throw new ConfigError(`The web chat of ${city.id} cannot be shown yet. ${problems.join(' ')}`);
  }
  return city.web;
}
