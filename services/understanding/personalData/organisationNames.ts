import { DICTIONARY_WORD, FIRST_NAME, isDutchWord, listsOf } from '../tagger/wordSets.js';
import { capitalsFrom, spansOfNames } from './capitals.js';
import { nameKind } from './nameWords.js';
import { CLUB, isOrganisationKind } from './organisationKinds.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn, isPlace } from './words.js';

/** "café De Zwaan", "vzw De Brug", "basisschool De Regenboog", "vk sparrenbos", "bakker het zoete hoekje". */
export function afterKind(text: string, tokens: readonly Token[], at: number): Token[][] {
  const [kind, next] = [tokens[at], tokens[at + 1]];
  if (kind === undefined || next === undefined || !isOrganisationKind(kind.folded)) return [];
  if (!/^ ["'“‘„«]?$/u.test(text.slice(kind.end, next.start))) return [];
  const isCapital = next.capitalised && !(kind.shouted && isIn('everyday', next.folded));
  if (!isCapital) return inSmallLetters(text, tokens, at);
  if (isIn('not names', next.folded)) return [];
  const name = capitalsFrom(text, tokens, at + 1);
  const words = name.map((token) => token.text).join(' ');
  if (name.length === 0 || (isPlace(words) && !CLUB.test(kind.folded))) return [];
  if (name.every(({ folded }) => isIn('everyday', folded))) return [];
  return [[...kindsBefore(text, tokens, at), ...name]];
}

/** "vzw kinderdagverblijf": kinds that stand together. */
function kindsBefore(text: string, tokens: readonly Token[], at: number): Token[] {
  const [before, kind] = [tokens[at - 1], tokens[at]];
  if (kind === undefined) return [];
  if (before === undefined || text.slice(before.end, kind.start) !== ' ') return [kind];
  return isOrganisationKind(before.folded) ? [before, kind] : [kind];
}

const ARTICLE = /^(?:de|het|'t|t|den|la|le|les|l|el|the)$/;
const WHERE =
  /^(?:bij|van|in|aan|naar|voor|via|door|uit|vanuit|chez|de|du|a|au|at|for|from|bei|onze|ons|mijn|notre|our|my)$/;

/** Small letters only name something right after its kind, and the kind right after "bij", "van" and the like. */
function inSmallLetters(text: string, tokens: readonly Token[], at: number): Token[][] {
  const [before, kind] = [tokens[at - 1], tokens[at]];
  if (kind === undefined) return [];
  const isClub = CLUB.test(kind.folded);
  if (!isClub && !(before !== undefined && WHERE.test(before.folded))) return [];
  const name: Token[] = [];
  for (const token of tokens.slice(at + 1, at + 5)) {
    const previous = name.at(-1) ?? kind;
    if (text.slice(previous.end, token.start) !== ' ') break;
    const isArticle = name.length === 0 && ARTICLE.test(token.folded);
    if (!isArticle && isIn('everyday', token.folded)) break;
    if (isIn('person acts', token.folded) || /^ge.{2,}(?:d|t|en)$/.test(token.folded)) break;
    name.push(token);
  }
  const words = name.filter(({ folded }) => !ARTICLE.test(folded));
  const isNamed = words.some(({ folded }) => !isDutchWord(folded) && !isPlace(folded));
  const hasArticle = name.length > words.length && words.length > 0;
  if (words.length === 0 || !(isNamed || (hasArticle && words.length > 1))) return [];
  return [[kind, ...name]];
}

const AT =
  /^(?:bij|chez|at|bei|via|voor|for|from|pour|met|with|tegen|door|van|aan|firma|the|de|het)$/;

/** What somebody is or works at and that is nothing else: "bij Transmex". `taken` are also people. */
export function findWorkplaces(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
  isGerman: boolean,
): Span[] {
  const names = tokens.flatMap((token, at) =>
    tokens[at - 1] !== undefined && isPartOf(text, tokens, at, taken)
      ? []
      : workplace(text, tokens, at, token, isGerman),
  );
  return spansOfNames(names, taken);
}

function isPartOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<Token>,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  return taken.has(before) && text.slice(before.end, token.start) === ' ' && before.capitalised;
}

function workplace(
  text: string,
  tokens: readonly Token[],
  at: number,
  token: Token,
  isGerman: boolean,
): Token[][] {
  if (!token.capitalised || token.text.length < 2) return [];
  const before = tokens[at - 1];
  const isAt = before !== undefined && AT.test(before.folded);
  if (token.shouted && before?.shouted === true && !isAt) return [];
  const name = capitalsFrom(text, tokens, at);
  const isStrong = /^(?:bij|chez|at|bei|via)$/.test(before?.folded ?? '');
  const telling = name.filter((word) => isTelling(word, isStrong));
  if (telling.length === 0 || isPlace(name.map((word) => word.text).join(' '))) return [];
  if (isStrong) return [name];
  if (isGerman) return [];
  const isUnknown = telling.some(({ folded }) => !isDutchWord(folded));
  if (token.startsSentence && !(isUnknown && name.length > 1)) return [];
  return isUnknown || name.length > 1 ? [name] : [];
}

/** Neither a place nor a people nor a word that everybody uses. */
function isTelling(token: Token, isStrong: boolean): boolean {
  const { folded, text } = token;
  if (isIn('everyday', folded) || isIn('not names', folded) || isIn('titles', folded)) return false;
  if (isIn('roles', folded) || isIn('places abroad', folded) || isIn('named things', folded))
    return false;
  if (isIn('public bodies', folded) || isPlace(text) || nameKind(token) === 'name') return false;
  if (isStrong) return true;
  const isWord = (listsOf(folded) & DICTIONARY_WORD) !== 0;
  return !isWord || (listsOf(folded) & FIRST_NAME) === 0;
}
