import { readRows, several } from '../domain/csv.js';
import { type Cue, endOf, GAP, parseCue, type Place } from './cue.js';
import { type PatternId, Patterns } from './patterns.js';
import { standardSpelling } from './spellings.js';
import { type Token, tokensOf } from './tokens.js';

const LEXICONS = [
  'ages',
  'conduct',
  'danger',
  'danger-context',
  'danger-idioms',
  'deniable',
  'denials',
  'details',
  'domains',
  'grounds',
  'regions',
  'roles',
] as const;
/** The name of a file data/NAME.csv. */
export type Lexicon = (typeof LEXICONS)[number];

/** A cue of a lexicon (a line holds several between `|`), its language (`any` for all) and the other columns as they stand. */
export interface Entry {
  readonly lexicon: Lexicon;
  readonly cue: Cue;
  readonly language: string;
  readonly columns: Readonly<Record<string, string>>;
}

export interface Hit extends Place {
  readonly entry: Entry;
}

/** A text held against all lexicons at once. */
export interface Reading {
  readonly tokens: readonly Token[];
  /**
   * Every place where an entry of the lexicon in one of these languages stands, in the order of the
   * file; all languages count when none is given.
   */
  hits(lexicon: Lexicon, languages?: ReadonlySet<string>): Hit[];
}

/**
 * Reads a text by the lexicons, which are loaded once. Throws an Error that names the file when a line
 * of one is not whole or a cue cannot be read; never for anything a person typed.
 */
export function read(text: string): Reading {
  const tokens = tokensOf(text);
  const hits = hitsIn(tokens);
  return {
    tokens,
    hits(lexicon, languages) {
      const found = hits.get(lexicon) ?? [];
      if (languages === undefined || languages.size === 0) return found;
      return found.filter(({ entry }) => entry.language === 'any' || languages.has(entry.language));
    },
  };
}

/** Most cues are ruled out because one of their words stands nowhere in the text. */
function hitsIn(tokens: readonly Token[]): Map<Lexicon, Hit[]> {
  const { patterns, entries, byRarest } = (loaded ??= load());
  const fits = patternsOf(tokens, patterns);
  const starts = placesByPattern(fits);
  const possible = [...starts.keys()]
    .flatMap((pattern) => byRarest.get(pattern) ?? [])
    .filter((number) => entries[number]?.cue.words.every((one) => one === GAP || starts.has(one)))
    .sort((one, other) => one - other);
  const hits = new Map<Lexicon, Hit[]>();
  for (const entry of possible.flatMap((number) => entries[number] ?? [])) {
    for (const from of starts.get(entry.cue.words[0] ?? GAP) ?? []) {
      const to = endOf(entry.cue, tokens, fits, from);
      if (to !== undefined) push(hits, entry.lexicon, { from, to, entry });
    }
  }
  return hits;
}

/** A long text repeats its words: each is looked up once. */
function patternsOf(tokens: readonly Token[], patterns: Patterns): (readonly PatternId[])[] {
  const known = new Map<string, readonly PatternId[]>();
  return tokens.map(({ word }) => {
    const found = known.get(word) ?? fittedBy(word, patterns);
    known.set(word, found);
    return found;
  });
}

/** A word that fits nothing may be a known word in another spelling. */
function fittedBy(word: string, patterns: Patterns): readonly PatternId[] {
  const found = patterns.fittedBy(word);
  if (found.length > 0) return found;
  const standard = standardSpelling(word);
  return standard === undefined ? found : patterns.fittedBy(standard);
}

function placesByPattern(fits: readonly (readonly PatternId[])[]): Map<PatternId, number[]> {
  const places = new Map<PatternId, number[]>();
  for (const [place, ids] of fits.entries()) for (const id of ids) push(places, id, place);
  return places;
}

interface Loaded {
  readonly patterns: Patterns;
  readonly entries: readonly Entry[];
  /** Entries, by their number, under the one of their patterns that the fewest entries hold: "ik" rules out little. */
  readonly byRarest: ReadonlyMap<PatternId, readonly number[]>;
}
let loaded: Loaded | undefined;

function load(): Loaded {
  const patterns = new Patterns();
  const entries = LEXICONS.flatMap((lexicon) => entriesOf(lexicon, patterns));
  return { patterns, entries, byRarest: rarestFirst(entries, patterns) };
}

function rarestFirst(entries: readonly Entry[], patterns: Patterns): Map<PatternId, number[]> {
  const byRarest = new Map<PatternId, number[]>();
  entries.forEach(({ cue }, number) => {
    let [rarest = GAP] = cue.words;
    for (const one of cue.words) {
      if (one !== GAP && patterns.usesOf(one) < patterns.usesOf(rarest)) rarest = one;
    }
    push(byRarest, rarest, number);
  });
  return byRarest;
}

function entriesOf(lexicon: Lexicon, patterns: Patterns): Entry[] {
  return readRows(new URL(`./data/${lexicon}.csv`, import.meta.url)).flatMap((columns) =>
    several(columns['cue'] ?? '').map((cue) => ({
      lexicon,
      cue: parseCue(cue, patterns),
      language: columns['language'] ?? 'any',
      columns,
    })),
  );
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
