import { readFileSync } from 'node:fs';
import {
  type Candidate,
  factsAround,
  factsOf,
  lookOf,
  scaledFacts,
  type Scene,
  sureness,
} from './nameEvidence.js';

/**
 * Whether a candidate of this text is somebody's name: a logistic regression over what speaks for and against it,
 * made by deployment/train/tagger/decider.mjs on texts on which the tagger was not trained. Missing somebody
 * is worse than hiding a word too many, which the person sees and can show again: the least that is
 * needed lies below an even chance. Reads data/decider.tsv when first called.
 */
export function deciderFor(scene: Scene): (candidate: Candidate) => boolean {
  // A text that repeats itself asks of the same words again and again.
  const seen = new Map<string, { readonly plain: number; readonly slope: number }>();
  return (candidate) => {
    const look = lookOf(scene, candidate);
    if (look === undefined) return false;
    const { token, shape, source, before, words } = look;
    const key = `${token.text} ${shape} ${source} ${before} ${words}`;
    const known = seen.get(key) ?? {
      plain: sumOf(factsOf(scene, look)),
      slope: sumOf(scaledFacts(look)),
    };
    seen.set(key, known);
    const around = sumOf(factsAround(scene, candidate, look));
    return known.plain + around + known.slope * sureness(scene, candidate) > LEAST;
  };
}

/** In log odds: chosen on texts of authors left out, where lower hides more words than it finds names. */
const LEAST = -0.4;

function sumOf(facts: readonly string[]): number {
  const weights = (loaded ??= load());
  let sum = 0;
  for (const fact of facts) sum += weights.get(fact) ?? 0;
  return sum;
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
