import { FIRST_NAME, isDutchWord, listsOf } from '../tagger/wordSets.js';
import { numberAfter, numberBefore } from './addressNumber.js';
import { hasBox, hasCity, hasPostcode, tail } from './addressTail.js';
import { isAfterDwelling } from './dwelling.js';
import { looksGerman } from './nameWords.js';
import type { Span } from './span.js';
import { type Street, streetAt } from './streets.js';
import { isStreetWord } from './streetTable.js';
import type { Token } from './tokens.js';
import { isEverydayWord, isIn, isPlace } from './words.js';

/**
 * Addresses: a street with a house number, with the box, postcode and municipality where they are
 * attached. A street or a municipality alone is none.
 */
export function findAddresses(text: string, tokens: readonly Token[]): Span[] {
  if (!/\d|num|nr/iu.test(text)) return [];
  const isGerman = looksGerman(tokens);
  return tokens.flatMap((_, at) => {
    const street = streetAt(text, tokens, at, isGerman);
    const found = street === undefined ? [] : withNumber(text, tokens, at, street);
    return found.length > 0 ? found : anyName(text, tokens, at);
  });
}

function withNumber(text: string, tokens: readonly Token[], at: number, street: Street): Span[] {
  // "16, rue Haute, 1000 Bruxelles": what follows the street is no house number.
  const isLast = hasPostcode(text, street.end);
  const number = isLast ? undefined : numberAfter(text, street.end);
  if (number !== undefined) {
    const end = tail(text, number);
    if (!isSure(text, street, number, end)) return [];
    let first = at;
    while (first > 0 && (tokens[first]?.start ?? 0) > street.start) first -= 1;
    const named = street.isPrefixed ? street.start : startOfPreposition(text, tokens, first);
    const start = withResidence(text, cityBefore(text, withDay(text, named)));
    return [{ start, end, type: 'ADDRESS' }];
  }
  const before = numberBefore(text, street.start, street.isPrefixed || isLast);
  if (before === undefined || (tokens[at]?.start ?? 0) < before) return [];
  const end = tail(text, street.end);
  if (street.isUnsure === true && end === street.end) return [];
  return [{ start: withResidence(text, withFlat(text, before)), end, type: 'ADDRESS' }];
}

/** An unsure street needs a box, a postcode or a municipality, or a word for living in front; a year is no house number. */
function isSure(
  text: string,
  { start, end, isUnsure }: Street,
  number: number,
  endOfTail: number,
): boolean {
  const isYear = /(?:19|20)\d\d$/.test(text.slice(end, number));
  if (endOfTail > number || (isUnsure !== true && !isYear)) return true;
  return cityBefore(text, start) < start || (!isYear && isAfterDwelling(text, start));
}

/** "11-Novemberlaan", "1 Meiplein": the day belongs to the name. */
function withDay(text: string, start: number): number {
  const isOfDay = /^(?:jan|feb|maart|april|mei|juni|juli|aug|sept|okt|nov|dec)/iu.test(
    text.slice(start, start + 6),
  );
  const day = /(?<![\p{L}\d])\d{1,2}(?:de|ste|e)?[ -]$/u.exec(
    text.slice(Math.max(0, start - 6), start),
  );
  return isOfDay && day !== null ? start - day[0].length : start;
}

/** "Ter Stille Vaart nr 12, 8200 Brugge", "wij wonen Heikant 4": what a postcode follows or a word for living precedes is a street, whatever its name. */
function anyName(text: string, tokens: readonly Token[], at: number): Span[] {
  const token = tokens[at];
  if (token === undefined || !/^\.?,? ?(?:n|\(?\d)/iu.test(text.slice(token.end, token.end + 4)))
    return [];
  const isKnown = isEverydayWord(token.text) || isStreetWord('none', token.folded);
  const number = numberAfter(text, token.end);
  if (number === undefined) return [];
  let first = at;
  while (first > 0 && at - first < 4 && goesOn(text, tokens, first)) first -= 1;
  const start = startOfPreposition(text, tokens, first);
  const isPlaced = hasPostcode(text, number) || hasCodeBefore(text, start);
  if (isKnown && !(isPlaced && token.capitalised && first < at)) return [];
  // "wij wonen luchtbal 33 bus 101"
  const isLivedIn = hasBox(text, number) && isAfterDwelling(text, token.start);
  const isOne = token.capitalised ? isOneByItself(text, tokens, at, number) : isLivedIn;
  if (!isPlaced && !isOne) return [];
  return [{ start: cityBefore(text, start), end: tail(text, number), type: 'ADDRESS' }];
}

/** Without a postcode: a box after the number, a word for living, "op de", or a municipality after a long name. */
function isOneByItself(
  text: string,
  tokens: readonly Token[],
  at: number,
  number: number,
): boolean {
  const token = tokens[at];
  // "EPC 212", "ISO 9001"
  if (token === undefined || (token.shouted && token.text.length < 5)) return false;
  return (
    hasBox(text, number) ||
    isDwelling(text, tokens, at) ||
    isOnPlace(text, tokens, at) ||
    (hasCity(text, number) && isLongName(text, tokens, at))
  );
}

/** "9000 Gent, Coupure Links 55". */
function hasCodeBefore(text: string, start: number): boolean {
  return /^(?:BE?-)?[1-9]\d{3} /.test(text.slice(cityBefore(text, start), start));
}

/** "Hof ter Linden": more than a word, and nobody's first name in front. */
function isLongName(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !goesOn(text, tokens, at)) return false;
  return (listsOf(before.folded) & FIRST_NAME) === 0;
}

const IN_NAME = /^(?:ter|ten|op|aan|in|onder|achter|het|den|voor|bij|tussen|boven|naast)$/;
/** The article of a name that a preposition with a capital begins: "Achter de Kazerne", "Op 't Goedleven". */
const ARTICLE = /^(?:de|den|der|het|t|'t)$/;

/** "ons appartement Ten Bosse 14", "wij wonen aan de Vaartkom 31": any name with a number after a word for living. */
function isDwelling(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text.length < 3 || isPlace(token.text)) return false;
  return (
    /^,? \d{1,4}(?: ?[a-z])?(?![\d:.]\d|,\d{1,3}(?!\d))(?!\p{L})/iu.test(
      text.slice(token.end, token.end + 9),
    ) && isAfterDwelling(text, token.start)
  );
}

/** "op de Kouter 12", "aan de Damse Vaart 3": a preposition and an article, and a figure that is no year. */
function isOnPlace(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isIn('brands', token.folded) || isIn('named things', token.folded))
    return false;
  if (
    !/^ \d{1,3}[a-z]?(?![\d:.,/]\d|\p{L})(?! ?(?:de|%|°|à|-|x) ?)/iu.test(
      text.slice(token.end, token.end + 9),
    )
  )
    return false;
  const isName =
    !isDutchWord(token.folded) ||
    /(?:kouter|vaart|dries|zand|markt|plein|berg|bosch|heide|veld|meir|kaai|dok|hof|dorp)$/.test(
      token.folded,
    );
  return (
    isName &&
    /(?<!\p{L})(?:op|aan) (?:de|den|het|'t|’t) (?:\p{Lu}[\p{L}-]+ ){0,2}$/u.test(
      text.slice(Math.max(0, token.start - 40), token.start),
    )
  );
}

/** Where "Achter de Kazerne" begins, of which `first` is the first word that was taken. */
function startOfPreposition(text: string, tokens: readonly Token[], first: number): number {
  const [before, article, token] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const start = token?.start ?? 0;
  if (before === undefined || article === undefined) return start;
  if (!before.capitalised || before.startsSentence || !IN_NAME.test(before.folded)) return start;
  const isAttached = /^ \S{1,4} $/u.test(text.slice(before.end, start));
  return isAttached && ARTICLE.test(article.folded) ? before.start : start;
}

function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.startsSentence) return false;
  if (text.slice(before.end, token.start) !== ' ') return false;
  if (isIn('particles', before.folded) || (before.capitalised && IN_NAME.test(before.folded)))
    return before.capitalised || token.capitalised;
  return before.capitalised && !isEverydayWord(before.text);
}

/** "8770 Ingelmunster, Industrielaan 77": the municipality in front. */
function cityBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 50), start);
  const match =
    /(?:(?:BE?-)?[1-9]\d{3} )?(\p{Lu}[\p{L}'’-]{2,40}(?: \p{Lu}[\p{L}'’-]{2,40})?), $/u.exec(
      before,
    );
  if (match?.[1] === undefined || !isPlace(match[1])) return start;
  return start - match[0].length;
}

/** "flat 3, 14 Mill Road". */
function withFlat(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 20), start);
  const match =
    /(?<!\p{L})(?:flat|apt|apartment|unit|room|appartement|studio)\.? \d{1,4}[a-z]?, $/iu.exec(
      before,
    );
  return start - (match?.[0].length ?? 0);
}

/** "Residentie Zonnehof, Tulpenstraat 12", "blok C, ...", "app. 3B, ...". */
function withResidence(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 50), start);
  const match =
    /(?<!\p{L})(?:(?:residentie|residence|résidence|res\.|gebouw|immeuble|kasteel|domein) \p{L}[\p{L}' -]{1,30}|(?:blok|bloc|block|toren|app\.?|appartement|kamer|kot|studio|bus|bte|boîte|unit) (?:\d{1,4}[a-z]?|[a-z]\d{0,3})), $/iu.exec(
      before,
    );
  return start - (match?.[0].length ?? 0);
}
