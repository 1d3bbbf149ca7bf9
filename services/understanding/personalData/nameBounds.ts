import { DICTIONARY_WORD, FIRST_NAME, LAST_NAME, listsOf } from '../tagger/wordSets.js';
import { isPersonWord, nameKind } from './nameWords.js';
import { fold, type Token } from './tokens.js';
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

/** "meneer t'Kint" keeps its t', and "docteur d'Oultremont" its d'. */
export function withElided(text: string, start: number): number {
  if (/(?<!\p{L})t['’]$/u.test(text.slice(Math.max(0, start - 3), start))) return start - 2;
  const before = /(?<![\p{L}.])(\p{L}+)\.? d['’]$/u.exec(
    text.slice(Math.max(0, start - 20), start),
  );
  return before?.[1] !== undefined && isIn('titles', fold(before[1])) ? start - 2 : start;
}

/** "NGALULA Merveille", "Tobias ADEYEMI-CROSS": half a name in capitals belongs to the other half. */
export function withShouted<Name extends Range>(
  text: string,
  tokens: readonly Token[],
  name: Name,
): Name {
  const isOther = (at: number) => tokens[at]?.capitalised === true && !tokens[at].shouted;
  const { from, to } = name;
  return {
    ...name,
    from: isOther(from) && isShoutedName(text, tokens, from - 1, from - 1) ? from - 1 : from,
    to: isOther(to) && isShoutedName(text, tokens, to + 1, to) ? to + 1 : to,
  };
}

/** One space between this word, at `gap`, and the next. */
function isShoutedName(text: string, tokens: readonly Token[], at: number, gap: number): boolean {
  const [token, left, right] = [tokens[at], tokens[gap], tokens[gap + 1]];
  if (token?.shouted !== true || token.text.length < 4 || !isPersonWord(token)) return false;
  if (text.slice(left?.end, right?.start) !== ' ') return false;
  const lists = listsOf(token.folded);
  return (lists & DICTIONARY_WORD) === 0 || (lists & (FIRST_NAME | LAST_NAME)) !== 0;
}

/** "Jan P." keeps the full stop of its initial, and "Lemmens, K." and "Van den Bossche L." have theirs behind. */
export function withInitial(text: string, start: number, end: number): number {
  // "K. Dufr., denk ik": the surname is cut short.
  const isCut = /^\p{Lu}\.[^.]*\p{Ll}$/u.test(text.slice(start, end));
  if (isCut && /^\.(?:,| \p{Ll})/u.test(text.slice(end, end + 3))) return end + 1;
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
