import { type Tagged, tagPersons } from '../tagger/tagger.js';
import { type TaggedName, taggedNames } from '../tagger/taggedNames.js';
import {
  DICTIONARY_WORD,
  FIRST_NAME,
  isDutchWord,
  LAST_NAME,
  listsOf,
  nameLikeness,
} from '../tagger/wordSets.js';
import { isCompound, looksGerman, nameKind } from './nameWords.js';
import { PLACE_PREPOSITION } from './organisations.js';
import { type PersonByRule, personsByRule } from './persons.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn, isPlace, isStreetName } from './words.js';

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
  return [...ruled, ...byTagger].flatMap(({ from, to }) => {
    const first = tokens[withArticle(text, tokens, from)];
    const last = tokens[to];
    if (first === undefined || last === undefined) return [];
    return [
      { start: withElided(text, first.start), end: withInitial(text, last.end), type: 'PERSON' },
    ];
  });
}

/**
 * How far the tagger may be against what a rule found. Measured on half of the stories of
 * deployment/train/tagger and half of tests/evaluation/dev: names lie above, other words below.
 */
function isLikely(one: PersonByRule, tokens: readonly Token[], { margins }: Tagged): boolean {
  const margin = Math.max(...margins.slice(one.from, one.to + 1));
  const first = tokens[one.from];
  if (first === undefined) return false;
  const isKnown = nameKind(first) !== 'none';
  const isWord = (listsOf(first.folded) & DICTIONARY_WORD) !== 0;
  if (tokens.slice(one.from, one.to + 1).some(({ folded }) => isStreetName(folded))) return false;
  if (one.cue !== undefined && nameKind(first) === 'name') return true;
  if (one.cue === 'title' && isSmallParticle(first)) return margin > -450;
  if (!first.capitalised && isWord) return margin > (one.cue === undefined ? 200 : 100);
  if (one.cue === 'title') return margin > -450;
  if (one.cue === 'other') return margin > (isKnown ? -450 : isUnknownSmall(first) ? -60 : -150);
  return margin > (isKnown ? -120 : nameLikeness(first.folded) > 3 ? -100 : 20);
}

/** In small letters after a role, and in no list at all: a name, or a word of dialect. */
function isUnknownSmall(token: Token | undefined): boolean {
  return token?.capitalised === false && listsOf(token.folded) === 0;
}

/** How sure the tagger must be of a name that no rule found: more where other words look alike. */
function isSure(
  { from, to, margin }: TaggedName,
  tokens: readonly Token[],
  isGerman: boolean,
): boolean {
  const words = tokens.slice(from, to + 1);
  const token = words.find(({ folded }) => !isIn('particles', folded)) ?? words[0];
  if (token === undefined || (from === to && token.text.length === 1)) return false;
  if (isIn('particles', token.folded) && !isIn('names', token.folded)) return false;
  if (words.some(({ folded }) => isStreetName(folded))) return false;
  const isNoun = isGerman && (listsOf(token.folded) & FIRST_NAME) === 0;
  const afterPreposition = PLACE_PREPOSITION.test(tokens[from - 1]?.folded ?? '');
  if (afterPreposition && isSomewhere(token)) return margin > 1100;
  return margin > leastMargin(token) + (isNoun ? 400 : 0);
}

function isSomewhere({ folded, text }: Token): boolean {
  return isIn('places abroad', folded) || isPlace(text);
}

function leastMargin(token: Token): number {
  const { folded } = token;
  const lists = listsOf(folded);
  const [isFirst, isLast] = [(lists & FIRST_NAME) !== 0, (lists & LAST_NAME) !== 0];
  const isWord = isFirst || isLast ? (lists & DICTIONARY_WORD) !== 0 : isDutchWord(folded);
  if (isIn('not names', folded) || isIn('not names', folded.replace(/s$/, ''))) return 900;
  if (isSomewhere(token)) return 450;
  if (!token.capitalised) {
    if (isWord) return 700;
    return isFirst || isLast ? 300 : 430;
  }
  if (token.shouted && token.text.length < 4) return 1500;
  if ((token.shouted && !isFirst) || isCompound(token)) return 600;
  if (token.startsSentence) {
    if (isIn('everyday', folded)) return 700;
    if (isFirst) return nameKind(token) !== 'none' ? -100 : isWord ? 600 : 200;
    if (isWord) return 600;
    return isLast || nameLikeness(folded) > 4 ? 140 : 330;
  }
  if (isIn('everyday', folded)) return 700;
  if (isWord && !isFirst) return 350;
  return isFirst || isLast || nameLikeness(folded) > 3 ? 40 : 120;
}

/** Without the title or role in front ("Herr Schumacher", "Bemiddelaar Jelle") and a particle at the end ("Wolf van de"). */
function trimmed<Name extends Range>(name: Name, tokens: readonly Token[]): Name[] {
  let { from, to } = name;
  while (from < to && isInFront(tokens, from)) from += 1;
  while (to > from && isSmallParticle(tokens[to])) to -= 1;
  const first = tokens[from];
  if (first === undefined || (isIn('titles', first.folded) && !isIn('names', first.folded)))
    return [];
  return [{ ...name, from, to }];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function isInFront(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  const { folded } = token;
  if (isIn('titles', folded) || isIn('roles', folded)) return nameKind(token) === 'none';
  const isWord = folded.length > 1 && listsOf(folded) === DICTIONARY_WORD;
  const beforeFirst = next?.capitalised === true && (listsOf(next.folded) & FIRST_NAME) !== 0;
  return token.startsSentence && isWord && beforeFirst;
}

function isSmallParticle(token: Token | undefined): boolean {
  return token?.capitalised === false && isIn('particles', token.folded);
}

function isTaken(
  { from, to }: TaggedName,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): boolean {
  return tokens.slice(from, to + 1).some((token) => taken.has(token));
}

/**
 * "sinds de Vriendt chef is", "notaris van de Casteele": a small article before a surname belongs to it;
 * before a first name it is dialect.
 */
function withArticle(text: string, tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first?.capitalised !== true || (listsOf(first.folded) & FIRST_NAME) !== 0) return from;
  const isBefore = (at: number, words: RegExp) => {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (before === undefined || after === undefined) return false;
    return text.slice(before.end, after.start) === ' ' && words.test(before.text);
  };
  if (!isBefore(from, /^(?:de|den|der|ten|ter|el)$/)) return from;
  return isBefore(from - 1, /^van$/) ? from - 2 : from - 1;
}

/** "meneer t'Kint" keeps its t'. */
function withElided(text: string, start: number): number {
  return /(?<!\p{L})t['’]$/u.test(text.slice(Math.max(0, start - 3), start)) ? start - 2 : start;
}

/** "Jan P." keeps the full stop of its initial. */
function withInitial(text: string, end: number): number {
  return /[ .]\p{Lu}$/u.test(text.slice(Math.max(0, end - 2), end)) && text.charAt(end) === '.'
    ? end + 1
    : end;
}
