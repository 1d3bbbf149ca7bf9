import { styleOf } from '../tagger/seen.js';
import { tagPersons } from '../tagger/tagger.js';
import { type TaggedName, taggedNames } from '../tagger/taggedNames.js';
import { isSomebodysName } from './decider.js';
import {
  trimmed,
  withArticle,
  withElided,
  withInitial,
  withShouted,
  withSurnameInFront,
} from './nameBounds.js';
import type { Candidate, Scene } from './nameEvidence.js';
import { looksGerman } from './nameWords.js';
import { personsByRule } from './persons.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

/**
 * Names of people: what a rule or the tagger takes for one, where all that speaks for and against it
 * says so too. `taken` are tokens of public bodies and of organisations, which are no people. A title
 * stays outside, particles belong inside.
 */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): Span[] {
  const { scene, candidates } = candidatesIn(text, tokens, taken);
  return candidates.flatMap((one) => {
    if (!isSomebodysName(scene, one)) return [];
    const { from, to } = withShouted(text, tokens, one);
    const first = tokens[withArticle(text, tokens, withSurnameInFront(text, tokens, from))];
    const last = tokens[to];
    if (first === undefined || last === undefined) return [];
    const start = withElided(text, first.start);
    return [{ start, end: withInitial(text, first.start, last.end), type: 'PERSON' }];
  });
}

/** What may be a name, and the scene it stands in; the decider is trained on these too. */
export function candidatesIn(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): { readonly scene: Scene; readonly candidates: readonly Candidate[] } {
  const tagged = tagPersons(text, tokens);
  const byRule = personsByRule(text, tokens, taken).flatMap((one) => {
    const source = one.cue ?? 'rule';
    const ranges = source === 'title' ? [one] : trimmed(one, tokens);
    return ranges.map(({ from, to }): Candidate => ({ from, to, source }));
  });
  const byTagger = taggedNames(text, tokens, tagged)
    .flatMap((name) => trimmed(name, tokens))
    .filter((name) => !isTaken(name, tokens, taken))
    .map(({ from, to }): Candidate => ({ from, to, source: 'tagger' }));
  const { margins } = tagged;
  return {
    scene: { text, tokens, margins, isGerman: looksGerman(tokens), style: styleOf(tokens) },
    candidates: [...byRule, ...byTagger],
  };
}

function isTaken(
  { from, to }: TaggedName,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): boolean {
  return tokens.slice(from, to + 1).some((token) => taken.has(token));
}
