import { fold } from './tokens.js';

/** How many characters at the start are numbers told in words: "mille neuf cent cinquante-huit", "twaalf". */
export function numberWordsFrom(text: string): number {
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index - end > 1 || !/^[ -]?$/.test(text.slice(end, index))) break;
    const folded = fold(word);
    // A link counts only when a number follows.
    if (LINK.test(folded)) {
      if (end === 0 || !isNumberWord(/^[ -]\p{L}+/u.exec(text.slice(index + word.length))?.[0]))
        break;
    } else if (!isNumberWord(folded)) break;
    end = index + word.length;
  }
  return end;
}

function isNumberWord(word = ''): boolean {
  const folded = fold(word.replace(/^[ -]/, ''));
  return folded.length < 50 && NUMBER.test(folded);
}

const WORD = /\p{L}+/gu;
const LINK = /^(?:en|et|and|und)$/;
/** Dutch and German write a number as one word, made of these. */
const NUMBER = new RegExp(
  `^(?:(?:${[
    'nul|een|twee|drie|der|vier|veer|vijf|zes|zeven|acht|tach|negen|tien|elf|twaalf|twin|tig|honderd|duizend|en',
    'null|eins|ein|zwei|zwo|drei|vier|funf|sechs|sech|sieben|sieb|neun|zehn|zwolf|zwan|zig|ssig|ßig|hundert|tausend|und',
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand',
    'zero|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|mil',
  ].join('|')})){1,12}$`,
);
