import { readRows, several } from '../domain/csv.js';
import { type Cue, parseCue, type Place, placesOf } from './cue.js';
import type { Token } from './tokens.js';

/** A cue of a lexicon (a line holds several between `|`), its language (`any` for all) and the other columns as they stand. */
export interface Entry {
  readonly cue: Cue;
  readonly language: string;
  readonly columns: Readonly<Record<string, string>>;
}

export interface Hit extends Place {
  readonly entry: Entry;
}

/**
 * The entries of data/NAME.csv, read once. Throws an Error that names the file when a line is not whole
 * or a cue cannot be read.
 */
export function lexicon(name: string): readonly Entry[] {
  const known = lexicons.get(name);
  if (known !== undefined) return known;
  const entries = readRows(new URL(`./data/${name}.csv`, import.meta.url)).flatMap((columns) =>
    several(columns['cue'] ?? '').map((cue) => ({
      cue: parseCue(cue),
      language: columns['language'] ?? 'any',
      columns,
    })),
  );
  lexicons.set(name, entries);
  return entries;
}

/** Every place where an entry in one of these languages stands; all languages count when none is given. */
export function hitsOf(
  entries: readonly Entry[],
  tokens: readonly Token[],
  languages: ReadonlySet<string> = new Set(),
): Hit[] {
  const hits: Hit[] = [];
  for (const entry of entries) {
    if (languages.size > 0 && entry.language !== 'any' && !languages.has(entry.language)) continue;
    for (const place of placesOf(entry.cue, tokens)) hits.push({ ...place, entry });
  }
  return hits;
}

const lexicons = new Map<string, readonly Entry[]>();
