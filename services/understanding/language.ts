import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { tokensOf } from './tokens.js';

export type GuessedLanguage = 'nl' | 'en' | 'fr' | 'de' | 'und';

/**
 * The language of a text by its function words (data/function-words.json); `und` below three words, and
 * whenever no language is clearly ahead. A guess to choose words with, never a reason to switch the
 * conversation without asking.
 */
export function guessLanguage(text: string): GuessedLanguage {
  const words = tokensOf(text.slice(0, LONGEST)).map((token) => token.word);
  if (words.length < 3) return 'und';
  const [first, second] = LANGUAGES.map((language) => ({
    language,
    score: words.reduce((sum, word) => sum + weight(word, language), 0),
  })).sort((one, other) => other.score - one.score);
  if (first === undefined || second === undefined) return 'und';
  return first.score >= 1.5 && first.score > second.score * 1.3 ? first.language : 'und';
}

const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const;
const LONGEST = 2000;

/** A word that two languages share says half as much for each. */
function weight(word: string, language: (typeof LANGUAGES)[number]): number {
  const lists = functionWords();
  if (!lists[language].has(word)) return 0;
  return 1 / LANGUAGES.filter((other) => lists[other].has(word)).length;
}

const List = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const File = z.strictObject({ nl: List, en: List, fr: List, de: List });
let read: z.infer<typeof File> | undefined;

function functionWords(): z.infer<typeof File> {
  read ??= File.parse(
    JSON.parse(readFileSync(new URL('./data/function-words.json', import.meta.url), 'utf8')),
  );
  return read;
}
