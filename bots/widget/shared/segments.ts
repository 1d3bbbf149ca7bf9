/** A piece of a text: words alone, or words that lead somewhere. */
export interface Segment {
  readonly text: string;
  readonly href?: string;
}

/**
 * Cuts a text into words, links and telephone numbers. Only `https` becomes a link, and only plain
 * address characters belong to it, so that nothing invisible can hide where it leads.
 *
 * @param links Whether addresses are clickable: not in words that a person typed.
 * @param calls Telephone numbers as they stand in the text.
 */
export function segments(text: string, links: boolean, calls: readonly string[]): Segment[] {
  const found = [...(links ? linksIn(text) : []), ...calls.flatMap((call) => callsIn(text, call))];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end, href } of found) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), href });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

const ADDRESS = /\bhttps:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?/gi;

function linksIn(text: string): Found[] {
  const found: Found[] = [];
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(text); match !== null; match = ADDRESS.exec(text)) {
    const href = withoutEnd(match[0]);
    found.push({ start: match.index, end: match.index + href.length, href });
  }
  return found;
}

/** Marks that close a sentence stand behind an address and do not belong to it. */
function withoutEnd(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?)]'".includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

/** Every place where the number stands by itself: 112 is not a part of 1128. */
function callsIn(text: string, call: string): Found[] {
  const number = call.replace(/[^\d+]/g, '');
  const found: Found[] = [];
  if (number === '') return found;
  for (let start = text.indexOf(call); start >= 0; start = text.indexOf(call, start + 1)) {
    const end = start + call.length;
    if (!isDigit(text.charAt(start - 1)) && !goesOn(text.slice(end, end + 2)))
      found.push({ start, end, href: `tel:${number}` });
  }
  return found;
}

/** More digits, or the rest of a name, as in 1712.be. */
function goesOn(next: string): boolean {
  return /^(?:\d|\.[a-z])/.test(next);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
