import type { Item } from './items.js';

/** First and last place of what somebody said, in UTF-16 units, the signs left out. */
export type Quote = readonly [start: number, end: number];

/**
 * What stands between quotation marks: words that were said there, of which the moments are not those of the
 * report ("'you can come back next year', he said"). A text that is one quotation whole has none.
 */
export function quotesIn(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open: { at: number; closes: string } | undefined;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (open !== undefined && index - open.at > LONGEST) open = undefined;
    if (open !== undefined && open.closes.includes(sign) && isEnd(text, index)) {
      quotes.push([open.at + 1, index]);
      open = undefined;
    } else if (open === undefined && CLOSING[sign] !== undefined && isStart(text, index)) {
      open = { at: index, closes: CLOSING[sign] };
    }
  }
  return quotes.filter(([start, end]) => (end - start) * 5 < text.length * 4);
}

/** Whether a word stands in one of the quotations. */
export function isQuoted(
  item: Pick<Item, 'start' | 'end'> | undefined,
  quotes: readonly Quote[],
): boolean {
  if (item === undefined) return false;
  let [low, high] = [0, quotes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = quotes[middle] ?? [0, 0];
    if (item.start >= end) low = middle + 1;
    else if (item.end <= start) high = middle - 1;
    else return true;
  }
  return false;
}

const SIGN = /["'‘’“”„«»]/g;
/** Which signs end what one of these begins. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”',
  "'": "'’",
  '‘': "’'",
  '“': '”"',
  '„': '”“"',
  '«': '»',
  '’': '’',
};
const LONGEST = 300;

/** Not the apostrophe of "'s avonds", "'t is" or "'k heb". */
function isStart(text: string, at: number): boolean {
  if (/[\p{L}\d]/u.test(text.charAt(at - 1))) return false;
  return text.charAt(at) === '«' || !SHORTENED.test(text.slice(at + 1, at + 6));
}

const SHORTENED = /^(?:[stkmnrd]|ne|nen|em|ie|\d\d)(?![\p{L}\d])|^\s/iu;

function isEnd(text: string, at: number): boolean {
  return !/[\p{L}\d]/u.test(text.charAt(at + 1));
}
