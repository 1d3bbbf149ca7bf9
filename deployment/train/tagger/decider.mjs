/**
 * Trains what decides whether a candidate is a name (services/understanding/personalData/decider.ts) on
 * candidates of texts that the tagger was not trained on, and writes data/decider.tsv. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { randomOf } from './random.mjs';

const EPOCHS = 30;
const RATE = 0.05;
/** Keeps a weight small that few candidates speak for. */
const DECAY = 1e-2;
const TABLE = new URL('../../../services/understanding/data/decider.tsv', import.meta.url);

/** Weights by fact. `rows` are `{ facts, scaled, sureness, isName }`. */
export function learnDecider(rows) {
  const random = randomOf(20_261_126);
  const weights = new Map();
  const squares = new Map();
  const order = rows.map((_, n) => n);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const n of order) {
      const row = rows[n];
      const error = 1 / (1 + Math.exp(-oddsOf(weights, row))) - (row.isName ? 1 : 0);
      for (const fact of row.facts) change(fact, error);
      for (const fact of row.scaled) change(fact, error * row.sureness);
    }
  }
  return weights;

  function change(fact, slope) {
    const weight = weights.get(fact) ?? 0;
    const gradient = slope + DECAY * weight;
    const square = (squares.get(fact) ?? 0.01) + gradient * gradient;
    squares.set(fact, square);
    weights.set(fact, weight - (RATE * gradient) / Math.sqrt(square));
  }
}

/** The log odds that a row is a name. */
export function oddsOf(weights, { facts, scaled, sureness }) {
  const sum = (list) => list.reduce((total, fact) => total + (weights.get(fact) ?? 0), 0);
  return sum(facts) + sum(scaled) * sureness;
}

export function writeDecider(weights) {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, weight]) => `${fact}\t${weight.toFixed(2)}`);
  writeFileSync(TABLE, `${lines.join('\n')}\n`);
}

/** Prints, by fold, what a decider finds that learnt from the other folds, for several least odds. */
export function checkDecider(rows) {
  const folds = [...new Set(rows.map(({ fold }) => fold))];
  const judged = folds.flatMap((fold) => {
    const weights = learnDecider(rows.filter((row) => row.fold !== fold));
    return rows
      .filter((row) => row.fold === fold)
      .map((row) => ({ ...row, odds: oddsOf(weights, row) }));
  });
  for (const least of [1, 0.5, 0, -0.4, -0.8, -1.2, -1.6]) {
    const taken = judged.filter(({ odds }) => odds > least);
    const right = taken.filter(({ isName }) => isName).length;
    const all = judged.filter(({ isName }) => isName).length;
    process.stdout.write(
      `over ${least}: ${right} of ${all}, and ${taken.length - right} wrongly\n`,
    );
  }
}
