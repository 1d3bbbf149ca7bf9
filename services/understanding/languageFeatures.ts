/** How many features the language model tells apart; two that share a number share a weight. */
export const FEATURES = 2 ** 14;

/**
 * The features of a word by which its language is known: its runs of up to four letters, with its
 * beginning and end, and the word itself. Numbers below `FEATURES`. `word` is as wordsIn gives it.
 */
export function featuresOf(word: string): number[] {
  const marked = `_${word.slice(0, LONGEST_WORD)}_`;
  const features: number[] = [];
  for (let from = 0; from < marked.length; from++) {
    let hash = START;
    for (let to = from; to < Math.min(marked.length, from + LONGEST_RUN); to++) {
      hash = mixed(hash, marked.charCodeAt(to));
      if (to > from || (from > 0 && from < marked.length - 1)) features.push(bucketOf(hash));
    }
  }
  let whole = mixed(START, WHOLE);
  for (let at = 0; at < marked.length; at++) whole = mixed(whole, marked.charCodeAt(at));
  features.push(bucketOf(whole));
  return features;
}

/** The words of a text in small letters, with their accents and apostrophes; at most `most` of them. */
export function wordsIn(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [word] of text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .matchAll(WORD)) {
    if (LETTER.test(word)) words.push(word);
    if (words.length === most) break;
  }
  return words;
}

const WORD = /[\p{L}\p{M}']+/gu;
const LETTER = /\p{L}/u;
const LONGEST_WORD = 24;
const LONGEST_RUN = 4;
const WHOLE = 35;

/** FNV-1a, 32 bits. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

function bucketOf(hash: number): number {
  return ((hash >>> 16) ^ hash) & (FEATURES - 1);
}
