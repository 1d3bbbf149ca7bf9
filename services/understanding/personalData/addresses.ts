import { hasBox, hasCity, hasPostcode, tail } from './addressTail.js';
import type { Span } from './span.js';
import { type Street, streetAt } from './streets.js';
import type { Token } from './tokens.js';
import { FIRST_NAME, isDutchWord, listsOf } from '../tagger/wordSets.js';
import { isEverydayWord, isIn, isPlace } from './words.js';

/**
 * Addresses: a street with a house number, with the box, postcode and municipality where they are
 * attached. A street or a municipality alone is none.
 */
export function findAddresses(text: string, tokens: readonly Token[]): Span[] {
  if (!/\d/.test(text)) return [];
  return tokens.flatMap((_, at) => {
    const street = streetAt(text, tokens, at);
    if (street !== undefined) return withNumber(text, tokens, at, street);
    return anyNameWithPostcode(text, tokens, at);
  });
}

function withNumber(text: string, tokens: readonly Token[], at: number, street: Street): Span[] {
  // "16, rue Haute, 1000 Bruxelles": what follows the street is no house number.
  const number = hasPostcode(text, street.end) ? undefined : numberAfter(text, street.end);
  if (street.isUnsure === true && (number === undefined || tail(text, number) === number))
    return [];
  if (number !== undefined) {
    let first = at;
    while (first > 0 && (tokens[first]?.start ?? 0) > street.start) first -= 1;
    const named = street.isPrefixed ? street.start : startOfPreposition(text, tokens, first);
    const start = withResidence(text, cityBefore(text, named));
    return [{ start, end: tail(text, number), type: 'ADDRESS' }];
  }
  const before = numberBefore(text, street);
  if (before === undefined || (tokens[at]?.start ?? 0) < before) return [];
  return [{ start: withFlat(text, before), end: tail(text, street.end), type: 'ADDRESS' }];
}

/** "Ter Stille Vaart nr 12, 8200 Brugge": what a postcode and a municipality follow is a street, whatever its name. */
function anyNameWithPostcode(text: string, tokens: readonly Token[], at: number): Span[] {
  const token = tokens[at];
  if (token?.capitalised !== true || isEverydayWord(token.text)) return [];
  if (!/^\.?,? ?(?:n|\d)/iu.test(text.slice(token.end, token.end + 3))) return [];
  const number = numberAfter(text, token.end);
  if (number === undefined) return [];
  if (
    !hasPostcode(text, number) &&
    !hasBox(text, number) &&
    !isDwelling(text, tokens, at) &&
    !isOnPlace(text, tokens, at) &&
    !(hasCity(text, number) && isLongName(text, tokens, at))
  )
    return [];
  let first = at;
  while (first > 0 && at - first < 4 && goesOn(text, tokens, first)) first -= 1;
  const start = startOfPreposition(text, tokens, first);
  return [{ start, end: tail(text, number), type: 'ADDRESS' }];
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

const DWELLING =
  /(?<!\p{L})(?:woon|woont|wonen|woonde|adres|adresse|address|huis|appartement|studio|kot|pand|woning|huur|huurt|huurde|flat|apartment|house|rent|live|lives|habite|loue|wohnung|wohne|haus|maison)(?!\p{L})[^.!?\n\d]{0,35}$/iu;

/** "ons appartement Ten Bosse 14": any name with a number after a word for living, in at least two words or a word that is in no dictionary. */
function isDwelling(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined) return false;
  if (!/^ \d{1,4}[a-z]?(?![\d:.,]\d)(?!\p{L})/iu.test(text.slice(token.end, token.end + 8)))
    return false;
  return (
    DWELLING.test(text.slice(Math.max(0, token.start - 60), token.start)) &&
    before.end < token.start
  );
}

/** "op de Kouter 12", "aan de Damse Vaart 3": a preposition and an article, and a figure that is no year. */
function isOnPlace(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isIn('brands', token.folded) || isIn('named things', token.folded))
    return false;
  if (
    !/^ \d{1,3}[a-z]?(?![\d:.,]\d|\p{L})(?! ?(?:de|%|°|à|-|x) ?)/iu.test(
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
    /(?<!\p{L})(?:op|aan|in|naar|van) (?:de|den|het|'t|’t) (?:\p{Lu}[\p{L}-]+ ){0,2}$/u.test(
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

const NUMBER =
  /^\.?,? ?(?:\(?(?:huis)?(?:nr|no|n°|nummer|numero|numéro|num|hausnummer|number)\.? ?)?(\d{1,4}(?: ?(?:bis|ter)(?!\p{L}))?(?: ?[a-zA-Z](?![\p{L}\d]|\.\d))?(?:[a-zA-Z](?=[/ ,.-]))?(?: ?[/+-] ?\d{1,4}[a-zA-Z]?)?)(?![\p{L}\d])/iu;
const COUNTED =
  /^ ?(?:keer|maal|uur|u|h|uren|jaar|jaren|euro|€|%|dag|dagen|weken|week|maand|maanden|mensen|personen|mannen|vrouwen|kinderen|minuten|min|km|m|meter|fois|ans|heures|jours|mois|personnes|times|years|people|days|months|jahre|mal|uhr|leute|personen)(?!\p{L})/iu;

/** Where the house number ends; a figure that counts something is none. */
function numberAfter(text: string, end: number): number | undefined {
  const after = text.slice(end, end + 40);
  const match = NUMBER.exec(after);
  if (match === null) return undefined;
  const spaced = /\d [a-zA-Z]$/.test(match[0]);
  const used = spaced && !/\d [a-hA-H]$/.test(match[0]) ? match[0].slice(0, -2) : match[0];
  const rest = after.slice(used.length);
  return COUNTED.test(rest) ? undefined : end + used.trimEnd().length;
}

const AT =
  /(?:\bat|\bon|\blives?|\bliving|address|adresse?|\bau|\bn[°r]\.?|numéro|nummer|\bto|\bin|\bwoont?|\bhabite|\bà|\baan|\bde|\bis|[:(,])\s?$/iu;

/** "op nummer 12 in de Kerkstraat". */
const NUMBERED =
  /(?<!\p{L})(?:huisnummer|nummer|nr\.?|numéro|number|no\.|n°) ?(\d{1,4}[a-z]? (?:(?:in|van|op|aan|de|of|on) )?(?:(?:de|den|het|la|the) )?)$/iu;

/** "16, rue de la Loi", "12 Church Street"; before a Dutch street only after a word that says so. */
function numberBefore(text: string, { start, isPrefixed }: Street): number | undefined {
  const numbered = NUMBERED.exec(text.slice(Math.max(0, start - 40), start));
  if (numbered?.[1] !== undefined) return start - numbered[1].length;
  const before = text.slice(Math.max(0, start - 16), start);
  const match =
    /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter)|[a-z])?(?:[/-]\d{1,3})?,? (?:(?:de |in )?(?:la |the )?)?$/iu.exec(
      before,
    );
  if (match === null) return undefined;
  const from = start - match[0].length;
  if (isPrefixed)
    return /(?:de |in )(?:la |the )?$/.test(match[0]) &&
      !AT.test(text.slice(Math.max(0, from - 12), from))
      ? undefined
      : from;
  if (/^(?:19|20)\d\d/.test(match[0])) return undefined;
  return /^(?:\bat|.*(?:at|address|adresse?|au|lives?|n°|living|to)[ :]{1,2})$/iu.test(
    text.slice(Math.max(0, from - 12), from),
  )
    ? from
    : undefined;
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

/** "Residentie Zonnehof, Tulpenstraat 12". */
function withResidence(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 50), start);
  const match =
    /(?<!\p{L})(?:residentie|residence|résidence|res\.|gebouw|immeuble|blok) \p{Lu}[\p{L}' -]{1,30}, $/iu.exec(
      before,
    );
  return start - (match?.[0].length ?? 0);
}
