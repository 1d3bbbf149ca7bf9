import { DICTIONARY_WORD, FIRST_NAME, isDutchWord, listsOf } from '../tagger/wordSets.js';
import { isOneLetterOff } from './likeWords.js';
import { nameKind } from './nameWords.js';
import { laterHandles, laterOrganisations } from './mentionsOfThings.js';
import type { Span } from './span.js';
import { type Token, tokensOf } from './tokens.js';
import { isIn, isPlace } from './words.js';

export interface TextRead {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * What was found once is found again: a person as a whole, by the first name alone, the surname alone, without
 * capital, misspelt by a letter, as "Karims" or "Fientje"; an organisation without its kind; a handle without @.
 * `known` are names that the person gave, which count as found though they stand in no text.
 */
export function laterMentions(
  texts: readonly TextRead[],
  found: readonly (readonly Span[])[],
  known: readonly string[],
): Span[][] {
  const names = new Names();
  for (const name of known) names.remember(tokensOf(name), true);
  for (const name of namesIn(texts, found)) names.remember(tokensOf(name), false);
  const things = [...laterOrganisations(texts, found), ...laterHandles(texts, found)];
  return texts.map((read, n) => [
    ...(found[n] ?? []),
    ...things.flatMap(({ of, span }) => (of === n ? [span] : [])),
    ...mentionsIn(read, found[n] ?? [], names),
  ]);
}

/** Each once, where it stands last: what is remembered last of a word counts. */
function namesIn(texts: readonly TextRead[], found: readonly (readonly Span[])[]): string[] {
  const names = new Set<string>();
  texts.forEach(({ text }, n) => {
    for (const { start, end, type } of found[n] ?? []) {
      if (type !== 'PERSON') continue;
      const name = text.slice(start, end);
      names.delete(name);
      names.add(name);
    }
  });
  return [...names];
}

/** A token each; those beside each other, and beside what was found, in one piece. */
function mentionsIn({ text, tokens }: TextRead, found: readonly Span[], names: Names): Span[] {
  if (names.isEmpty()) return [];
  const mentioned = tokens.map((token) => names.has(token));
  const people = found.filter(({ type }) => type === 'PERSON').sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let last = -1;
  tokens.forEach((token, at) => {
    if (mentioned[at] !== true) return;
    const previous = spans.at(-1);
    if (previous !== undefined && isJoined(text, tokens, last, at))
      spans[spans.length - 1] = { ...previous, end: token.end };
    else {
      const first = tokens[names.firstOf(tokens, at)] ?? token;
      spans.push({ start: first.start, end: token.end, type: 'PERSON' });
    }
    last = at;
  });
  return spans.map((span) => reachingTo(text, span, people));
}

/** A space, or particles, between two words of a name. */
function isJoined(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from], tokens[to]];
  if (first === undefined || second === undefined || to - from > 3) return false;
  if (!/^[\p{L}'’ -]*$/u.test(text.slice(first.end, second.start))) return false;
  return tokens.slice(from + 1, to).every(({ folded }) => isIn('particles', folded));
}

/** Over the space to a name that was found right before or after; `people` are in the order of their starts. */
function reachingTo(text: string, span: Span, people: readonly Span[]): Span {
  const next = people[firstFrom(people, span.end)];
  let last = firstFrom(people, span.start + 1) - 1;
  while (last >= 0 && (people[last]?.end ?? 0) > span.start) last -= 1;
  const before = people[last];
  const gapAfter = next !== undefined && text.slice(span.end, next.start) === ' ';
  const gapBefore = before !== undefined && text.slice(before.end, span.start) === ' ';
  return {
    start: gapBefore ? before.end : span.start,
    end: gapAfter ? next.start : span.end,
    type: 'PERSON',
  };
}

/** The place of the first that starts at `offset` or later: halving, for a text may name hundreds. */
function firstFrom(people: readonly Span[], offset: number): number {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((people[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of names, with whether they count in small letters too and whether the person gave them. */
class Names {
  readonly #names = new Map<string, { alsoSmall: boolean; known: boolean }>();
  readonly #byFirstLetter = new Map<string, string[]>();

  /** What stands before a surname, by that surname: "de", "van", "den". */
  readonly #particles = new Map<string, readonly string[]>();

  isEmpty(): boolean {
    return this.#names.size === 0;
  }

  remember(words: readonly Token[], known: boolean): void {
    for (const token of words) this.#add(token.folded, token, known);
    this.#rememberParticles(words);
    const parts = words.flatMap(({ text }) => (text.includes('-') ? text.split('-') : []));
    for (const part of parts.filter(({ length }) => length > 2))
      for (const token of tokensOf(part)) this.#add(token.folded, token, known);
    const [first] = words;
    const joined = words
      .slice(1)
      .map(({ folded }) => folded)
      .join('');
    if (first !== undefined && words.length > 2 && joined.length > 4)
      this.#put(joined, { alsoSmall: true, known });
  }

  #rememberParticles(words: readonly Token[]): void {
    words.forEach(({ folded }, at) => {
      let from = at;
      const least = Math.max(0, at - MOST_PARTICLES);
      while (from > least && isParticle(words[from - 1]?.folded ?? '')) from -= 1;
      const particles = words.slice(from, at).map((word) => word.folded);
      if (from < at && !isIn('particles', folded)) this.#particles.set(folded, particles);
    });
  }

  /** "De Keukelaere zegt", after "mevrouw De Keukelaere": the index of its first particle, or of the surname. */
  firstOf(tokens: readonly Token[], at: number): number {
    const particles = this.#particles.get(tokens[at]?.folded ?? '') ?? [];
    const from = at - particles.length;
    return particles.every((one, n) => tokens[from + n]?.folded === one) ? from : at;
  }

  /** Remembers whether the name is masked in small letters too: not when it is an ordinary word. */
  #add(folded: string, token: Token, known: boolean): void {
    if (folded.length < 2 || isIn('particles', folded) || isIn('titles', folded)) return;
    const ordinary = isIn('everyday', folded) || isIn('not names', folded) || isIn('roles', folded);
    const ambiguous = ordinary || (isPlace(token.text) && !known) || folded.length < 3;
    if (ordinary && !token.capitalised && !known) return;
    // "Mevrouw De Hoop gaf ons geen hoop"
    const isWord = token.capitalised && (listsOf(folded) & DICTIONARY_WORD) !== 0;
    const kind = nameKind(token);
    const alsoSmall = !ambiguous && (known || kind === 'name' || (kind === 'none' && !isWord));
    this.#put(folded, { alsoSmall, known });
  }

  #put(folded: string, how: { alsoSmall: boolean; known: boolean }): void {
    const before = this.#names.get(folded);
    if (before?.known === true) return;
    if (before === undefined) {
      const key = folded.charAt(0);
      this.#byFirstLetter.set(key, [...(this.#byFirstLetter.get(key) ?? []), folded]);
    }
    this.#names.set(folded, how);
  }

  has(token: Token): boolean {
    const how = this.#names.get(token.folded);
    if (how !== undefined) return how.alsoSmall || (token.capitalised && !opensSentence(token));
    return this.#isShortFor(token) || this.#hasAlmost(token);
  }

  /** "Max" for Maxence, "Obi" for Obinna. */
  #isShortFor({ folded, capitalised, shouted }: Token): boolean {
    if (!capitalised || shouted || folded.length < 3 || isPlace(folded)) return false;
    if (isIn('everyday', folded) || isIn('not names', folded) || isIn('roles', folded))
      return false;
    const lists = listsOf(folded);
    if ((lists & FIRST_NAME) === 0 && (lists & DICTIONARY_WORD) !== 0) return false;
    return (this.#byFirstLetter.get(folded.charAt(0)) ?? []).some(
      (name) => name.length > folded.length + 1 && name.startsWith(folded),
    );
  }

  /** "Nshimirmana" for Nshimirimana, "Karims", "Fientje". */
  #hasAlmost(token: Token): boolean {
    const { folded, capitalised } = token;
    if (folded.length < 4 || isIn('everyday', folded) || isIn('not names', folded)) return false;
    const candidates = this.#byFirstLetter.get(folded.charAt(0)) ?? [];
    const isForm = ENDINGS.some((ending) => {
      const stem = folded.slice(0, -ending.length);
      const isLong = folded.endsWith(ending) && stem.length > 2;
      return isLong && this.#names.get(stem)?.alsoSmall === true;
    });
    const near = candidates.filter(
      (name) => Math.abs(name.length - folded.length) < 2 && isOneLetterOff(name, folded),
    );
    if (!isForm && near.length === 0) return false;
    if (isIn('roles', folded) || isIn('titles', folded) || isPlace(token.text)) return false;
    const isWord = (listsOf(folded) & DICTIONARY_WORD) !== 0 || isDutchWord(folded);
    if (isForm) return !isWord;
    const isKnown = near.some((name) => this.#names.get(name)?.known === true);
    const least = isKnown ? 4 : capitalised ? 5 : 6;
    return !isWord && folded.length >= least && near.some(({ length }) => length >= least);
  }
}

/** "van 't Hof" has one that is no word by itself. */
function isParticle(folded: string): boolean {
  return folded === 't' || isIn('particles', folded);
}

const MOST_PARTICLES = 4;

/** Of somebody's, and of somebody small. */
const ENDINGS = ['s', 'ke', 'eke', 'je', 'tje'];

/** "Will you help me" opens a sentence with a word, "Grace is my sister" with a name. */
function opensSentence(token: Token): boolean {
  return token.startsSentence && isIn('everyday', token.folded);
}
