import { bearersOf } from '../domain/placeIndex.js';
import { plain } from '../domain/placeKey.js';
import type { PlaceHit } from '../domain/placesInText.js';
import { whereWords } from './whereWords.js';

/**
 * Whether the name of a place is that of something else here: an airline, a team, a cheese, a person, a
 * degree, or what stands on a road sign. `before` are the words before it, `previous` the one that touches it.
 */
export function isNameOfElse(
  hit: PlaceHit,
  before: readonly string[],
  previous: string,
  text: string,
): boolean {
  const words = whereWords();
  const has = (list: ReadonlySet<string>): boolean => before.some((word) => list.has(word));
  if (isMadeAnother(hit, text) || isSurname(hit, previous, text)) return true;
  if (words.articles.has(previous) || isCalled(before, previous)) return true;
  if (isFollowedByNumber(hit, text) && isOnSign(hit, text)) return true;
  if (has(words.studied)) return true;
  if (words.clubs.has(previous) && has(words.fans)) return true;
  if (!JOINING.has(previous)) return words.fans.has(previous);
  const named = before.at(-2) ?? '';
  return [words.fans, words.foods, words.streets, words.papers].some((list) => list.has(named));
}

const JOINING = new Set(['van', 'de', 'd', 'of', 'from', 'for', 'voor', 'pour', 'uit']);

/** "Brussels Airlines", "genk-supporter", "Ieper-frontroute". */
function isMadeAnother(hit: PlaceHit, text: string): boolean {
  const end = hit.start + hit.text.length;
  const [, sign, next = ''] = NEXT.exec(text.slice(end, end + 24)) ?? [];
  if (sign === undefined) return false;
  const { notBefore, afterHyphen } = whereWords();
  if (notBefore.has(plain(next))) return true;
  // "Oostende-luik" is a way.
  if (sign !== '-' || afterHyphen.has(plain(next)) || bearersOf(next).length > 0) return false;
  return /^\p{Ll}{4}/u.test(next);
}

const NEXT = /^([\s-])(\p{L}+)/u;

/** "A girl called Bree". */
function isCalled(before: readonly string[], previous: string): boolean {
  return previous !== '' && whereWords().called.has(previous) && before.length > 1;
}

/** "Ms. Van Mechelen", "Sofie Van Aalst": a capital on the small word makes it part of a name. */
function isSurname(hit: PlaceHit, previous: string, text: string): boolean {
  if (previous !== 'van' && previous !== 'de') return false;
  const before = SURNAME.exec(text.slice(Math.max(0, hit.start - 40), hit.start));
  if (before === null) return false;
  const [, word = '', sign] = before;
  return whereWords().titles.has(plain(word)) || (sign === '' && /^\p{Lu}/u.test(word));
}

const SURNAME = /(\p{L}{2,20})(\.?) (?:Van|De)(?: de[rn]?)? $/u;

/** "Op het bord boven mij stond De Panne 96". */
function isOnSign(hit: PlaceHit, text: string): boolean {
  const nearby = text.slice(Math.max(0, hit.start - FAR), hit.start);
  return plain(nearby)
    .split(/[^a-z]+/)
    .some((word) => whereWords().signs.has(word));
}

const FAR = 48;

function isFollowedByNumber(hit: PlaceHit, text: string): boolean {
  const end = hit.start + hit.text.length;
  return /^ \d/.test(text.slice(end, end + 2)) || /^["'»”’.,]/.test(text.slice(end, end + 1));
}
