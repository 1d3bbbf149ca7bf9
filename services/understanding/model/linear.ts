import { CHANNELS } from './evidence.js';
import { BUCKETS, type Features } from './features.js';

/**
 * A linear model over the word lists and the words of a text: one score (a logit) for each label, and
 * one for the gate, which says whether any label holds at all.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /** By label, and last that of the gate. */
  readonly bias: Float64Array;
  /** What evidence of each channel says for its own label, the same for all labels. */
  readonly own: Float64Array;
  /** What evidence for one label says about another: `evidence * (labels + 1) + label`. */
  readonly across: Float32Array;
  /** What each feature says: `bucket * (labels + 1) + label`. */
  readonly weights: Float32Array | Int8Array;
  /** What one step of `weights` is worth, by label. */
  readonly steps: Float64Array;
}

/** What a model is asked about. */
export interface Input {
  readonly features: Features;
  /** Of evidence.ts. */
  readonly evidence: Float64Array;
}

/** The part that pieces of words and whole words have in a score. */
export const PIECES = 1;
export const WORDS = 1;

/** A model that knows nothing but that word lists are right more often than not. */
export function blank(labels: readonly string[]): LinearModel {
  const columns = labels.length + 1;
  return {
    labels,
    bias: new Float64Array(columns).fill(-2.5).fill(0, labels.length),
    own: Float64Array.from([1.5, 0.8, 0.3, 1.8, 0.8]),
    across: new Float32Array(labels.length * CHANNELS * columns),
    weights: new Float32Array(BUCKETS * columns),
    steps: new Float64Array(columns).fill(1),
  };
}

/** The score of every label and, last, of the gate. */
export function scoresOf(model: LinearModel, { features, evidence }: Input): Float64Array {
  const scores = new Float64Array(model.bias.length);
  add(scores, model, features.words, WORDS);
  add(scores, model, features.pieces, PIECES);
  for (let label = 0; label < scores.length; label++) {
    scores[label] = at(scores, label) * at(model.steps, label) + at(model.bias, label);
  }
  addEvidence(scores, model, evidence);
  return scores;
}

/** How much one of so many features counts; a few words say little. */
export function shareOf(features: Uint32Array, part: number): number {
  return part / Math.sqrt(features.length + FEW);
}
const FEW = 30;

function add(
  scores: Float64Array,
  { weights }: LinearModel,
  features: Uint32Array,
  part: number,
): void {
  const columns = scores.length;
  const share = shareOf(features, part);
  for (const feature of features) {
    const row = feature * columns;
    for (let label = 0; label < columns; label++) {
      scores[label] = at(scores, label) + share * at(weights, row + label);
    }
  }
}

function addEvidence(scores: Float64Array, model: LinearModel, evidence: Float64Array): void {
  const columns = scores.length;
  for (const [place, value] of evidence.entries()) {
    if (value === 0) continue;
    const label = Math.floor(place / CHANNELS);
    scores[label] = at(scores, label) + value * at(model.own, place % CHANNELS);
    for (let other = 0; other < columns; other++) {
      scores[other] = at(scores, other) + value * at(model.across, place * columns + other);
    }
  }
}

/** Every place asked for exists. */
function at(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] ?? 0;
}
