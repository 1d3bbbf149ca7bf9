import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Token, tokensOf } from './tokens.js';

export type GuessedLanguage = (typeof LANGUAGES)[number] | 'und';

/**
 * The language of a text by its function words (data/function-words.json); `und` below three words, and
 * whenever no language is clearly ahead. A guess to choose words with, never a reason to switch the
 * conversation without asking. `tokens` are those of the text, where the caller has them already.
 */
export function guessLanguage(text: string, tokens?: readonly Token[]): GuessedLanguage {
  const words = text.length > LONGEST ? undefined : tokens;
  return languageOf(words ?? tokensOf(text.slice(0, LONGEST)));
}

const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const;
const LONGEST = 2000;

function languageOf(tokens: readonly Token[]): GuessedLanguage {
  if (tokens.length < 3) return 'und';
  const scores = LANGUAGES.map((language) => ({ language, score: 0 }));
  for (const { word } of tokens) {
    const weights = (loaded ??= load()).get(word);
    if (weights === undefined) continue;
    for (const one of scores) one.score += weights[one.language];
  }
  const [first, second] = scores.sort((one, other) => other.score - one.score);
  if (first === undefined || second === undefined) return 'und';
  return first.score >= 1.5 && first.score > second.score * 1.3 ? first.language : 'und';
}

type Weights = Record<(typeof LANGUAGES)[number], number>;
let loaded: ReadonlyMap<string, Weights> | undefined;

const File = z.strictObject({
  nl: z.array(z.string()),
  en: z.array(z.string()),
  fr: z.array(z.string()),
  de: z.array(z.string()),
});

/** A word that two languages share says half as much for each. */
function load(): Map<string, Weights> {
  const file = new URL('./data/function-words.json', import.meta.url);
  const lists = File.parse(JSON.parse(readFileSync(file, 'utf8')));
  const weights = new Map<string, Weights>();
  for (const language of LANGUAGES) {
    for (const word of lists[language]) {
      const known = weights.get(word) ?? { nl: 0, en: 0, fr: 0, de: 0 };
      weights.set(word, { ...known, [language]: 1 });
    }
  }
  for (const shared of weights.values()) {
    const count = LANGUAGES.filter((language) => shared[language] > 0).length;
    for (const language of LANGUAGES) shared[language] /= count;
  }
  return weights;
}
