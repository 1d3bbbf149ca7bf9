/**
 * The language of a text by its letters, where they are not Latin: `undefined` for Latin and for no
 * letters at all, `und` for letters of which we know no language. Letters that only one language has
 * decide between those that share a script. `text` is at most a few thousand characters.
 */
export function languageByScript(text: string): string | undefined {
  let latin = 0;
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(RUN)) {
    if (LATIN.test(run)) {
      latin += run.length;
      continue;
    }
    const name = SCRIPTS.find(({ letter }) => letter.test(run))?.name ?? 'other';
    counts.set(name, (counts.get(name) ?? 0) + run.length);
  }
  let [name, most] = ['', 0];
  for (const [one, count] of counts) if (count > most) [name, most] = [one, count];
  if (most === 0 || most < latin) return undefined;
  const script = SCRIPTS.find((one) => one.name === name);
  if (script === undefined) return 'und';
  return script.only?.find(({ letters }) => letters.test(text))?.language ?? script.language;
}

/** Letters that follow each other; mixed runs go by their first. */
const RUN = /[\p{L}\p{M}]+/gu;
const LATIN = /^\p{Script=Latin}/u;

interface Script {
  readonly name: string;
  readonly letter: RegExp;
  /** The language most written in it by people who live in Belgium. */
  readonly language: string;
  readonly only?: readonly { readonly language: string; readonly letters: RegExp }[];
}

const SCRIPTS: readonly Script[] = [
  {
    name: 'Arabic',
    letter: /^\p{Script=Arabic}/u,
    language: 'ar',
    only: [
      { language: 'ps', letters: /[ټځڅډړږښګڼۍ]/u },
      { language: 'ckb', letters: /[ڕڵۆێ]/u },
      { language: 'ur', letters: /[ٹڈڑںے]/u },
      { language: 'fa', letters: /[پچژگکی]/u },
    ],
  },
  {
    name: 'Cyrillic',
    letter: /^\p{Script=Cyrillic}/u,
    language: 'ru',
    only: [
      { language: 'uk', letters: /[іїєґ]|що|щоб/iu },
      { language: 'sr', letters: /[ђћјљњџ]/iu },
    ],
  },
  {
    name: 'Ethiopic',
    letter: /^\p{Script=Ethiopic}/u,
    language: 'am',
    only: [{ language: 'ti', letters: /ኣ|ዓ|ዩ|የን|ንእ|ዝ|እየ|ኮይ/u }],
  },
  { name: 'Greek', letter: /^\p{Script=Greek}/u, language: 'el' },
  { name: 'Hebrew', letter: /^\p{Script=Hebrew}/u, language: 'he' },
  { name: 'Kana', letter: /^[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja' },
  { name: 'Hangul', letter: /^\p{Script=Hangul}/u, language: 'ko' },
  {
    name: 'Han',
    letter: /^\p{Script=Han}/u,
    language: 'zh',
    only: [{ language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u }],
  },
  { name: 'Armenian', letter: /^\p{Script=Armenian}/u, language: 'hy' },
  { name: 'Georgian', letter: /^\p{Script=Georgian}/u, language: 'ka' },
  { name: 'Devanagari', letter: /^\p{Script=Devanagari}/u, language: 'hi' },
  { name: 'Bengali', letter: /^\p{Script=Bengali}/u, language: 'bn' },
  { name: 'Gurmukhi', letter: /^\p{Script=Gurmukhi}/u, language: 'pa' },
  { name: 'Tamil', letter: /^\p{Script=Tamil}/u, language: 'ta' },
  { name: 'Thai', letter: /^\p{Script=Thai}/u, language: 'th' },
];
