import type { Region } from '../domain/ids.js';
import type { Municipality } from '../domain/places.js';
import { type PlaceHit, placesIn } from '../domain/placesInText.js';
import type { Reading } from './lexicon.js';

/**
 * The municipality in which something happened, found in running text; undefined when none is plainly
 * meant or two are meant equally. A name that is an ordinary word too (Boom, Lier, Mol) needs a capital
 * and a word of place before it, and a name behind another name with a capital is taken for a person's.
 */
export function municipalityIn(text: string): Municipality | undefined {
  const found = placesIn(text)
    .map((hit) => ({ municipality: only(hit), strength: strength(hit) }))
    .filter(({ strength }) => strength > 0);
  const strongest = Math.max(0, ...found.map((one) => one.strength));
  const meant = new Set(
    found.filter((one) => one.strength === strongest).map((one) => one.municipality),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** A region that the text names; undefined when it names two. */
export function regionIn(reading: Reading): Region | undefined {
  const regions = new Set(reading.hits('regions').map((hit) => hit.entry.columns['region']));
  const [only, ...more] = REGIONS.filter((region) => regions.has(region));
  return more.length === 0 ? only : undefined;
}

const REGIONS = ['flanders', 'brussels', 'wallonia', 'german_community', 'abroad'] as const;

function only(hit: PlaceHit): Municipality | undefined {
  const rank = Math.min(...hit.bearers.map((bearer) => bearer.rank));
  const [first, ...more] = hit.bearers.filter((bearer) => bearer.rank === rank);
  return more.length === 0 ? first?.municipality : undefined;
}

const HERE = new Set(
  'in te bij nabij rond stad gemeente station centrum deelgemeente regio ziekenhuis school at near city a dans ville gare stadt'.split(
    ' ',
  ),
);
const ELSEWHERE = new Set('van uit naar vanuit richting from to de vers nach aus'.split(' '));
const ORGANISATIONS = new Set(
  'lijn uz az ku vub ocmw vdab politie politiezone universiteit hogeschool station campus stad ziekenhuis arbeidsrechtbank rechtbank fc kv krc'.split(
    ' ',
  ),
);

/** How sure it is that a place is meant, from 0 (not) to 3 (a word of place stands before it). */
function strength(hit: PlaceHit): number {
  const previous = hit.before.at(-1);
  const word = previous?.toLowerCase() ?? '';
  const isPart = hit.bearers.every((bearer) => bearer.rank === 3);
  if (hit.isCommonWord) return hit.capital && HERE.has(word) ? 3 : 0;
  if (HERE.has(word)) return isPart && !hit.capital ? 0 : 3;
  if (ORGANISATIONS.has(word)) return isPart ? 0 : 2;
  // "Jan Van Aalst" and "Sofie Beringen" are people.
  if (previous !== undefined && /^\p{Lu}/u.test(previous)) return 0;
  if (ELSEWHERE.has(word)) return hit.capital && !isPart ? 1 : 0;
  return hit.capital && !isPart ? 2 : 0;
}
