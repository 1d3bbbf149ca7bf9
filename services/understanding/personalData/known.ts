import type { PersonalDataType, Span } from './span.js';
import { type Token, tokensOf } from './tokens.js';

interface KnownData {
  readonly known?: readonly string[];
  readonly knownOrganisations?: readonly string[];
  readonly organisations?: boolean;
}

/** What the person gave in a field of their own, wherever it stands in the text. */
export function findKnown(text: string, tokens: readonly Token[], options: KnownData): Span[] {
  const names = (options.known ?? []).flatMap((known) => findOne(text, tokens, known));
  if (options.organisations !== true) return names;
  const organisations = options.knownOrganisations ?? [];
  return [...names, ...organisations.flatMap((name) => findWhole(text, tokens, name, 'ORG'))];
}

/** Those of them that are names of people. */
export function knownNames(known: readonly string[]): string[] {
  return known.filter((one) => kindOf(one) === 'PERSON');
}

function findOne(text: string, tokens: readonly Token[], known: string): Span[] {
  const kind = kindOf(known);
  if (kind === 'HANDLE') return exactly(text, known.trim().replace(/^@/, ''), kind);
  if (kind === 'PHONE') return [...exactly(text, known.trim(), kind), ...sameNumber(text, known)];
  return findWhole(text, tokens, known, kind);
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
  if (sought === '') return [];
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const inside =
      /[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\d]/u.test(sought);
    const goesOn = /^[\p{L}\d]/u.test(text.slice(end, end + 2)) && /[\p{L}\d]$/u.test(sought);
    if (!inside && !goesOn) spans.push({ start: at, end, type });
  }
  return spans;
}

const FIGURES = /(?<!\d)\+?\(?\d[\d ./()\u00a0-]{6,20}\d(?!\d)/g;

/** The same telephone number with other spaces, or with another beginning. */
function sameNumber(text: string, known: string): Span[] {
  const last = known.replace(/\D/g, '').slice(-8);
  return Array.from(text.matchAll(FIGURES)).flatMap(({ 0: match, index }) =>
    match.replace(/\D/g, '').endsWith(last)
      ? [{ start: index, end: index + match.length, type: 'PHONE' }]
      : [],
  );
}

function kindOf(known: string): PersonalDataType {
  if (known.trim().startsWith('@')) return 'HANDLE';
  if (known.includes('@')) return 'EMAIL';
  const digits = known.replace(/\D/g, '').length;
  if (digits >= 8 && digits * 2 > known.length) return 'PHONE';
  if (digits > 0 && !/\s/.test(known.trim())) return 'HANDLE';
  return digits > 0 ? 'ADDRESS' : 'PERSON';
}
