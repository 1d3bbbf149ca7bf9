import { placeKey, plain } from '../domain/placeKey.js';
import type { PlaceHit } from '../domain/placesInText.js';
import { isNameOfElse } from './whereNotMeant.js';
import { isHereToo, isOrigin, isPlanned } from './whereOfPerson.js';
import { whereWords } from './whereWords.js';

/**
 * How sure it is that this name says where something happened: 0 for not at all, 1 for a place that is
 * only passed, 3 for one right behind a word of place. Beyond the order of these numbers they mean nothing.
 */
export function strengthOf(hit: PlaceHit, text: string): number {
  const words = whereWords();
  const before = hit.before.map(plain);
  const previous = isNextTo(hit, text) ? (before.at(-1) ?? '') : '';
  const isPart = hit.bearers.every((bearer) => bearer.rank === 3);
  const isBare = !hit.capital && (isPart || hit.isCommonWord);
  if (words.titles.has(previous) || isNameOfElse(hit, before, previous, text)) return 0;
  if (words.notPlaces.has(placeKey(hit.text))) return 0;
  if (isBornThere(hit, before, text) || isBound(before)) return 0;
  if (isNextTo(hit, text) && isOrigin(before) && !isOfInstitution(before, hit))
    return isHereToo(hit, text) ? 0.5 : 0;
  if (isPlanned(before)) return 0;
  if (isHeading(hit, text) || isAlone(hit, text)) return 2.4;
  if (previous === 'op' && words.ownBefore.has(before.at(-2) ?? '')) return 2.5;
  if (hit.isCommonWord && !words.here.has(previous)) {
    if (isOfInstitution(before, hit)) return 2.5;
    if (hit.capital && isInstitution(previous)) return 2.5;
    if (hit.capital && words.elsewhere.has(previous) && words.smallAfterIn.has(placeKey(hit.text)))
      return 1;
    return COMING.has(previous) && hit.capital && hit.text.length > 4 ? 0.5 : 0;
  }
  if (words.here.has(previous)) return isBare ? bareStrength(hit, previous) : placed(before);
  if (words.clubs.has(previous)) return isPart || words.against.has(before.at(-2) ?? '') ? 0 : 1;
  if (isInstitution(previous)) return isBare ? 0 : 2.5;
  // "Jan Van Aalst" and "Sofie Beringen" are people; "in Nieuw-Zuid Antwerpen" is a place.
  if (isNextTo(hit, text) && /^\p{Lu}/u.test(hit.before.at(-1) ?? ''))
    return isInQuarter(before) ? 2 : 0;
  if (words.elsewhere.has(previous)) return isBare ? 0 : elsewhere(before, hit, isPart);
  if (isBare) return 0;
  return isPart ? 1.2 : hit.capital ? 2 : 1.5;
}

/** "In Gent"; but "ik woon in Gent" and "geboren in Gent" tell of the person. */
function placed(before: readonly string[]): number {
  const { living, own } = whereWords();
  if (before.some((word) => living.has(word))) return AT_HOME;
  return before.some((word) => own.has(word)) ? 3.1 : 3;
}

/** Where somebody lives is the place when none is told. */
export const AT_HOME = 1.7;

/** In small letters a part of a municipality, or a name that is a word too. */
function bareStrength(hit: PlaceHit, previous: string): number {
  const { strongHere, smallAfterIn } = whereWords();
  if (!strongHere.has(previous)) return 0;
  if (hit.isCommonWord) return smallAfterIn.has(placeKey(hit.text)) ? 2.5 : 0;
  return hit.text.length >= 5 ? 2.5 : 0;
}

/** "Het ziekenhuis van Ieper" stands there, "ik kom van Ieper" does not. */
function elsewhere(before: readonly string[], hit: PlaceHit, isPart: boolean): number {
  if (isOfInstitution(before, hit)) return 2.5;
  return hit.capital && !isPart ? 1 : 0.5;
}

function isOfInstitution(before: readonly string[], hit: PlaceHit): boolean {
  if (!OF.has(before.at(-1) ?? '') || (hit.isCommonWord && !hit.capital)) return false;
  return before.slice(0, -1).some((word) => whereWords().institutions.has(word));
}

/** "Née à Namur", "in Molenbeek geboren en getogen": of the person, long ago. */
function isBornThere(hit: PlaceHit, before: readonly string[], text: string): boolean {
  const { born } = whereWords();
  if (before.some((word) => born.has(word)) || isBornFarBefore(hit, text)) return true;
  if (
    /(?:^| )(?:nés?|(?:suis|est|etais|étais|était) ne)(?: |$)/u.test(
      hit.before.join(' ').toLowerCase(),
    )
  )
    return true;
  const end = hit.start + hit.text.length;
  const [, next = ''] = /^ (\p{L}+)/u.exec(text.slice(end, end + 24)) ?? [];
  return born.has(plain(next));
}

/** "Née en 2014 à Huy". */
function isBornFarBefore(hit: PlaceHit, text: string): boolean {
  const near = text.slice(Math.max(0, hit.start - 30), hit.start);
  if (!/\d{4}/.test(near)) return false;
  const clause = near.split(/[.,;:!?]/u).at(-1) ?? '';
  return plain(clause)
    .split(/[^a-z]+/)
    .some((word) => whereWords().born.has(word));
}

/** "Station", "kerstmarkt". */
function isInstitution(word: string): boolean {
  const { institutions, institutionEndings } = whereWords();
  if (institutions.has(word)) return true;
  for (let from = 2; from <= word.length - 4; from++)
    if (institutionEndings.has(word.slice(from))) return true;
  return false;
}

/** "De trein naar Oostende", "ga terug naar Molenbeek", "retourne à Tournai". */
function isBound(before: readonly string[]): boolean {
  const { bound } = whereWords();
  return TOWARDS.has(before.at(-1) ?? '') && before.slice(0, -1).some((word) => bound.has(word));
}

const TOWARDS = new Set(['naar', 'richting', 'to', 'towards', 'vers', 'pour', 'nach']);

/** "In Nieuw-Zuid Antwerpen", "op Linkeroever Antwerpen". */
function isInQuarter(before: readonly string[]): boolean {
  const { strongHere } = whereWords();
  return before.slice(0, -1).some((word) => strongHere.has(word) || word === 'op');
}

/** "… vuile homo's, wij zitten boven. Jette. Snel": a place that is a sentence of its own, or ends the text behind a sign. */
function isAlone(hit: PlaceHit, text: string): boolean {
  if (hit.text.length < 3) return false;
  const before = text.slice(Math.max(0, hit.start - 2), hit.start);
  if (!/[.!?\n(,:;–-]\s?$/u.test(before)) return false;
  const end = hit.start + hit.text.length;
  if (!/^\s*(?:[.!?\n):]|$)/u.test(text.slice(end, end + 3))) return false;
  if (hit.capital) return !before.endsWith('-');
  const isEnd = /^[\s.!?]*$/u.test(text.slice(end, end + 8));
  return isEnd && whereWords().smallAfterIn.has(placeKey(hit.text)) && !/[(:;–-]/u.test(before);
}

/** "Ik ben uit Heule". */
const COMING = new Set(['uit', 'uut']);

const OF = new Set(['van', 'de', 'd', 'of', 'te', 'from']);

/** Whether only a space stands between the name and the word before it. */
function isNextTo(hit: PlaceHit, text: string): boolean {
  return /[\p{L}\d][\s'’-]$/u.test(text.slice(Math.max(0, hit.start - 2), hit.start));
}

/** "Laken. Sociale woning": a place and nothing more at the head of a text. */
function isHeading(hit: PlaceHit, text: string): boolean {
  if (text.slice(0, hit.start).trim() !== '') return false;
  const end = hit.start + hit.text.length;
  if (!/^ ?[.,:;–-](?:\s|$)/.test(text.slice(end, end + 3))) return false;
  return hit.isCommonWord ? hit.capital && hit.text.length > 3 : true;
}
