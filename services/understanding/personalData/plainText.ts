import type { Span } from './span.js';

/** A text as it is read for personal data, and where a piece of it stands in what was given. */
export interface PlainText {
  readonly text: string;
  inGiven(span: Span): Span;
}

/**
 * Figures of other scripts as ours ("٠٤٧٠", "０４７０"), wide letters and signs as narrow ones, and without signs that nobody sees
 * (a soft hyphen inside a name that was copied from a page): what is written so points at somebody all the same.
 */
export function plainText(given: string): PlainText {
  if (!UNUSUAL.test(given)) return { text: given, inGiven: (span) => span };
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const one = given.charAt(at);
    if (INVISIBLE.test(one)) continue;
    text += FOREIGN.test(one) ? ours(one) : one;
    places.push(at);
  }
  return {
    text,
    inGiven: (span) => ({
      ...span,
      start: places[span.start] ?? given.length,
      end: (places[span.end - 1] ?? given.length - 1) + 1,
    }),
  };
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Arabic, Persian, Devanagari and Bengali figures, and wide forms of all that a keyboard has: one UTF-16 unit each. */
const FOREIGN = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff01-\uff5e]/;
const UNUSUAL = new RegExp(`${INVISIBLE.source}|${FOREIGN.source}`);
const WIDE = 0xff01;
const WIDE_BY = 0xfee0;

function ours(one: string): string {
  const code = one.charCodeAt(0);
  if (code >= WIDE) return String.fromCharCode(code - WIDE_BY);
  const zero = [0x0660, 0x06f0, 0x0966, 0x09e6].findLast((first) => first <= code) ?? code;
  return String(code - zero);
}
