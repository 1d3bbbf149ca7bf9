import type { MeasuredLanguage } from './everyText.js';
import { withNamesAside } from './names.js';
import { sentencesOf, wordsOf } from './sentences.js';
import { syllablesOf } from './syllables.js';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly longest: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Between 0 (very hard) and 100 (very easy), by the formula of the language. */
  readonly score: number;
  /** The second formula, which decides nothing: it is there to be compared. */
  readonly second: number;
}

/** One mean over several texts: their words and sentences are laid together. */
export function readabilityOf(texts: readonly string[], language: MeasuredLanguage): Readability {
  const sentences = texts
    .flatMap((text) => sentencesOf(withNamesAside(text)))
    .map((sentence) => wordsOf(sentence).filter(isRead))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const longWords = words.filter((word) => word.length > LONG).length;
  const means = {
    wordsPerSentence: words.length / Math.max(1, sentences.length),
    syllablesPerWord: syllables / Math.max(1, words.length),
    longWordsPer100: (100 * longWords) / Math.max(1, words.length),
  };
  return {
    words: words.length,
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.length)),
    wordsPerSentence: means.wordsPerSentence,
    syllablesPerWord: means.syllablesPerWord,
    score: FORMULAS[language].score(means),
    second: FORMULAS[language].second(means),
  };
}

interface Means {
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Words of more than six letters in a hundred. */
  readonly longWordsPer100: number;
}

interface Formula {
  readonly name: string;
  readonly secondName: string;
  score(means: Means): number;
  second(means: Means): number;
}

/**
 * Published formulas and their figures (deployment/decisions/texts-are-measured.md): Douma 1960 and
 * Brouwer 1963 for Dutch, Flesch 1948 for English, Kandel and Moles 1958 for French; LIX (Björnsson
 * 1968), where lower is easier, beside the last two.
 */
export const FORMULAS: Readonly<Record<MeasuredLanguage, Formula>> = {
  nl: {
    name: 'Flesch-Douma',
    secondName: 'Brouwer A',
    score: (m) => 206.84 - 77 * m.syllablesPerWord - 0.93 * m.wordsPerSentence,
    second: (m) => 195 - 66.7 * m.syllablesPerWord - 2 * m.wordsPerSentence,
  },
  en: {
    name: 'Flesch',
    secondName: 'LIX',
    score: (m) => 206.835 - 84.6 * m.syllablesPerWord - 1.015 * m.wordsPerSentence,
    second: (m) => m.wordsPerSentence + m.longWordsPer100,
  },
  fr: {
    name: 'Kandel-Moles',
    secondName: 'LIX',
    score: (m) => 207 - 73.6 * m.syllablesPerWord - 1.015 * m.wordsPerSentence,
    second: (m) => m.wordsPerSentence + m.longWordsPer100,
  },
};

/** More letters than this make a word long for LIX. */
const LONG = 6;

/** Sites, numbers and what is filled in are looked at, not read: they say nothing of how hard a text is. */
export function isRead(word: string): boolean {
  return !/[\d{}@]|\.\p{L}|https?:/u.test(word) && /\p{L}/u.test(word);
}
