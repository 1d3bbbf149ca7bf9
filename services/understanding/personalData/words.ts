import { readFileSync } from 'node:fs';
import { bearersOf } from '../../domain/placeIndex.js';
import { fold } from './tokens.js';

/** The lists of lexicon.txt. */
export type WordList =
  | 'titles'
  | 'roles'
  | 'particles'
  | 'name cues'
  | 'not after a cue'
  | 'everyday'
  | 'not names'
  | 'public bodies'
  | 'public sites'
  | 'public numbers'
  | 'organisation words'
  | 'legal forms'
  | 'brands'
  | 'named things'
  | 'person acts'
  | 'names'
  | 'names that are words'
  | 'places abroad';

/** Whether a folded word or phrase stands in a list of lexicon.txt. */
export function isIn(list: WordList, folded: string): boolean {
  return lexicon()[list].has(folded);
}

/** The entries of a list that are more than one word and begin with this one, each as its words. */
export function phrasesOf(list: WordList, first: string): readonly (readonly string[])[] {
  return phrases()[list].get(first) ?? [];
}

/** A word that anybody may write without meaning somebody or something of their own. */
export function isEverydayWord(word: string): boolean {
  const folded = fold(word);
  return isIn('everyday', folded) || isIn('not names', folded) || isIn('roles', folded);
}

/** Exactly the name of a municipality or of a part of one. */
export function isPlace(name: string): boolean {
  return bearersOf(name).length > 0;
}

/** An ending that streets have and hardly any other word. */
export function isStreetName(folded: string): boolean {
  return STREET_ENDINGS.some((ending) => folded.endsWith(ending) && folded !== ending);
}

const STREET_ENDINGS = [
  ...['straat', 'laan', 'steenweg', 'dreef', 'plein', 'straatje', 'laantje', 'boulevard'],
  ...['singel', 'strasse', 'straße', 'kaai', 'lei', 'poort', 'markt'],
];

type Lexicon = Record<WordList, Set<string>>;

let loaded: Lexicon | undefined;
type Phrases = Record<WordList, Map<string, string[][]>>;

let loadedPhrases: Phrases | undefined;

function lexicon(): Lexicon {
  return (loaded ??= read(readFileSync(new URL('./lexicon.txt', import.meta.url), 'utf8')));
}

function phrases(): Phrases {
  return (loadedPhrases ??= mapLists((list) => {
    const byFirst = new Map<string, string[][]>();
    for (const entry of lexicon()[list]) {
      const words = entry.split(' ');
      const [first = ''] = words;
      if (words.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
    }
    return byFirst;
  }));
}

function read(text: string): Lexicon {
  const lists = new Map<string, Set<string>>();
  let open = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const name = /^\[(.*)\]$/.exec(line)?.[1];
    if (name !== undefined) lists.set(name, (open = new Set()));
    else if (!line.startsWith('#')) for (const entry of line.split(',')) add(open, entry);
  }
  return mapLists((list) => {
    const words = lists.get(list);
    if (words === undefined) throw new Error(`lexicon.txt has no list [${list}]`);
    return words;
  });
}

function add(words: Set<string>, entry: string): void {
  const folded = fold(entry.trim());
  if (folded !== '') words.add(folded);
}

function mapLists<T>(value: (list: WordList) => T): Record<WordList, T> {
  return {
    titles: value('titles'),
    roles: value('roles'),
    particles: value('particles'),
    'name cues': value('name cues'),
    'not after a cue': value('not after a cue'),
    everyday: value('everyday'),
    'not names': value('not names'),
    'public bodies': value('public bodies'),
    'public sites': value('public sites'),
    'public numbers': value('public numbers'),
    'organisation words': value('organisation words'),
    'legal forms': value('legal forms'),
    brands: value('brands'),
    'named things': value('named things'),
    'person acts': value('person acts'),
    names: value('names'),
    'names that are words': value('names that are words'),
    'places abroad': value('places abroad'),
  };
}
