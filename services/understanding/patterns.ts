import { editDistance } from '../domain/editDistance.js';

/** Names a pattern within one `Patterns`. */
export type PatternId = number;

/**
 * The patterns of words that cues are made of, so kept that a word finds those it fits without trying
 * them all: thousands of them meet every text. `wijk*` begins so, `*kering` ends so, `*moord*` holds it,
 * `man/vriend` is one of them, and anything else is the word itself. A word of eight letters or more, or
 * such a beginning, may hold one slip of the finger, for people who are upset type fast; `=politiek*` may
 * not, for "politie" is a word of its own.
 */
export class Patterns {
  /** A pattern that is a word is found here by that word. */
  private readonly ids = new Map<string, PatternId>();
  private readonly uses: number[] = [];
  /** Words that are a part of a pattern. */
  private readonly words = new Map<string, PatternId[]>();
  /** By their first two letters. */
  private readonly starts = new Map<string, Stem[]>();
  private readonly ends: Stem[] = [];
  private readonly insides: Stem[] = [];
  /** Long words and beginnings, by their first letter, which is never the slip, with the second and with the third, one of which is right. */
  private readonly long = new Map<string, LongStem[]>();

  /** The id of a pattern, written in small letters without accents; the same pattern always has the same. */
  idOf(pattern: string): PatternId {
    let id = this.ids.get(pattern);
    if (id === undefined) {
      id = this.uses.push(0) - 1;
      this.ids.set(pattern, id);
      for (const part of pattern.split('/')) this.add(part, pattern, id);
    }
    this.uses[id] = this.usesOf(id) + 1;
    return id;
  }

  /** How many words of cues have this pattern. */
  usesOf(id: PatternId): number {
    return this.uses[id] ?? 0;
  }

  /** All patterns that a word in small letters without accents fits, each once. */
  fittedBy(word: string): PatternId[] {
    const own = this.ids.get(word);
    const found = own === undefined ? [] : [own];
    for (const id of this.words.get(word) ?? NONE) addOnce(found, id);
    for (const beginning of [word.slice(0, 1), word.slice(0, 2)]) {
      for (const { text, id } of this.starts.get(beginning) ?? NONE) {
        if (word.startsWith(text)) addOnce(found, id);
      }
    }
    for (const { text, id } of this.ends) if (word.endsWith(text)) addOnce(found, id);
    for (const { text, id } of this.insides) if (word.includes(text)) addOnce(found, id);
    if (word.length < SHORTEST_WITH_SLIP - 1) return found;
    for (const key of slipKeys(word)) {
      for (const stem of this.long.get(key) ?? NONE) {
        if (isSlipOf(stem, word)) addOnce(found, stem.id);
      }
    }
    return found;
  }

  private add(part: string, pattern: string, id: PatternId): void {
    const isStart = part.endsWith('*');
    const from = part.startsWith('*') || part.startsWith('=') ? 1 : 0;
    const text = part.slice(from, isStart ? -1 : undefined);
    if (part.startsWith('*')) {
      (isStart ? this.insides : this.ends).push({ text, id });
      return;
    }
    const stem = { text, isStart, id };
    if (isStart) push(this.starts, text.slice(0, 2), stem);
    else if (text !== pattern) push(this.words, text, id);
    if (text.length < SHORTEST_WITH_SLIP || from > 0) return;
    for (const key of slipKeys(text)) push(this.long, key, stem);
  }
}

interface Stem {
  readonly text: string;
  readonly id: PatternId;
}
interface LongStem extends Stem {
  readonly isStart: boolean;
}

const NONE: readonly never[] = [];
const SHORTEST_WITH_SLIP = 8;

/** Of the second and the third letter one is right. */
function slipKeys(word: string): readonly [string, string] {
  return [word.slice(0, 2), `${word.charAt(0)}.${word.charAt(2)}`];
}

function isSlipOf({ text, isStart }: LongStem, word: string): boolean {
  if (word.length < text.length - 1 || (!isStart && word.length > text.length + 1)) return false;
  return editDistance(text, isStart ? word.slice(0, text.length) : word, 1) === 1;
}

function addOnce(found: PatternId[], id: PatternId): void {
  if (!found.includes(id)) found.push(id);
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
