import { CHANNELS } from '../../channels/azure/show/channels.js';
import { hardWordsOf } from './commonWords.js';
import type { MeasuredLanguage, Text } from './everyText.js';
import { fillsIn, isNotSaidYet, missingIn, saidBy } from './keys.js';
import { isName, withoutNames } from './names.js';
import { readabilityOf } from './readability.js';
import { placeholdersOf, sentencesOf, wordsOf } from './sentences.js';

/** Something to mend in one text. */
export interface Finding {
  readonly check: string;
  readonly language: MeasuredLanguage;
  readonly key: string;
  /** What it is about: the sentence, the word, the number. */
  readonly what: string;
}

/** Words in a sentence at most: B1 (deployment/decisions/texts-are-measured.md). */
export const LONGEST_SENTENCE = 15;

/** The least score of a text of so many words, and of all sentences of a stage together. */
export const BARS: Readonly<Record<MeasuredLanguage, { text: number; stage: number }>> = {
  nl: { text: 60, stage: 75 },
  en: { text: 55, stage: 75 },
  fr: { text: 50, stage: 75 },
};

/** A formula says nothing of a text of fewer words. */
export const ENOUGH_WORDS = 12;

/** Facebook shows no more of the greeting of a page. */
const GREETING = { key: 'channel.greeting', most: 160 };

/** One message of the channel with the least room. */
const ONE_MESSAGE = Math.min(...Object.values(CHANNELS).map(({ text }) => text));

/** Everything to mend in the texts of one language. */
export function findingsIn(texts: readonly Text[]): Finding[] {
  return [...texts.flatMap(inOne), ...hardStages(texts), ...mixedAddress(texts)];
}

function inOne(text: Text): Finding[] {
  const found = (check: string, what: readonly string[]): Finding[] =>
    what.map((one) => ({ check, language: text.language, key: text.key, what: one }));
  return [
    ...found('a long sentence', longSentences(text)),
    ...found('hard to read', hard(text)),
    ...found('a long word nobody hears every day', hardWordsOf(text)),
    ...found('a space too many', spaces(text)),
    ...found('too long for a channel', tooLong(text)),
  ];
}

function longSentences({ text }: Text): string[] {
  return sentencesOf(withoutNames(text)).filter(
    (sentence) => wordsOf(sentence).length > LONGEST_SENTENCE,
  );
}

function hard({ key, text, language }: Text): string[] {
  if (isName(key)) return [];
  const { words, score } = readabilityOf([text], language);
  if (words < ENOUGH_WORDS || score >= BARS[language].text) return [];
  return [`${score.toFixed(0)}, where ${BARS[language].text} is asked: ${text}`];
}

/** Sentences of a stage that is all labels are too few to be a measure. */
function hardStages(texts: readonly Text[]): Finding[] {
  return [...stagesOf(texts)].flatMap(([stage, { sentences, language }]) => {
    const { words, score } = readabilityOf(sentences, language);
    if (words < ENOUGH_WORDS || score >= BARS[language].stage) return [];
    const what = `${score.toFixed(0)}, where ${BARS[language].stage} is asked`;
    return [{ check: 'a stage hard to read', language, key: stage, what }];
  });
}

export interface Stage {
  readonly language: MeasuredLanguage;
  readonly texts: number;
  /** Texts that are whole sentences; a label has no reading score. */
  readonly sentences: readonly string[];
}

/** The texts of each part of the journey. */
export function stagesOf(texts: readonly Text[]): ReadonlyMap<string, Stage> {
  const names = [...new Set(texts.map(({ stage }) => stage))];
  return new Map(
    names.map((name) => {
      const all = texts.filter(({ stage }) => stage === name);
      const sentences = all.filter(({ key, text }) => /[.?!]$/.test(text) && !isName(key));
      const language = all[0]?.language ?? 'nl';
      return [name, { language, texts: all.length, sentences: sentences.map(({ text }) => text) }];
    }),
  );
}

/** In French, also where another language invites to it, a space that does not break stands before these marks. */
function spaces({ text }: Text): string[] {
  const rest = text.replace(/[\u00a0\u202f](?=[:;?!»])|(?<=«)[\u00a0\u202f]/g, ' ');
  return /^\s|\s$|\s\s|[^\S \n]/.test(rest) ? [text] : [];
}

function tooLong({ key, text, stage }: Text): string[] {
  if (key === GREETING.key && text.length > GREETING.most) return [`${text.length}: ${text}`];
  const isSaid = !['web pages', 'privacy and accessibility', 'referral'].includes(stage);
  return isSaid && text.length > ONE_MESSAGE ? [`${text.length}: ${text}`] : [];
}

/** Forms of "you" and "your"; "u" of Dutch is never right here, of French one of the two is. */
const ADDRESS: Readonly<Record<MeasuredLanguage, readonly (readonly string[])[]>> = {
  nl: [
    ['je', 'jij', 'jou', 'jouw', 'jezelf'],
    ['u', 'uw', 'uzelf'],
  ],
  en: [],
  fr: [
    ['vous', 'votre', 'vos'],
    ['tu', 'te', 'toi', 'tes'],
  ],
};

/** Texts that address somebody in another way than most texts of their language. */
export function mixedAddress(texts: readonly Text[]): Finding[] {
  const language = texts[0]?.language;
  if (language === undefined) return [];
  const byForm = ADDRESS[language].map((form) =>
    texts.filter(({ key, text }) => !isName(key) && has(form, withoutNames(text))),
  );
  const most = Math.max(0, ...byForm.map((those) => those.length));
  return byForm
    .filter((those) => those.length < most)
    .flat()
    .map(({ key, text }) => ({ check: 'a mixed form of address', language, key, what: text }));
}

function has(form: readonly string[], text: string): boolean {
  return wordsOf(text.toLowerCase()).some((word) =>
    word.split(/[’'-]/).some((part) => form.includes(part)),
  );
}

/** What differs between languages, or between the texts and the code that says them. */
export function findingsBetween(all: readonly (readonly Text[])[], code: string): Finding[] {
  const [reference = [], ...others] = all;
  const keys = reference.map(({ key }) => key).filter((key) => !key.startsWith('referral.'));
  const [isSaid, isFilled] = [saidBy(code), fillsIn(code)];
  const at = (check: string, { key, language }: Text, what: string): Finding => ({
    ...{ check, language, key, what },
  });
  return [
    ...others.flatMap((texts) => differences(reference, texts)),
    ...reference
      .filter(({ key }) => keys.includes(key) && !isSaid(key) && !isNotSaidYet(key))
      .map((text) => at('never said', text, text.text)),
    ...missingIn(code, keys).map((key) => ({
      ...{ check: 'said and not there', language: 'nl' as const, key, what: 'no text' },
    })),
    ...reference.flatMap((text) =>
      placeholdersOf(text.text)
        .filter((name) => !isFilled(name))
        .map((name) => at('never filled in', text, `{${name}}`)),
    ),
  ];
}

function differences(reference: readonly Text[], texts: readonly Text[]): Finding[] {
  const there = new Map(texts.map((text) => [text.key, text]));
  const language = texts[0]?.language ?? 'nl';
  return reference.flatMap(({ key, text }): Finding[] => {
    const other = there.get(key);
    if (other === undefined) return [{ check: 'a missing text', language, key, what: text }];
    const [wanted, found] = [text, other.text].map((one) => placeholdersOf(one).sort().join(', '));
    if (wanted === found) return [];
    return [{ check: 'other things filled in', language, key, what: `${found} for ${wanted}` }];
  });
}
