import { listsOf } from '../tagger/wordSets.js';
import { ENDS_FIRM } from './organisationKinds.js';
import { isArticle, type NameRead, nameFrom } from './organisationRun.js';
import { isNameEnd, isNameWord, kindAt } from './organisationTable.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn, isPlace } from './words.js';

/**
 * Organisations in small letters without a word for their kind, by what stands around them: "bij vepaplast in
 * ieper", "chez la bonne fourchette à mons", "i clean for sparkleclean", "from huur en zo bvba". `taken` belong to
 * public bodies.
 */
export function findByWork(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): Span[] {
  return tokens.flatMap((preposition, at) => {
    if (!AT_OR_FOR.test(preposition.folded)) return [];
    const first = tokens[at + 1];
    if (first === undefined || taken.has(first)) return [];
    const last =
      lastOfFirm(text, tokens, at) ?? lastOfName(text, tokens, at, nameFrom(text, tokens, at + 1));
    return last === undefined || taken.has(last)
      ? []
      : [{ start: first.start, end: last.end, type: 'ORG' }];
  });
}

const AT_OR_FOR = /^(?:bij|chez|at|bei|for|pour|voor|fur|from|van|with|met|in|of|by|near|de|von)$/;
/** Before a name only where it ends as English names do, or where a boss stands in front. */
const ANYWHERE = /^(?:in|of|by|near|de|von)$/;
const ENDS_ENGLISH = /^(?:academy|assembly|ministries|facility|facilities|nursery|montessori)$/;
/** "la rh de logibel", "de uitbater van de gouden haan in lier": who leads or speaks for a firm. */
const BOSS =
  /^(?:rh|drh|hr|patron|patronne|gerante?|directeur|directrice|responsable|boss|baas|manager|zaakvoerder|zaakvoerster|uitbater|uitbaatster|eigenaar|eigenares|bedrijfsleider|owner|director|personeelsdienst|geschaftsfuhrer|geschaftsfuhrerin|inhaber|inhaberin|filialleiter|filialleiterin|personeel|personnel|staff)$/;
const OF = /^(?:van|de|of|von|bij|chez|at|bei)$/;
const STRAIGHT = /^(?:bij|chez|at|bei)$/;
/** Dutch and German "voor" and "van" stand before everything. */
const FOR = /^(?:for|pour|voor|fur|from|with)$/;

/** "from huur en zo bvba", "at green valley catering": four words at most, of which the last ends a firm. */
function lastOfFirm(text: string, tokens: readonly Token[], at: number): Token | undefined {
  const isAnywhere = ANYWHERE.test(tokens[at]?.folded ?? '');
  for (let last = at + 2; last < at + 6; last += 1) {
    const [before, token] = [tokens[last - 1], tokens[last]];
    if (before === undefined || token === undefined) return undefined;
    if (!/^(?: | & )$/.test(text.slice(before.end, token.start)) || token.capitalised)
      return undefined;
    if (!isAnywhere && isIn('legal forms', token.folded) && !/^(?:sa|inc|cv)$/.test(token.folded))
      return token;
    if (isArticle(before.folded) || isIn('person acts', before.folded)) return undefined;
    if (isIn('roles', before.folded) || kindAt(tokens, last - 1) !== undefined) return undefined;
    const isEnd = (isAnywhere ? ENDS_ENGLISH : ENDS_FIRM).test(token.folded);
    if (isEnd && !isIn('everyday', before.folded))
      return withBranch(text, tokens, last, isPlaceName);
  }
  return undefined;
}

function lastOfName(
  text: string,
  tokens: readonly Token[],
  at: number,
  read: NameRead | undefined,
): Token | undefined {
  const preposition = tokens[at]?.folded ?? '';
  const isOfBoss = isAfterBoss(text, tokens, at);
  const isStraight = STRAIGHT.test(preposition) || isOfBoss;
  const [first] = read?.words ?? [];
  if (read === undefined || first === undefined || read.words.some(isNoFirm)) return undefined;
  const hasArticle = isArticle(read.name[0]?.folded ?? '');
  if (hasArticle) {
    const isLong = read.words.length > 1 && !isKindOfAll(tokens, at + read.name.length);
    return isStraight && read.isPlaced && isLong ? read.name.at(-1) : undefined;
  }
  if (first.capitalised || first.folded.length < 5 || listsOf(first.folded) !== 0) return undefined;
  const isPlaced = isStraight && read.isPlaced;
  const worksHere = WORKS.test(text.slice(Math.max(0, first.start - 60), first.start - 1));
  if (!isPlaced && !worksHere && !isOfBoss) return undefined;
  if (!isStraight && !FOR.test(preposition)) return undefined;
  return withBranch(text, tokens, at + 1);
}

/** "rh de", "uitbater van": and no kind behind it, as in "directrice van rusthuis". */
function isAfterBoss(text: string, tokens: readonly Token[], at: number): boolean {
  const [boss, preposition] = [tokens[at - 1], tokens[at]];
  if (boss === undefined || preposition === undefined) return false;
  if (!BOSS.test(boss.folded) || !OF.test(preposition.folded)) return false;
  const isTogether = text.slice(boss.end, preposition.start) === ' ';
  return isTogether && kindAt(tokens, at + 1) === undefined;
}

/** "de plaatselijke bakkerij": the last word is a kind and no name, unless names end so: "the golden wok". */
function isKindOfAll(tokens: readonly Token[], last: number): boolean {
  const strength = kindAt(tokens, last)?.strength;
  return strength === 'wide' || strength === 'place';
}

function isNoFirm({ folded, text }: Token): boolean {
  return isIn('public bodies', folded) || isIn('brands', folded) || isPlace(text);
}

/** "proclean brussels", "koeltrans benelux": with the words behind that are a place, unknown, or end a firm. */
function withBranch(
  text: string,
  tokens: readonly Token[],
  first: number,
  isPart: (token: Token) => boolean = isBranch,
): Token | undefined {
  let last = first;
  while (last < first + 3) {
    const [token, next] = [tokens[last], tokens[last + 1]];
    if (token === undefined || next === undefined) break;
    if (text.slice(token.end, next.start) !== ' ' || next.folded.length < 3) break;
    if (!isPart(next) || isIn('everyday', next.folded)) break;
    last += 1;
  }
  return tokens[last];
}

function isBranch(token: Token): boolean {
  const { folded } = token;
  if (isPlaceName(token) || isNameWord(folded) || isNameEnd(folded)) return true;
  return ENDS_FIRM.test(folded) || listsOf(folded) === 0;
}

function isPlaceName({ folded, text }: Token): boolean {
  return isPlace(text) || isIn('places abroad', folded) || folded === 'benelux';
}

/** Work, in the same sentence in front. */
const WORKS =
  /(?<!\p{L})(?:werk|gewerkt|work|travail|boulot|bosse|arbeit|gearbeitet|job|stage|praktikum|apprenti|stagiaire|solli|contract|contrat|vertrag|ontslag|ontslagen|begonnen|dienst|gestart|appl|bewerb|postul|engag|embauch|aangenomen|hired|fired|vir[eé]|interim|intérim|studentenjob|chauffeur|driver|fahrer|drive|rij|conduis|poets|kuis|clean|nettoi|ménage|putz|kok|cook|cuisin|baas|chef|boss|patron|pack|inpak|sorteer|lever|deliver|livr|manage)\p{L}{0,8}[^.!?\n]{0,25}$/iu;
