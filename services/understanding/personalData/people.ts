import { tagPersons } from '../tagger/tagger.js';
import { type TaggedName, taggedNames } from '../tagger/taggedNames.js';
import {
  trimmed,
  withArticle,
  withElided,
  withInitial,
  withShouted,
  withSurnameInFront,
} from './nameBounds.js';
import { looksGerman } from './nameWords.js';
import { personsByRule } from './persons.js';
import type { Span } from './span.js';
import { isLikely, isSure } from './sureness.js';
import type { Token } from './tokens.js';

/**
 * Names of people, by rules and by the tagger: what a rule finds counts unless the tagger is sure that
 * it is none, and what only the tagger finds counts when it is sure. `taken` are tokens of public bodies
 * and of organisations, which are no people. A title stays outside, particles belong inside.
 */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): Span[] {
  const tagged = tagPersons(text, tokens);
  const byRule = personsByRule(text, tokens, taken).filter((one) => isLikely(one, tokens, tagged));
  const isGerman = looksGerman(tokens);
  const byTagger = taggedNames(text, tokens, tagged)
    .flatMap((name) => trimmed(name, tokens))
    .filter((name) => isSure(name, tokens, isGerman) && !isTaken(name, tokens, taken));
  const ruled = byRule.flatMap((one) => (one.cue === 'title' ? [one] : trimmed(one, tokens)));
  return [...ruled, ...byTagger].flatMap((one) => {
    const { from, to } = withShouted(text, tokens, one);
    const first = tokens[withArticle(text, tokens, withSurnameInFront(text, tokens, from))];
    const last = tokens[to];
    if (first === undefined || last === undefined) return [];
    const start = withElided(text, first.start);
    return [{ start, end: withInitial(text, first.start, last.end), type: 'PERSON' }];
  });
}

function isTaken(
  { from, to }: TaggedName,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): boolean {
  return tokens.slice(from, to + 1).some((token) => taken.has(token));
}
