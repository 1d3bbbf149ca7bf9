import { DICTIONARY_WORD, listsOf } from '../tagger/wordSets.js';
import { ENDS_FIRM } from './organisationKinds.js';
import { isNameEnd, isNameWord, isNoName } from './organisationTable.js';
import type { Token } from './tokens.js';
import { isIn, isPlace } from './words.js';

export interface NameRead {
  /** All of it, with articles and small words inside. */
  readonly name: readonly Token[];
  /** Without those. */
  readonly words: readonly Token[];
  /** Offset in UTF-16 units. */
  readonly end: number;
  /** A municipality follows: "in Lier", "à Mons". */
  readonly isPlaced: boolean;
  /** "& co", a quotation mark, "ter", "sint" or a legal form: only names have these. */
  readonly isMarked: boolean;
  /** "(little acorns in overijse)". */
  readonly isInBrackets: boolean;
  /** What people do follows: "zei", "refused". */
  readonly isBeforeAct: boolean;
}

const ARTICLE = /^(?:de|den|het|'t|t|d|der|die|das|la|le|les|l|el|al|il|lo|the|zum|zur|am|im)$/;
/** Only names hold these. */
const MARK =
  /^(?:ter|ten|sint|st|sankt|saint|sainte|ste|zum|zur)$|^(?:sint|saint|sainte|sankt|st)-/;
const LINK =
  /^(?:en|et|und|and|n|an|van|de|du|des|d|la|le|les|l|den|der|het|voor|pour|for|fur|of|a|aan|op|ter|ten)$/;
const CLOSES_PAIR =
  /^(?:co|cie|zo|zoon|zn|zonen|fils|sohn|sohne|sons|partners|meer|more|plus|mehr|freres|associes|dochters|filles)$/;
const WHERE = /^(?:in|te|a|at|im|bei|pres|nabij|near|uit|van|de|from)$/;

/** Whether it is an article as names have them in front, in any of the four languages. */
export function isArticle(folded: string): boolean {
  return ARTICLE.test(folded);
}

/** The words from `from` on that may be a name, six at most: up to a verb, a function word, a mark or a place. */
export function nameFrom(
  text: string,
  tokens: readonly Token[],
  from: number,
): NameRead | undefined {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (before === undefined || first === undefined) return undefined;
  const opening = text.slice(before.end, first.start);
  if (!/^ (?:["'“‘„«’(]|['’]t |[dl]['’])?$/u.test(opening)) return undefined;
  let at = from;
  // "friterie chez lulu", "magasin chez momo déco": French names have it in front.
  const isAtSomebodys = first.folded === 'chez' && opening === ' ';
  if (isAtSomebodys || isArticle(first.folded)) at += 1;
  const start = at;
  if (isArticle(first.folded)) at += lengthOfAdjective(text, tokens, at);
  else at += lengthOfOpeningLink(text, tokens, at);
  while (at < from + 6) {
    const next = lengthOfPart(text, tokens, at, at === start);
    if (next === 0) break;
    at += next;
  }
  if (at === start) return undefined;
  const name = tokens.slice(from, at);
  const words = name.filter(
    ({ folded }) => !LINK.test(folded) && !isArticle(folded) && folded !== 'chez',
  );
  const last = name.at(-1);
  if (last === undefined) return undefined;
  const isQuoted = /["“„«]/u.test(opening);
  const isMarked =
    isQuoted ||
    // "century21"
    (last.folded.length > 3 && /^\d{1,3}(?!\d|\p{L})/u.test(text.slice(last.end, last.end + 4))) ||
    (isAtSomebodys && words.length > 0) ||
    // "winkel lotus nails", "the cleaning firm bright facility".
    (words.length > 1 && (ENDS_FIRM.test(last.folded) || isNameEnd(last.folded))) ||
    name.some(({ folded }) => MARK.test(folded) || isIn('legal forms', folded)) ||
    name.some(
      ({ folded }, n) => n > 0 && CLOSES_PAIR.test(folded) && PAIR.test(name[n - 1]?.folded ?? '&'),
    );
  return {
    name,
    words,
    end: last.end,
    isPlaced: isBeforePlace(text, tokens, at),
    isMarked,
    isInBrackets: opening.endsWith('('),
    isBeforeAct: isIn('person acts', tokens[at]?.folded ?? ''),
  };
}

const PAIR = /^(?:en|et|und|and|n|&)$/;

/** "le bon virage", "de gouden saté": an adjective that anybody uses, between the article and a word of the name. */
function lengthOfAdjective(text: string, tokens: readonly Token[], at: number): number {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined || LINK.test(word.folded)) return 0;
  if (!ADJECTIVE.test(word.folded) && (isNamePart(word, true) || isPersonOrNoName(word))) return 0;
  return text.slice(word.end, next.start) === ' ' && isNamePart(next, true) ? 2 : 0;
}

/** "pharmacie du vieux moulin": what only the caller can tell from "la pharmacie du village". */
export function nameWithLink(
  text: string,
  tokens: readonly Token[],
  kind: number,
): Token | undefined {
  const [before, link] = [tokens[kind], tokens[kind + 1]];
  if (before === undefined || link === undefined || !/^(?:du|des)$/.test(link.folded))
    return undefined;
  let last = kind + 1;
  while (last < kind + 4) {
    const [token, next] = [tokens[last], tokens[last + 1]];
    if (token === undefined || next === undefined) break;
    if (text.slice(token.end, next.start) !== ' ') break;
    const isAdjective = ADJECTIVE.test(next.folded);
    const isOver = last > kind + 1 && !ADJECTIVE.test(token.folded);
    if (isOver || (!isAdjective && isPersonOrNoName(next))) break;
    last += 1;
  }
  const end = tokens[last];
  const isWord = last > kind + 1 && end !== undefined && !ADJECTIVE.test(end.folded);
  return isWord && !isPlace(end.text) ? end : undefined;
}

/** What names of houses and shops have in front of their noun. */
const ADJECTIVE =
  /^(?:vieux|vieil|vieille|vieilles|grand|grande|grands|petit|petite|petits|petites|bon|bonne|bons|beau|belle|beaux|belles|haut|haute|nouveau|nouvelle|deux|trois|quatre|cinq|sept|kleine|grote|oude|nieuwe|goede|little|old|new|big|alte|alter|alten|kleiner|kleinen|grune|grunen)$/;

/** "des Trois Tilleuls": a small word that a capital follows. */
function lengthOfOpeningLink(text: string, tokens: readonly Token[], at: number): number {
  const link = tokens[at];
  if (link === undefined || link.capitalised || !/^(?:des|du|de|d|van|zum|zur)$/.test(link.folded))
    return 0;
  const isCapital = (step: number) => {
    const token = tokens[at + step];
    return token?.capitalised === true && !token.shouted && !isPlace(token.text);
  };
  const length = linkLength(text, tokens, at);
  return length > 0 && isCapital(length - 1) ? length : 0;
}

/** How many tokens the name goes on with at `at`: none when it has ended. */
function lengthOfPart(
  text: string,
  tokens: readonly Token[],
  at: number,
  isFirst: boolean,
): number {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined) return 0;
  const gap = text.slice(before.end, token.start);
  const isAttached = isFirst
    ? /^ (?:["'“‘„«’]|[dl]['’])?$|^['’]$/u.test(gap)
    : /^(?: | & | \+ | ['’]| [dl]['’]|['’]|-)$/u.test(gap) ||
      (/^\.? $/.test(gap) && /^(?:st|ste|dr|o)$/.test(before.folded));
  if (!isAttached) return 0;
  // "kapsalon haar en meer": a pair that only names have.
  const third = tokens[at + 2];
  const isPair =
    next !== undefined &&
    third !== undefined &&
    PAIR.test(next.folded) &&
    CLOSES_PAIR.test(third.folded);
  if (isPair && text.slice(token.end, third.start).length <= next.text.length + 2) return 3;
  if (!isFirst && isLink(token)) return linkLength(text, tokens, at);
  if (MARK.test(token.folded)) return 1;
  if (isIn('legal forms', token.folded)) return isFirst ? 0 : 1;
  if (isNamePart(token, isFirst)) return 1;
  if (
    !isFirst &&
    token.folded === 'plus' &&
    /^(?:[.,;:!?)]|$)/.test(text.slice(token.end, token.end + 1))
  )
    return 1;
  // "club paradiso noir", "metzgerei genker hof".
  return !isFirst && isNameEnd(token.folded) && isUnknown(before) ? 1 : 0;
}

/** In no dictionary and no list of names. */
function isUnknown({ folded }: Token): boolean {
  return folded.length > 3 && (listsOf(folded) & DICTIONARY_WORD) === 0;
}

/** "à" is one, "a" is what somebody has. */
function isLink({ folded, text }: Token): boolean {
  return LINK.test(folded) && text.toLowerCase() !== 'a';
}

/** "en pluim", "van Morgen", "de la Paix": small words that a word of the name follows. */
function linkLength(text: string, tokens: readonly Token[], at: number): number {
  for (let last = at + 1; last < at + 3; last += 1) {
    const [before, token] = [tokens[last - 1], tokens[last]];
    if (before === undefined || token === undefined) return 0;
    if (!/^ (?:[dl]['’])?$/u.test(text.slice(before.end, token.start))) return 0;
    if (isPlace(token.text) && !token.shouted) return 0;
    const isCapital = token.capitalised && !token.shouted && !token.startsSentence;
    if (isCapital || (!LINK.test(token.folded) && isNamePart(token, false))) return last - at + 1;
    if (!LINK.test(token.folded)) return 0;
  }
  return 0;
}

/** Neither what anybody writes nor what people are or do. */
function isNamePart(token: Token, isFirst: boolean): boolean {
  const { folded, capitalised, shouted, startsSentence } = token;
  if (startsSentence) return false;
  // "Parla Brussels I was told".
  if (!isFirst && capitalised && !shouted) return token.text !== 'I';
  if (isPersonOrNoName(token) || WHERE.test(folded)) return false;
  if (!isFirst && IS_DONE.test(folded)) return false;
  if (isNameWord(folded) || (capitalised && !shouted)) return true;
  if (isIn('everyday', folded) || isIn('not names', folded)) return false;
  return !/^ge.{2,}(?:d|t|[ea]n)$/.test(folded);
}

/** "changed", "abgebrochen": the sentence goes on. */
const IS_DONE = /^.{3,}ed$|^(?:ab|an|auf|aus|ein|mit|vor|zu|weg)ge.{2,}(?:t|en)$/;

function isPersonOrNoName({ folded }: Token): boolean {
  if (isNoName(folded) || isIn('person acts', folded)) return true;
  return isIn('roles', folded) || isIn('titles', folded);
}

/** "in Lier", "à Mons", ", Gent". */
function isBeforePlace(text: string, tokens: readonly Token[], at: number): boolean {
  const [last, link, place, second] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (last === undefined || link === undefined || place === undefined) return false;
  if (!/^[ ,]{1,2}$/.test(text.slice(last.end, link.start)) || !WHERE.test(link.folded))
    return false;
  return (
    isPlace(place.text) ||
    isPlace(`${place.text} ${second?.text ?? ''}`) ||
    isIn('places abroad', place.folded)
  );
}
