import { readFileSync } from 'node:fs';
import type { Span } from './span.js';
import { fold, type Token } from './tokens.js';
import { isEverydayWord, isIn, isPlace, isStreetName } from './words.js';

/**
 * Addresses: a street with a house number, with the box, postcode and municipality where they are
 * attached. A street or a municipality alone is none.
 */
export function findAddresses(text: string, tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at) => {
    const street =
      dutchStreet(tokens, at) ?? prefixStreet(text, tokens, at) ?? livedIn(text, tokens, at);
    if (street === undefined) return [];
    const number = numberAfter(text, street.end) ?? undefined;
    if (number !== undefined)
      return [{ start: street.start, end: tail(text, number), type: 'ADDRESS' }];
    const before = street.isPrefixed ? numberBefore(text, street.start) : undefined;
    if (before === undefined || token.start < before) return [];
    return [{ start: before, end: tail(text, street.end), type: 'ADDRESS' }];
  });
}

interface Street {
  readonly start: number;
  readonly end: number;
  /** French and English put the number in front: "16, rue de la Loi". */
  readonly isPrefixed: boolean;
}

const NO_STREETS = new Set(
  'allerlei velerlei zonneplein onderweg halverwege overweg snelweg autosnelweg werkplaats parkeerplaats geboorteplaats standplaats arbeidsmarkt woningmarkt huurmarkt kerstmarkt rommelmarkt supermarkt afloop verloop sollicitatieloop voorkant achterkant zijkant overkant buitenkant binnenkant bovenkant achtertuin voortuin kleuterplein speelplein schoolplein straat laan plein steenweg dreef kaai boulevard beloop omloop'.split(
    ' ',
  ),
);

function dutchStreet(tokens: readonly Token[], at: number): Street | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isKind = streetTypes().suffixes.has(token.folded);
  if ((isKind && isNamedByWordBefore(token, tokens[at - 1])) || isStreetByItself(token))
    return { start: startOfName(tokens, at), end: token.end, isPrefixed: false };
  return steenwegOp(tokens, at);
}

/** "Kerkstraat", "Groenplaats", "Stationsstr". */
function isStreetByItself({ folded, capitalised }: Token): boolean {
  if (NO_STREETS.has(folded)) return false;
  if (capitalised && streetTypes().words.has(folded)) return true;
  if (endsAsStreet(folded) && (capitalised || isStreetName(folded))) return true;
  return folded.length > 5 && /(?:str|ln|stwg|stw)$/.test(folded);
}

/** "Grote Markt", "Louiza Laan": the word for its kind stands apart. */
function isNamedByWordBefore({ capitalised }: Token, previous: Token | undefined): boolean {
  if (previous === undefined) return false;
  const isName = capitalised && previous.capitalised && !isEverydayWord(previous.text);
  return isName || streetAdjective(previous.folded);
}

/** A word that only is the ending is no street by itself. */
function endsAsStreet(folded: string): boolean {
  const { suffixes, suffixLengths } = streetTypes();
  if (suffixes.has(folded)) return false;
  return suffixLengths.some((length) => suffixes.has(folded.slice(-length)));
}

function streetAdjective(folded: string): boolean {
  return /^(?:grote|oude|nieuwe|lange|korte|kleine|hoge|lage)$|.{3}se$/.test(folded);
}

/** "Steenweg op Gierle", "Baan naar Aalst". */
function steenwegOp(tokens: readonly Token[], at: number): Street | undefined {
  const [token, link, place] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || place?.capitalised !== true) return undefined;
  const isRoad = /^(?:steenweg|baan|heirbaan)$/.test(token.folded);
  if (!isRoad || (link?.folded !== 'op' && link?.folded !== 'naar')) return undefined;
  return { start: token.start, end: place.end, isPrefixed: false };
}

/** Leftwards over the other words of the name: "Lange Van Bloerstraat", "Jan Van Rijswijcklaan". */
function startOfName(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 4) {
    const previous = tokens[first - 1];
    const current = tokens[first];
    if (previous === undefined || current === undefined) break;
    const gap = current.start - previous.end;
    const attached =
      (gap === 1 || (gap === 2 && previous.folded === 'st')) && !current.startsSentence;
    const { folded, capitalised } = previous;
    const isPart =
      streetAdjective(folded) ||
      (capitalised && (!isEverydayWord(previous.text) || isIn('particles', folded)));
    if (!attached || !isPart) break;
    first -= 1;
  }
  return tokens[first]?.start ?? 0;
}

/** "rue de la Loi", "chaussée de Mons", "avenue Louise". */
function prefixStreet(text: string, tokens: readonly Token[], at: number): Street | undefined {
  const token = tokens[at];
  if (token === undefined || !streetTypes().prefixes.has(token.folded)) return undefined;
  let last = at;
  let named = false;
  for (const next of tokens.slice(at + 1, at + 7)) {
    const previousEnd = tokens[last]?.end ?? token.end;
    if (!/^\.? ?(?:[dl]['’])?$/iu.test(text.slice(previousEnd, next.start))) break;
    const link = /^(?:de|du|des|la|le|les|l'|d'|a|aux?|saint|sainte|et)$/.test(next.folded);
    const name = next.capitalised || /^(?:l|d)'\p{L}/u.test(next.folded);
    if (!link && !name && named) break;
    if (!link && !name && !token.capitalised && isIn('everyday', next.folded)) break;
    named ||= !link;
    last += 1;
    if (named && !link && !name) break;
  }
  const end = tokens[last]?.end ?? token.end;
  return named ? { start: token.start, end, isPrefixed: true } : undefined;
}

/** "wij wonen aan de Vaartkom 31": after a word for living, any name with a number. */
function livedIn(text: string, tokens: readonly Token[], at: number): Street | undefined {
  const token = tokens[at];
  if (token?.capitalised !== true || token.text.length < 3 || isEverydayWord(token.text))
    return undefined;
  if (!/^,? \d/.test(text.slice(token.end, token.end + 3))) return undefined;
  if (!LIVES.test(text.slice(Math.max(0, token.start - 40), token.start))) return undefined;
  return { start: startOfName(tokens, at), end: token.end, isPrefixed: false };
}

const LIVES =
  /(?<!\p{L})(?:woon|woont|wonen|woonde|woonden|adres|adresse|gelegen|habite|habitons|live|lives|living|address|wohne|wohnt|wohnen)(?!\p{L})[^.!?\n\d]{0,25}$/iu;

const NUMBER =
  /^\.?,? ?(?:nr|no|n°|nummer|numero|numéro|num)?\.? ?(\d{1,4} ?[a-zA-Z]?(?:[/-]\d{1,4}[a-zA-Z]?)?)(?![\p{L}\d])/iu;
const COUNTED =
  /^ ?(?:keer|maal|uur|u|h|uren|jaar|jaren|euro|€|%|dag|dagen|weken|week|maand|maanden|mensen|personen|mannen|vrouwen|kinderen|minuten|min|km|m|meter|fois|ans|heures|jours|mois|personnes|times|years|people|days|months)(?!\p{L})/iu;

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

function numberBefore(text: string, start: number): number | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const match = /(?<![\p{L}\d])\d{1,4}[a-z]?,? $/iu.exec(before);
  return match === null ? undefined : start - match[0].length;
}

const BOX =
  /^ ?[,/]? ?(?:bus|bte|bo[iî]te|box|b|app(?:artement)?|apt|verdieping|verd|[eé]tage|blok|bloc|kamer|chambre|flat)\.? ?(?:\d{1,4}[a-zA-Z]?|[a-zA-Z])(?![\p{L}\d])/iu;
const POSTCODE = /^ ?[,(-]?\s{0,2}(?:te |in |à |a )?(?:B-)?([1-9]\d{3})(?!\d)/iu;
const NAME =
  /^[,(]? ?(?:te |in |à |a |-)?(\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){0,2})/u;

/** The box, the postcode and the municipality that follow. */
function tail(text: string, end: number): number {
  const box = BOX.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const afterBox = end + box;
  const postcode = POSTCODE.exec(text.slice(afterBox, afterBox + 20))?.[0].length ?? 0;
  const afterCode = afterBox + postcode;
  const name = NAME.exec(text.slice(afterCode, afterCode + 90));
  if (name?.[1] === undefined) return afterCode;
  const attached = postcode > 0 || /^,/.test(name[0]);
  const words = name[1].split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const candidate = words.slice(0, count).join(' ');
    const known = isPlace(candidate);
    if (attached && (known || (postcode > 0 && count === 1))) {
      return afterCode + name[0].indexOf(name[1]) + candidate.length;
    }
  }
  return afterCode;
}

interface StreetTypes {
  readonly suffixes: ReadonlySet<string>;
  readonly suffixLengths: readonly number[];
  readonly prefixes: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}
let loaded: StreetTypes | undefined;

function streetTypes(): StreetTypes {
  return (loaded ??= readStreets());
}

/** Columns of streets.csv: language, place in the name, text. */
function readStreets(): StreetTypes {
  const rows = readFileSync(new URL('./streets.csv', import.meta.url), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const texts = (position: string) =>
    new Set(
      rows.flatMap(([, at, name = '']) => (at === position ? [fold(name).replace(/\.$/, '')] : [])),
    );
  const suffixes = texts('suffix');
  const suffixLengths = [...new Set(Array.from(suffixes, (suffix) => suffix.length))];
  return { suffixes, suffixLengths, prefixes: texts('prefix'), words: texts('word') };
}
