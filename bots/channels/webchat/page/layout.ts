import { createHash } from 'node:crypto';
import type { CityWeb } from '../../../../services/domain/cityWeb.js';
import { type Html, html, styleElement } from './html.js';
import { BASE } from './styles/base.js';
import { CITY_STYLE } from './styles/city.js';
import { TOOL_STYLE } from './styles/tools.js';

/** Which stylesheet a page has: the reading pages, the city's home page, or the pages with forms. */
export type PageKind = 'reading' | 'city' | 'tool';

type Look = Pick<CityWeb['look'], 'accent' | 'accentDark'>;

interface Parts {
  readonly kind: PageKind;
  readonly look: Look;
  readonly language: string;
  /** Neutral: it stays in the history of the browser. */
  readonly title: string;
  readonly body: Html;
  /** Script elements, from our own origin. */
  readonly scripts?: readonly Html[];
}

/** A whole page. It loads nothing but its own scripts: styles and pictures stand in it. */
export function page({ kind, look, language, title, body, scripts = [] }: Parts): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${styleElement(styleOf(kind, look))} ${scripts}
      </head>
      <body class="${kind}">
        ${body}
      </body>
    </html> `.toString();
}

/** The hashes of every stylesheet that pages with these colours hold, as a policy names them. */
export function styleHashes(look: Look): string[] {
  return KINDS.map((kind) => {
    const digest = createHash('sha256').update(styleOf(kind, look)).digest('base64');
    return `sha256-${digest}`;
  });
}

const STYLES: Readonly<Record<PageKind, string>> = {
  reading: BASE,
  city: BASE + CITY_STYLE,
  tool: BASE + TOOL_STYLE,
};
const KINDS: readonly PageKind[] = ['reading', 'city', 'tool'];

function styleOf(kind: PageKind, { accent, accentDark }: Look): string {
  if (![accent, accentDark].every((colour) => /^#[0-9a-f]{6}$/.test(colour))) {
    throw new Error('not a colour');
  }
  return `:root{--accent-light:${accent};--accent-dark:${accentDark}}${STYLES[kind]}`;
}
