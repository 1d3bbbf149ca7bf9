import { CHANNELS } from './evidence.js';
import { blank, type Input, type LinearModel, PIECES, scoresOf, shareOf, WORDS } from './linear.js';

/** A text, and the labels that hold for it, the most fitting first. */
export interface Example extends Input {
  readonly gold: readonly string[];
  /** How much it counts: 1 for a whole account. */
  readonly part: number;
}

/**
 * Trains by logistic regression, one label against the rest, in steps that shrink where much was learnt
 * (AdaGrad). The examples are taken in a mixed order that is always the same, so that the same examples
 * give the same model. `forgotten` is the share of the evidence of the lists that an example goes without,
 * another one each round: people say things that no list knows, so that the words must be learnt too.
 */
export function train(
  examples: readonly Example[],
  labels: readonly string[],
  forgotten = 0,
): LinearModel {
  const model = blank(labels);
  const learnt = new Learnt(model);
  const order = examples.map((_, place) => place);
  const random = randoms(7);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const place of order) {
      const example = examples[place];
      if (example !== undefined)
        learn(withSomeForgotten(example, forgotten, random), model, learnt);
    }
  }
  return model;
}

function withSomeForgotten(example: Example, share: number, random: () => number): Example {
  if (share === 0) return example;
  const evidence = example.evidence.map((value) => (value !== 0 && random() < share ? 0 : value));
  return { ...example, evidence };
}

const ROUNDS = 14;
const RATE = 0.1;
const DECAY = 1e-3;
/** What is already understood needs no step. */
const SMALLEST = 0.003;
/** A label that holds is rare, so that each counts for more; the first of a text most. */
const FIRST = 3;
const FURTHER = 1.8;

/** The sum of the squares of all steps so far, for each number of a model. */
class Learnt {
  readonly bias: Float64Array;
  readonly own: Float64Array;
  readonly across: Float64Array;
  readonly weights: Float64Array;

  constructor(model: LinearModel) {
    this.bias = new Float64Array(model.bias.length).fill(START);
    this.own = new Float64Array(model.own.length).fill(START);
    this.across = new Float64Array(model.across.length).fill(START);
    this.weights = new Float64Array(model.weights.length).fill(START);
  }
}
const START = 0.01;

function learn(example: Example, model: LinearModel, learnt: Learnt): void {
  const { features, evidence, gold, part } = example;
  const columns = model.bias.length;
  const scores = scoresOf(model, example);
  for (let label = 0; label < columns; label++) {
    const isGate = label === columns - 1;
    const wrong = part * errorOf(scores[label] ?? 0, rankOf(label, model, gold), isGate);
    if (Math.abs(wrong) < SMALLEST) continue;
    step(model.bias, learnt.bias, label, wrong);
    for (const [place, value] of evidence.entries()) {
      if (value === 0) continue;
      const at = place * columns + label;
      step(model.across, learnt.across, at, wrong * value + 10 * DECAY * (model.across[at] ?? 0));
      if (Math.floor(place / CHANNELS) === label) {
        step(model.own, learnt.own, place % CHANNELS, wrong * value, 0.3 * RATE);
      }
    }
    for (const [kind, weight] of [
      [features.words, WORDS] as const,
      [features.pieces, PIECES] as const,
    ]) {
      const share = shareOf(kind, weight);
      for (const feature of kind) {
        const at = feature * columns + label;
        step(model.weights, learnt.weights, at, wrong * share + DECAY * (model.weights[at] ?? 0));
      }
    }
  }
}

/** The place of a label among those that hold, -1 when it does not; the gate holds when any does. */
function rankOf(label: number, { labels }: LinearModel, gold: readonly string[]): number {
  if (label === labels.length) return gold.length > 0 ? 0 : -1;
  return gold.indexOf(labels[label] ?? '');
}

function errorOf(score: number, rank: number, isGate: boolean): number {
  const wrong = 1 / (1 + Math.exp(-score)) - (rank < 0 ? 0 : 1);
  if (rank < 0 || isGate) return wrong;
  return wrong * (rank === 0 ? FIRST : FURTHER);
}

function step(
  numbers: Float64Array | Float32Array | Int8Array,
  learnt: Float64Array,
  at: number,
  gradient: number,
  rate = RATE,
): void {
  const sum = (learnt[at] ?? START) + gradient * gradient;
  learnt[at] = sum;
  numbers[at] = (numbers[at] ?? 0) - (rate * gradient) / Math.sqrt(sum);
}

function shuffle(order: number[], random: () => number): void {
  for (let place = order.length - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1));
    const kept = order[place] ?? 0;
    order[place] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Numbers from 0 up to 1, always the same ones (a linear congruential generator). */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
