import { editDistance } from '../domain/editDistance.js';
import type { Unpacked } from './packing.js';
import { hashOf } from './tagger/bloom.js';

/** Names a pattern within one `Patterns`. */
export type PatternId = number;

/**
 * The patterns of words that cues are made of, so kept that a word finds those it fits without trying
 * them all: thousands of them meet every text. `wijk*` begins so, `*kering` ends so, `*moord*` holds it,
 * `man/vriend` is one of them, and anything else is the word itself. A word of eight letters or more, or
 * such a beginning, may hold one slip of the finger, for people who are upset type fast; `=politiek*` may
 * not, for "politie" is a word of its own. Packed by packedPatterns.ts.
 */
export class Patterns {
  private readonly words: Texts;
  /** Places of words by their hash; a place that is taken gives way to the next. */
  private readonly slots: Int32Array;
  /** Patterns that are a word or hold it, by the place of the word. */
  private readonly ofWords: Rows;
  private readonly stems: Texts;
  private readonly ofStems: Int32Array;
  private readonly isStart: Int32Array;
  /** Beginnings, by their first two letters. */
  private readonly starts: ByLetters;
  /** Long words and beginnings, by their first letter, which is never the slip, with the second and with the third, one of which is right. */
  private readonly longBySecond: ByLetters;
  private readonly longByThird: ByLetters;
  private readonly ends: readonly Piece[];
  private readonly insides: readonly Piece[];

  constructor(file: Unpacked) {
    this.words = new Texts(file, 'words');
    this.slots = file.ints('slots');
    this.ofWords = new Rows(file, 'ofWords');
    this.stems = new Texts(file, 'stems');
    this.ofStems = file.ints('ofStems');
    this.isStart = file.ints('isStart');
    this.starts = new ByLetters(file, 'starts');
    this.longBySecond = new ByLetters(file, 'longBySecond');
    this.longByThird = new ByLetters(file, 'longByThird');
    const pieces = (name: string) =>
      Array.from(file.ints(name), (stem) => ({
        text: this.stems.at(stem),
        id: this.ofStems[stem] ?? 0,
      }));
    this.ends = pieces('ends');
    this.insides = pieces('insides');
  }

  /** All patterns that a word in small letters without accents fits, each once. */
  fittedBy(word: string): PatternId[] {
    const found = this.ofWords.row(this.placeOf(word));
    const [first, second, third] = [lettersOf(word), lettersOf(word, 1), lettersOf(word, 2)];
    for (const stems of [this.starts.row(first), this.starts.row(second)]) {
      for (const stem of stems)
        if (this.stems.isBeginningOf(stem, word)) addOnce(found, this.ofStems[stem] ?? 0);
    }
    for (const { text, id } of this.ends) if (word.endsWith(text)) addOnce(found, id);
    for (const { text, id } of this.insides) if (word.includes(text)) addOnce(found, id);
    if (word.length < SHORTEST_WITH_SLIP - 1) return found;
    for (const stems of [this.longBySecond.row(second), this.longByThird.row(third)]) {
      for (const stem of stems)
        if (this.isSlip(stem, word)) addOnce(found, this.ofStems[stem] ?? 0);
    }
    return found;
  }

  /** -1 for a word that no pattern names. */
  private placeOf(word: string): number {
    const { slots, words } = this;
    let slot = hashOf(word) & (slots.length - 1);
    for (;;) {
      const place = slots[slot] ?? FREE;
      if (place === FREE || words.is(place, word)) return place;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  private isSlip(stem: number, word: string): boolean {
    const length = this.stems.lengthOf(stem);
    const isStart = this.isStart[stem] === 1;
    if (word.length < length - 1 || (!isStart && word.length > length + 1)) return false;
    return editDistance(this.stems.at(stem), isStart ? word.slice(0, length) : word, 1) === 1;
  }
}

export const SHORTEST_WITH_SLIP = 8;
/** Marks a slot that holds nothing. */
export const FREE = -1;

/** The first letter of a word and one more as one number; a letter that is not there counts as nothing. */
export function lettersOf(word: string, other = Infinity): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(other);
}

interface Piece {
  readonly text: string;
  readonly id: PatternId;
}

function addOnce(found: PatternId[], id: PatternId): void {
  if (!found.includes(id)) found.push(id);
}

/** Texts behind each other in one, by their place. */
export class Texts {
  private readonly all: string;
  private readonly begins: Int32Array;

  constructor(file: Unpacked, name: string) {
    this.all = file.text(name);
    this.begins = file.ints(`${name}Begins`);
  }

  at(place: number): string {
    return this.all.slice(this.begins[place], this.begins[place + 1]);
  }

  lengthOf(place: number): number {
    return (this.begins[place + 1] ?? 0) - (this.begins[place] ?? 0);
  }

  is(place: number, word: string): boolean {
    return this.lengthOf(place) === word.length && this.isBeginningOf(place, word);
  }

  /** Whether the word begins with this text. */
  isBeginningOf(place: number, word: string): boolean {
    const [begin = 0, end = 0] = [this.begins[place], this.begins[place + 1]];
    if (end - begin > word.length) return false;
    for (let at = begin; at < end; at += 1)
      if (this.all.charCodeAt(at) !== word.charCodeAt(at - begin)) return false;
    return true;
  }
}

/** Rows of numbers behind each other in one. */
class Rows {
  private readonly all: Int32Array;
  private readonly begins: Int32Array;

  constructor(file: Unpacked, name: string) {
    this.all = file.ints(name);
    this.begins = file.ints(`${name}Begins`);
  }

  /** Empty where there is none. */
  row(place: number): number[] {
    if (place < 0) return [];
    return Array.from(this.all.subarray(this.begins[place], this.begins[place + 1]));
  }
}

/** Rows by two letters, which are in order. */
class ByLetters {
  private readonly keys: Int32Array;
  private readonly rows: Rows;

  constructor(file: Unpacked, name: string) {
    this.keys = file.ints(`${name}Keys`);
    this.rows = new Rows(file, name);
  }

  row(letters: number): number[] {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] ?? 0) < letters) low = middle + 1;
      else high = middle;
    }
    return this.keys[low] === letters ? this.rows.row(low) : [];
  }
}
