import { languagesOf } from '../../../dialogs/languagesOf.js';
import { type Language, webWords } from '../../../dialogs/text/catalogue.js';
import type { Route } from '../../http/exchange.js';
import { FOR_AN_HOUR } from '../../http/headers.js';
import { addressOf, originOf, type Place } from '../../http/place.js';
import { readAsset, scriptAsset } from './assets.js';
import { embedScript } from './page/embedScript.js';
import { pageRoutes } from './page/routes.js';
import type { Site } from './page/statement.js';

/** What stands around the chat: the loader for the city's page, the statements, and the pages for editors. */
export function siteRoutes(site: Site, place: Place): Route[] {
  const check = scriptAsset('check');
  const loader = readAsset('loader.js');
  return [
    ...pageRoutes(site, (request) => ({
      check: check.url,
      chat: addressOf(place, request.header('host')),
    })),
    check.route,
    {
      method: 'GET',
      path: '/embed.js',
      handle: (request) => ({
        status: 200,
        headers: { 'Content-Type': 'text/javascript; charset=utf-8', ...FOR_AN_HOUR },
        body: embedScript(loader, {
          origin: originOf(place, request.header('host')),
          base: place.base,
          exitUrl: site.web.exitUrl,
          accent: site.web.look.accent,
          words: Object.fromEntries(
            languagesOf(site.city).map((language) => [language, wordsIn(language)]),
          ),
        }),
      }),
    },
  ];
}

function wordsIn(language: Language) {
  const words = webWords(language);
  return { open: words['page.open'], close: words['page.close'], frame: words['page.frame'] };
}
