import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { plain } from '../../domain/placeKey.js';
import { slipKey } from './slips.js';

/** Languages that have words and a grammar of moments. */
export const WHEN_LANGUAGES = ['nl', 'fr', 'en', 'de'] as const;
export type WhenLanguage = (typeof WHEN_LANGUAGES)[number];

/** What a word may be: a category (`weekday`) and which one (`0`, Monday). */
export interface Sense {
  readonly category: string;
  readonly value: string;
}

/** The words of moments in one language. All keys are folded by `fold`. */
export interface Vocabulary {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** A word that stands for several: "vanmorgen" is "deze morgen". */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /** Several words that stand for one, by their first: "avant hier" is "avanthier". */
  readonly joined: ReadonlyMap<string, readonly Joined[]>;
  /** Long words in which one slip of the finger is forgiven, by `slipKey`. */
  readonly forgiving: ReadonlyMap<string, readonly string[]>;
  /** Words that look like a slip and are none ("vandaan"). */
  readonly notSlips: ReadonlySet<string>;
}

export interface Joined {
  readonly parts: readonly string[];
  readonly word: string;
}

/** The words of a language, read from data/when-words.json when first asked for. */
export function vocabularyOf(language: WhenLanguage): Vocabulary {
  const known = KEPT.get(language);
  if (known !== undefined) return known;
  const made = make(language, (file ??= readWords())[language]);
  KEPT.set(language, made);
  return made;
}

/** A word as it is compared: small, no accents, no invisible signs; Dutch "ij" and "y" are one. */
export function fold(word: string, language: WhenLanguage): string {
  const small = SIMPLE.test(word) ? word : plain(word.replace(INVISIBLE, ''));
  return language === 'nl' && small.includes('ij') ? small.replaceAll('ij', 'y') : small;
}

const KEPT = new Map<WhenLanguage, Vocabulary>();
const SIMPLE = /^[a-z]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const Words = z.strictObject({
  categories: z.record(z.string(), z.record(z.string(), z.string())),
  notSlips: z.string(),
  written: z.record(z.string(), z.string()),
  joined: z.string(),
  runTogether: z.string(),
});
type Words = z.infer<typeof Words>;
const File = z.strictObject({ nl: Words, fr: Words, en: Words, de: Words });
let file: z.infer<typeof File> | undefined;

function readWords(): z.infer<typeof File> {
  const text = readFileSync(new URL('../data/when-words.json', import.meta.url), 'utf8');
  return File.parse(JSON.parse(text));
}

function make(language: WhenLanguage, words: Words): Vocabulary {
  const senses = new Map<string, Sense[]>();
  for (const [category, values] of Object.entries(words.categories)) {
    for (const [value, list] of Object.entries(values)) {
      for (const word of split(list, language)) add(senses, word, { category, value });
    }
  }
  const written = new Map<string, readonly string[]>(runTogether(language, words, senses));
  for (const [word, spelt] of Object.entries(words.written))
    written.set(fold(word, language), split(spelt, language));
  return {
    senses,
    written,
    joined: joinedOf(language, words.joined),
    forgiving: forgivingOf([...long(senses), ...written.keys()]),
    notSlips: new Set(split(words.notSlips, language)),
  };
}

/** "Maandagochtend", "gisteravond": every word of the first categories with every one of the second behind it. */
function runTogether(
  language: WhenLanguage,
  { runTogether: rule }: Words,
  senses: ReadonlyMap<string, readonly Sense[]>,
): [string, string[]][] {
  const [first = '', second = ''] = rule.split('+').map((part) => part.trim());
  const of = (names: string): string[] =>
    [...senses].filter(([, all]) => all.some((one) => hasName(names, one))).map(([word]) => word);
  const behind = of(second).filter((word) => word.length > 2);
  return of(first)
    .filter((word) => word.length > 3 && word !== fold('morgen', language))
    .flatMap((word) => behind.map((end): [string, string[]] => [word + end, [word, end]]));
}

function hasName(names: string, { category }: Sense): boolean {
  return names !== '' && names.split(' ').includes(category);
}

function joinedOf(language: WhenLanguage, list: string): Map<string, Joined[]> {
  const joined = new Map<string, Joined[]>();
  for (const rule of list.split(';').map((one) => one.trim())) {
    const [left = '', word = ''] = rule.split('=');
    const parts = split(left, language);
    const first = parts[0];
    if (first !== undefined) add(joined, first, { parts, word: fold(word, language) });
  }
  for (const rules of joined.values())
    rules.sort((one, other) => other.parts.length - one.parts.length);
  return joined;
}

/** Categories whose long words may hold a slip. */
const FORGIVEN = new Set(['day', 'weekday', 'month', 'daypart']);
/** Shorter words lie too close to others. */
const SHORTEST_FORGIVEN = 6;

function long(senses: ReadonlyMap<string, readonly Sense[]>): string[] {
  return [...senses]
    .filter(([, all]) => all.some(({ category }) => FORGIVEN.has(category)))
    .map(([word]) => word);
}

function forgivingOf(words: readonly string[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    if (word.length >= SHORTEST_FORGIVEN) add(lists, slipKey(word.charAt(0), word.length), word);
  }
  return lists;
}

function split(list: string, language: WhenLanguage): string[] {
  return list
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => fold(word, language));
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
