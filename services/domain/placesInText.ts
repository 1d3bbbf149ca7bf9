import { type Bearer, placeIndex } from './placeIndex.js';
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
    const length = longestName(words, from);
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
  /** Nothing but a space, hyphen, full stop or apostrophe between this word and the one before. */
  joined: boolean;
  startsSentence: boolean;
}

/** Herstappe is one word, Sint-Joost-ten-Node four; no name of a municipality has more than five. */
const LONGEST_NAME = 5;

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match, place) => {
    const gap = text.slice(end, match.index);
    const startsSentence = place === 0 || /[.!?\n]/.test(gap.slice(0, 4));
    end = match.index + match[0].length;
    return {
      text: match[0],
      key: placeKey(match[0]),
      start: match.index,
      end,
      joined: /^(?:\. |[-\s.'’])$/u.test(gap),
      startsSentence,
    };
  });
}

function longestName(words: readonly Word[], from: number): number {
  const { byName } = placeIndex();
  let key = '';
  let longest = 0;
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const word = words[from + length - 1];
    if (word === undefined || (length > 1 && !word.joined)) break;
    key += word.key;
    if (key.length > 1 && byName.has(key)) longest = length;
  }
  return longest;
}

function hitAt(
  text: string,
  words: readonly Word[],
  from: number,
  first: Word,
  last: Word,
): PlaceHit {
  const name = text.slice(first.start, last.end);
  const before: string[] = [];
  for (let place = from; place > from - 3; place--) {
    const previous = words[place - 1];
    if (previous === undefined || words[place]?.startsSentence === true) break;
    before.unshift(previous.text);
  }
  return {
    bearers: placeIndex().byName.get(placeKey(name)) ?? [],
    text: name,
    start: first.start,
    before,
    capital: /^\p{Lu}/u.test(name),
    isCommonWord: placeWords().commonWords.has(placeKey(name)) || name.length < 4,
  };
}
