import { nameKind } from './nameWords.js';
import type { PersonalDataType, Span } from './span.js';
import { type Token, tokensOf } from './tokens.js';
import { isIn, isPlace } from './words.js';

interface KnownData {
  readonly known?: readonly string[];
  readonly knownOrganisations?: readonly string[];
  readonly organisations?: boolean;
}

/** What the person gave in a field of their own, wherever it stands in the text. */
export function findKnown(text: string, tokens: readonly Token[], options: KnownData): Span[] {
  const names = (options.known ?? []).flatMap((known) =>
    findWhole(text, tokens, known, kindOf(known)),
  );
  if (options.organisations !== true) return names;
  const organisations = options.knownOrganisations ?? [];
  return [...names, ...organisations.flatMap((name) => findWhole(text, tokens, name, 'ORG'))];
}

/** Every place at which exactly these words stand, whatever their capitals and accents. */
export function findWhole<Type extends string>(
  text: string,
  tokens: readonly Token[],
  wanted: string,
  type: Type,
): Span<Type>[] {
  const words = tokensOf(wanted).map(({ folded }) => folded);
  const written = wanted.trim();
  if (/\d/.test(wanted) || words.length === 0)
    return written === '' ? [] : exactly(text, written, type);
  return tokens.flatMap((token, at) => {
    if (!words.every((word, n) => tokens[at + n]?.folded === word)) return [];
    return [{ start: token.start, end: tokens[at + words.length - 1]?.end ?? token.end, type }];
  });
}

/** As written, not in the middle of another word or number. */
function exactly<Type extends string>(text: string, wanted: string, type: Type): Span<Type>[] {
  const spans: Span<Type>[] = [];
  const [lower, wantedLower] = [text.toLowerCase(), wanted.toLowerCase()];
  // A few letters change length in lower case, and the offsets would be wrong.
  const sameLength = lower.length === text.length && wantedLower.length === wanted.length;
  const [searched, sought] = sameLength ? [lower, wantedLower] : [text, wanted];
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const inside =
      /[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\d]/u.test(sought);
    const goesOn = /^[\p{L}\d]/u.test(text.slice(end, end + 2)) && /[\p{L}\d]$/u.test(sought);
    if (!inside && !goesOn) spans.push({ start: at, end, type });
  }
  return spans;
}

/** A name that was found once is found again: as a whole, a first name alone, a surname alone, without its capital. */
export function laterMentions(
  texts: readonly { text: string; tokens: readonly Token[] }[],
  found: readonly (readonly Span[])[],
): Span[][] {
  const names = new Map<string, boolean>();
  texts.forEach(({ text }, n) => {
    for (const { start, end, type } of found[n] ?? []) {
      if (type !== 'PERSON') continue;
      for (const token of tokensOf(text.slice(start, end))) rememberName(names, token);
    }
  });
  return texts.map(({ tokens }, n) => {
    const mentions = tokens.filter((token) => {
      const alsoSmall = names.get(token.folded);
      return (
        alsoSmall === true || (alsoSmall === false && token.capitalised && !opensSentence(token))
      );
    });
    return [
      ...(found[n] ?? []),
      ...mentions.map(({ start, end }): Span => ({ start, end, type: 'PERSON' })),
    ];
  });
}

/** "Will you help me" opens a sentence with a word, "Grace is my sister" with a name. */
function opensSentence(token: Token): boolean {
  return token.startsSentence && isIn('everyday', token.folded);
}

/** Remembers whether the name is masked in small letters too: not when it is an ordinary word. */
function rememberName(names: Map<string, boolean>, token: Token): void {
  const { folded } = token;
  if (folded.length < 2 || isIn('particles', folded) || isIn('titles', folded)) return;
  const ordinary = isIn('everyday', folded) || isIn('not names', folded) || isIn('roles', folded);
  const ambiguous =
    ordinary || nameKind(token) === 'word' || isPlace(token.text) || folded.length < 3;
  if (ordinary && !token.capitalised) return;
  names.set(folded, !ambiguous);
}

function kindOf(known: string): PersonalDataType {
  if (known.includes('@')) return 'EMAIL';
  const digits = known.replace(/\D/g, '').length;
  if (digits >= 8 && digits * 2 > known.length) return 'PHONE';
  return digits > 0 ? 'ADDRESS' : 'PERSON';
}
