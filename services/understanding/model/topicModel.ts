import { readFileSync } from 'node:fs';
import { CONDUCTS, DOMAINS, GROUNDS } from '../../domain/ids.js';
import type { Hit, Reading } from '../lexicon.js';
import { CHANNELS, evidenceOf } from './evidence.js';
import { type Features, featuresOf } from './features.js';
import { type Input, type LinearModel, scoresOf } from './linear.js';
import { unpacked } from './pack.js';

/** What a model is made for: the lexicon it rests on, the column of its labels, and the labels. */
export const TASKS = {
  grounds: { column: 'ground', labels: GROUNDS.filter((ground) => ground !== 'none') },
  domains: { column: 'domain', labels: DOMAINS },
  conduct: { column: 'conduct', labels: CONDUCTS },
} as const;
export type Task = keyof typeof TASKS;

export interface Scored<Name extends string = string> {
  readonly name: Name;
  /** A logit: above nothing it is more likely than not. */
  readonly score: number;
  /** A word of the lists points at it too. */
  readonly isListed: boolean;
}

/** What the model for a task makes of a text, best first, and whether it is about anything of the kind at all. */
export interface Judged {
  readonly scores: readonly Scored[];
  /** A logit too. */
  readonly gate: number;
}

/**
 * How much a text seems to be about anything of the kind: the gate and half the best score together. `scores` may leave
 * out what the text denies.
 */
export function seemsAbout({ scores, gate }: Judged): number {
  return gate + Math.max(...scores.map(({ score }) => score)) / 2;
}

/** Reads the hits of the task's lexicon and the words but those at the places left out. Reads the model when first called. */
export function judge(
  task: Task,
  reading: Reading,
  hits: readonly Hit[],
  leftOut: ReadonlySet<number> = NOTHING,
): Judged {
  const model = modelOf(task);
  const input = inputOf(task, reading, hits, leftOut);
  const scores = scoresOf(model, input);
  return {
    scores: model.labels
      .map((name, label) => ({
        name,
        score: scores[label] ?? 0,
        isListed: isListed(input.evidence, label),
      }))
      .sort((one, other) => other.score - one.score),
    gate:
      hits.length === 0 && reading.tokens.length - leftOut.size < FEWEST
        ? -Infinity
        : (scores[model.labels.length] ?? 0),
  };
}

/** What a model is asked about: the same when it is trained. */
export function inputOf(
  task: Task,
  reading: Reading,
  hits: readonly Hit[],
  leftOut: ReadonlySet<number> = NOTHING,
): Input {
  return {
    features: featuresIn(reading, leftOut),
    evidence: evidenceOf(hits, reading.tokens, TASKS[task]),
  };
}

const NOTHING: ReadonlySet<number> = new Set();

/** Mostly nothing is left out, and the models that read a text share what it holds. */
function featuresIn(reading: Reading, leftOut: ReadonlySet<number>): Features {
  const known = leftOut.size === 0 ? shared.get(reading) : undefined;
  if (known !== undefined) return known;
  const words = reading.tokens.flatMap(({ word }, place) => (leftOut.has(place) ? [] : [word]));
  const features = featuresOf(words.slice(0, MOST_WORDS));
  if (leftOut.size === 0) shared.set(reading, features);
  return features;
}
const shared = new WeakMap<Reading, Features>();

/** A longer account has said by then what it is about; it bounds the time that a model takes. */
const MOST_WORDS = 300;

/** Fewer words, none of them in a list, say nothing. */
const FEWEST = 6;

function isListed(evidence: Float64Array, label: number): boolean {
  return evidence.subarray(label * CHANNELS, (label + 1) * CHANNELS).some((value) => value > 0);
}

const loaded = new Map<Task, LinearModel>();

function modelOf(task: Task): LinearModel {
  let model = loaded.get(task);
  if (model === undefined) {
    model = unpacked(readFileSync(new URL(`./${task}.txt`, import.meta.url), 'utf8'));
    loaded.set(task, model);
  }
  return model;
}
