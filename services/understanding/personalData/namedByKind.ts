import { DICTIONARY_WORD, listsOf } from '../tagger/wordSets.js';
import { isKindAdjective, kindAt, type KindStrength } from './organisationTable.js';
import { isArticle, type NameRead, nameFrom } from './organisationRun.js';
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
    const read = nameFrom(text, tokens, last + 1);
    if (read === undefined || read.words.some((token) => taken.has(token))) return [];
    const isBare = standsBare(text, tokens, at);
    if (!isNamed(kind.strength, read, isBare, isIn('legal forms', first.folded))) return [];
    return [{ start: first.start, end: read.end, type: 'ORG' }];
  });
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
  return gap !== ' ' || PREPOSITION.test(before.folded);
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
