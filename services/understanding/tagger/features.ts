import type { Seen, Style } from './seen.js';
import { DICTIONARY_WORD } from './wordSets.js';

/** What a word may be to the tagger: no part of a name, the first word of one, a later word of one. */
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export type Tag = typeof OUTSIDE | typeof BEGIN | typeof INSIDE;

const SLOT_BITS = 17;
/** Slots of the table of weights; features that fall into the same one share it. */
export const SLOTS = 1 << SLOT_BITS;
/** How many features each word has. */
export const FEATURES = 47;

/**
 * The slots of the features of one word, written into `slots`. `last` and `secondLast` are the tags that
 * were given to the words before.
 */
export function featuresOf(
  seen: readonly Seen[],
  at: number,
  style: Style,
  last: Tag,
  secondLast: Tag,
  slots: Uint32Array,
): void {
  const here = seen[at] ?? EDGE;
  const [before, after] = [seen[at - 1] ?? EDGE, seen[at + 1] ?? EDGE];
  const [before2, after2] = [seen[at - 2] ?? EDGE, seen[at + 2] ?? EDGE];
  const names = here.lists & NAME_BITS;
  const gapAfter = after.gap;
  let n = 0;
  const add = (one: number, two = 0, three = 0) => {
    let hash =
      Math.imul(one, 0x85ebca6b) ^ Math.imul(two + n, 0xc2b2ae35) ^ Math.imul(three, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15) ^ (n << 24), 0x2c1b3c6d);
    slots[n] = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) >>> (32 - SLOT_BITS);
    n += 1;
  };
  const form = here.shape * 64 + here.gap * 4 + (style === 1 ? 1 : style === 3 ? 2 : 0);
  add(style);
  add(here.word, here.shape);
  add(before.word, here.gap);
  add(after.word, gapAfter);
  add(before2.word, before.gap);
  add(after2.word, after2.gap);
  add(before.word, before2.word);
  add(after.word, after2.word);
  add(before.word, after.word);
  add(here.suffix2, here.shape);
  add(here.suffix3, here.shape);
  add(here.suffix4);
  add(here.prefix, here.shape);
  add(form);
  add(here.lists);
  add(here.lists, form);
  add(names, here.shape, style);
  add(before.lists, before.shape, here.gap);
  add(after.lists, after.shape, gapAfter);
  add(here.lists, before.lists, here.gap);
  add(here.lists, after.lists, gapAfter);
  add(before.word, here.shape * 8 + names, here.gap);
  add(after.word, here.shape * 8 + names, gapAfter);
  add(before.shape * 64 + here.shape * 8 + after.shape, here.gap, gapAfter);
  add(before.lists, here.shape * 8 + names, after.shape);
  add(before2.lists, before.lists, here.shape * 8 + names);
  add(here.length, here.shape, names);
  add(last, here.gap, here.shape);
  add(last, here.lists, here.shape);
  add(last, here.word);
  add(last, here.suffix3, here.gap);
  add(last, before.word, here.shape);
  add(last, secondLast, here.shape * 8 + names);
  add(last, after.lists, after.shape * 8 + here.shape);
  add(last, before.lists, here.shape * 8 + names);
  add(last, before.shape * 8 + here.shape, here.gap);
  const looks = here.likeness * 16 + (here.lists & DICTIONARY_WORD);
  add(looks, form);
  add(looks, before.word, here.gap);
  add(looks, after.word, gapAfter);
  add(looks, before.lists, here.gap * 8 + here.shape);
  add(looks, after.lists, gapAfter * 8 + here.shape);
  add(last, looks, here.shape);
  add(looks, names, here.shape);
  add(looks, after.lists & ACTS_AND_LINKS, after2.lists & ACTS_AND_LINKS);
  add(after.word, after2.lists, here.shape * 8 + names);
  add(before.word, after.lists & ACTS_AND_LINKS, here.shape * 8 + names);
  add(before2.word, before.word, here.shape * 8 + names);
}

const NAME_BITS = 7;
/** Person acts, everyday words, particles, ordinary words: what follows a name. */
const ACTS_AND_LINKS = 8192 | 128 | 32 | 4;
const EDGE: Seen = {
  ...{ word: 2, shape: 7, gap: 15, lists: 0 },
  ...{ prefix: 0, suffix2: 0, suffix3: 0, suffix4: 0, length: 0, likeness: 0 },
};
