/** What the linear model sees of a text, as numbers below `BUCKETS`, each once; two features may share a number. */
export interface Features {
  /** Words and pairs of neighbouring words; figures by their size, for many are an age. */
  readonly words: Uint32Array;
  /** Pieces of two to five letters of the words: they forgive spelling, dialect and compounds. */
  readonly pieces: Uint32Array;
}

/** A power of two. */
export const BUCKETS = 1 << 15;

/** The features of a text, given as folded words (tokens.ts) in their order. */
export function featuresOf(words: readonly string[]): Features {
  const whole = new Set<number>();
  const pieces = new Set<number>();
  let previous = '';
  for (const written of words) {
    const word = sizeOf(written) ?? written;
    whole.add(hash(word, WORD));
    whole.add(hash(`${previous} ${word}`, PAIR));
    if (word === written && pieces.size < MOST_PIECES) addPieces(pieces, word);
    previous = word;
  }
  return { words: Uint32Array.from(whole), pieces: Uint32Array.from(pieces) };
}

const WORD = 0x811c9dc5;
const PAIR = 0x9747b28c;
const PIECE = 0x1b873593;
const LONGEST_WORD = 24;
/** Of about two thousand letters; it bounds the time that a text can take. */
const MOST_PIECES = 4000;
const LONGEST_PIECE = 5;

/** `#5` for 50 to 59; undefined for what is no number below a hundred. */
function sizeOf(word: string): string | undefined {
  const first = word.charCodeAt(0);
  if (word.length > 2 || first < 0x30 || first > 0x39) return undefined;
  return word.length === 1 ? '#0' : `#${word.charAt(0)}`;
}

function addPieces(pieces: Set<number>, word: string): void {
  const framed = `<${word.slice(0, LONGEST_WORD)}>`;
  for (let from = 0; from < framed.length - 1; from++) {
    let state = PIECE;
    const last = Math.min(from + LONGEST_PIECE, framed.length);
    for (let at = from; at < last; at++) {
      state = step(state, framed.charCodeAt(at));
      if (at > from) pieces.add(bucket(state));
    }
  }
}

function hash(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at++) state = step(state, text.charCodeAt(at));
  return bucket(state);
}

/** FNV-1a. */
function step(state: number, code: number): number {
  return Math.imul(state ^ code, 0x01000193);
}

function bucket(state: number): number {
  return (state ^ (state >>> 15)) & (BUCKETS - 1);
}
