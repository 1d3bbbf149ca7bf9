import { nameKind } from './nameWords.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn, isPlace, phrasesOf } from './words.js';

/** Tokens that belong to public bodies, helplines and unions: never masked, never a person. */
export function publicBodies(tokens: readonly Token[]): Set<Token> {
  const found = new Set(tokens.filter(({ folded }) => isIn('public bodies', folded)));
  for (const token of phraseTokens(tokens, 'public bodies').flat()) found.add(token);
  return found;
}

/** Names of firms, schools, clubs and care homes. The word for their kind stays outside when the name has a word of its own. */
export function findOrganisations(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): Span[] {
  const names = [
    ...tokens.filter(({ folded }) => isIn('brands', folded)).map((token) => [token]),
    ...phraseTokens(tokens, 'brands'),
    ...tokens.flatMap((_, at) => withLegalForm(text, tokens, at)),
    ...tokens.flatMap((_, at) => afterKind(text, tokens, at)),
    ...tokens.flatMap((_, at) => schoolName(text, tokens, at)),
    ...tokens.flatMap((_, at) => atSomething(text, tokens, at)),
  ];
  return names.flatMap((name) => {
    const [first, last] = [name[0], name.at(-1)];
    if (first === undefined || last === undefined || name.some((token) => taken.has(token)))
      return [];
    return [{ start: first.start, end: last.end, type: 'ORG' }];
  });
}

function phraseTokens(tokens: readonly Token[], list: 'public bodies' | 'brands'): Token[][] {
  return tokens.flatMap((token, at) =>
    phrasesOf(list, token.folded).flatMap((phrase) => {
      const words = tokens.slice(at, at + phrase.length);
      const whole = words.length === phrase.length;
      return whole && phrase.every((word, n) => words[n]?.folded === word) ? [words] : [];
    }),
  );
}

/** "Transport Peeters bv": the capitals before a legal form. */
function withLegalForm(text: string, tokens: readonly Token[], at: number): Token[][] {
  const form = tokens[at];
  if (form === undefined || !isIn('legal forms', form.folded)) return [];
  if (form.folded === 'sa' && form.text !== 'SA') return [];
  let first = at;
  while (first > 0 && at - first < 5 && isNamePart(text, tokens, first - 1, first)) first -= 1;
  const before = first < at ? [tokens.slice(first, at + 1)] : [];
  const next = tokens[at + 1];
  const startsName = first === at && next?.capitalised === true;
  return startsName ? [capitalsFrom(text, tokens, at + 1)] : before;
}

function isNamePart(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const [token, following] = [tokens[at], tokens[next]];
  if (token === undefined || following === undefined) return false;
  const attached = /^[ &.+]{1,3}$/.test(text.slice(token.end, following.start));
  return attached && token.capitalised && !isIn('everyday', token.folded);
}

/** "café De Zwaan", "firma Peeters", "basisschool De Regenboog". */
function afterKind(text: string, tokens: readonly Token[], at: number): Token[][] {
  const kind = tokens[at];
  if (kind === undefined) return [];
  const next = tokens[at + 1];
  if (next?.capitalised !== true || isIn('not names', next.folded)) return [];
  const isKind =
    isIn('organisation words', kind.folded) ||
    /(?:school|huis|centrum|winkel|kantoor|club|bedrijf|praktijk)$/.test(kind.folded);
  if (!isKind || !/^ ["'“‘]?$/u.test(text.slice(kind.end, next.start))) return [];
  const name = capitalsFrom(text, tokens, at + 1);
  const words = name.map((token) => token.text).join(' ');
  return name.length === 0 || isPlace(words) || name.every(({ folded }) => isIn('everyday', folded))
    ? []
    : [name];
}

/** "Sint-Jozefscollege", "Koninklijk Atheneum", "SK Lierse": names that hold their kind. */
function schoolName(text: string, tokens: readonly Token[], at: number): Token[][] {
  const token = tokens[at];
  if (token === undefined || !token.capitalised) return [];
  const holdsKind =
    /^sint-?.{0,40}(?:college|school|instituut|lyceum|lievens|ziekenhuis|jozef|maria)$|^.{4,40}(?:college|lyceum|atheneum)$/.test(
      token.folded,
    );
  const club =
    /^(?:KV|KSK|SK|KFC|FC|VC|KVC|SV|KSV|RSC|VK|KRC|KAA|UZ|AZ|ZNA|WZC|KA|GO|VBS|GBS|BSBO)$/.test(
      token.text,
    );
  const next = tokens[at + 1];
  const follows = next?.capitalised === true && text.slice(token.end, next.start) === ' ';
  if (club && follows) return [[token, next]];
  return holdsKind ? [[token]] : [];
}

/** "Ik werk bij Transmex": a capital after "bij" that is no first name and no place. */
function atSomething(text: string, tokens: readonly Token[], at: number): Token[][] {
  const [at_, next] = [tokens[at], tokens[at + 1]];
  if (at_ === undefined || next === undefined || !/^(?:bij|chez|at)$/.test(at_.folded)) return [];
  const isName =
    next.capitalised &&
    nameKind(next) === 'none' &&
    !isIn('not names', next.folded) &&
    !isIn('everyday', next.folded) &&
    !isIn('titles', next.folded);
  return isName && !isPlace(next.text) ? [capitalsFrom(text, tokens, at + 1)] : [];
}

function capitalsFrom(text: string, tokens: readonly Token[], at: number): Token[] {
  const name: Token[] = [];
  for (const token of tokens.slice(at, at + 4)) {
    const previous = name.at(-1);
    const attached =
      previous === undefined || /^[ &+'’-]{1,3}$/u.test(text.slice(previous.end, token.start));
    if (!attached || !token.capitalised) break;
    if (
      previous !== undefined &&
      isIn('everyday', token.folded) &&
      isIn('everyday', previous.folded)
    )
      break;
    name.push(token);
  }
  return name;
}
