import { readRows, several } from './csv.js';
import { placeKey } from './placeKey.js';

export interface Municipality {
  /** Statbel's number of 1 January 2025. */
  nis: string;
  /** In the first language of the municipality itself: Gent, Liège, Eupen; Dutch in Brussels. */
  name: string;
  names: { nl: string; fr: string; de: string };
  region: 'flanders' | 'brussels' | 'wallonia' | 'german_community';
  /** In Dutch; null in Brussels, which lies in none. */
  province: string | null;
  /** Official languages. */
  languages: string[];
  /** The language in which the administration must also help, by the language laws. */
  facilities: string | null;
  postcodes: string[];
}

/** A municipality that bears a name, and how: as its own, as one it had before, or as that of a part. */
export interface Bearer {
  municipality: Municipality;
  /** 1 its own name, 2 a name it had or is called by, 3 the name of a part. */
  rank: number;
}

export interface PlaceIndex {
  municipalities: readonly Municipality[];
  /** Present and former NIS codes. */
  byNis: ReadonlyMap<string, Municipality>;
  byPostcode: ReadonlyMap<string, readonly Municipality[]>;
  /** By the key of placeKey.ts. */
  byName: ReadonlyMap<string, readonly Bearer[]>;
  /** Those keys that are names of several words: "voor de" is not Voorde. */
  joined: ReadonlySet<string>;
  /** The first `BEGINNING` letters of those keys: most words of a text begin no name. */
  beginnings: ReadonlySet<string>;
}

export const BEGINNING = 4;

/** All names, codes and postcodes of Belgium's municipalities, read once. Throws when the data are damaged. */
export function placeIndex(): PlaceIndex {
  index ??= build();
  return index;
}

/** Everybody who bears exactly this name, as its own or as that of a part. */
export function bearersOf(name: string): readonly Bearer[] {
  return placeIndex().byName.get(placeKey(name)) ?? [];
}

let index: PlaceIndex | undefined;

function build(): PlaceIndex {
  const municipalities: Municipality[] = [];
  const byNis = new Map<string, Municipality>();
  const byPostcode = new Map<string, Municipality[]>();
  const byName = new Map<string, Bearer[]>();
  const joined = new Set<string>();
  for (const row of readRows(new URL('./data/municipalities.csv', import.meta.url))) {
    const municipality = asMunicipality(row);
    municipalities.push(municipality);
    byNis.set(municipality.nis, municipality);
    for (const code of several(row['former_nis'] ?? '')) byNis.set(code, municipality);
    for (const code of municipality.postcodes) push(byPostcode, code, municipality);
    const { nl, fr, de } = municipality.names;
    for (const name of new Set([nl, fr, de])) add(name, { municipality, rank: 1 });
  }
  for (const row of readRows(new URL('./data/places.csv', import.meta.url))) {
    add(filled(row, 'name'), asBearer(row, byNis));
  }
  const beginnings = new Set(Array.from(byName.keys(), (key) => key.slice(0, BEGINNING)));
  return { municipalities, byNis, byPostcode, byName, joined, beginnings };

  function add(name: string, bearer: Bearer): void {
    addName(byName, name, bearer);
    if (/[^\p{L}]/u.test(name)) joined.add(placeKey(name));
  }
}

/** The row is checked by hand: a schema library costs more than all the rest of the loading. */
function asMunicipality(row: Row): Municipality {
  const [nl, fr, de] = [filled(row, 'nl'), filled(row, 'fr'), filled(row, 'de')];
  const languages = several(filled(row, 'languages'));
  return {
    nis: filled(row, 'nis'),
    name: languages[0] === 'fr' ? fr : languages[0] === 'de' ? de : nl,
    names: { nl, fr, de },
    region: regionOf(row),
    province: row['province'] || null,
    languages,
    facilities: row['facilities'] || null,
    postcodes: several(filled(row, 'postcodes')),
  };
}

type Row = Record<string, string>;

const REGIONS = ['flanders', 'brussels', 'wallonia', 'german_community'] as const;

function regionOf(row: Row): Municipality['region'] {
  const region = REGIONS.find((one) => one === row['region']);
  if (region === undefined)
    throw new Error(`municipalities.csv: no region for ${filled(row, 'nis')}`);
  return region;
}

const RANKS: ReadonlyMap<string, number> = new Map([
  ['alias', 2],
  ['former', 2],
  ['part', 3],
]);

function asBearer(row: Row, byNis: ReadonlyMap<string, Municipality>): Bearer {
  const municipality = byNis.get(filled(row, 'nis'));
  const rank = RANKS.get(filled(row, 'kind'));
  if (municipality === undefined || rank === undefined) {
    throw new Error(`places.csv: an unknown code or kind at ${filled(row, 'name')}`);
  }
  return { municipality, rank };
}

function filled(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined || value === '') throw new Error(`a place has no ${column}`);
  return value;
}

function addName(byName: Map<string, Bearer[]>, name: string, bearer: Bearer): void {
  const key = placeKey(name);
  const known = byName.get(key);
  if (known === undefined) byName.set(key, [bearer]);
  else if (!known.some((other) => other.municipality === bearer.municipality)) known.push(bearer);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
