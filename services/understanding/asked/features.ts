import { tokensOf } from '../tokens.js';
import { ideasOf } from './ideas.js';

/**
 * What is compared of two questions, each with how much it counts: words, pairs of neighbours, the
 * ideas behind words, and pieces of four letters, which forgive spelling and compounds. `known` turns
 * a word that nobody wrote before into its near neighbour.
 */
export function featuresOf(
  text: string,
  known: (word: string) => string = (word) => word,
): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  let previous = '^';
  for (const { word: written } of tokensOf(text).slice(0, MOST_WORDS)) {
    const word = known(written);
    features.set(`word ${word}`, WORD);
    features.set(`pair ${previous} ${word}`, PAIR);
    for (const idea of ideasOf(word)) features.set(`idea ${idea}`, IDEA);
    for (const piece of piecesOf(written)) features.set(`piece ${piece}`, PIECE);
    previous = word;
  }
  return features;
}

/** Chosen on the development texts (tests/evaluation/dev/asked.jsonl). */
const WORD = 1;
const PAIR = 0.5;
const IDEA = 1.5;
const PIECE = 0.35;
/** A question to us has fewer; it bounds the time that a text can take. */
const MOST_WORDS = 40;
const LONGEST_WORD = 24;
const PIECE_LENGTH = 4;

function piecesOf(word: string): string[] {
  if (word.length < PIECE_LENGTH) return [];
  const framed = `<${word.slice(0, LONGEST_WORD)}>`;
  return Array.from({ length: framed.length - PIECE_LENGTH + 1 }, (_, from) =>
    framed.slice(from, from + PIECE_LENGTH),
  );
}
