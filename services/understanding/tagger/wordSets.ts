import { readFileSync } from 'node:fs';
import { Bloom, hashOf } from './bloom.js';
import { likenessOf } from './likeness.js';

/** What large lists say of a word; each a bit, as the tagger learnt them. */
export const FIRST_NAME = 1;
export const LAST_NAME = 2;
export const DICTIONARY_WORD = 4;

/**
 * Which of the lists of data/names.txt a folded word is in: first names (19,600), surnames (80,800),
 * ordinary words of Dutch, French, English and German (231,300). Reads the file when first called, and
 * throws an Error when a list is missing; of a word that is in none it may say one time in some hundreds that it is.
 */
export function listsOf(folded: string): number {
  // Rules ask several times after one word.
  if (folded !== asked.word) asked = { word: folded, lists: lookedUp(folded) };
  return asked.lists;
}

let asked: { readonly word: string | undefined; readonly lists: number } = {
  word: undefined,
  lists: 0,
};

function lookedUp(folded: string): number {
  const { first, last, words } = (loaded ??= load());
  const hash = hashOf(folded);
  return (
    (first.hasHash(hash) ? FIRST_NAME : 0) |
    (last.hasHash(hash) ? LAST_NAME : 0) |
    (words.hasHash(hash) ? DICTIONARY_WORD : 0)
  );
}

/** How much a folded word looks like a name by its letters: 0 to 7. */
export function nameLikeness(folded: string): number {
  return likenessOf(folded, (loaded ??= load()).likeness);
}

/** Whether it is an ordinary word, or two of them in one: "arbeidsgeneeskunde", but not the surname "Lambrechts". */
export function isDutchWord(folded: string): boolean {
  const isWord = (word: string) => (listsOf(word) & DICTIONARY_WORD) !== 0;
  const lists = listsOf(folded);
  if (lists !== 0) return (lists & DICTIONARY_WORD) !== 0;
  for (let cut = 4; cut <= Math.min(folded.length - 4, 20); cut += 1) {
    const [head, tail] = [folded.slice(0, cut), folded.slice(cut)];
    if (isWord(tail) && (isWord(head) || isWord(head.replace(/s$/, '')))) return true;
  }
  return false;
}

interface Lists {
  readonly likeness: Int8Array;
  readonly first: Bloom;
  readonly last: Bloom;
  readonly words: Bloom;
}
let loaded: Lists | undefined;

function load(): Lists {
  const file = readFileSync(new URL('../data/names.txt', import.meta.url), 'utf8');
  const lists = new Map(
    file.split('\n').map((line) => {
      const [name = '', packed = ''] = line.split('\t');
      return [name, packed];
    }),
  );
  const packed = (name: string) => {
    const found = lists.get(name);
    if (found === undefined) throw new Error(`names.txt has no list of ${name}`);
    return found;
  };
  const list = (name: string) => new Bloom(packed(name));
  return {
    likeness: new Int8Array(Buffer.from(packed('likeness'), 'base64')),
    first: list('first names'),
    last: list('last names'),
    words: list('words'),
  };
}
