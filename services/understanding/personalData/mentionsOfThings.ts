import { DICTIONARY_WORD, listsOf } from '../tagger/wordSets.js';
import { isOrganisationKind } from './organisationKinds.js';
import { partsOfName } from './organisationParts.js';
import type { Span } from './span.js';
import { type Token, tokensOf } from './tokens.js';
import { isIn, isPlace } from './words.js';

interface TextRead {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A piece, and the index of the text it stands in. */
interface Later {
  readonly of: number;
  readonly span: Span;
}

/** How many different organisations and handles are looked for again. */
const MOST = 40;

/** "De Zonnepluim" after "basisschool De Zonnepluim", and "Flexion" after "Flexion Interim". */
export function laterOrganisations(
  texts: readonly TextRead[],
  found: readonly (readonly Span[])[],
): Later[] {
  const names = new Map<string, Token[]>();
  for (const words of new Set(wordsOf(texts, found, 'ORG'))) {
    if (names.size >= MOST) break;
    const name = bareName(tokensOf(words));
    if (isTelling(name)) names.set(name.map(({ folded }) => folded).join(' '), name);
  }
  const parts = new Map([...names.values()].flatMap((name) => [...partsOfName(name)]));
  const byFirst = new Map<string, Token[][]>();
  for (const name of names.values()) {
    const first = name[0]?.folded ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return texts.flatMap(({ tokens }, of) => [
    ...tokens.filter((token) => isPart(token, parts)).map((token) => later(of, token)),
    ...tokens.flatMap((token, at) =>
      (byFirst.get(token.folded) ?? NONE).flatMap((name) => {
        if (!name.every(({ folded }, n) => tokens[at + n]?.folded === folded)) return [];
        const isWord = name.length === 1 && (listsOf(token.folded) & DICTIONARY_WORD) !== 0;
        if (isWord && !token.capitalised && !isWhereOneIs(tokens, at)) return [];
        const end = tokens[at + name.length - 1]?.end ?? token.end;
        return [later(of, { start: token.start, end })];
      }),
    ),
  ]);
}

/** "staff at zenit": a word of a dictionary in small letters is the name again only where one is. */
function isWhereOneIs(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]?.folded ?? '', tokens[at]?.folded ?? ''];
  return /^(?:bij|chez|at|bei)$/.test(before) && !isIn('everyday', token);
}

const NONE: readonly Token[][] = [];

function later(of: number, { start, end }: { start: number; end: number }): Later {
  return { of, span: { start, end, type: 'ORG' } };
}

function isPart(token: Token, parts: ReadonlyMap<string, { also: boolean }>): boolean {
  const part = token.capitalised ? parts.get(token.folded) : undefined;
  return part !== undefined && (part.also || !token.startsSentence);
}

/** Without what it is: "basisschool", "vzw", "NV". */
export function bareName(words: readonly Token[]): Token[] {
  let [from, to] = [0, words.length];
  const isKind = (at: number) => {
    const { folded = '' } = words[at] ?? {};
    return isOrganisationKind(folded) || isIn('legal forms', folded);
  };
  while (from < to - 1 && isKind(from)) from += 1;
  while (to > from + 1 && isIn('legal forms', words[to - 1]?.folded ?? '')) to -= 1;
  return words.slice(from, to);
}

function isTelling(name: readonly Token[]): boolean {
  if (name.every(({ folded }) => isIn('everyday', folded) || isIn('not names', folded)))
    return false;
  const [only] = name;
  return name.length > 1 || (only !== undefined && only.text.length > 3 && !isPlace(only.text));
}

/** "lelijkste.van.6b" after "@lelijkste.van.6b". */
export function laterHandles(
  texts: readonly TextRead[],
  found: readonly (readonly Span[])[],
): Later[] {
  const handles = new Set(
    wordsOf(texts, found, 'HANDLE').map((words) => words.replace(/^@/, '').toLowerCase()),
  );
  const telling = [...handles].filter(
    (handle) =>
      handle.length > 3 && (/[\d._]/.test(handle) || (listsOf(handle) & DICTIONARY_WORD) === 0),
  );
  return texts.flatMap(({ text }, of) => {
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return [];
    return telling.slice(0, MOST).flatMap((handle) => placesOf(lower, handle, of));
  });
}

function placesOf(text: string, handle: string, of: number): Later[] {
  const later: Later[] = [];
  for (let at = text.indexOf(handle); at >= 0; at = text.indexOf(handle, at + handle.length)) {
    const end = at + handle.length;
    const isInside = /[\p{L}\d_]$/u.test(text.slice(Math.max(0, at - 1), at));
    const goesOn = /^[\p{L}\d_]/u.test(text.slice(end, end + 1));
    if (!isInside && !goesOn) later.push({ of, span: { start: at, end, type: 'HANDLE' } });
  }
  return later;
}

function wordsOf(
  texts: readonly TextRead[],
  found: readonly (readonly Span[])[],
  type: 'ORG' | 'HANDLE',
): string[] {
  return texts.flatMap(({ text }, n) =>
    (found[n] ?? []).flatMap((span) =>
      span.type === type ? [text.slice(span.start, span.end)] : [],
    ),
  );
}
