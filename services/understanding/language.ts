import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { wordsIn } from './languageFeatures.js';
import { MODEL_LANGUAGES, type ModelLanguage, scoresOf } from './languageModel.js';
import { languageByScript } from './scripts.js';

/**
 * The language of a text as a two-letter code (three where there is none); `und` when nothing speaks for
 * one. By its script, its commonest words (data/function-words.json) and its letters (languageModel.ts);
 * `expected` is the language in which the person wrote before, which decides where the text hardly does.
 * Right for most single words too. Never throws for anything a person typed.
 */
export function detectLanguage(text: string, expected?: string): string {
  return languageOf(text.slice(0, LONGEST), expected, ENOUGH);
}

/**
 * The same, but `und` below three words in Latin letters and whenever it is not clearly that language:
 * a guess on which the person may be asked whether they want to switch, never a reason to switch.
 */
export function guessLanguage(text: string): string {
  const start = text.slice(0, LONGEST);
  return wordsIn(start, 3).length < 3
    ? (languageByScript(start) ?? 'und')
    : languageOf(start, undefined, CLEAR);
}

/** Whoever writes more than this has shown their language in the beginning. */
const LONGEST = 1500;
const MOST_WORDS = 150;
/** Differences between natural logarithms: of two languages the first is e^x times as likely. */
const ENOUGH = 0.2;
const CLEAR = 1.5;
/** What a common word adds, and what the language expected has before the text is read. */
const COMMON_WORD = 1.2;
const EXPECTED = 1;
/** How common a language is among those who write to a point in Flanders: ours, roughly. */
const USUAL: Partial<Record<ModelLanguage, number>> = { nl: 2, fr: 1.5, en: 1.5, de: 0.8, tr: 0.8 };

function languageOf(text: string, expected: string | undefined, margin: number): string {
  const byScript = languageByScript(text);
  if (byScript !== undefined) return byScript;
  const words = wordsIn(text, MOST_WORDS).filter((word) => !SAYS_NOTHING.has(word));
  if (words.length === 0) return 'und';
  const letters = scoresOf(words);
  const scores = MODEL_LANGUAGES.map((language, at) => ({
    language,
    score:
      (letters[at] ?? 0) +
      commonWords(words, language) +
      (USUAL[language] ?? 0) +
      (language === expected ? EXPECTED : 0),
  })).sort((one, other) => other.score - one.score);
  const [first, second] = scores;
  if (first === undefined || second === undefined) return 'und';
  return first.score - second.score >= margin ? first.language : 'und';
}

/** Words that people of every language type. */
const SAYS_NOTHING = new Set(
  'ok oke okay okee hm hmm haha hahaha lol x xx stop help info euh facebook whatsapp instagram'.split(
    ' ',
  ),
);

/** A word that several languages share says as much less for each. */
function commonWords(words: readonly string[], language: ModelLanguage): number {
  let score = 0;
  for (const word of words) {
    const sharing = (shared ??= load()).get(word);
    if (sharing?.includes(language) === true) score += COMMON_WORD / sharing.length;
  }
  return score;
}

/** In which languages each common word is one. */
let shared: ReadonlyMap<string, readonly ModelLanguage[]> | undefined;

const File = z.partialRecord(z.enum(MODEL_LANGUAGES), z.array(z.string()));

function load(): Map<string, ModelLanguage[]> {
  const file = new URL('./data/function-words.json', import.meta.url);
  const lists = File.parse(JSON.parse(readFileSync(file, 'utf8')));
  const words = new Map<string, ModelLanguage[]>();
  for (const language of MODEL_LANGUAGES) {
    for (const word of lists[language] ?? []) {
      words.set(word, [...(words.get(word) ?? []), language]);
    }
  }
  return words;
}
