import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { plain } from '../domain/placeKey.js';

/** A word of a text as the rules see it. */
export interface Token {
  /** In small letters without accents. */
  word: string;
  /** Counts sentences; no rule reaches from one into the next. */
  sentence: number;
  /** Counts the parts between commas too. */
  clause: number;
  /** The sentence ends in a question mark. */
  isAsked: boolean;
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
      if (piece === '?') ask(tokens, sentence);
      sentence++;
      clause++;
    } else if (piece === ',') clause++;
    else
      for (const word of writtenOut(piece)) tokens.push({ word, sentence, clause, isAsked: false });
  }
  return tokens;
}

function ask(tokens: Token[], sentence: number): void {
  for (let at = tokens.length - 1; tokens[at]?.sentence === sentence; at--) {
    const token = tokens[at];
    if (token !== undefined) token.isAsked = true;
  }
}

/** "kwil ni meer" is how many people in Flanders type "ik wil niet meer". */
function writtenOut(word: string): readonly string[] {
  return SPOKEN.get(word) ?? [word];
}

const SPOKEN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(
    z
      .record(z.string(), z.string())
      .parse(
        JSON.parse(readFileSync(new URL('./data/spoken-words.json', import.meta.url), 'utf8')),
      ),
  ).map(([spoken, written]) => [spoken, written.split(' ')]),
);

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const PIECE = /[\p{L}\d]+|[.!?;\n,]/gu;
const SENTENCE_END = new Set(['.', '!', '?', ';', '\n']);
