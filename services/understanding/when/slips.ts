import type { Vocabulary } from './words.js';

/** The word that somebody meant when it holds one slip of the finger: a letter wrong, missing, too many, or two swapped. */
export function slipOf(
  key: string,
  { forgiving, notSlips, senses }: Vocabulary,
): string | undefined {
  if (key.length < 6 || key.length > LONGEST || notSlips.has(key) || senses.has(key))
    return undefined;
  return forgiving
    .get(key.charAt(0))
    ?.find((word) => Math.abs(word.length - key.length) <= 1 && isOneSlip(word, key));
}

const LONGEST = 24;

function isOneSlip(word: string, key: string): boolean {
  let from = 0;
  while (from < word.length && word.charCodeAt(from) === key.charCodeAt(from)) from++;
  const rest = word.slice(from);
  const other = key.slice(from);
  if (word.length > key.length) return rest.slice(1) === other && rest.length > 0;
  if (word.length < key.length) return rest === other.slice(1);
  if (rest.slice(1) === other.slice(1)) return true;
  return (
    rest.charAt(0) === other.charAt(1) &&
    rest.charAt(1) === other.charAt(0) &&
    rest.slice(2) === other.slice(2)
  );
}
