import { readFileSync } from 'node:fs';
import { fold, type Token } from './tokens.js';
import { isEverydayWord, isIn, isStreetName } from './words.js';

export interface Street {
  readonly start: number;
  readonly end: number;
  /** French and English put the number in front: "16, rue de la Loi", "12 Mill Lane". */
  readonly isPrefixed: boolean;
  /** A street only when a box, a postcode or a municipality follows the number. */
  readonly isUnsure?: boolean;
}

/** The street whose name is recognised at this token. */
export function streetAt(text: string, tokens: readonly Token[], at: number): Street | undefined {
  return (
    // First: in "114 Avenue de la Couronne" the kind alone is no street.
    prefixStreet(text, tokens, at) ??
    dutchStreet(tokens, at) ??
    englishStreet(tokens, at) ??
    germanStreet(text, tokens, at) ??
    livedIn(text, tokens, at) ??
    smallName(text, tokens, at)
  );
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
  // "turnhoutsebaan 43 borgerhout"
  const isLong =
    token.text.length > 6 && endsAsStreet(token.folded) && !NO_STREETS.has(token.folded);
  if (!token.capitalised && isLong)
    return { start: startOfName(tokens, at), end: token.end, isPrefixed: false, isUnsure: true };
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
  if (token.folded === 'via' && (!token.capitalised || token.startsSentence)) return undefined;
  let last = at;
  let named = false;
  for (const next of tokens.slice(at + 1, at + 7)) {
    if (NO_PART_OF_NAME.test(next.folded)) break;
    const previousEnd = tokens[last]?.end ?? token.end;
    if (!/^\.? ?(?:[dl]['’])?$/iu.test(text.slice(previousEnd, next.start))) break;
    const link = /^(?:de|du|des|la|le|les|l'|d'|a|aux?|saint|sainte|et)$/.test(next.folded);
    const name = next.capitalised || /^(?:l|d)'\p{L}/u.test(next.folded);
    if (!link && !name && named && (isIn('everyday', next.folded) || token.capitalised)) break;
    if (!link && !name && !token.capitalised && isIn('everyday', next.folded)) break;
    named ||= !link;
    last += 1;
    if (named && !link && !name && !isFollowedByNumber(text, tokens, last)) break;
  }
  const end = tokens[last]?.end ?? token.end;
  return named ? { start: token.start, end, isPrefixed: true } : undefined;
}

/** "avenue Louise nr 5", "boulevard du Midi boîte 12": a number or a box follows. */
const NO_PART_OF_NAME = /^(?:n|nr|no|num|numero|bus|bte|boite|box|app|appartement|etage)$/;

/** "rue du vieux moulin 8": in small letters a name goes on when a number comes within three words. */
function isFollowedByNumber(text: string, tokens: readonly Token[], at: number): boolean {
  const end = tokens[at]?.end ?? 0;
  return /^(?: (?!et |ou |je |il |elle |on )[\p{L}'’-]{2,20}){1,3},? ?(?:n° ?)?\d/u.test(
    text.slice(end, end + 70),
  );
}

const ENGLISH =
  /^(?:street|road|lane|avenue|drive|close|court|gardens|terrace|way|row|hill|crescent|grove|mews|rd|st|ave|ln)$/;

/** "12 Church Street": its kind last, and capitals before it. */
function englishStreet(tokens: readonly Token[], at: number): Street | undefined {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before?.capitalised !== true || !ENGLISH.test(token.folded))
    return undefined;
  if (!token.capitalised || token.start - before.end !== 1) return undefined;
  return {
    start: Math.min(before.start, startOfName(tokens, at)),
    end: token.end,
    isPrefixed: true,
  };
}

const GERMAN = /^(?:am|im|zum|zur|an|auf|in|unter|hinter)$/;

/** "Am Bahnhof 3", "An der Linde 5". */
function germanStreet(text: string, tokens: readonly Token[], at: number): Street | undefined {
  const [token, second] = [tokens[at], tokens[at + 1]];
  if (token?.capitalised !== true || second === undefined || !GERMAN.test(token.folded))
    return undefined;
  const last = /^(?:der|den|dem)$/.test(second.folded) ? tokens[at + 2] : second;
  if (last?.capitalised !== true || !/^ \d{1,3}(?!\d)/.test(text.slice(last.end, last.end + 5)))
    return undefined;
  if (/^(?:in|an|auf)$/.test(token.folded) && last === second) return undefined;
  return isIn('not names', last.folded)
    ? undefined
    : { start: token.start, end: last.end, isPrefixed: false };
}

const SMALL_NAME = /^(?:kouter|dries|driesch|kaai|singel|meir|meers|vrijdagmarkt|korenmarkt)$/;

/** "wij zitten op kouter 88": a road called by what it is, after a preposition. */
function smallName(text: string, tokens: readonly Token[], at: number): Street | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined || !SMALL_NAME.test(token.folded))
    return undefined;
  if (!/^(?:op|aan|van|in|de|adres)$/.test(before.folded)) return undefined;
  return /^ \d{1,3}[a-z]?(?![\d\p{L}:]|[.,]\d| (?:uur|u|mensen|mannen|vrouwen|kinderen|jongens|meisjes|keer|kramen|auto)(?!\p{L}))/iu.test(
    text.slice(token.end, token.end + 18),
  )
    ? { start: token.start, end: token.end, isPrefixed: false }
    : undefined;
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
  /(?<!\p{L})(?:huis|appartement|studio|kot|pand|gebouw|flat|woning|huur|huurt|huren|huurde|verhuis|verhuisd|gelegen|logement|maison|immeuble|loue|louer|apartment|house|building|rent|rented|moved|wohnung|haus|kamer|adresje|gsm|domicilie|gedomicilieerd|domicilié|woon|woont|wonen|woonde|woonden|adres|adresse|gelegen|habite|habitons|live|lives|living|address|wohne|wohnt|wohnen)(?!\p{L})[^.!?\n\d]{0,25}$/iu;

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
