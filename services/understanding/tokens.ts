import { plain } from '../domain/placeKey.js';

/** A word of a text as the rules see it. */
export interface Token {
  /** In small letters without accents. */
  word: string;
  /** Counts sentences; no rule reaches from one into the next. */
  sentence: number;
  /** Counts the parts between commas too. */
  clause: number;
}

/**
 * The words of a text in order. Signs that cannot be seen are dropped, so that nobody hides a word from
 * the rules by accident; an apostrophe ends a word ("l'école" is two).
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const [piece] of plain(text.replace(INVISIBLE, '')).matchAll(PIECE)) {
    if (SENTENCE_END.has(piece)) {
      sentence++;
      clause++;
    } else if (piece === ',') clause++;
    else tokens.push({ word: piece, sentence, clause });
  }
  return tokens;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const PIECE = /[\p{L}\d]+|[.!?;\n,]/gu;
const SENTENCE_END = new Set(['.', '!', '?', ';', '\n']);
