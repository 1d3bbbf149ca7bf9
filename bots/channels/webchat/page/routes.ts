import { spokenIn } from '../../../../dialogs/languagesOf.js';
import type { HttpAnswer, HttpRequest, Route } from '../../../http/exchange.js';
import { pageHeaders } from '../../../http/headers.js';
import { accessibilityPage } from './accessibilityPage.js';
import { cityPage } from './cityPage.js';
import { type EditorAddresses, editorPage } from './editorPage.js';
import { styleHashes } from './layout.js';
import { previewOf } from './preview.js';
import { previewPage } from './previewPage.js';
import { privacyPage } from './privacyPage.js';
import type { Site } from './statement.js';

/**
 * Every page around the chat that a city has. The two statements and the page for editors always; the
 * home page of a city and the preview of settings only in the demonstration, where nobody is misled.
 */
export function pageRoutes(
  site: Site,
  addresses: (request: HttpRequest) => EditorAddresses,
): Route[] {
  const statements = [privacyRoute(site), accessibilityRoute(site), editorRoute(site, addresses)];
  return site.city.demonstration
    ? [...statements, cityRoute(site), previewRoute(site)]
    : statements;
}

export function privacyRoute(site: Site): Route {
  return get('/privacy', site, ({ query }) => privacyPage(site, languageOf(query, site)));
}

export function accessibilityRoute(site: Site): Route {
  return get('/toegankelijkheid', site, ({ query }) =>
    accessibilityPage(site, languageOf(query, site)),
  );
}

export function editorRoute(
  site: Site,
  addresses: (request: HttpRequest) => EditorAddresses,
): Route {
  return get('/redactie', site, (request) => editorPage(site, addresses(request)));
}

export function cityRoute(site: Site): Route {
  return get('/', site, () => cityPage(site));
}

export function previewRoute(site: Site): Route {
  return get('/voorbeeld', site, ({ query }) => previewPage(site, previewOf(query)));
}

function get(path: string, site: Site, render: (request: HttpRequest) => string): Route {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...pageHeaders(styleHashes(site.web.look)),
  };
  return {
    method: 'GET',
    path,
    handle: (request): HttpAnswer => ({ status: 200, headers, body: render(request) }),
  };
}

function languageOf(query: URLSearchParams, { city }: Site) {
  return spokenIn(city, query.get('taal') ?? undefined);
}
