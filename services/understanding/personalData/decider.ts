import { readFileSync } from 'node:fs';
import { type Candidate, evidenceFor, type Scene } from './nameEvidence.js';

/**
 * Whether a candidate is somebody's name: a logistic regression over what speaks for and against it, made
 * by deployment/train/tagger/decider.mjs on texts on which the tagger was not trained. Missing somebody
 * is worse than hiding a word too many, which the person sees and can show again: the least that is
 * needed lies below an even chance. Reads data/decider.tsv when first called.
 */
export function isSomebodysName(scene: Scene, candidate: Candidate): boolean {
  return chanceOf(scene, candidate) > LEAST;
}

/** In log odds: chosen on the development texts, where lower hides more words than it finds names. */
const LEAST = -0.4;

/** The log odds that it is a name. */
export function chanceOf(scene: Scene, candidate: Candidate): number {
  const weights = (loaded ??= load());
  const { facts, scaled, sureness } = evidenceFor(scene, candidate);
  const plain = facts.reduce((sum, fact) => sum + (weights.get(fact) ?? 0), 0);
  const slope = scaled.reduce((sum, fact) => sum + (weights.get(fact) ?? 0), 0);
  return plain + slope * sureness;
}

let loaded: ReadonlyMap<string, number> | undefined;

/** Lines of a fact, a tab and its weight: made by our own script, and read as it was written. */
function load(): Map<string, number> {
  const lines = readFileSync(new URL('../data/decider.tsv', import.meta.url), 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [fact, weight] = line.split('\t');
      return fact === undefined || weight === undefined ? [] : [[fact, Number(weight)] as const];
    }),
  );
}
