import { type DangerFeatures, TABLE_SIZE } from '../dangerFeatures.js';

export interface Example {
  readonly features: DangerFeatures;
  readonly is: boolean;
  /** How much it counts; 1 when not given. */
  readonly weight?: number;
}

export interface Learnt {
  bias: number;
  readonly named: Map<string, number>;
  readonly table: Float64Array;
}

/**
 * Learns to tell the examples that are from those that are not: logistic regression, by AdaGrad, in the
 * same shuffled order each time. With `words` false it looks at named features only.
 */
export function learn(examples: readonly Example[], { words = true, rounds = 60 } = {}): Learnt {
  const learnt: Learnt = { bias: -1, named: new Map(), table: new Float64Array(TABLE_SIZE) };
  const namedSteps = new Map<string, number>();
  const tableSteps = new Float64Array(TABLE_SIZE).fill(FIRST_STEP);
  let biasStep = 1;
  const order = [...examples];
  const random = shuffler();
  for (let round = 0; round < rounds; round++) {
    random.shuffle(order);
    for (const { features, is, weight: share = 1 } of order) {
      const wrong =
        (1 / (1 + Math.exp(-scoreOf(learnt, features, words))) - (is ? 1 : 0)) *
        (is ? WEIGHT_OF_DANGER : 1) *
        share;
      biasStep += wrong * wrong;
      learnt.bias -= (RATE * wrong) / Math.sqrt(biasStep);
      for (const [name, value] of features.named) {
        const weight = learnt.named.get(name) ?? 0;
        const slope = wrong * value + (SHRINK / 2) * weight;
        const step = (namedSteps.get(name) ?? FIRST_STEP) + slope * slope;
        namedSteps.set(name, step);
        learnt.named.set(name, weight - (RATE * slope) / Math.sqrt(step));
      }
      if (words) learnWords(learnt.table, tableSteps, features.hashed, wrong);
    }
  }
  return learnt;
}

export function scoreOf(learnt: Learnt, features: DangerFeatures, words = true): number {
  let score = learnt.bias;
  for (const [name, value] of features.named) score += value * (learnt.named.get(name) ?? 0);
  if (words) {
    for (const [place, value] of features.hashed) score += value * (learnt.table[place] ?? 0);
  }
  return score;
}

/** Chosen by leaving one author out. */
const RATE = 0.3;
const SHRINK = 0.007;
const FIRST_STEP = 0.1;
/** A danger that is missed weighs more than a false alarm. */
const WEIGHT_OF_DANGER = 1.5;

function learnWords(
  table: Float64Array,
  steps: Float64Array,
  features: DangerFeatures['hashed'],
  wrong: number,
): void {
  for (const [place, value] of features) {
    const weight = table[place] ?? 0;
    const slope = wrong * value + SHRINK * weight;
    const step = (steps[place] ?? FIRST_STEP) + slope * slope;
    steps[place] = step;
    table[place] = weight - (RATE * slope) / Math.sqrt(step);
  }
}

/** Always the same order, for a model that can be made again. */
function shuffler(): { shuffle: (items: Example[]) => void } {
  let seed = 7;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * limit);
  };
  return {
    shuffle(items) {
      for (let last = items.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const [one, two] = [items[last], items[other]];
        if (one === undefined || two === undefined) continue;
        items[last] = two;
        items[other] = one;
      }
    },
  };
}
