import type { Token } from '../personalData/tokens.js';
import { BEGIN, FEATURES, featuresOf, INSIDE, OUTSIDE, type Tag } from './features.js';
import { type Seen, seenIn, type Style, styleOf } from './seen.js';
import { weights } from './weights.js';

/** What the tagger thinks of each word of a text. */
export interface Tagged {
  readonly tags: readonly Tag[];
  /** How much more each word looks like part of a name than like none; below nought it looks like none. */
  readonly margins: readonly number[];
}

/**
 * Names of people by the words around them, their shape, and large lists: an averaged perceptron over
 * hashed features, trained by deployment/train/tagger/train.mjs on own sentences. Left to right, in time
 * that grows with the number of words.
 */
export function tagPersons(text: string, tokens: readonly Token[]): Tagged {
  if (isNoProse(text, tokens))
    return { tags: tokens.map(() => OUTSIDE), margins: tokens.map(() => 0) };
  return tagSeen(seenIn(text, tokens), styleOf(tokens), weights());
}

/** Hundreds of words of one or two letters: nobody writes so, and it would take the longest. */
function isNoProse(text: string, tokens: readonly Token[]): boolean {
  return tokens.length > 400 && tokens.length * 3.4 > text.length;
}

/** The same with other weights, for training and its checks. `table` holds three numbers for each slot. */
export function tagSeen(
  seen: readonly Seen[],
  style: Style,
  table: Int8Array | Float64Array,
): Tagged {
  const slots = new Uint32Array(FEATURES);
  const tags: Tag[] = [];
  const margins: number[] = [];
  let [last, secondLast]: [Tag, Tag] = [OUTSIDE, OUTSIDE];
  for (let at = 0; at < seen.length; at += 1) {
    featuresOf(seen, at, style, last, secondLast, slots);
    const [outside, begin, inside] = scores(slots, table, last);
    const tag = outside >= begin && outside >= inside ? OUTSIDE : begin >= inside ? BEGIN : INSIDE;
    tags.push(tag);
    margins.push(Math.max(begin, inside) - outside);
    [last, secondLast] = [tag, last];
  }
  return { tags, margins };
}

/** Of the three tags; a name cannot go on where none began. */
export function scores(
  slots: Uint32Array,
  table: Int8Array | Float64Array,
  last: Tag,
): [number, number, number] {
  let [outside, begin, inside] = [0, 0, 0];
  for (const slot of slots) {
    outside += table[slot * 3] ?? 0;
    begin += table[slot * 3 + 1] ?? 0;
    inside += table[slot * 3 + 2] ?? 0;
  }
  return [outside, begin, last === OUTSIDE ? -Infinity : inside];
}
