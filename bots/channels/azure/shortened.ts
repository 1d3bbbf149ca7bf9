import type { Unsent } from './Lines.js';

/** Characters of what may wait, about: as many as are kept of it (bots/turn/replies.ts). */
const MOST_CHARACTERS = 60_000;

/**
 * What may still wait when another turn answers: the answers of one turn, the last, because those
 * before belong to questions that nobody has open any more; and of a very long one its end. What was
 * told itself is kept elsewhere.
 */
export function shortened(unsent: readonly Unsent[]): readonly Unsent[] {
  const last = unsent.at(-1);
  const kept: Unsent[] = [];
  let size = 0;
  for (const one of unsent.toReversed()) {
    size += JSON.stringify(one).length;
    if (one.of.sequence !== last?.of.sequence || size > MOST_CHARACTERS) break;
    kept.push(one);
  }
  return kept.reverse();
}
