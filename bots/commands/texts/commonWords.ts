import { readFileSync } from 'node:fs';
import { EXPLAINED } from './explained.js';
import { isName, withNamesAside } from './names.js';
import type { MeasuredLanguage, Text } from './everyText.js';
import { isRead } from './readability.js';
import { sentencesOf, wordsOf } from './sentences.js';
import { syllablesOf } from './syllables.js';

/** From so many syllables on a word must be one that people hear, or one that we explain. */
export const LONG_WORD = 4;

/**
 * Long words of a text that are not among the 10,000 most frequent of speech, nor made of two of
 * those ("gemeentehuis"), nor explained. Names and a referral are exempt: those have the terms of
 * the bodies that read it, and the person has the everyday word beside it.
 */
export function hardWordsOf({ key, text, stage, language }: Text): string[] {
  if (isName(key) || stage === 'referral') return [];
  const words = longWordsOf(withNamesAside(text), language);
  return words.filter((word) => !(word in EXPLAINED[language]));
}

/** Long words that nobody hears every day, explained or not. */
export function longWordsOf(text: string, language: MeasuredLanguage): string[] {
  const words = sentencesOf(text)
    .flatMap(wordsOf)
    .filter(isRead)
    .flatMap((word) => word.toLowerCase().split(/[’'-]/))
    .filter((word) => syllablesOf(word, language) >= LONG_WORD);
  return [...new Set(words)].filter((word) => !isCommon(word, language));
}

/** Whether people hear a word often, also with an ending, or made of two words that they hear often. */
export function isCommon(word: string, language: MeasuredLanguage): boolean {
  const common = listOf(language);
  if (forms(word).some((form) => common.has(form))) return true;
  if (language !== 'nl') return false;
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const linked = [first, first.replace(/(?:s|en|e|n)$/, '')];
    const isFirst = linked.some((part) => part.length >= SHORTEST && common.has(part));
    if (isFirst && forms(second).some((part) => common.has(part))) return true;
  }
  return false;
}

/** Letters of a part of a compound. */
const SHORTEST = 4;

function forms(word: string): string[] {
  return [word, word.replace(/(?:s|e|en|n)$/, '')];
}

const lists = new Map<MeasuredLanguage, ReadonlySet<string>>();

function listOf(language: MeasuredLanguage): ReadonlySet<string> {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`./common/${language}.txt`, import.meta.url), 'utf8');
  const list = new Set(text.split('\n'));
  lists.set(language, list);
  return list;
}
