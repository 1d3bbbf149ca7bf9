import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readRows, several } from '../domain/csv.js';
import { type Cue, endOf, GAP, parseCue } from './cue.js';
import { type PatternId, Patterns } from './patterns.js';
import type { Token } from './tokens.js';

/** Something that a text speaks of and that may point at danger or away from it, as data/danger-signs.csv names it. */
export interface Sign {
  readonly name: string;
  /** The sentences in which it stands, each once, in order. */
  readonly sentences: readonly number[];
}

/**
 * The signs of a text, in the order of their names, by the lists of the languages that its small words
 * are of: "die" and "pas" mean something else next door. One sign says nothing yet ("the key"); what
 * several of them say together is for the model (dangerModel.ts). Throws an Error that names the file when a line of the list cannot be read.
 */
export function signsIn(tokens: readonly Token[]): Sign[] {
  const { patterns, cues, smallWords } = (loaded ??= load());
  const languages = languagesOf(tokens, smallWords);
  const fits = patternsOf(tokens, patterns);
  const starts = placesByPattern(fits);
  const found = new Map<string, Set<number>>();
  for (const [first, places] of starts) {
    for (const { sign, cue, language } of cues.get(first) ?? NONE) {
      if (!languages.has(language)) continue;
      if (!cue.words.every((one) => one === GAP || starts.has(one))) continue;
      let tries = 0;
      for (const place of places) {
        const sentence = tokens[place]?.sentence ?? 0;
        if (found.get(sign)?.has(sentence) === true) continue;
        if (tries++ === MOST_TRIES) break;
        if (endOf(cue, tokens, fits, place) !== undefined) addTo(found, sign, sentence);
      }
    }
  }
  return [...found]
    .map(([name, sentences]) => ({ name, sentences: [...sentences].sort((a, b) => a - b) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** So often a cue is tried in one text before it is left: nobody's own account repeats its first word so. */
const MOST_TRIES = 60;
const NONE: readonly never[] = [];

/** Every language that has at least half as many small words in the text as the first has; all when it has none. */
function languagesOf(
  tokens: readonly Token[],
  smallWords: Loaded['smallWords'],
): ReadonlySet<string> {
  const counts = [...smallWords].map(([language, words]) => {
    return { language, count: tokens.filter(({ word }) => words.has(word)).length };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  return new Set(counts.filter(({ count }) => 2 * count >= most).map(({ language }) => language));
}

interface SignCue {
  readonly sign: string;
  readonly language: string;
  readonly cue: Cue;
}

interface Loaded {
  readonly patterns: Patterns;
  /** By their first word. */
  readonly cues: ReadonlyMap<PatternId, readonly SignCue[]>;
  readonly smallWords: ReadonlyMap<string, ReadonlySet<string>>;
}
let loaded: Loaded | undefined;

function load(): Loaded {
  const patterns = new Patterns();
  const cues = new Map<PatternId, SignCue[]>();
  for (const row of readRows(new URL('./data/danger-signs.csv', import.meta.url))) {
    for (const text of several(row['cue'] ?? '')) {
      const cue = parseCue(text, patterns);
      const first = cue.words[0] ?? GAP;
      const others = cues.get(first);
      const entry = { sign: row['sign'] ?? '', language: row['language'] ?? '', cue };
      if (others === undefined) cues.set(first, [entry]);
      else others.push(entry);
    }
  }
  return { patterns, cues, smallWords: loadSmallWords() };
}

function loadSmallWords(): Map<string, ReadonlySet<string>> {
  const file = new URL('./data/function-words.json', import.meta.url);
  const words = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(LANGUAGES.map((language) => [language, new Set(words[language] ?? [])] as const));
}

const LANGUAGES = ['nl', 'fr', 'en', 'de'];

/** A long text repeats its words: each is looked up once. */
function patternsOf(tokens: readonly Token[], patterns: Patterns): (readonly PatternId[])[] {
  const known = new Map<string, readonly PatternId[]>();
  return tokens.map(({ word }) => {
    const found = known.get(word) ?? patterns.fittedBy(word);
    known.set(word, found);
    return found;
  });
}

function placesByPattern(fits: readonly (readonly PatternId[])[]): Map<PatternId, number[]> {
  const places = new Map<PatternId, number[]>();
  for (const [place, ids] of fits.entries()) {
    for (const id of ids) {
      const others = places.get(id);
      if (others === undefined) places.set(id, [place]);
      else others.push(place);
    }
  }
  return places;
}

function addTo(found: Map<string, Set<number>>, sign: string, sentence: number): void {
  const others = found.get(sign);
  if (others === undefined) found.set(sign, new Set([sentence]));
  else others.add(sentence);
}
