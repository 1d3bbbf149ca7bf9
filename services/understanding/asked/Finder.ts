import { editDistance } from '../../domain/editDistance.js';
import { standardSpelling } from '../spellings.js';
import { tokensOf } from '../tokens.js';
import { featuresOf } from './features.js';
import type { Phrasing } from './phrasings.js';

export interface Candidate {
  readonly question: Phrasing['question'];
  /** How near the words are to how people ask it, from 0 to 1. */
  readonly score: number;
}

/**
 * Compares words with the phrasings of every question (cosine of weighted features, those that few
 * questions share counting most): with the nearest phrasing and with all of a question together.
 */
export class Finder {
  readonly #phrasings: readonly Phrasing[];
  readonly #questions: readonly Phrasing['question'][];
  /** How many questions hold a feature. */
  readonly #shared = new Map<string, number>();
  /** By feature, the phrasings that hold it. */
  readonly #postings = new Map<string, Posting[]>();
  readonly #centres = new Map<Phrasing['question'], ReadonlyMap<string, number>>();
  readonly #words: ReadonlySet<string>;

  constructor(phrasings: readonly Phrasing[]) {
    this.#phrasings = phrasings;
    this.#questions = [...new Set(phrasings.map(({ question }) => question))];
    this.#words = new Set(phrasings.flatMap(({ text }) => tokensOf(text).map(({ word }) => word)));
    const features = phrasings.map(({ text }) => featuresOf(text));
    this.#countShared(features);
    this.#learn(features);
  }

  /** Every question that shares something with the words, the nearest first. */
  find(text: string): Candidate[] {
    const vector = this.#vectorOf(featuresOf(text, (word) => this.#known(word)));
    const near = new Float64Array(this.#phrasings.length);
    for (const [feature, value] of vector) {
      for (const posting of this.#postings.get(feature) ?? []) {
        near[posting.place] = (near[posting.place] ?? 0) + value * posting.value;
      }
    }
    const nearest = new Map<Phrasing['question'], number>();
    for (const [place, { question }] of this.#phrasings.entries()) {
      nearest.set(question, Math.max(nearest.get(question) ?? 0, near[place] ?? 0));
    }
    return this.#questions
      .map((question) => {
        const alone = nearest.get(question) ?? 0;
        // What has no answer is not one question: no phrasing of it says anything about the others.
        if (question === 'none') return { question, score: alone * ALONE };
        return { question, score: (alone + dot(vector, this.#centres.get(question))) / 2 };
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
  }

  #countShared(features: readonly ReadonlyMap<string, number>[]): void {
    const holders = new Map<string, Set<string>>();
    for (const [place, { question }] of this.#phrasings.entries()) {
      for (const feature of features[place]?.keys() ?? []) {
        const questions = holders.get(feature);
        if (questions === undefined) holders.set(feature, new Set([question]));
        else questions.add(question);
      }
    }
    for (const [feature, { size }] of holders) this.#shared.set(feature, size);
  }

  #learn(features: readonly ReadonlyMap<string, number>[]): void {
    const sums = new Map<Phrasing['question'], Map<string, number>>();
    for (const [place, { question }] of this.#phrasings.entries()) {
      const sum = sums.get(question) ?? new Map<string, number>();
      sums.set(question, sum);
      for (const [feature, value] of this.#vectorOf(features[place] ?? new Map())) {
        const postings = this.#postings.get(feature);
        if (postings === undefined) this.#postings.set(feature, [{ place, value }]);
        else postings.push({ place, value });
        sum.set(feature, (sum.get(feature) ?? 0) + value);
      }
    }
    for (const [question, sum] of sums) this.#centres.set(question, ofLengthOne(sum));
  }

  #vectorOf(features: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const weighted = new Map<string, number>();
    for (const [feature, value] of features) {
      const shared = this.#shared.get(feature) ?? 0;
      weighted.set(feature, value * Math.log(1 + this.#questions.length / (shared + 0.5)));
    }
    return ofLengthOne(weighted);
  }

  /** A word that stands in no phrasing may be one in another spelling, or with one slip. */
  #known(word: string): string {
    if (this.#words.has(word) || word.length < SHORTEST_SLIP) return word;
    const standard = standardSpelling(word);
    if (standard !== undefined && this.#words.has(standard)) return standard;
    for (const known of this.#words) {
      if (known.length >= SHORTEST_SLIP && editDistance(word, known, 1) <= 1) return known;
    }
    return word;
  }
}

/** That a phrasing holds a feature, and how much of it. */
interface Posting {
  readonly place: number;
  readonly value: number;
}

const SHORTEST_SLIP = 5;
/** A phrasing of a question is near the others too; one without is not. */
const ALONE = 0.85;

function ofLengthOne(vector: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let squares = 0;
  for (const value of vector.values()) squares += value * value;
  const length = Math.sqrt(squares);
  if (length === 0) return vector;
  return new Map([...vector].map(([feature, value]) => [feature, value / length]));
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number> = NONE): number {
  let sum = 0;
  for (const [feature, value] of one) sum += value * (other.get(feature) ?? 0);
  return sum;
}
const NONE: ReadonlyMap<string, number> = new Map();
