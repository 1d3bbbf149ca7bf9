import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface PlaceWords {
  /** Words that people put before a name of a place. */
  lead: ReadonlySet<string>;
  /** Words that people put after it. */
  trail: ReadonlySet<string>;
  /** Words between two places of which one is meant. */
  either: ReadonlySet<string>;
  /** Answers that resemble a place and mean none. */
  notMisspelt: ReadonlySet<string>;
  /** Names of places that are ordinary words (or names of people) too, by the key of placeKey.ts. */
  commonWords: ReadonlySet<string>;
}

/** The words of data/place-words.json, all in small letters without accents; read once. */
export function placeWords(): PlaceWords {
  words ??= read();
  return words;
}

let words: PlaceWords | undefined;

const List = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const File = z.strictObject({
  lead: List,
  trail: List,
  either: List,
  notMisspelt: List,
  commonWords: List,
});

function read(): PlaceWords {
  const file = readFileSync(new URL('./data/place-words.json', import.meta.url), 'utf8');
  return File.parse(JSON.parse(file));
}
