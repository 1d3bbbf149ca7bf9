import { DICTIONARY_WORD, listsOf } from '../tagger/wordSets.js';
import type { Vocabulary } from './words.js';

/** The word that somebody meant when it holds one slip of the finger: a letter wrong, missing, too many, or two swapped. */
export function slipOf(
  key: string,
  { forgiving, notSlips, senses }: Vocabulary,
): string | undefined {
  if (key.length < 6 || key.length > LONGEST || notSlips.has(key) || senses.has(key))
    return undefined;
  for (const length of [key.length, key.length - 1, key.length + 1]) {
    const found = forgiving
      .get(slipKey(key.charAt(0), length))
      ?.find((word) => isOneSlip(word, key));
    // "zoeken" is a word of its own, and no slip of "zoeven".
    if (found !== undefined) return isOrdinary(key) ? undefined : found;
  }
  return undefined;
}

function isOrdinary(key: string): boolean {
  return (listsOf(key) & DICTIONARY_WORD) !== 0;
}

/** Words are kept by first letter and length, so that only few need be compared. */
export function slipKey(first: string, length: number): string {
  return first + String(length);
}

const LONGEST = 24;

function isOneSlip(word: string, key: string): boolean {
  let from = 0;
  while (from < word.length && word.charCodeAt(from) === key.charCodeAt(from)) from++;
  if (word.length > key.length) return isSameFrom(word, from + 1, key, from);
  if (word.length < key.length) return isSameFrom(word, from, key, from + 1);
  if (isSameFrom(word, from + 1, key, from + 1)) return true;
  return (
    word.charCodeAt(from) === key.charCodeAt(from + 1) &&
    word.charCodeAt(from + 1) === key.charCodeAt(from) &&
    isSameFrom(word, from + 2, key, from + 2)
  );
}

function isSameFrom(one: string, from: number, other: string, start: number): boolean {
  if (one.length - from !== other.length - start) return false;
  for (let step = one.length - from - 1; step >= 0; step--) {
    if (one.charCodeAt(from + step) !== other.charCodeAt(start + step)) return false;
  }
  return true;
}
