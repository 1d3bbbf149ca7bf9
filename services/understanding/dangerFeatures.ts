import type { Reading } from './lexicon.js';
import { type Sign, signsIn } from './dangerSigns.js';

/** What a text is weighed by, with its value. Named ones can be read by people (`s:lock`, `c:threat:soft`). */
export interface DangerFeatures {
  readonly named: ReadonlyMap<string, number>;
  /** By a place in a table of `TABLE_SIZE` weights: words, pairs of words and of signs, runs of letters. */
  readonly hashed: ReadonlyMap<number, number>;
}

export const TABLE_SIZE = 2 ** 16;

/**
 * What the danger model sees of a text: signs (data/danger-signs.csv), cues (data/danger.csv), signs that
 * stand together, and its words, which count less in a long text. Time grows with the text only.
 */
export function dangerFeatures(reading: Reading): DangerFeatures {
  const signs = signsIn(reading.tokens);
  const named = new Map<string, number>();
  for (const { name } of signs) named.set(`s:${name}`, 1);
  for (const { entry } of reading.hits('danger')) {
    named.set(`c:${entry.columns['kinds'] ?? ''}:${entry.columns['level'] ?? ''}`, 1);
  }
  if (reading.hits('danger-idioms').length > 0) named.set('c:idiom', 1);
  const hashed = new Map<number, number>();
  addPairs(signs, hashed);
  addWords(
    reading.tokens.map(({ word }) => word),
    hashed,
  );
  return { named, hashed };
}

/** How much each sort counts before anything is learnt; chosen by leaving one author out. */
const VALUE = { pair: 0.5, word: 0.7, beginning: 0.5, twoWords: 0.3, letters: 0.2 };

function addPairs(signs: readonly Sign[], hashed: Map<number, number>): void {
  for (const [place, one] of signs.entries()) {
    for (const other of signs.slice(place + 1)) {
      if (areNear(one, other)) hashed.set(placeOf('p', `${one.name}+${other.name}`), VALUE.pair);
    }
  }
}

/** In the same sentence or the next. */
function areNear(one: Sign, other: Sign): boolean {
  return one.sentences.some((here) => other.sentences.some((there) => Math.abs(here - there) <= 1));
}

const SHORTEST_BEGINNING = 5;
const LETTERS = 4;

function addWords(words: readonly string[], hashed: Map<number, number>): void {
  const share = 5 / Math.sqrt(Math.max(8, words.length));
  for (const [place, word] of words.entries()) {
    hashed.set(placeOf('w', word), VALUE.word * share);
    if (word.length > SHORTEST_BEGINNING) {
      hashed.set(placeOf('q', word.slice(0, SHORTEST_BEGINNING)), VALUE.beginning * share);
    }
    const next = words[place + 1];
    if (next !== undefined) hashed.set(placeOf('b', `${word} ${next}`), VALUE.twoWords * share);
  }
  const text = ` ${words.join(' ')} `;
  for (let at = 0; at + LETTERS <= text.length; at++) {
    hashed.set(placeOf('x', text, at, at + LETTERS), VALUE.letters * share);
  }
}

/** FNV-1a over the sort and a part of the text. */
function placeOf(sort: string, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(0x811c9dc5 ^ sort.charCodeAt(0), 0x01000193);
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % TABLE_SIZE;
}
