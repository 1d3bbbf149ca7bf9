import { DICTIONARY_WORD, FIRST_NAME, LAST_NAME, listsOf } from '../tagger/wordSets.js';
import { nameKind } from './nameWords.js';
import type { Token } from './tokens.js';
import { isIn } from './words.js';

/** Without the title or role in front ("Herr Schumacher", "Bemiddelaar Jelle") and a particle at the end ("Wolf van de"). */
export function trimmed<Name extends Range>(name: Name, tokens: readonly Token[]): Name[] {
  let { from, to } = name;
  while (from < to && isInFront(tokens, from)) from += 1;
  while (to > from && isSmallParticle(tokens[to])) to -= 1;
  const first = tokens[from];
  if (first === undefined || (isIn('titles', first.folded) && !isIn('names', first.folded)))
    return [];
  return [{ ...name, from, to }];
}

export interface Range {
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

export function isSmallParticle(token: Token | undefined): boolean {
  return token?.capitalised === false && isIn('particles', token.folded);
}

/**
 * "sinds de Vriendt chef is", "notaris van de Casteele": a small article before a surname belongs to it;
 * before a first name it is dialect.
 */
export function withArticle(text: string, tokens: readonly Token[], from: number): number {
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
export function withElided(text: string, start: number): number {
  return /(?<!\p{L})t['’]$/u.test(text.slice(Math.max(0, start - 3), start)) ? start - 2 : start;
}

/** "Jan P." keeps the full stop of its initial, and "Lemmens, K." and "Van den Bossche L." have theirs behind. */
export function withInitial(text: string, end: number): number {
  if (/[ .]\p{Lu}$/u.test(text.slice(Math.max(0, end - 2), end)) && text.charAt(end) === '.')
    return end + 1;
  const behind = /^,? \p{Lu}\.(?:-?\p{Lu}\.){0,2}(?![\p{L}\d])(?! \p{Lu}\p{Ll}+ \p{Ll})/u.exec(
    text.slice(end, end + 14),
  );
  return end + (behind?.[0].length ?? 0);
}

/** "Bekaert Wim": a surname in front of a first name. */
export function withSurnameInFront(text: string, tokens: readonly Token[], from: number): number {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (before === undefined || first?.capitalised !== true || !before.capitalised) return from;
  const gap = text.slice(before.end, first.start);
  if ((gap !== ' ' && gap !== ', ') || (listsOf(first.folded) & FIRST_NAME) === 0) return from;
  // "Niessen, Wolfgang" and no list of people.
  const goesOn = /^(?:,| (?:en|et|and|und|&|ou|of|or)(?!\p{L}))/u.test(
    text.slice(first.end, first.end + 6),
  );
  if (gap === ', ' && (goesOn || !before.startsSentence || nameKind(before) === 'name'))
    return from;
  const { folded } = before;
  if (isIn('everyday', folded) || isIn('not names', folded) || isIn('public bodies', folded))
    return from;
  if (isIn('titles', folded) || isIn('roles', folded) || isIn('organisation words', folded))
    return from;
  const lists = listsOf(folded);
  const isSurname =
    (lists & LAST_NAME) !== 0 && !((lists & DICTIONARY_WORD) !== 0 && before.startsSentence);
  return isSurname ? from - 1 : from;
}
