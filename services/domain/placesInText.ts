import { BEGINNING, type Bearer, placeIndex } from './placeIndex.js';
import { placeKey } from './placeKey.js';
import { placeWords } from './placeWords.js';

/** A name of a place as it stands in running text. */
export interface PlaceHit {
  bearers: readonly Bearer[];
  /** As written. */
  text: string;
  /** Where it starts, in UTF-16 units. */
  start: number;
  /** The words right before it in the same sentence, as written, the nearest last; at most three. */
  before: string[];
  /** Whether it is written with a capital. */
  capital: boolean;
  /** Whether the name is an ordinary word too, so that only its surroundings make it a place. */
  isCommonWord: boolean;
}

/**
 * All names of Belgian municipalities and their parts in a text, in order, the longest where they
 * overlap. It says what stands there; whether a place is meant is for the caller to judge.
 */
export function placesIn(text: string): PlaceHit[] {
  const words = wordsOf(text);
  const hits: PlaceHit[] = [];
  for (let from = 0; from < words.length;) {
    const length = longestName(text, words, from);
    const first = words[from];
    const last = words[from + length - 1];
    if (length > 0 && first !== undefined && last !== undefined) {
      hits.push(hitAt(text, words, from, first, last));
    }
    from += Math.max(1, length);
  }
  return hits;
}

interface Word {
  text: string;
  key: string;
  start: number;
  end: number;
}

/** Herstappe is one word, Sint-Joost-ten-Node four; no name of a municipality has more than five. */
const LONGEST_NAME = 5;
const WORD = /[\p{L}\p{M}\d]+/gu;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    key: placeKey(word),
    start: index,
    end: index + word.length,
  }));
}

function longestName(text: string, words: readonly Word[], from: number): number {
  const { byName, joined, beginnings } = placeIndex();
  let key = '';
  let longest = 0;
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const word = words[from + length - 1];
    if (word === undefined || (length > 1 && !isJoined(text, words, from + length - 1))) break;
    key += word.key;
    if (key.length >= BEGINNING && !beginnings.has(key.slice(0, BEGINNING))) break;
    if (key.length > 1 && byName.has(key) && (length === 1 || joined.has(key))) longest = length;
  }
  return longest;
}

/** Nothing but a space, hyphen, full stop or apostrophe between this word and the one before. */
function isJoined(text: string, words: readonly Word[], place: number): boolean {
  return /^(?:\. |[-\s.'’])$/u.test(gapBefore(text, words, place));
}

function startsSentence(text: string, words: readonly Word[], place: number): boolean {
  return place === 0 || /[.!?\n]/.test(gapBefore(text, words, place).slice(0, 4));
}

function gapBefore(text: string, words: readonly Word[], place: number): string {
  return text.slice(words[place - 1]?.end ?? 0, words[place]?.start);
}

function hitAt(
  text: string,
  words: readonly Word[],
  from: number,
  first: Word,
  last: Word,
): PlaceHit {
  const name = text.slice(first.start, last.end);
  const key = placeKey(name);
  const before: string[] = [];
  for (let place = from; place > from - 3; place--) {
    const previous = words[place - 1];
    if (previous === undefined || startsSentence(text, words, place)) break;
    before.unshift(previous.text);
  }
  return {
    bearers: placeIndex().byName.get(key) ?? [],
    text: name,
    start: first.start,
    before,
    capital: /^\p{Lu}/u.test(name),
    isCommonWord: placeWords().commonWords.has(key) || name.length < 4,
  };
}
