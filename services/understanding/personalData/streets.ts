import { DICTIONARY_WORD, isDutchWord, listsOf } from '../tagger/wordSets.js';
import { endsAs, isStreetWord } from './streetTable.js';
import type { Token } from './tokens.js';
import { isEverydayWord, isIn, isPlace, isStreetName } from './words.js';

export interface Street {
  readonly start: number;
  readonly end: number;
  /** French and English put the number in front: "16, rue de la Loi", "12 Mill Lane". */
  readonly isPrefixed: boolean;
  /** A street only when a box, a postcode or a municipality follows the number, or a word for living stands before. */
  readonly isUnsure?: boolean;
}

/** The street whose name is recognised at this token; in German, which writes all nouns with a capital, a capital tells less. */
export function streetAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isGerman: boolean,
): Street | undefined {
  return (
    // First: in "114 Avenue de la Couronne" the kind alone is no street.
    prefixStreet(text, tokens, at) ??
    dutchStreet(tokens, at, isGerman) ??
    englishStreet(tokens, at) ??
    germanStreet(text, tokens, at) ??
    smallName(text, tokens, at)
  );
}

function dutchStreet(tokens: readonly Token[], at: number, isGerman: boolean): Street | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { folded, capitalised, end } = token;
  const sure = sureness(token, isOnThe(tokens, at), isGerman);
  const name = (isUnsure: boolean) => ({
    start: startOfName(tokens, at),
    end,
    isPrefixed: false,
    isUnsure,
  });
  if (isStreetWord('suffix', folded)) {
    const named = namedByWordBefore(token, tokens[at - 1]);
    if (named !== undefined) return name(named === 'unsure');
    if (isLivedOn(tokens, at)) return name(false);
  }
  if (sure !== undefined) return name(sure === 'unsure');
  if (isStreetWord('word', folded) && !isStreetWord('none', folded))
    return name(!capitalised || token.startsSentence);
  return steenwegOp(tokens, at);
}

/** "ik woon op de markt 5": by itself, right after a word for living. */
function isLivedOn(tokens: readonly Token[], at: number): boolean {
  return isOnThe(tokens, at) && /^woon(?:t|de|den)?$|^wonen$/.test(tokens[at - 3]?.folded ?? '');
}

/** Words that end as a street and are none: "supermarkt", "ingang", "bakkerij", "vergadering". */
function isNone(folded: string): boolean {
  return isStreetWord('none', folded) || endsAs('none ending', folded);
}

/**
 * "Kerkstraat" and "Stationsstr." in any letters; "Groenplaats" by its capital; "turnhoutsebaan" because no
 * dictionary has it. Where a capital says nothing ("Parkplatz", at the start of a sentence) a word is unsure.
 */
function sureness(token: Token, isOn: boolean, isGerman: boolean): 'sure' | 'unsure' | undefined {
  const { folded, capitalised, shouted, startsSentence } = token;
  if (isNone(folded)) return undefined;
  if (isStreetName(folded) || (folded.length > 5 && SHORT.test(folded))) return 'sure';
  if (!endsAs('suffix', folded)) return undefined;
  const isName = capitalised && !shouted;
  if (isName && !isGerman && !startsSentence) return 'sure';
  if (isName) return (listsOf(folded) & DICTIONARY_WORD) === 0 ? 'sure' : 'unsure';
  if (folded.length < 7) return undefined;
  if (isOn && /(?:dijk|kade|vest|gracht|rui|steeg|heuvel|berg|wegel)$/.test(folded)) return 'sure';
  if ((listsOf(folded) & DICTIONARY_WORD) !== 0) return 'unsure';
  return isOn || !isDutchWord(folded) ? 'sure' : 'unsure';
}

/** "op de vaartdijk", "aan het hoogveld". */
function isOnThe(tokens: readonly Token[], at: number): boolean {
  const [preposition, article] = [tokens[at - 2]?.folded ?? '', tokens[at - 1]?.folded ?? ''];
  return /^(?:op|aan|in|van)$/.test(preposition) && /^(?:de|den|het|'t|t)$/.test(article);
}

const SHORT = /(?:str|ln|stwg|stw|heirweg|kerkplein)$/;
const ROAD =
  /^(?:steenweg|straat|laan|dreef|lei|baan|heirweg|stwg|stw|str|markt|plein|strasse|straße)$/;

/** "Grote Markt", "Louiza Laan", "kempische steenweg": the word for its kind stands apart. */
function namedByWordBefore(
  { folded, capitalised, startsSentence, start }: Token,
  previous: Token | undefined,
): 'sure' | 'unsure' | undefined {
  if (previous === undefined || startsSentence || start - previous.end !== 1) return undefined;
  const isName =
    capitalised &&
    previous.capitalised &&
    !isIn('particles', previous.folded) &&
    (!isEverydayWord(previous.text) ||
      (!previous.startsSentence && !isIn('titles', previous.folded)));
  if (isName && !isIn('everyday', previous.folded)) return 'sure';
  if (!isName && !streetAdjective(previous.folded)) return undefined;
  return capitalised || ROAD.test(folded) ? 'sure' : 'unsure';
}

function streetAdjective(folded: string): boolean {
  return isStreetWord('adjective', folded) || /.{3}s(?:ch)?e$/.test(folded);
}

/** "Steenweg op Gierle", "Baan naar Aalst". */
function steenwegOp(tokens: readonly Token[], at: number): Street | undefined {
  const [token, link, place] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || place === undefined) return undefined;
  if (!place.capitalised && !isPlace(place.text)) return undefined;
  const isRoad = /^(?:steenweg|baan|heirbaan|heirweg)$/.test(token.folded);
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
    const { folded, capitalised } = previous;
    const attached =
      (gap === 1 && !current.startsSentence) ||
      // "Burg. Peeterslaan", "Dr. Roelantdreef"
      (gap === 2 && capitalised && isStreetWord('abbreviation', folded));
    // "Hof ter Bremtlaan"
    const isLink =
      !capitalised && isIn('particles', folded) && tokens[first - 2]?.capitalised === true;
    const isWord = isIn('everyday', folded) || isIn('not names', folded);
    const isPart =
      (isLink && isNamePart(tokens[first - 2])) ||
      streetAdjective(folded) ||
      (capitalised && (!isWord || isIn('particles', folded)));
    if (!attached || !isPart) break;
    first -= 1;
  }
  return tokens[first]?.start ?? 0;
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && !isIn('everyday', token.folded);
}

/** "rue de la Loi", "chaussée de Mons", "avenue Louise", "rue du 11 Novembre", "rue Albert 1er". */
function prefixStreet(text: string, tokens: readonly Token[], at: number): Street | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isWeak = isStreetWord('weak prefix', token.folded);
  if (!isWeak && !isStreetWord('prefix', token.folded)) return undefined;
  if (token.folded === 'via' && (!token.capitalised || token.startsSentence)) return undefined;
  if (token.folded === 'ch' && text.charAt(token.end) !== '.') return undefined;
  let last = at;
  let end: number | undefined;
  let hasCapital = false;
  for (const next of tokens.slice(at + 1, at + 7)) {
    if (NO_PART_OF_NAME.test(next.folded)) break;
    const previousEnd = tokens[last]?.end ?? token.end;
    if (!isAttached(text.slice(previousEnd, next.start), next)) break;
    const link = /^(?:de|du|des|la|le|les|l'|d'|a|aux?|saint|sainte|et)$/.test(next.folded);
    const name = next.capitalised || /^(?:l|d)'\p{L}/u.test(next.folded);
    const isNamed = end !== undefined;
    if (!link && !name && isNamed && (isIn('everyday', next.folded) || token.capitalised)) break;
    // "rue de la station 12" is one all the same.
    const isOfThe =
      /^(?:la|le|du|des)$/.test(tokens[last]?.folded ?? '') && SURE.test(token.folded);
    const isUsual =
      !link && !name && !(isOfThe && /^,? \d/.test(text.slice(next.end, next.end + 3)));
    if (isUsual && !token.capitalised && isIn('everyday', next.folded)) break;
    if (isUsual && isNone(next.folded)) return undefined;
    last += 1;
    if (!link) end = next.end;
    hasCapital ||= name && !next.shouted;
    if (!link && !name && !isFollowedByNumber(text, tokens, last)) break;
  }
  if (end === undefined) return undefined;
  const king = KING.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return { start: token.start, end: end + king, isPrefixed: true, isUnsure: isWeak && !hasCapital };
}

/** Words that are a street and nothing else. */
const SURE = /^(?:rue|avenue|av|boulevard|bd|chaussee|ruelle|impasse|chemin)$/;

/** A space, an article, or the day of "rue du 11 Novembre". */
function isAttached(gap: string, { folded }: Token): boolean {
  return /^\.? ?(?:[dl]['’])?$/iu.test(gap) || (/^ \d{1,2} $/.test(gap) && MONTH.test(folded));
}

const MONTH =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)/;
/** "Albert 1er 90", "Leopold II 12": the number of a king, and a house number behind it. */
const KING = /^ (?:1er|I{1,3}|IV|V|\d(?:e|de|ste|ème))(?=,? \d)/u;

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
  if (isIn('not names', last.folded) || isNone(last.folded)) return undefined;
  const isUnsure = token.startsSentence && (listsOf(last.folded) & DICTIONARY_WORD) !== 0;
  return { start: token.start, end: last.end, isPrefixed: false, isUnsure };
}

/** "wij zitten op kouter 88": a road called by what it is, after a preposition. */
function smallName(text: string, tokens: readonly Token[], at: number): Street | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined || !isStreetWord('small name', token.folded))
    return undefined;
  if (!/^(?:op|aan|van|in|de|adres)$/.test(before.folded)) return undefined;
  return /^ \d{1,3}[a-z]?(?![\d\p{L}:]|[.,]\d| (?:uur|u|mensen|mannen|vrouwen|kinderen|jongens|meisjes|keer|kramen|auto)(?!\p{L}))/iu.test(
    text.slice(token.end, token.end + 18),
  )
    ? { start: token.start, end: token.end, isPrefixed: false }
    : undefined;
}
