import { FIRST_NAME, LAST_NAME, listsOf } from '../tagger/wordSets.js';
import { doesWhatPeopleDo } from './personActs.js';
import type { Token } from './tokens.js';
import { isIn, phrasesOf } from './words.js';

/**
 * Tokens that hold a name and mean nobody of this report: diseases, institutes, people of stories and of
 * the news, sayings. After a title or a first name they may be anybody's name all the same.
 */
export function namedThings(text: string, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    if (afterKind(tokens, at) || isBeforeKind(text, tokens, at)) return [token];
    if (isOffice(tokens, at) || isMonth(text, token) || isMaker(text, token)) return [token];
    if (isModel(text, tokens, at) || (at === 0 && GREETING.test(token.folded))) return [token];
    if (isSomebodys(tokens, at)) return [];
    const phrases = phrasesOf('named things', token.folded).filter((phrase) =>
      isHere(phrase, tokens, at),
    );
    const longest = Math.max(0, ...phrases.map((phrase) => phrase.length));
    if (doesWhatPeopleDo(tokens, at + Math.max(longest, 1) - 1) && !isPublic(token)) return [];
    if (longest > 0) return tokens.slice(at, at + longest);
    // "Boudewijn Terlouw" is no king.
    if (hasSurname(text, tokens, at)) return [];
    return isIn('named things', token.folded) ? [token] : [];
  });
}

/** A surname follows that is no word. */
function hasSurname(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.capitalised !== true || isIn('named things', next.folded))
    return false;
  return text.slice(token.end, next.start) === ' ' && listsOf(next.folded) === LAST_NAME;
}

/** The words of a phrase stand from this token on. */
export function isHere(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((word, n) => tokens[at + n]?.folded === word);
}

export function isSomebodys(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const { folded, capitalised } = before;
  if (isIn('titles', folded) || isIn('roles', folded)) return true;
  return capitalised && (listsOf(folded) & FIRST_NAME) !== 0 && tokens[at]?.capitalised === true;
}

/** Whose acts people write of though they are nobody's neighbours. */
function isPublic({ folded }: Token): boolean {
  return (listsOf(folded) & (FIRST_NAME | LAST_NAME)) === 0;
}

const GREETING = /^(?:selam|salam|salaam|shalom|sjalom|ciao|namaste)$/;
const MAKER =
  /^(?:audi|bmw|mercedes|dacia|renault|peugeot|citroen|opel|toyota|tesla|volkswagen|vw|fiat|ford|hyundai|kia|volvo|seat|skoda|nissan|mazda|honda|suzuki|mini|porsche|alfa|samsung|apple|nokia|huawei|google|microsoft|adobe|nike|adidas|st|saint|sainte|sint|sankt|san|santa|sao)$/;

/** "Dacia Sandero", "St Pancras", "InDesign": what a maker or a saint gives its name to, and capitals in the middle. */
function isModel(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.capitalised !== true) return false;
  if (/^\p{Lu}[\p{Ll}]+\p{Lu}/u.test(token.text))
    return (
      !/^(?:Mc|Mac|De|Van|Vander|Vanden|Ver|Le|La|Di|Du|Del|El|Al|Ben|Abdel|Abd)\p{Lu}/u.test(
        token.text,
      ) && (listsOf(token.folded) & (FIRST_NAME | LAST_NAME)) === 0
    );
  if (before?.capitalised !== true || !MAKER.test(before.folded)) return false;
  return /^\.? $/.test(text.slice(before.end, token.start));
}

const ILLNESS =
  /^(?:morbus|syndroom|syndrome|syndrom|ziekte|maladie|krankheit|diagnose|diagnosis)$/;
const KIND =
  /^(?:prijs|prix|preis|wet|loi|cup|trofee|trophee|zaal|campus|residentie|residence|standbeeld|statue|museum|musee|methode|merk|marque|orkaan|ouragan|hurricane|storm|camping)$/;
const OF = /^(?:van|de|of|von|du|d|der|den|het|la)$/;

/** "Morbus Crohn", "de ziekte van Hashimoto", "la maladie de Ménière", "de wet Franchimont". */
function afterKind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capitalised !== true || token.startsSentence) return false;
  const before = (steps: number) => tokens[at - steps]?.folded ?? '';
  if (KIND.test(before(1)) || ILLNESS.test(before(1))) return true;
  if (!OF.test(before(1)) || (listsOf(token.folded) & FIRST_NAME) !== 0) return false;
  return ILLNESS.test(before(2)) || (OF.test(before(2)) && ILLNESS.test(before(3)));
}

const OFFICE =
  /^(?:minister|viceminister|vicepremier|minister-president|staatssecretaris|ministre|ministerin|eurocommissaris|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|chancelier|paus|pape|pope|papst|koning|koningin|prins|prinses|kroonprinses|roi|reine|konigin)$/;

/** "minister Van Bossuyt", "koningin Mathilde": whom everybody reads about. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  for (let step = at; step > at - 4; step -= 1) {
    const [before, token] = [tokens[step - 1], tokens[step]];
    if (token?.capitalised !== true && !OF.test(token?.folded ?? '')) return false;
    if (before === undefined || token?.startsSentence !== false) return false;
    if (OFFICE.test(before.folded)) return true;
  }
  return false;
}

const MONTH =
  /^(?:jan|januari|january|mei|may|mai|juni|june|juin|jun|juli|july|april|avril|avr|apr|august|augustus|augustin|mars|march|marz|sep|sept|okt|oct|dec|nov)$/;

/** "3 June 2024", "Mei 2023". */
function isMonth(text: string, { folded, start, end }: Token): boolean {
  if (!MONTH.test(folded)) return false;
  return (
    /\d(?:st|nd|rd|th|er|e)?\.? $/u.test(text.slice(Math.max(0, start - 5), start)) ||
    /^ \d/.test(text.slice(end, end + 2))
  );
}

const WORK =
  /(?:zing|zong|speel|fluit|draai|lied|song|nummer|film|boek|roman|chant|livre|passe|jou[ea]|play|sing|sang|read|book|novel|liest|buch|spiel|luister|kijk|keek|lees|lezen|lisai)\p{L}{0,6}(?: \p{L}+){0,3} ['"‘“«„»] ?\p{Lu}[^'"’”»«]{0,40}(?:['"’”»«“](?: (?:van|de|by|von|par|of) (?:[\p{L}'’-]+ ){0,3}| d['’])?)?$/u;

/** "Hij zingt 'Ring of Fire' van Johnny Cash": a work, and who made it. */
function isMaker(text: string, { start, capitalised }: Token): boolean {
  return capitalised && WORK.test(text.slice(Math.max(0, start - 90), start));
}

const KIND_AFTER =
  /^(?:institute|school|college|university|universiteit|hospital|ziekenhuis|stadium|stadion|academy|academie|avenue|street|road|park|square|station|day|prize|award|syndrome|syndroom|disease|foundation|stichting|centre|center|church|arena|hall|building|bridge|brug|tunnel|festival|tour|cup|show|clinic|kliniek|gebouw|plein|zaal|museum|instituut|hogeschool|toren|tower|kazerne|kapel|huis|house|hotel|hostel|cafe|bar|pub|restaurant|shirt|jeans|bag|shoes|diagnostiek)$/;

/** "Prince Leopold Institute": English and Dutch put the kind last. */
function isBeforeKind(text: string, tokens: readonly Token[], at: number): boolean {
  for (let step = at; step < at + 4; step += 1) {
    const [token, next] = [tokens[step], tokens[step + 1]];
    if (token?.capitalised !== true || next === undefined) return false;
    if (text.slice(token.end, next.start) !== ' ') return false;
    if (KIND_AFTER.test(next.folded)) return true;
  }
  return false;
}
