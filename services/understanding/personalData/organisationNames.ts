import { DICTIONARY_WORD, FIRST_NAME, isDutchWord, listsOf } from '../tagger/wordSets.js';
import { capitalsFrom, spansOfNames } from './capitals.js';
import { isHere } from './namedThings.js';
import { isCompound, nameKind } from './nameWords.js';
import { CLUB, isOrganisationKind } from './organisationKinds.js';
import { isNoName } from './organisationTable.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn, isPlace, isStreetName, phrasesOf } from './words.js';

/** "café De Zwaan", "vzw De Brug", "basisschool De Regenboog", "vk sparrenbos", "bakker het zoete hoekje". */
export function afterKind(text: string, tokens: readonly Token[], at: number): Token[][] {
  const [kind, next] = [tokens[at], tokens[at + 1]];
  if (kind === undefined || next === undefined) return [];
  if (kind.text === 'Chez' && next.capitalised && !kind.startsSentence)
    return [capitalsFrom(text, tokens, at)];
  if (!isOrganisationKind(kind.folded) && wordsOfKind(tokens, at) === 0) return [];
  const linked = withFrenchLink(text, tokens, at);
  if (linked !== undefined) return [linked];
  const gap = text.slice(kind.end, next.start);
  if (/^(?:,| \() ?["'“‘„«]?$/u.test(gap)) return inApposition(text, tokens, at + 1);
  if (!/^ (?:["'“‘„«’]|['’]t )?$/u.test(gap)) return [];
  const first = next.text === 't' ? (tokens[at + 2] ?? next) : next;
  const isCapital = first.capitalised && !(kind.shouted && isIn('everyday', first.folded));
  if (!isCapital) return inSmallLetters(text, tokens, at);
  if (isIn('not names', first.folded)) return [];
  const name = withLinks(text, tokens, capitalsFrom(text, tokens, at + 1), at + 1);
  const whole = name.map((token) => token.text).join(' ');
  if (name.length === 0 || (isPlace(whole) && !CLUB.test(kind.folded))) return [];
  if (name.every(({ folded }) => isIn('everyday', folded))) return [];
  const words = wordsOfKind(tokens, at);
  return [[...(words > 0 ? tokens.slice(at - words, at + 1) : inFront(text, tokens, at)), ...name]];
}

/** "maison de repos", "salle de sport": how many words stand before the last of a kind of more than one. */
function wordsOfKind(tokens: readonly Token[], at: number): number {
  const isKind = (words: number) =>
    phrasesOf('organisation words', tokens[at - words]?.folded ?? '').some(
      (phrase) => phrase.length === words + 1 && isHere(phrase, tokens, at - words),
    );
  return [1, 2, 3].find(isKind) ?? 0;
}

/** "mijn school, de Vlieger, doet niks". */
function inApposition(text: string, tokens: readonly Token[], at: number): Token[][] {
  const article = tokens[at];
  if (article === undefined) return [];
  const from = ARTICLE.test(article.folded) && !article.capitalised ? at + 1 : at;
  const name = capitalsFrom(text, tokens, from);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || first.startsSentence) return [];
  if (!/^[,)"”’.]/u.test(text.slice(last.end, last.end + 1))) return [];
  if (nameKind(first) === 'name' || isPlace(name.map((token) => token.text).join(' '))) return [];
  if (name.every(({ folded }) => isIn('everyday', folded) || isIn('not names', folded))) return [];
  return [from === at ? name : [article, ...name]];
}

/** "Comité des Sans-Voix", "Maison du Peuple": the kind is a part of the name, with a capital of its own. */
function withFrenchLink(text: string, tokens: readonly Token[], at: number): Token[] | undefined {
  const [kind, link, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (kind?.capitalised !== true || link === undefined || next?.capitalised !== true)
    return undefined;
  if (!/^(?:des|du)$/.test(link.folded) || text.slice(kind.end, next.start).length > 5)
    return undefined;
  if (isIn('everyday', next.folded) || isPlace(next.text)) return undefined;
  const name = [kind, link, ...capitalsFrom(text, tokens, at + 2)];
  const [of, place] = tokens.slice(at + name.length, at + name.length + 2);
  // "... de Seraing"
  const isOfPlace = of?.folded === 'de' && place !== undefined && isPlace(place.text);
  return isOfPlace && place.start - (name.at(-1)?.end ?? 0) === 4 ? [...name, of, place] : name;
}

const LINK = /^(?:van|voor|du|des|dans|pour|of|for|fur|op|aan)$/;

/** "vzw Huis van het Kind": a small word inside a name, when a capital follows. */
function withLinks(text: string, tokens: readonly Token[], name: Token[], from: number): Token[] {
  const at = from + name.length;
  const [last, link] = [name.at(-1), tokens[at]];
  if (last === undefined || link === undefined || !LINK.test(link.folded)) return name;
  const hasArticle = ARTICLE.test(tokens[at + 1]?.folded ?? '');
  const next = tokens[at + (hasArticle ? 2 : 1)];
  if (next?.capitalised !== true || next.start - last.end > 14 || isPlace(next.text)) return name;
  if (
    nameKind(next) === 'name' ||
    !/^ \p{L}+(?: \p{L}+)? $/u.test(text.slice(last.end, next.start))
  )
    return name;
  return [...name, ...tokens.slice(at, at + (hasArticle ? 3 : 2))];
}

/** The kind, with other kinds and capitals right before it: "Koninklijk Atheneum", "De Kringwinkel". */
function inFront(text: string, tokens: readonly Token[], at: number): Token[] {
  let first = at;
  while (first > 0 && at - first < 3) {
    const [before, token] = [tokens[first - 1], tokens[first]];
    if (before === undefined || token === undefined || text.slice(before.end, token.start) !== ' ')
      break;
    const isPart =
      isOrganisationKind(before.folded) ||
      (tokens[at]?.capitalised === true &&
        before.capitalised &&
        !before.shouted &&
        (ARTICLE.test(before.folded) || !isIn('everyday', before.folded)));
    if (!isPart) break;
    first -= 1;
  }
  return tokens.slice(first, at + 1);
}

const ARTICLE = /^(?:de|het|'t|t|den|la|le|les|l|el|the)$/;
const WHERE =
  /^(?:bij|van|in|op|aan|naar|voor|met|tegen|via|door|uit|vanuit|chez|de|du|dans|avec|contre|a|au|at|for|from|with|against|bei|mit|onze|ons|mijn|notre|mon|ma|our|my)$/;

/** Small letters only name something right after its kind, and the kind right after "bij", "van" and the like. */
function inSmallLetters(text: string, tokens: readonly Token[], at: number): Token[][] {
  const [before, kind] = [tokens[at - 1], tokens[at]];
  if (kind === undefined) return [];
  const isClub = CLUB.test(kind.folded);
  const isFirst = kind.startsSentence && isIn('organisation words', kind.folded);
  if (!isClub && !isFirst && !(before !== undefined && WHERE.test(before.folded))) return [];
  const name: Token[] = [];
  for (const token of tokens.slice(at + 1, at + 5)) {
    const previous = name.at(-1) ?? kind;
    if (text.slice(previous.end, token.start) !== ' ') break;
    const isArticle = name.length === 0 && ARTICLE.test(token.folded);
    if (!isArticle && isIn('everyday', token.folded)) break;
    if (isNoName(token.folded) || isIn('roles', token.folded)) break;
    if (isIn('person acts', token.folded) || /^ge.{2,}(?:d|t|[ea]n)$/.test(token.folded)) break;
    const isVerb =
      name.length > 0 && /(?:[dt]e|[dt]en|t)$/.test(token.folded) && isDutchWord(token.folded);
    if (isVerb && !ARTICLE.test(name.at(0)?.folded ?? '')) break;
    name.push(token);
  }
  const words = name.filter(({ folded }) => !ARTICLE.test(folded));
  const isNamed = words.some(
    ({ folded }) =>
      (isClub || !isPlace(folded)) &&
      (isClub || !isDutchWord(folded) || !/(?:en|t|d|e)$/.test(folded)),
  );
  const hasArticle = name.length > words.length && words.length > 0;
  if (isFirst && !isClub && words.every(({ folded }) => isDutchWord(folded))) return [];
  if (words.length === 0 || !(isNamed || (hasArticle && words.length > 1))) return [];
  return [[kind, ...name]];
}

const AT =
  /^(?:bij|chez|at|bei|beim|via|voor|for|from|pour|met|with|tegen|door|van|aan|firma|the|de|het)$/;

/** What somebody is or works at and that is nothing else: "bij Transmex". `taken` are also people. */
export function findWorkplaces(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
  isGerman: boolean,
): Span[] {
  // A name is looked at from each of its words.
  const telling = new Map<Token, boolean>();
  const mayTell = (token: Token) => {
    const known = telling.get(token) ?? isNothingElse(token);
    telling.set(token, known);
    return known;
  };
  const names = tokens.flatMap((token, at) =>
    tokens[at - 1] !== undefined && isPartOf(text, tokens, at, taken)
      ? []
      : workplace(text, tokens, at, token, isGerman, mayTell),
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
  mayTell: (token: Token) => boolean,
): Token[][] {
  const before = tokens[at - 1];
  if (!token.capitalised) return isSmallWorkplace(text, token, before) ? [[token]] : [];
  if (token.text.length < 2) return [];
  const isAt = before !== undefined && AT.test(before.folded);
  if (token.shouted && before?.shouted === true && (!isAt || isIn('everyday', token.folded)))
    return [];
  const name = capitalsFrom(text, tokens, at);
  const isStrong = /^(?:bij|chez|at|bei|beim|via)$/.test(before?.folded ?? '');
  const telling = name.filter((word) => mayTell(word) && (isStrong || isNoFirstName(word)));
  if (telling.length === 0 || isPlace(name.map((word) => word.text).join(' '))) return [];
  // "beim Tischtennis", "beim Vorsprechen" are things to do.
  const isDoing = telling.every(({ folded }) => isDutchWord(folded) || folded.endsWith('en'));
  if (before?.folded === 'beim' && name.length === 1 && isDoing) return [];
  if (isStrong) return [name];
  // "Mon NISS": the first word has its capital from the sentence.
  if (
    token.startsSentence &&
    isIn('everyday', token.folded) &&
    name.length === 2 &&
    isShortForm(name[1] ?? token)
  )
    return [];
  if (name.every(isShortForm)) return [];
  if (isGerman) return [];
  const isUnknown = telling.some(
    ({ folded, text: own }) => /\p{Ll}\p{Lu}/u.test(own) || !isDutchWord(folded),
  );
  if (token.startsSentence && !(isUnknown && name.length > 1))
    return opensWithName(name, telling) ? [name] : [];
  // In capitals two words are a name when the second is a place: "KOOKKUNST HERENTALS".
  const isLoud = token.shouted && before?.shouted === true;
  const isCapital = name.length > 1 && (!isLoud || isPlace(name.at(-1)?.text ?? ''));
  return isUnknown || isCapital ? [name] : [];
}

/** "NISS", "GDPR", "PhD": letters that stand for words, and a firm only after "bij" and the like. */
function isShortForm({ text }: Token): boolean {
  return /^\p{Lu}{2,5}$/u.test(text) || (text.length < 5 && /^\p{Lu}\p{Ll}?\p{Lu}/u.test(text));
}

/** "Iron Temple Fit in Aalst", "The Crooked Pint", "Brightpath Interim": capitals that the start of the sentence does not give. */
function opensWithName(name: readonly Token[], telling: readonly Token[]): boolean {
  const [first] = name;
  if (first === undefined || name.every(({ shouted }) => shouted)) return false;
  // "Bij Iron Temple": the name begins after it.
  if (isIn('everyday', first.folded) && !ARTICLE.test(first.folded)) return false;
  const hasKind = name.length > 1 && isOrganisationKind(name.at(-1)?.folded ?? '');
  return (
    (hasKind && telling.length > 0) ||
    (name.length > 2 && telling.length > 1 && name.at(-1) === telling.at(-1))
  );
}

const WORKS =
  /(?<!\p{L})(?:werk|gewerkt|work|travail|boulot|arbeit|gearbeitet|job|stage|solli|contract|contrat|vertrag|ontslag|ontslagen|begonnen|dienst|gestart|appl|bewerb|postul|engag|embauch|aangenomen|hired|fired|vire)\p{L}{0,8}[^.!?\n]{0,25}$/iu;

/** "ik werk bij transmex": in small letters only what no list knows, after a word for work. */
function isSmallWorkplace(text: string, token: Token, before: Token | undefined): boolean {
  const { folded, start } = token;
  if (before === undefined || !/^(?:bij|chez|at|bei|beim)$/.test(before.folded)) return false;
  if (folded.length < 5 || text.slice(before.end, start) !== ' ' || isPlace(folded)) return false;
  if (listsOf(folded) !== 0 || isIn('everyday', folded)) return false;
  // "bij klantendienst": Dutch and German make words out of words, French and English do not.
  if (!/^(?:chez|at)$/.test(before.folded) && isDutchWord(folded)) return false;
  if (isIn('not names', folded) || isIn('roles', folded) || isIn('titles', folded)) return false;
  return WORKS.test(text.slice(Math.max(0, before.start - 45), before.start));
}

/** Neither a place nor a people nor a word that everybody uses. */
function isNothingElse(token: Token): boolean {
  const { folded, text } = token;
  if (!token.shouted && isCompound(token)) return false;
  if (isIn('everyday', folded) || isIn('not names', folded) || isIn('titles', folded)) return false;
  if (isIn('roles', folded) || isIn('places abroad', folded) || isIn('named things', folded))
    return false;
  return !(
    isStreetName(folded) ||
    isIn('public bodies', folded) ||
    isPlace(text) ||
    nameKind(token) === 'name'
  );
}

/** A first name that is a word too may be somebody. */
function isNoFirstName({ folded }: Token): boolean {
  const lists = listsOf(folded);
  return (lists & DICTIONARY_WORD) === 0 || (lists & FIRST_NAME) === 0;
}
