import type { Section } from './packing.js';
import { FREE, lettersOf, type PatternId, SHORTEST_WITH_SLIP } from './patterns.js';
import { hashOf } from './tagger/bloom.js';

/** Gathers the patterns of cues (patterns.ts) and packs them. */
export class PatternsToPack {
  private readonly ids = new Map<string, PatternId>();
  private readonly uses: number[] = [];
  private readonly words = new Map<string, number[]>();
  private readonly stems: { text: string; isStart: boolean; id: PatternId }[] = [];
  private readonly starts = new Map<number, number[]>();
  private readonly ends: number[] = [];
  private readonly insides: number[] = [];
  private readonly longBySecond = new Map<number, number[]>();
  private readonly longByThird = new Map<number, number[]>();

  /** How many there are. */
  get size(): number {
    return this.uses.length;
  }

  /** The id of a pattern, written in small letters without accents; the same pattern always has the same. */
  idOf(pattern: string): PatternId {
    let id = this.ids.get(pattern);
    if (id === undefined) {
      id = this.uses.push(0) - 1;
      this.ids.set(pattern, id);
      for (const part of pattern.split('/')) this.add(part, id);
    }
    this.uses[id] = this.usesOf(id) + 1;
    return id;
  }

  /** How many words of cues have this pattern. */
  usesOf(id: PatternId): number {
    return this.uses[id] ?? 0;
  }

  packed(): Record<string, Section> {
    return {
      ...texts('words', [...this.words.keys()]),
      slots: slotsOf([...this.words.keys()]),
      ...rows('ofWords', [...this.words.values()]),
      ...texts(
        'stems',
        this.stems.map(({ text }) => text),
      ),
      ofStems: Int32Array.from(this.stems, ({ id }) => id),
      isStart: Int32Array.from(this.stems, ({ isStart }) => (isStart ? 1 : 0)),
      ...byLetters('starts', this.starts),
      ...byLetters('longBySecond', this.longBySecond),
      ...byLetters('longByThird', this.longByThird),
      ends: Int32Array.from(this.ends),
      insides: Int32Array.from(this.insides),
    };
  }

  private add(part: string, id: PatternId): void {
    const isStart = part.endsWith('*');
    const from = part.startsWith('*') || part.startsWith('=') ? 1 : 0;
    const text = part.slice(from, isStart ? -1 : undefined);
    if (part.startsWith('*')) {
      (isStart ? this.insides : this.ends).push(this.stem(text, isStart, id));
      return;
    }
    if (!isStart) push(this.words, text, id);
    const isLong = text.length >= SHORTEST_WITH_SLIP && from === 0;
    if (!isStart && !isLong) return;
    const stem = this.stem(text, isStart, id);
    if (isStart) push(this.starts, lettersOf(text, 1), stem);
    if (!isLong) return;
    push(this.longBySecond, lettersOf(text, 1), stem);
    push(this.longByThird, lettersOf(text, 2), stem);
  }

  private stem(text: string, isStart: boolean, id: PatternId): number {
    return this.stems.push({ text, isStart, id }) - 1;
  }
}

function push<Key>(lists: Map<Key, number[]>, key: Key, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}

/** Texts behind each other, and where they begin. */
export function texts(name: string, all: readonly string[]): Record<string, Section> {
  return { [name]: all.join(''), [`${name}Begins`]: beginsOf(all) };
}

function rows(name: string, all: readonly (readonly number[])[]): Record<string, Section> {
  return { [name]: Int32Array.from(all.flat()), [`${name}Begins`]: beginsOf(all) };
}

function byLetters(
  name: string,
  lists: ReadonlyMap<number, readonly number[]>,
): Record<string, Section> {
  const inOrder = [...lists].sort(([one], [other]) => one - other);
  return {
    [`${name}Keys`]: Int32Array.from(inOrder, ([key]) => key),
    ...rows(
      name,
      inOrder.map(([, list]) => list),
    ),
  };
}

/** Where each begins, and where the last ends. */
function beginsOf(all: readonly { readonly length: number }[]): Int32Array {
  const begins = new Int32Array(all.length + 1);
  for (const [place, { length }] of all.entries())
    begins[place + 1] = (begins[place] ?? 0) + length;
  return begins;
}

/** At most half of them taken, so that a word is found, or not, in a step or two. */
function slotsOf(words: readonly string[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2))).fill(FREE);
  for (const [place, word] of words.entries()) {
    let slot = hashOf(word) & (slots.length - 1);
    while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place;
  }
  return slots;
}
