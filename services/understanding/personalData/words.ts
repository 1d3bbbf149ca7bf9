import { readFileSync } from 'node:fs';
import { bearersOf } from '../../domain/placeIndex.js';
import { fold } from './tokens.js';

/** The lists of lexicon.txt, and the bit that stands for each. */
const LISTS = {
  titles: 1,
  roles: 1 << 1,
  particles: 1 << 2,
  'name cues': 1 << 3,
  'not after a cue': 1 << 4,
  everyday: 1 << 5,
  'not names': 1 << 6,
  'public bodies': 1 << 7,
  'public sites': 1 << 8,
  'public numbers': 1 << 9,
  'organisation words': 1 << 10,
  'legal forms': 1 << 11,
  brands: 1 << 12,
  'named things': 1 << 13,
  'person acts': 1 << 14,
  names: 1 << 15,
  'names that are words': 1 << 16,
  'places abroad': 1 << 17,
} as const;
export type WordList = keyof typeof LISTS;
const NAMES = Object.keys(LISTS).filter((name): name is WordList => name in LISTS);

/** Whether a folded word or phrase stands in a list of lexicon.txt. */
export function isIn(list: WordList, folded: string): boolean {
  // Rules ask one word after one list: the last word is looked up once.
  if (folded !== asked.word) asked = { word: folded, lists: lexicon().get(folded) ?? 0 };
  return (asked.lists & LISTS[list]) !== 0;
}

let asked = { word: '', lists: 0 };

/** The entries of a list that are more than one word and begin with this one, each as its words. */
export function phrasesOf(list: WordList, first: string): readonly (readonly string[])[] {
  return phrases().get(list)?.get(first) ?? NO_PHRASES;
}

const NO_PHRASES: readonly never[] = [];

/** A word that anybody may write without meaning somebody or something of their own. */
export function isEverydayWord(word: string): boolean {
  const folded = fold(word);
  return isIn('everyday', folded) || isIn('not names', folded) || isIn('roles', folded);
}

/** Exactly the name of a municipality or of a part of one. */
export function isPlace(name: string): boolean {
  if (name !== askedPlace.name) askedPlace = { name, isPlace: bearersOf(name).length > 0 };
  return askedPlace.isPlace;
}

/** The same word is asked after by one rule after another. */
let askedPlace = { name: '', isPlace: false };

/** An ending that streets have and hardly any other word. */
export function isStreetName(folded: string): boolean {
  return STREET_ENDINGS.some((ending) => folded.endsWith(ending) && folded !== ending);
}

const STREET_ENDINGS = [
  ...['straat', 'laan', 'steenweg', 'dreef', 'plein', 'straatje', 'laantje', 'boulevard'],
  ...['singel', 'strasse', 'straße', 'kaai', 'lei', 'poort', 'markt'],
];

/** Every entry, with the bits of the lists it stands in. */
type Lexicon = ReadonlyMap<string, number>;
let loaded: Lexicon | undefined;

/** By list and first word. */
type Phrases = ReadonlyMap<WordList, ReadonlyMap<string, readonly string[][]>>;
let loadedPhrases: Phrases | undefined;

function lexicon(): Lexicon {
  return (loaded ??= read(FILES.map((file) => readFileSync(file, 'utf8')).join('\n')));
}

/** The second is a part of the first: long lists of what everybody knows. */
const FILES = ['./lexicon.txt', './knownToAll.txt'].map((name) => new URL(name, import.meta.url));

function phrases(): Phrases {
  return (loadedPhrases ??= phrasesIn(lexicon()));
}

function phrasesIn(entries: Lexicon): Phrases {
  const several = [...entries].filter(([entry]) => entry.includes(' '));
  return new Map(
    NAMES.map((list) => {
      const byFirst = new Map<string, string[][]>();
      for (const [entry, lists] of several) {
        if ((lists & LISTS[list]) === 0) continue;
        const words = entry.split(' ');
        const [first = ''] = words;
        const others = byFirst.get(first);
        if (others === undefined) byFirst.set(first, [words]);
        else others.push(words);
      }
      return [list, byFirst];
    }),
  );
}

function read(text: string): Lexicon {
  const entries = new Map<string, number>();
  const missing = new Set<string>(NAMES);
  let open = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const name = /^\[(.*)\]$/.exec(line)?.[1];
    const list = NAMES.find((one) => one === name);
    if (name !== undefined) {
      open = list === undefined ? 0 : LISTS[list];
      missing.delete(name);
    } else for (const entry of line.split(',')) add(entries, entry, open);
  }
  for (const name of missing) throw new Error(`lexicon.txt has no list [${name}]`);
  return entries;
}

function add(entries: Map<string, number>, entry: string, list: number): void {
  const folded = fold(entry.trim());
  if (folded !== '') entries.set(folded, (entries.get(folded) ?? 0) | list);
}
