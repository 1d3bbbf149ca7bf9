import { looksGerman } from '../personalData/nameWords.js';
import type { Token } from '../personalData/tokens.js';
import { isIn, isPlace, type WordList } from '../personalData/words.js';
import { hashOf } from './bloom.js';
import { DICTIONARY_WORD, FIRST_NAME, LAST_NAME, listsOf, nameLikeness } from './wordSets.js';

/** A word of a text as the tagger sees it: numbers only. */
export interface Seen {
  /** Of the word when it is an ordinary one, and otherwise the same for all. Training takes it away now and then. */
  word: number;
  readonly shape: number;
  /** What stands between it and the word before. */
  readonly gap: number;
  /** Which lists it is in. Training clears the bits of names now and then. */
  lists: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly length: number;
  /** How much its letters look like those of a name: 0 to 7. */
  readonly likeness: number;
}

/** How a text is written: with capitals, without any, in nothing else, or in German with a capital on every noun. */
export type Style = 0 | 1 | 2 | 3;

/** The words of a text as the tagger sees them. */
export function seenIn(text: string, tokens: readonly Token[]): Seen[] {
  const known = new Map<string, Word>();
  return tokens.map((token, at) => {
    const word = known.get(token.folded) ?? everydayWords.get(token.folded) ?? wordOf(token);
    known.set(token.folded, word);
    // Each by name: to spread the object takes a tenth of all time.
    return {
      word: word.word,
      shape: shapeOf(token),
      gap: gapBefore(text, tokens, at),
      lists: word.lists,
      prefix: word.prefix,
      suffix2: word.suffix2,
      suffix3: word.suffix3,
      suffix4: word.suffix4,
      length: word.length,
      likeness: word.likeness,
    };
  });
}

/** Words that anybody writes are looked up once; names are not kept beyond the text they stand in. */
const everydayWords = new Map<string, Word>();

export function styleOf(tokens: readonly Token[]): Style {
  const capitals = tokens.filter(
    ({ capitalised, startsSentence }) => capitalised && !startsSentence,
  );
  const shouted = tokens.filter((token) => token.shouted).length;
  if (shouted * 2 > tokens.length) return 2;
  if (capitals.length === 0) return 1;
  return looksGerman(tokens) ? 3 : 0;
}

type Word = Omit<Seen, 'shape' | 'gap'>;

function wordOf({ folded, text }: Token): Word {
  const lists =
    listsOf(folded) | ownListsOf(folded, text) | (CONTRACTED.test(folded) ? DICTIONARY_WORD : 0);
  const ordinary = (lists & (DICTIONARY_WORD | OWN_WORDS)) !== 0;
  const word = {
    word: ordinary ? hashOf(folded) : RARE,
    lists,
    prefix: hashOf(`^${folded.slice(0, 3)}`),
    suffix2: hashOf(`${folded.slice(-2)}$`),
    suffix3: hashOf(`${folded.slice(-3)}$`),
    suffix4: hashOf(`${folded.slice(-4)}$`),
    length: Math.min(folded.length, 12),
    likeness: nameLikeness(folded),
  };
  const isEverybodys = (lists & (EVERYDAY | DICTIONARY_WORD)) !== 0 && (lists & FIRST_NAME) === 0;
  if (isEverybodys && everydayWords.size < MOST_WORDS) everydayWords.set(folded, word);
  return word;
}

const RARE = 1;
/** "We've", "da'k", "'k": no name ends so. */
const CONTRACTED = /'(?:d|ve|re|ll|t|m|k|n)$/;

/** Our own lists by the bit that stands for each. */
const OWN: readonly (readonly [WordList, number])[] = [
  ['titles', 8],
  ['roles', 16],
  ['particles', 32],
  ['name cues', 64],
  ['everyday', 128],
  ['not names', 256],
  ['organisation words', 1024],
  ['public bodies', 2048],
  ['brands', 2048],
  ['names', 4096],
  ['places abroad', 512],
  ['person acts', 8192],
  ['named things', 16384],
];
const PLACE = 512;
const EVERYDAY = 128;
const MOST_WORDS = 20_000;
/** All of these but names and places. */
const OWN_WORDS = 8 | 16 | 32 | 64 | 128 | 256 | 1024 | 2048 | 8192;
/** The bits that say that a word is a name, which training takes away now and then. */
export const NAME_LISTS = FIRST_NAME | LAST_NAME | 4096;

function ownListsOf(folded: string, text: string): number {
  let lists = isPlace(text) ? PLACE : 0;
  for (const [list, bit] of OWN) if (isIn(list, folded)) lists |= bit;
  return lists;
}

function shapeOf({ text, capitalised, shouted }: Token): number {
  if (text.length === 1) return capitalised ? 3 : 5;
  if (shouted) return 2;
  if (capitalised) return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? 1 : 4;
  return 0;
}

function gapBefore(text: string, tokens: readonly Token[], at: number): number {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (previous === undefined || token === undefined) return 0;
  const between = text.slice(previous.end, Math.min(token.start, previous.end + 12));
  if (between === ' ') return 1;
  if (between === '' || /^(?:'s)?['’-]?$/u.test(between)) return 8;
  if (token.startsSentence) return /[\n\r]/.test(between) ? 4 : 3;
  if (/\d/.test(between)) return 6;
  if (between.includes(',')) return 2;
  if (/["'“‘«(:]/u.test(between)) return 5;
  return between === '. ' ? 9 : 7;
}
