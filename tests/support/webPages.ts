import { fileURLToPath } from 'node:url';
import { accessibilityPage } from '../../bots/channels/webchat/page/accessibilityPage.js';
import { cityPage } from '../../bots/channels/webchat/page/cityPage.js';
import { editorPage } from '../../bots/channels/webchat/page/editorPage.js';
import { previewOf } from '../../bots/channels/webchat/page/preview.js';
import { previewPage } from '../../bots/channels/webchat/page/previewPage.js';
import { privacyPage } from '../../bots/channels/webchat/page/privacyPage.js';
import type { Site } from '../../bots/channels/webchat/page/statement.js';
import type { HttpRequest } from '../../bots/http/exchange.js';
import { LANGUAGES } from '../../dialogs/text/catalogue.js';
import { readLogo } from '../../services/domain/cityLogo.js';
import type { CityWeb } from '../../services/domain/cityWeb.js';
import { LocalPoint } from '../../services/domain/localPoint.js';
import { directory } from './routing.js';

const CITIES = fileURLToPath(new URL('../../../deployment/cities', import.meta.url));

export const EDITOR = { chat: 'https://meld.stad.be', check: '/static/check-1.js' };

/** The demonstration, as the program would show it. */
export function site(): Site {
  const city = directory.cities.get('demo');
  if (city?.web === undefined) throw new Error('the demonstration has no web settings');
  const { logo } = city.web.look;
  return {
    city,
    web: city.web,
    logo: logo === null ? undefined : readLogo(CITIES, logo),
    keepMinutes: 60,
    channels: [],
    base: '',
  };
}

/** The same, in which somebody wrote something else than words in every field. */
export function hostileSite(words: string): Site {
  const { city, web } = site();
  const both = { nl: words, en: words };
  const evil: CityWeb = {
    ...web,
    texts: { heading: both, welcome: both },
    privacy: {
      ...web.privacy,
      controller: words,
      contact: words,
      officer: words,
      legalGround: both,
      host: both,
      terms: both,
    },
    accessibility: {
      ...web.accessibility,
      contact: words,
      screenReadersTried: [words],
      shortcomings: both,
      complaints: both,
    },
  };
  const localPoint = LocalPoint.parse({ name: words, contact: null });
  return {
    ...site(),
    logo: `data:,${words}`,
    web: evil,
    city: { ...city, name: words, localPoint },
  };
}

/** Every page in every language that it has, by name. */
export function pages(which: Site): Map<string, { language: string; html: string }> {
  const found = new Map<string, { language: string; html: string }>();
  for (const language of LANGUAGES) {
    found.set(`privacy ${language}`, { language, html: privacyPage(which, language) });
    found.set(`accessibility ${language}`, { language, html: accessibilityPage(which, language) });
  }
  const preview = previewOf(new URLSearchParams({ heading: '"><script>alert(1)</script>' }));
  found.set('city', { language: 'nl', html: cityPage(which) });
  found.set('editor', { language: 'nl', html: editorPage(which, EDITOR) });
  found.set('preview', { language: 'nl', html: previewPage(which, preview) });
  return found;
}

/** What a person reads: without markup, and with the characters that were escaped. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** A request for a page: nothing but what stands behind the question mark. */
export function request(query: string): HttpRequest {
  const never = () => Promise.reject(new Error('no body'));
  return {
    method: 'GET',
    params: {},
    query: new URLSearchParams(query),
    header: () => undefined,
    bearer: undefined,
    bucket: 'x',
    json: never,
    form: never,
  };
}
