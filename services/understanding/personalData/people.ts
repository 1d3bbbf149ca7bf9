import { styleOf } from '../tagger/seen.js';
import { tagPersons } from '../tagger/tagger.js';
import { type TaggedName, taggedNames } from '../tagger/taggedNames.js';
import { DICTIONARY_WORD, listsOf } from '../tagger/wordSets.js';
import { deciderFor } from './decider.js';
import {
  trimmed,
  withArticle,
  withElided,
  withInitial,
  withShouted,
  withSurnameInFront,
} from './nameBounds.js';
import type { Candidate, Scene } from './nameEvidence.js';
import { looksGerman, nameKind } from './nameWords.js';
import { personsByRule } from './persons.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn } from './words.js';

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
  const isSomebodysName = deciderFor(scene);
  const covered = new Set<number>();
  return candidates.flatMap((one) => {
    if (isCovered(one, covered) || !isSomebodysName(one)) return [];
    for (let at = one.from; at <= one.to; at += 1) covered.add(at);
    const { from, to } = withShouted(text, tokens, one);
    const first = tokens[withArticle(text, tokens, withSurnameInFront(text, tokens, from))];
    const last = tokens[to];
    if (first === undefined || last === undefined) return [];
    const start = withElided(text, first.start);
    return [{ start, end: withInitial(text, first.start, last.end), type: 'PERSON' }];
  });
}

/** Every word of it is in a name already. */
function isCovered({ from, to }: Candidate, covered: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at += 1) if (!covered.has(at)) return false;
  return true;
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
  const proposed = [...byRule, ...byTagger].filter((one) => !isThing(one, tokens));
  const [isGerman, style] = [looksGerman(tokens), styleOf(tokens)];
  return {
    scene: { text, tokens, margins, isGerman, style, capitals: capitalsIn(tokens) },
    candidates: [...proposed, ...doubtful(tokens, margins, proposed, taken)],
  };
}

function capitalsIn(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { capitalised, folded } of tokens)
    if (capitalised) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

/** "De storm heeft het dak vernield": an ordinary word in small letters after an article. */
function isThing({ from, to }: Candidate, tokens: readonly Token[]): boolean {
  const token = tokens[from];
  if (token === undefined || from !== to || token.capitalised) return false;
  const isWord = (listsOf(token.folded) & DICTIONARY_WORD) !== 0 && nameKind(token) !== 'name';
  return isWord && ARTICLE.test(tokens[from - 1]?.folded ?? '');
}

const ARTICLE =
  /^(?:de|het|een|dit|dat|deze|geen|elke|le|la|les|un|une|des|ce|cette|the|a|an|this|der|die|das|ein|eine)$/;

/** Words that the tagger holds for no name, but not by much, and that are listed as one or stand in no dictionary. */
function doubtful(
  tokens: readonly Token[],
  margins: readonly number[],
  proposed: readonly Candidate[],
  taken: ReadonlySet<Token>,
): Candidate[] {
  const covered = new Set(proposed.flatMap(({ from, to }) => tokens.slice(from, to + 1)));
  return tokens.flatMap((token, at): Candidate[] => {
    const { folded } = token;
    if ((margins[at] ?? 0) < DOUBTFUL || folded.length < 3) return [];
    if (covered.has(token) || taken.has(token) || isIn('particles', folded)) return [];
    const isWord = (listsOf(folded) & DICTIONARY_WORD) !== 0;
    if (isWord && !token.capitalised && nameKind(token) === 'none') return [];
    if (isThing({ from: at, to: at, source: 'doubt' }, tokens)) return [];
    return [{ from: at, to: at, source: 'doubt' }];
  });
}

const DOUBTFUL = -700;

function isTaken(
  { from, to }: TaggedName,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): boolean {
  return tokens.slice(from, to + 1).some((token) => taken.has(token));
}
