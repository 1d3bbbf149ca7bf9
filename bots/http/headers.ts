import type { Place } from './place.js';

type Headers = Readonly<Record<string, string>>;

/** On every answer: nothing is kept, nothing is told to anybody else (security.md 4.4). */
const ALWAYS: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
  'X-Robots-Tag': 'noindex, nofollow',
};

const NOT_KEPT: Headers = { 'Cache-Control': 'no-store' };

/** For what is no page: opened as one, it does nothing, and nobody shows it in a frame. */
const IDLE: Headers = {
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

export function always({ publicUrl }: Pick<Place, 'publicUrl'>): Headers {
  const isSecure = publicUrl?.startsWith('https:') === true;
  return {
    ...ALWAYS,
    ...(isSecure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** For answers that no page shows: they can do nothing, whatever they hold. */
export const API: Headers = {
  ...NOT_KEPT,
  ...IDLE,
};

/**
 * For the chat itself, which the city's page shows in a frame: its own script and nobody else's, no
 * code in the page, text only. `styles` are the hashes of the style that stands in the page.
 */
export function chatHeaders(place: Place, origin: string, styles: readonly string[]): Headers {
  // Older browsers do not count a socket of ours as 'self'.
  const socket = origin.replace(/^http/, 'ws');
  return {
    ...NOT_KEPT,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy': [
      ...policy(styles),
      `connect-src 'self' ${socket}`,
      `frame-ancestors ${["'self'", ...place.embedOrigins].join(' ')}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
  };
}

/** For pages of ours that nobody shows in a frame; some show the chat in one. */
export function pageHeaders(styles: readonly string[]): Headers {
  return {
    ...NOT_KEPT,
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy': [
      ...policy(styles),
      "connect-src 'self'",
      "frame-src 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}

/** For a script whose name changes with its content. */
export const FOR_EVER: Headers = {
  ...IDLE,
  'Cache-Control': 'public, max-age=31536000, immutable',
};

/** For the loader on the city's page: other sites load it, and it may change. */
export const FOR_AN_HOUR: Headers = {
  ...IDLE,
  'Cache-Control': 'public, max-age=3600',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

function policy(styles: readonly string[]): string[] {
  const inline = styles.map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...inline].join(' ')}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ];
}
