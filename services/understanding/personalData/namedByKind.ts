import { DICTIONARY_WORD, LAST_NAME, listsOf } from '../tagger/wordSets.js';
import { isKindAdjective, kindAt, type KindStrength } from './organisationTable.js';
import { isArticle, type NameRead, nameFrom, nameWithLink } from './organisationRun.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn, isPlace } from './words.js';

/**
 * Organisations by the word for their kind and the words behind it, whatever their letters: "poetsbureau blinkfris",
 * "woonzorgcentrum ter linde", "CAFÉ DEN TOREN", "kapsalon krul en co". `taken` belong to public bodies. May cover
 * a word more than the name.
 */
export function findByKind(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): Span[] {
  return tokens.flatMap((first, at) => {
    const kind = kindAt(tokens, at);
    if (kind === undefined || taken.has(first)) return [];
    let last = at + kind.length - 1;
    while (isKindAdjective(tokens[last + 1]?.folded ?? '')) last += 1;
    const isBare = standsBare(text, tokens, at);
    const linked = nameWithLink(text, tokens, last);
    if (linked !== undefined && ((isBare && isAtOne(tokens, at)) || isNumbered(tokens, last)))
      return [{ start: first.start, end: linked.end, type: 'ORG' }];
    const end = ofPlace(text, tokens, last);
    if (end !== undefined) return [{ start: first.start, end: end.end, type: 'ORG' }];
    const called = calledSo(text, tokens, last);
    if (called !== undefined) return [called];
    const read = nameFrom(text, tokens, last + 1);
    if (read === undefined || isOfBody(kind.strength, read, taken)) return [];
    if (!isNamed(kind.strength, read, isBare, isIn('legal forms', first.folded))) return [];
    return [
      {
        start: first.start,
        end: withNumber(text, read.end, tokens[last + 1 + read.name.length]),
        type: 'ORG',
      },
    ];
  });
}

/** "cabinet médical des trois ponts". */
function isNumbered(tokens: readonly Token[], kind: number): boolean {
  return /^(?:deux|trois|quatre|cinq|sept)$/.test(tokens[kind + 2]?.folded ?? '');
}

/** A firm may have the name of a public body: "Studio Kaleido". */
function isOfBody(strength: KindStrength, read: NameRead, taken: ReadonlySet<Token>): boolean {
  const [only, ...others] = read.words;
  if (strength === 'firm' && others.length === 0 && only?.capitalised === true && !only.shouted)
    return false;
  return read.words.some((token) => taken.has(token));
}

/** "club de boxe ring 4040": no postal code, price or measure. */
function withNumber(text: string, end: number, next: Token | undefined): number {
  const number = /^(?: \d{3,4}|\d{1,3})(?!\p{L}|[\d.,/:-]| ?(?:€|eur|uur|km|m2|kg|h\b))/iu.exec(
    text.slice(end, end + 12),
  );
  return number === null || isPlace(next?.text ?? '') ? end : end + number[0].length;
}

/** "athénée royal de Fontenelle": a school of which there is one in a place. */
function ofPlace(text: string, tokens: readonly Token[], royal: number): Token | undefined {
  const [word, link, place] = tokens.slice(royal, royal + 3);
  if (word === undefined || link === undefined || place === undefined) return undefined;
  if (!/^(?:royale?|koninklijke?)$/.test(word.folded) || !/^(?:de|d|van)$/.test(link.folded))
    return undefined;
  if (!/^ \p{L}+['’ ]$/u.test(text.slice(word.end, place.start))) return undefined;
  return place.capitalised || isPlace(place.text) ? place : undefined;
}

/** "mon école s'appelle la farandole", "de firma heet transmex", "la firme c'est van driessche palettes". */
function calledSo(text: string, tokens: readonly Token[], kind: number): Span | undefined {
  const [word, verb] = [tokens[kind], tokens[kind + 1]];
  if (word === undefined || verb === undefined || !IS_CALLED.test(verb.folded)) return undefined;
  if (!/^ (?:[sc]['’])?$/u.test(text.slice(word.end, verb.start))) return undefined;
  const [first, heir] = [tokens[kind + 2], tokens[kind + 3]];
  const isFamily = first?.folded === 'van' && (listsOf(heir?.folded ?? '') & LAST_NAME) !== 0;
  const read = nameFrom(text, tokens, kind + (isFamily ? 3 : 2));
  if (first === undefined || read === undefined || read.words.length === 0) return undefined;
  if (isPlace(read.words.map((one) => one.text).join(' '))) return undefined;
  // "l'école appelle la police".
  const isElided = /['’]$/u.test(text.slice(word.end, verb.start));
  if (/^appel(?:le|e|ait)$/.test(verb.folded) && !isElided) return undefined;
  // "l'école est catastrofique": only "c'est" tells a name, and only one that ends the clause.
  const isIs = verb.folded === 'est';
  if (
    isIs &&
    (!/['’]$/u.test(text.slice(word.end, verb.start)) ||
      !/^(?:[.,;)]|$)/.test(text.slice(read.end, read.end + 1)))
  )
    return undefined;
  const isTold = read.words.some((one) => isUnknown(one) || isTelling(one));
  if (!isTold && !IS_ONLY_CALLED.test(verb.folded)) return undefined;
  return { start: first.start, end: read.end, type: 'ORG' };
}

/** What "called the police" and "noemt racisme" are not. */
const IS_ONLY_CALLED = /^(?:appelle|sappelle|sappel|heet|heette|genaamd|heisst|heißt|genannt)$/;

const IS_CALLED =
  /^(?:appelle|appele|appelait|sappelle|sappel|nommee?|appelee?|est|heet|heette|noemt|genaamd|called|named|heisst|heißt|namens|genannt)$/;

/** "chez pharmacie", "agence immo": nobody says so of a kind without a name. */
function isAtOne(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^(?:chez|bij|at|bei|agence|firme|societe)$/.test(before.folded);
}

/** Without an article in front, which a kind that is no name has: at the start, or after "bij", "chez", "from". */
function standsBare(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, kind] = [tokens[at - 1], tokens[at]];
  if (
    kind === undefined ||
    /[’'](?<![dD].)$/u.test(text.slice(Math.max(0, kind.start - 2), kind.start))
  )
    return false;
  if (before === undefined || kind.startsSentence) return true;
  const gap = text.slice(before.end, kind.start);
  // "agence immo": two kinds.
  return gap !== ' ' || PREPOSITION.test(before.folded) || kindAt(tokens, at - 1)?.length === 1;
}

const PREPOSITION =
  /^(?:bij|van|vanuit|in|op|aan|naar|voor|met|tegen|via|door|uit|namens|over|chez|d|de|a|avec|contre|pour|par|dans|sur|at|for|from|with|against|by|of|to|about|near|bei|mit|fur|von|gegen|aus|zu|uber|en|et|and|und|or|ou|of|oder)$/;

/** Whether the words behind a kind are its name. */
function isNamed(
  strength: KindStrength,
  read: NameRead,
  isBare: boolean,
  isForm: boolean,
): boolean {
  const { words, name, isPlaced, isMarked, isInBrackets, isBeforeAct } = read;
  if (words.length === 0 || isPlace(words.map(({ text }) => text).join(' '))) return false;
  if (isInBrackets) return isPlaced;
  if (isMarked) return true;
  if (words.some((word) => word.capitalised && !word.shouted))
    return isForm || words.some(isTelling) || (name.length > 1 && strength !== 'wide');
  const unknown = words.filter(isUnknown);
  const isLong = unknown.some(({ folded }) => folded.length > 4);
  if (strength === 'wide')
    return (isLong && (isBare || isPlaced)) || (isPlaced && isBare && words.length > 1);
  if (unknown.length > 0 && (isBare || isPlaced || isLong)) return true;
  const hasArticle = isArticle(name[0]?.folded ?? '');
  if (hasArticle) return isBare || isPlaced || /^(?:l[ae]s?|les|den)$/.test(name[0]?.folded ?? '');
  const isVerb = words.length === 1 && !isBeforeAct && words.some(looksLikeVerb);
  return isPlaced ? isBare || !isVerb : isBare && !isVerb;
}

/** In no dictionary: "hoflack", and compounds that nobody listed, such as "blinkfris". */
function isUnknown({ folded, text }: Token): boolean {
  return folded.length > 2 && (listsOf(folded) & DICTIONARY_WORD) === 0 && !isPlace(text);
}

/** A capital on a word that not everybody uses. */
function isTelling({ capitalised, folded }: Token): boolean {
  return (
    capitalised && folded.length > 1 && !isIn('everyday', folded) && !isIn('not names', folded)
  );
}

/** "weigert", "betaalde", "cancelled": the sentence goes on. */
function looksLikeVerb({ folded }: Token): boolean {
  return isIn('person acts', folded) || /(?:[^san]t|[dt]e|[dt]en|ed|ing|ent|ait)$/.test(folded);
}
