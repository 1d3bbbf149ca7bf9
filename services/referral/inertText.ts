/**
 * What a person typed, as one or more lines that cannot do anything to the page they stand on:
 * no control characters, no switch of the reading direction, no invisible characters that hide
 * text, no tower of accents. All of it stays visible.
 */
export function inertLines(text: string): string[] {
  return text.split(LINE_BREAKS).map(inert);
}

/** The same on one line; line breaks become ` / `. */
export function inertLine(text: string): string {
  return inertLines(text).join(' / ');
}

/**
 * Breaks a line at spaces so that none is longer than `width` characters; later lines start with
 * `indent`. A web or mail address that is longer stays whole on a line of its own: cut, it would lead nowhere.
 */
export function wrap(line: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((part) => pieces(part, width - indent.length))) {
    const start = lines.length === 0 ? '' : indent;
    const longer = current === '' ? start + word : `${current} ${word}`;
    if (length(longer) <= width || current === '') {
      current = longer;
    } else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current];
}

const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** Control and format characters, lone surrogates, private use, tags: everything without a face of its own. */
const FACELESS = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]/gu;

/** Joiners that emoji and Persian need, and the soft hyphen: harmless alone. */
const NEEDED = new Set(['\u200c', '\u200d', '\u00ad']);
const TOWER = /(\p{M}{4})\p{M}+/gu;
const SURROGATE = /[\ud800-\udfff]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

function inert(line: string): string {
  const visible = line
    .replaceAll('\t', '    ')
    .replace(FACELESS, (character) => (NEEDED.has(character) ? character : codePoint(character)))
    .replace(TOWER, '$1…');
  return RIGHT_TO_LEFT.test(visible) ? `\u2068${visible}\u2069` : visible;
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

function pieces(word: string, width: number): string[] {
  if (word.length <= width || (word.length <= LONGEST_ADDRESS && isAddress(word))) return [word];
  const characters = Array.from(word);
  if (characters.length <= width) return [word];
  const count = Math.ceil(characters.length / width);
  return Array.from({ length: count }, (_, n) =>
    characters.slice(n * width, (n + 1) * width).join(''),
  );
}

/** A web address with or without its scheme, or a mail address, also between brackets or quotes. */
function isAddress(word: string): boolean {
  return /^\P{L}{0,3}(?:[a-z][a-z+.-]{1,11}:\/\/|www\.|[\w.+-]{1,64}@[\w-]|[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}\/)/iu.test(
    word,
  );
}

/** Mail may not have longer lines than 998 bytes (RFC 5322, 2.1.1), of which our marks take some. */
const LONGEST_ADDRESS = 900;

/** In characters, not in UTF-16 units. */
function length(text: string): number {
  return SURROGATE.test(text) ? Array.from(text).length : text.length;
}
