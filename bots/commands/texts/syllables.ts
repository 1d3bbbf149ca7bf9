import type { MeasuredLanguage } from './everyText.js';

/**
 * Syllables of a word, counted by its vowels: not right for every word, which is enough for a mean. At
 * least one.
 */
export function syllablesOf(word: string, language: MeasuredLanguage): number {
  const small = word.toLowerCase().normalize('NFC').replace(SILENT[language], '');
  return Math.max(1, [...small.matchAll(VOWELS[language])].length);
}

/** Vowels that are said as one; a letter with two dots begins a syllable of its own. */
const VOWELS: Readonly<Record<MeasuredLanguage, RegExp>> = {
  nl: /ëi|ëe|aai|ooi|oei|eeu|ieu|eau|aa|ee|ie|ij|oo|uu|ei|eu|ui|oe|ou|au|ai|oi|[aeiouyàáâèéêëíîïóôöúûü]/g,
  en: /[aeiouyàâçéèêëîïôöûü]+/g,
  fr: /[aeiouyàâäéèêëîïôöùûüœæ]+/g,
};

/** What stands at the end and is not said; "-le", "-ted" and "-ded" are, and an only vowel is. */
const SILENT: Readonly<Record<MeasuredLanguage, RegExp>> = {
  nl: /$^/,
  en: /(?<=[aeiouy].*)(?:(?<![aeiouy]|[^aeiouy]l)e|(?<=[^aeioutd])ed|(?<=[^aeiouylscxzgh])es)$/,
  fr: /(?<=[aeiouyàâéèêîïôùûœ].*)(?<![éèê])(?:es?|(?<=[^aeiouym])ent)$/,
};
