import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { endOf, GAP } from './cue.js';
import { Entries } from './lexiconEntries.js';
import { presenceOf } from './presence.js';
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
  const { entries, smallWords } = (loaded ??= load());
  const languages = languagesOf(tokens, smallWords);
  const presence = presenceOf(tokens, (word) => entries.patterns.fittedBy(word));
  const found = new Map<string, Set<number>>();
  for (const { cue, language, columns } of entries.possible(presence)) {
    if (!languages.has(language)) continue;
    const sign = columns['sign'] ?? '';
    let tries = 0;
    for (const place of presence.placesOf(cue.words[0] ?? GAP)) {
      const sentence = tokens[place]?.sentence ?? 0;
      if (found.get(sign)?.has(sentence) === true) continue;
      if (tries++ === MOST_TRIES) break;
      if (endOf(cue, tokens, presence.fits, place) !== undefined) addTo(found, sign, sentence);
    }
  }
  return [...found]
    .map(([name, sentences]) => ({ name, sentences: [...sentences].sort((a, b) => a - b) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** So often a cue is tried in one text before it is left: nobody's own account repeats its first word so. */
const MOST_TRIES = 60;

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

interface Loaded {
  readonly entries: Entries;
  readonly smallWords: ReadonlyMap<string, ReadonlySet<string>>;
}
let loaded: Loaded | undefined;

function load(): Loaded {
  return { entries: new Entries('danger-signs'), smallWords: loadSmallWords() };
}

function loadSmallWords(): Map<string, ReadonlySet<string>> {
  const file = new URL('./data/function-words.json', import.meta.url);
  const words = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(LANGUAGES.map((language) => [language, new Set(words[language] ?? [])] as const));
}

const LANGUAGES = ['nl', 'fr', 'en', 'de'];

function addTo(found: Map<string, Set<number>>, sign: string, sentence: number): void {
  const others = found.get(sign);
  if (others === undefined) found.set(sign, new Set([sentence]));
  else others.add(sentence);
}
