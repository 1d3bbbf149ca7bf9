import { DICTIONARY_WORD, FIRST_NAME, LAST_NAME, listsOf } from '../tagger/wordSets.js';
import { bodyNames } from './directory.js';
import { capitalsFrom, spansOfNames } from './capitals.js';
import { firmAt } from './firmNames.js';
import { isHere, isSomebodys } from './namedThings.js';
import { doesWhatPeopleDo } from './personActs.js';
import { afterKind } from './organisationNames.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn, isPlace, phrasesOf } from './words.js';

/** Tokens that belong to public bodies, helplines and unions: never masked, never a person. */
export function publicBodies(tokens: readonly Token[]): Set<Token> {
  const found = new Set(tokens.filter(({ folded }) => isIn('public bodies', folded)));
  for (const token of phraseTokens(tokens, 'public bodies').flat()) found.add(token);
  for (const token of phrasesIn(tokens, bodyNames).flat()) found.add(token);
  return found;
}

/** "Mevrouw Van Marcke", "Van Hool zei": a brand that here is somebody's name. */
function isSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  if (isSomebodys(tokens, from)) return true;
  const { folded = '' } = tokens[to] ?? {};
  return (listsOf(folded) & LAST_NAME) !== 0 && doesWhatPeopleDo(tokens, to);
}

/** Names of firms, schools, clubs and care homes. The word for their kind, right before the name, belongs to it: it helps to tell who is meant. */
export function findOrganisations(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): Span[] {
  const names = [
    ...tokens.flatMap((token, at) =>
      isIn('brands', token.folded) && !isSomebody(tokens, at, at) && !isOnlyWord(tokens, at)
        ? [withBranch(text, token, tokens[at + 1])]
        : [],
    ),
    ...phraseTokens(tokens, 'brands').filter((phrase) => {
      const [from, to] = [phrase[0], phrase.at(-1)].map((one) =>
        tokens.findIndex((token) => token === one),
      );
      return !isSomebody(tokens, from ?? 0, to ?? 0);
    }),
    ...tokens.flatMap((_, at) => withLegalForm(text, tokens, at)),
    ...tokens.flatMap((_, at) => afterKind(text, tokens, at)),
    ...tokens.flatMap((_, at) => schoolName(tokens, at)),
    ...tokens.flatMap((_, at) => firmAt(text, tokens, at)),
  ];
  return spansOfNames(names, taken).map((span) => withQuote(text, span));
}

/** "de match stilgelegd", "het licht is groen": a word of a dictionary in small letters is a brand only where one is or goes. */
function isOnlyWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capitalised) return false;
  if ((listsOf(token.folded) & DICTIONARY_WORD) === 0) return false;
  if (BRANCH.test(tokens[at + 1]?.folded ?? '')) return false;
  const [second, before] = [tokens[at - 2]?.folded ?? '', tokens[at - 1]?.folded ?? ''];
  return (
    !GOES_TO.test(before) && !(/^(?:de|den|the|la|le|l)$/.test(before) && GOES_TO.test(second))
  );
}

/** "carrefour express", "delhaize proxy": how chains call their shops, in any letters. */
const BRANCH = /^(?:express|market|proxy|city|hyper|hypermarkt|drive|outlet)$/;

const GOES_TO =
  /^(?:bij|chez|at|bei|beim|in|naar|van|voor|uit|via|met|to|from|for|with|a|au|pour|du|zu|zum|von|fur|mit|op)$/;

/** `Kledingzaak "Chique & Zo"`: the quotation mark that closes what one inside opened. */
function withQuote(text: string, span: Span): Span {
  const opens = /["“„«]/u.test(text.slice(span.start, span.end));
  return opens && /["”“»]/u.test(text.charAt(span.end)) ? { ...span, end: span.end + 1 } : span;
}

/** "Securitas Mosane": a brand with the name of its branch. */
function withBranch(text: string, brand: Token, next: Token | undefined): Token[] {
  if (next === undefined || text.slice(brand.end, next.start) !== ' ') return [brand];
  if (BRANCH.test(next.folded)) return [brand, next];
  const isName = next.capitalised && !next.shouted && brand.capitalised && !isPlace(next.text);
  const isKnown = isIn('everyday', next.folded) || isIn('not names', next.folded);
  const isPerson = (listsOf(next.folded) & (FIRST_NAME | LAST_NAME)) !== 0;
  return isName && !isKnown && !isPerson ? [brand, next] : [brand];
}

/**
 * Tokens of the names of places that are more than one word, and what follows "place", "station" and
 * the like: no people. "De Haan" is a place only after "in" and the like, for it is a surname too.
 */
export function placesNamed(tokens: readonly Token[]): Token[] {
  return [
    ...phraseTokens(tokens, 'places abroad').flat(),
    ...tokens.flatMap((token, at) => {
      const [before, next] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]];
      if (/^(?:sint|st|saint|sainte|sankt)-/.test(token.folded)) return [token];
      if (!token.capitalised) return [];
      if (PLACE_WORD.test(before)) return [token];
      const isPair = next?.capitalised === true && PLACE_PREPOSITION.test(before);
      return isPair && isPlace(`${token.text} ${next.text}`) ? [token, next] : [];
    }),
  ];
}

const PLACE_WORD =
  /^(?:place|square|rue|avenue|boulevard|chaussee|quai|gare|station|metrostation|halte|tramhalte|bushalte|arret|perron|wijk|quartier|camping|plein|bahnhof|platz)$/;
export const PLACE_PREPOSITION =
  /^(?:in|te|uit|naar|vanuit|nabij|richting|a|au|aux|en|vers|depuis|from|to|near|at|nach|aus)$/;

function phraseTokens(
  tokens: readonly Token[],
  list: 'public bodies' | 'brands' | 'places abroad',
): Token[][] {
  return phrasesIn(tokens, (first) => phrasesOf(list, first));
}

function phrasesIn(
  tokens: readonly Token[],
  phrases: (first: string) => readonly (readonly string[])[],
): Token[][] {
  const found: Token[][] = [];
  tokens.forEach((token, at) => {
    for (const phrase of phrases(token.folded))
      if (isHere(phrase, tokens, at)) found.push(tokens.slice(at, at + phrase.length));
  });
  return found;
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
  return startsName ? [[form, ...capitalsFrom(text, tokens, at + 1)]] : before;
}

function isNamePart(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const [token, following] = [tokens[at], tokens[next]];
  if (token === undefined || following === undefined) return false;
  const attached = /^[ &.+]{1,3}$/.test(text.slice(token.end, following.start));
  // "Les Petites Mains asbl": inside a sentence a capital is a part of the name, whatever the word.
  const isCapital = !token.shouted && !token.startsSentence;
  return attached && token.capitalised && (isCapital || !isIn('everyday', token.folded));
}

/** "Sint-Jozefscollege", "Koninklijk Atheneum", "SK Lierse": names that hold their kind. */
function schoolName(tokens: readonly Token[], at: number): Token[][] {
  const token = tokens[at];
  if (token === undefined || !token.capitalised) return [];
  const holdsKind =
    /^sint-?.{0,40}(?:college|school|instituut|lyceum|lievens|ziekenhuis|jozef|maria)$|^.{4,40}(?:college|lyceum|atheneum)$/.test(
      token.folded,
    );
  return holdsKind ? [[token]] : [];
}
