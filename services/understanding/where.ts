import type { Region } from '../domain/ids.js';
import {
  findMunicipality,
  type Municipality,
  municipalityByNis,
  type PlaceMatch,
} from '../domain/places.js';
import { plain } from '../domain/placeKey.js';
import { type PlaceHit, placesIn } from '../domain/placesInText.js';
import type { Hit, Reading } from './lexicon.js';
import { postcodesIn } from './wherePostcode.js';
import { isAwayFromHome } from './whereOfPerson.js';
import { AT_HOME, strengthOf } from './whereStrength.js';
import { whereWords } from './whereWords.js';
import { isQuoted, quotesIn, type Quote } from './when/quotes.js';

/** Where something happened, as far as the words say. */
export interface Where {
  readonly municipality: Municipality | undefined;
  /** That of the municipality, or of all that may be meant. */
  readonly region: Region | undefined;
}

/**
 * Where something happened, found in running text: by the names and postcodes of municipalities and
 * their parts (services/domain/places.ts), and by data/regions.csv, which knows regions, quarters and
 * institutions. When two places are meant equally, as on a journey, only the region that they share is given.
 */
export function findWhere(text: string, reading: Reading): Where {
  const told = reading.hits('regions').filter(({ from }) => !isFrom(from, reading));
  const mentions = [
    ...namesIn(text),
    ...postcodesIn(text),
    ...known(told, reading),
    ...misspeltIn(text),
  ];
  const strongest = Math.max(0, ...mentions.map(({ strength }) => strength));
  const places = mentions
    .filter(({ strength }) => strength > 0 && strength === strongest)
    .map(({ places }) => places);
  const meant = narrowed(sharedBy(places), mentions);
  const region = regionOf(told, strongest, mentions);
  const [municipality, ...more] = meant;
  if (municipality === undefined || more.length > 0) return { municipality: undefined, region };
  // "Ik woon in Gent" does not place what happened "in Wallonië".
  const isElsewhere = strongest < SURE && region !== undefined && region !== municipality.region;
  if (isElsewhere) return { municipality: undefined, region };
  return { municipality, region: municipality.region };
}

const SURE = 2;

/** A place that is told, with all that it may be: two municipalities share the name Deurne. */
export interface Mention {
  readonly places: readonly Municipality[];
  readonly strength: number;
}

/** The municipalities that all mentions can mean. */
function sharedBy(lists: readonly (readonly Municipality[])[]): Municipality[] {
  const [first = [], ...others] = lists;
  return first.filter((place) => others.every((list) => list.includes(place)));
}

/** "In Deurne … naar Antwerpen": of several places with one name, the one that other words tell too. */
function narrowed(
  places: readonly Municipality[],
  mentions: readonly Mention[],
): readonly Municipality[] {
  if (places.length < 2) return places;
  const told = places.filter((place) =>
    mentions.some((one) => one.strength > 0 && one.places.length === 1 && one.places[0] === place),
  );
  return told.length > 0 ? told : places;
}

function namesIn(text: string): Mention[] {
  const quotes = quotesIn(text);
  const hits = placesIn(text).filter((hit) => !isQuotedAt(hit, quotes));
  const paired = new Set(hits.flatMap((hit, at) => pairOf(hit, hits[at + 1], text)));
  const moved = new Set(hits.filter((hit, at) => isMovedTo(hits[at - 1], hit, text)));
  const isAway = isAwayFromHome(text);
  const strengths = hits.map((hit) => {
    const strength = strengthOf(hit, text);
    return isAway && strength <= AT_HOME ? 0 : strength;
  });
  return hits.map((hit, at) => {
    const own = strengths[at] ?? 0;
    if (isWithin(hits[at - 1], hit, text)) return { places: [], strength: 0 };
    if (isWithin(hit, hits[at + 1], text)) return { places: inBrussels(hit), strength: own };
    const strength = isSecond(hits[at - 1], hit, text)
      ? Math.max(own, strengths[at - 1] ?? 0)
      : own;
    return {
      places: best(hit),
      strength:
        paired.has(hit) && !moved.has(hit)
          ? passed(hit, strength)
          : strength + (moved.has(hit) ? 1.5 : 0),
    };
  });
}

/** "In Sint-Gillis in Brussel": the first lies in the second and is the place. */
function isWithin(hit: PlaceHit | undefined, next: PlaceHit | undefined, text: string): boolean {
  if (hit === undefined || next === undefined || inBrussels(hit).length !== 1) return false;
  const isCity = best(next).length === 1 && best(next)[0]?.nis === BRUSSELS;
  return (
    isCity &&
    best(hit)[0]?.nis !== BRUSSELS &&
    IN.test(
      text
        .slice(hit.start + hit.text.length, next.start)
        .slice(0, 8)
        .toLowerCase(),
    )
  );
}

function inBrussels(hit: PlaceHit): Municipality[] {
  return best(hit).filter(({ region }) => region === 'brussels');
}

const BRUSSELS = '21004';
const IN = /^,? ?\(?(?:in|te|à|a|bij|near|,) ?$/;

/** "'Ga terug naar Molenbeek', riep hij": words that were said there. */
function isQuotedAt({ start, text }: PlaceHit, quotes: readonly Quote[]): boolean {
  return isQuoted({ start, end: start + text.length }, quotes);
}

/** "In Liège and Kortrijk": the second as much as the first, so that nobody knows which. */
function isSecond(first: PlaceHit | undefined, hit: PlaceHit, text: string): boolean {
  return (
    first !== undefined &&
    hit.capital &&
    !hit.isCommonWord &&
    AND.test(text.slice(first.start + first.text.length, hit.start).toLowerCase())
  );
}

/** An end of a way: weak, but surer than nothing where it is written as a name ("naar Namen"). */
function passed(hit: PlaceHit, strength: number): number {
  return strength > 0 || hit.capital ? 1 : 0;
}

/** "Gent-De Pinte", "van Gent naar Brugge", "tussen Gent en Brugge": a way, of which neither end is the place. */
function pairOf(hit: PlaceHit, next: PlaceHit | undefined, text: string): PlaceHit[] {
  if (next === undefined) return [];
  const between = text.slice(hit.start + hit.text.length, next.start).toLowerCase();
  if (between.length > 12) return [];
  if (HYPHEN.test(between) || TO.test(between)) return [hit, next];
  const isBetween = BETWEEN.has(hit.before.at(-1)?.toLowerCase() ?? '');
  return isBetween && AND.test(between) ? [hit, next] : [];
}

/** "Overgeplaatst van Sint-Niklaas naar Pelt": in the other town since. */
function isMovedTo(first: PlaceHit | undefined, hit: PlaceHit, text: string): boolean {
  if (first === undefined || !TO.test(text.slice(first.start + first.text.length, hit.start)))
    return false;
  return first.before.some((word) => whereWords().moved.has(plain(word)));
}

const HYPHEN = /^ ?[-–—>/] ?$/;
const TO = /^ (?:naar|richting|to|vers|à|nach|en naar) $/;
const AND = /^ (?:en|et|and|und|&|of|ou|or) $/;
const BETWEEN = new Set(['tussen', 'entre', 'between', 'zwischen']);

/** A municipality's own name goes before a name it had, and that before the name of a part elsewhere. */
function best(hit: PlaceHit): Municipality[] {
  const rank = Math.min(...hit.bearers.map((bearer) => bearer.rank));
  const bearers = hit.bearers.filter((bearer) => bearer.rank === rank);
  return [...new Set(bearers.map(({ municipality }) => municipality))];
}

/** Quarters, streets and institutions that lie in one municipality, from the lexicon. */
function known(told: readonly Hit[], { tokens }: Reading): Mention[] {
  return told.flatMap(({ entry, from }) => {
    const place = municipalityByNis(entry.columns['nis'] ?? '');
    // "A diploma from KU Leuven" is where somebody studied, once.
    const before = tokens.slice(Math.max(0, from - 3), from);
    const isStudied = before.some(({ word }) => whereWords().studied.has(word));
    return place === undefined || isStudied ? [] : [{ places: [place], strength: KNOWN }];
  });
}

/** "Een ploeg uit het Brusselse". */
function isFrom(at: number, { tokens }: Reading): boolean {
  const [farther = '', near = ''] = [
    '',
    '',
    ...tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word),
  ].slice(-2);
  return OUT_OF.has(near) || (OUT_OF.has(farther) && near.length < 4);
}

/** Not "from", which goes before whoever gave something too: "a fine from MIVB". */
const OUT_OF = new Set(['uit', 'uut', 'vuit']);

/** Weaker than "in Gent", stronger than where somebody lives. */
const KNOWN = 2.2;

/** "In Kortryk": a name with a capital behind a word of place, of which only one municipality is near. */
function misspeltIn(text: string): Mention[] {
  const found: Mention[] = [];
  let tries = 0;
  for (const [, word = '', name = ''] of text.matchAll(AFTER_A_WORD)) {
    if (tries === MOST_TRIES) break;
    if (!whereWords().strongHere.has(word.toLowerCase().replace('à', 'a'))) continue;
    tries++;
    const match = misspelt(name);
    if (match !== undefined) found.push({ places: [match], strength: 1.6 });
  }
  return found;
}

/** Also "Kortryk": a y for an ij was the rule once and is a habit still. */
function misspelt(name: string): Municipality | undefined {
  const match: PlaceMatch = findMunicipality(name);
  if (match.is === 'one') return match.corrected ? match.municipality : undefined;
  const modern = name.includes('y') ? findMunicipality(name.replace(/y/g, 'ij')) : match;
  return modern.is === 'one' && !modern.corrected ? modern.municipality : undefined;
}

const AFTER_A_WORD =
  /(?<![\p{L}\d])(in|te|à|at|dans|In|Te|À|At|Dans) (\p{Lu}\p{Ll}{5,17})(?![\p{L}\d-])/gu;
const MOST_TRIES = 6;

const REGIONS = ['flanders', 'brussels', 'wallonia', 'german_community', 'abroad'] as const;

/** A region that is named, else the one in which all places lie that are told; undefined when it may be two. */
function regionOf(
  told: readonly Hit[],
  strongest: number,
  mentions: readonly Mention[],
): Region | undefined {
  const named = new Set(
    told
      .filter(({ entry }) => entry.columns['nis'] === '')
      .map(({ entry }) => entry.columns['region']),
  );
  const [only, ...more] = REGIONS.filter((region) => named.has(region));
  if (only !== undefined) return more.length === 0 ? only : undefined;
  const regions = new Set(
    mentions
      .filter(({ strength }) => strength > 0 && strength === strongest)
      .flatMap(({ places }) => places.map(({ region }) => region)),
  );
  return regions.size === 1 ? [...regions][0] : undefined;
}
