import { slipOf } from './slips.js';
import { fold, type Sense, vocabularyOf, type Vocabulary, type WhenLanguage } from './words.js';
import { readNumbers } from './numbers.js';

/** A word, number or sign of a text, with what it may mean for moments. */
export interface Item {
  /** Folded; digits and signs as written. */
  readonly key: string;
  readonly senses: readonly Sense[];
  /** In UTF-16 units of the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the one before. */
  readonly glued: boolean;
  readonly isCapital: boolean;
  /** French "à", which is no "a" of "il a dit". */
  readonly isPreposition?: boolean;
}

/** The items of a text in order, in time that grows with its length. */
export function itemsOf(text: string, language: WhenLanguage): Item[] {
  const vocabulary = vocabularyOf(language);
  const items: Item[] = [];
  for (const item of join(readNumbers(piecesOf(text, language), language), vocabulary))
    addMeant(items, item, vocabulary);
  return items;
}

/** Words (apostrophes and hyphens inside end them and are dropped), runs of digits, signs. */
const PIECE = /[\p{L}\p{M}\u00ad\u200b-\u200f\u2060-\u2069\ufeff]+|\d+(?:[/.:-]\d+)*|[^\s]/gu;
const LETTER = /\p{L}/u;
const BETWEEN_WORDS = new Set(["'", '’', '‘', '`', '´', '-', '‑']);

function piecesOf(text: string, language: WhenLanguage): Item[] {
  const items: Item[] = [];
  let last = -1;
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    const start = match.index;
    const end = start + piece.length;
    const glued = start === last;
    last = end;
    const isWord = LETTER.test(piece);
    if (!isWord && BETWEEN_WORDS.has(piece) && isInside(text, start, end)) continue;
    const isCapital = isWord && piece.charAt(0) !== piece.charAt(0).toLowerCase();
    const key = isWord ? fold(piece, language) : piece === '’' ? "'" : piece;
    const isPreposition = piece === 'à' || piece === 'À';
    items.push({
      key,
      senses: NONE,
      start,
      end,
      glued,
      isCapital,
      ...(isPreposition && { isPreposition }),
    });
  }
  return items;
}

const NONE: readonly Sense[] = [];

/** "'s avonds", "avant-hier": the sign belongs to the words. A spaced hyphen does not. */
function isInside(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  if (text.charAt(start) !== '-') return LETTER.test(after) || LETTER.test(text.charAt(start - 1));
  return LETTER.test(after) && LETTER.test(text.charAt(start - 1));
}

function join(items: readonly Item[], { joined }: Vocabulary): Item[] {
  const made: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const rule = joined
      .get(item.key)
      ?.find(({ parts }) =>
        parts.every((part, step) => fits(items[at + step], part, step > 0 && isDigit(item))),
      );
    const end = rule && items[at + rule.parts.length - 1]?.end;
    if (rule === undefined || end === undefined) made.push(item);
    else {
      made.push({ ...item, senses: NONE, key: rule.word, end });
      at += rule.parts.length - 1;
    }
  }
  return made;
}

/** "2day" is a word and "2 day" is not. */
function fits(item: Item | undefined, part: string, mustBeGlued: boolean): boolean {
  return item?.key === part && (!mustBeGlued || item.glued);
}

function isDigit({ key }: Item): boolean {
  return /^\d/.test(key);
}

/** Puts the senses on an item; a word that stands for several becomes several, all at its place. */
function addMeant(items: Item[], item: Item, vocabulary: Vocabulary): void {
  if (item.senses.length > 0 || item.end - item.start < 1) items.push(item);
  else if (SIGN.test(item.key)) items.push(withSenses(item, vocabulary));
  else {
    const slip = vocabulary.written.has(item.key) ? undefined : slipOf(item.key, vocabulary);
    const key = slip ?? item.key;
    const several = vocabulary.written.get(key);
    if (several === undefined) items.push(withSenses({ ...item, key }, vocabulary));
    else for (const one of several) items.push(withSenses({ ...item, key: one }, vocabulary));
  }
}

const SIGN = /^[^a-z]/;

function withSenses(item: Item, { senses }: Vocabulary): Item {
  const found = senses.get(item.key);
  return found === undefined ? item : { ...item, senses: found };
}
