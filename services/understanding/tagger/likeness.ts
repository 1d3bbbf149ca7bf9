import { FNV_BASIS, FNV_PRIME, stirred } from './bloom.js';

/** Size of the table of weights. */
export const LIKENESS_SLOTS = 1 << 14;
/** Weights are kept as whole numbers of this many to one. */
export const LIKENESS_SCALE = 24;

/**
 * The slots of the pieces of two to four letters that a folded word is made of, its edges included.
 * `bouyafrouri` looks like a name by these, though no list has it, and `hoofddoekje` does not.
 */
export function piecesOf(folded: string): number[] {
  const whole = `^${folded.slice(0, LONGEST)}$`;
  const slots: number[] = [];
  for (let start = 0; start + 1 < whole.length; start += 1) {
    let hash = FNV_BASIS;
    for (let at = start; at < start + 4 && at < whole.length; at += 1) {
      hash = Math.imul(hash ^ whole.charCodeAt(at), FNV_PRIME);
      if (at > start) slots.push(stirred(hash) % LIKENESS_SLOTS);
    }
  }
  return slots;
}

/** From 0, like an ordinary word, to 7, like a name: a logistic regression trained by build-names.mjs. */
export function likenessOf(folded: string, weights: Int8Array): number {
  let sum = 0;
  for (const slot of piecesOf(folded)) sum += weights[slot] ?? 0;
  const logit = sum / LIKENESS_SCALE;
  return STEPS.filter((step) => logit > step).length;
}

const STEPS = [-3.5, -2, -1, 0, 1, 2, 3.5];
const LONGEST = 24;
