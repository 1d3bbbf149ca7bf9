import { editDistance } from './editDistance.js';
import { namesNear } from './nearNames.js';
import { type Bearer, bearersOf, type Municipality, placeIndex } from './placeIndex.js';
import { placeKey, plain } from './placeKey.js';
import { placesIn } from './placesInText.js';
import { placeWords } from './placeWords.js';

export type { Municipality } from './placeIndex.js';

export type PlaceMatch =
  | { is: 'one'; municipality: Municipality; corrected: boolean }
  | { is: 'several'; municipalities: Municipality[] }
  | { is: 'none' };

/**
 * The municipality that somebody means by a whole answer: a name in Dutch, French, German or English,
 * the name of a part or of a municipality that merged, a postcode, a NIS code old or new, with or
 * without words around it, a misspelling of which only one can be meant or found among other words (both `corrected`). A name or
 * postcode that several share gives `several`; a postcode from 1000 to 1299 that is no municipality's
 * own gives the 19 of Brussels. Never throws for anything a person typed.
 */
export function findMunicipality(text: string): PlaceMatch {
  const short = plain(text.slice(0, LONGEST)).trim();
  const code = codeIn(short);
  if (code === undefined) return byName(short);
  const rest = short.replace(code.text, ' ');
  return /[\p{L}]/u.test(rest)
    ? codeWithName(code.municipalities, rest)
    : matchOf(code.municipalities);
}

/** The municipality with this NIS code; a code that a merger or a new numbering ended gives its successor. */
export function municipalityByNis(nis: string): Municipality | undefined {
  return placeIndex().byNis.get(nis);
}

/** What somebody who speaks `language` calls it: Gand and Bruxelles in French; else its own name. What is no code stays as it is. */
export function municipalityName(nis: string, language: string): string {
  const found = municipalityByNis(nis);
  return (language === 'fr' ? found?.names.fr : found?.name) ?? nis;
}

/** The 565 municipalities of Belgium since 1 January 2025, by NIS code. */
export function allMunicipalities(): readonly Municipality[] {
  return placeIndex().municipalities;
}

/** An answer to "where?" is a few words; of anything longer only the start is looked at. */
const LONGEST = 120;

function codeIn(text: string): { text: string; municipalities: Municipality[] } | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const nis = numbers.length === 1 && /^\d{5}$/.test(text) ? municipalityByNis(text) : undefined;
  if (nis !== undefined) return { text, municipalities: [nis] };
  for (const number of numbers.filter((digits) => digits.length === 4)) {
    const municipalities = byPostcode(number);
    if (municipalities.length > 0) return { text: number, municipalities };
  }
  return undefined;
}

function byPostcode(postcode: string): Municipality[] {
  const own = placeIndex().byPostcode.get(postcode);
  if (own !== undefined) return [...own];
  // Parliaments, broadcasters and large offices have their own postcodes in this range.
  if (!/^1[0-2]\d\d$/.test(postcode)) return [];
  return allMunicipalities().filter((municipality) => municipality.region === 'brussels');
}

/** The name settles a shared postcode, and the postcode a shared name; when they contradict each other, ask. */
function codeWithName(coded: readonly Municipality[], rest: string): PlaceMatch {
  const named = candidates(rest);
  const both = distinct(named.map((bearer) => bearer.municipality)).filter((one) =>
    coded.includes(one),
  );
  if (both.length > 0) return matchOf(both);
  const name = byName(rest);
  if (name.is === 'none') return matchOf(coded);
  const said = name.is === 'one' ? [name.municipality] : name.municipalities;
  const shared = said.filter((municipality) => coded.includes(municipality));
  return matchOf(shared.length > 0 ? shared : distinct([...said, ...coded]));
}

function byName(text: string): PlaceMatch {
  const exact = best(candidates(text));
  if (exact.length > 0) return matchOf(exact);
  const other = either(text) ?? misspelt(text);
  return other.is === 'none' ? somewhereIn(text) : other;
}

/** Bearers of the whole, or without the words around it, or of all the pieces ("Deurne (Antwerpen)", "Elsene/Ixelles"). */
function candidates(text: string): readonly Bearer[] {
  for (const form of [text, bare(text)]) {
    const bearers = bearersOf(form);
    if (bearers.length > 0) return bearers;
  }
  const pieces = text
    .split(/[/,;()\n]| - /)
    .map(bare)
    .filter((piece) => piece !== '');
  return pieces.length > 1 ? inCommon(pieces.slice(0, 6)) : halves(bare(text));
}

/** "Deurne Antwerpen": where to cut is not marked, so every space is tried. */
function halves(text: string): readonly Bearer[] {
  const words = text.split(/[\s-]+/).slice(0, 8);
  for (let cut = 1; cut < words.length; cut++) {
    const found = inCommon([words.slice(0, cut).join(' '), words.slice(cut).join(' ')].map(bare));
    if (found.length > 0) return found;
  }
  return [];
}

function inCommon(pieces: readonly string[]): readonly Bearer[] {
  const [first = [], ...others] = pieces.map(bearersOf);
  return first.filter((bearer) =>
    others.every((bearers) => bearers.some((other) => other.municipality === bearer.municipality)),
  );
}

/** "Aalst of Gent": both, to choose from; undefined when it is no such choice. */
function either(text: string): PlaceMatch | undefined {
  const words = text.split(/[\s,;/()+&-]+/).slice(0, 12);
  const sides = split(words, (word) => placeWords().either.has(word));
  const lists = (sides.length > 1 ? sides : text.split(/[/,;+&]/).slice(0, 6))
    .map((side) => best(candidates(side)))
    .filter((list) => list.length > 0);
  return lists.length > 1 ? matchOf(distinct(lists.flat())) : undefined;
}

function split(words: readonly string[], isBetween: (word: string) => boolean): string[] {
  const sides: string[][] = [[]];
  for (const word of words) {
    if (isBetween(word)) sides.push([]);
    else sides.at(-1)?.push(word);
  }
  return sides.map((side) => side.join(' ')).filter((side) => side !== '');
}

/**
 * One slip in a name of five letters or more, two from nine on, and only when a single municipality is
 * that near. Parts are only guessed from seven letters on: there are two thousand of them.
 */
function misspelt(text: string): PlaceMatch {
  const word = bare(text);
  const key = placeKey(word);
  if (key.length < 5 || key.length > 30 || placeWords().notMisspelt.has(key)) return { is: 'none' };
  if (word.split(/\s+/).length > 4) return { is: 'none' };
  const limit = key.length < 9 ? 1 : 2;
  let nearest = limit + 1;
  let found: Bearer[] = [];
  for (const name of namesNear(key, limit)) {
    const distance = editDistance(key, name, Math.min(limit, nearest));
    if (distance > limit || distance > nearest) continue;
    const likely = (placeIndex().byName.get(name) ?? []).filter(
      (bearer) => bearer.rank < 3 || key.length >= 7,
    );
    if (likely.length === 0) continue;
    found = distance < nearest ? [...likely] : [...found, ...likely];
    nearest = distance;
  }
  const [only, ...more] = best(found);
  if (only === undefined || more.length > 0) return { is: 'none' };
  return { is: 'one', municipality: only, corrected: true };
}

/** "In Gent bij het station": the names of municipalities among other words. A guess, so `corrected`. */
function somewhereIn(text: string): PlaceMatch {
  const hits = placesIn(text).filter((hit) => !hit.isCommonWord);
  const named = hits.map((hit) => hit.bearers.filter((bearer) => bearer.rank < 3));
  const match = matchOf(distinct(named.flatMap(best)));
  return match.is === 'one' ? { ...match, corrected: true } : match;
}

/** A municipality's own name goes before a name it had, and that before the name of a part elsewhere. */
function best(bearers: readonly Bearer[]): Municipality[] {
  const rank = Math.min(...bearers.map((bearer) => bearer.rank));
  return distinct(
    bearers.filter((bearer) => bearer.rank === rank).map((bearer) => bearer.municipality),
  );
}

function matchOf(municipalities: readonly Municipality[]): PlaceMatch {
  const [only, ...more] = municipalities;
  if (only === undefined) return { is: 'none' };
  if (more.length === 0) return { is: 'one', municipality: only, corrected: false };
  return { is: 'several', municipalities: [...municipalities] };
}

function distinct(municipalities: readonly Municipality[]): Municipality[] {
  return [...new Set(municipalities)];
}

/** Without the words that people put around a name ("in de stad Gent, denk ik"). */
function bare(text: string): string {
  const words = text
    .split(/[\s,;:.!?"*]+/)
    .filter((word) => word !== '')
    .slice(0, 20);
  while (words.length > 1 && placeWords().lead.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && placeWords().trail.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
