import { plain } from '../domain/placeKey.js';
import type { PatternId } from './patterns.js';
import type { Token } from './tokens.js';

/**
 * A few words that point at something, as an officer writes them in a lexicon: patterns of words
 * (patterns.ts), and `~`, which leaves room for up to four other words in the same sentence.
 */
export interface Cue {
  /** A pattern for each word, or `GAP`. */
  readonly words: readonly PatternId[];
  /** As written in the lexicon. */
  readonly text: string;
}

/** Where a cue was found: first and last token, both included. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Stands where a cue has a gap; no pattern has this id. */
export const GAP: PatternId = -1;
const WIDEST_GAP = 4;

/** Reads a cue and makes its patterns known. Throws an Error when it is empty or begins or ends with a gap. */
export function parseCue(text: string, patterns: { idOf(pattern: string): PatternId }): Cue {
  const parts = plain(text.trim())
    .split(APART)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts[0] === '~' || parts.at(-1) === '~') {
    throw new Error(`"${text}" is not a cue`);
  }
  return { text, words: parts.map((part) => (part === '~' ? GAP : patterns.idOf(part))) };
}

const APART = /[\s']+/;

/** The last token of the cue when its first word is at `from`; undefined when it does not stand there. `fits` holds the patterns of each token. */
export function endOf(
  { words }: Cue,
  tokens: readonly Token[],
  fits: readonly (readonly PatternId[])[],
  from: number,
): number | undefined {
  return endOfRest(0, from);

  function endOfRest(word: number, at: number): number | undefined {
    const pattern = words[word];
    if (pattern === undefined) return at - 1;
    if (pattern !== GAP) {
      const isHere = fits[at]?.includes(pattern) === true && (word === 0 || isSameSentence(at));
      return isHere ? endOfRest(word + 1, at + 1) : undefined;
    }
    for (let next = at; next <= at + WIDEST_GAP && isSameSentence(next, at - 1); next++) {
      const end = endOfRest(word + 1, next);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  function isSameSentence(at: number, before = at - 1): boolean {
    return tokens[before]?.sentence === tokens[at]?.sentence;
  }
}
