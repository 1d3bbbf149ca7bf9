import type { Span } from './span.js';

/**
 * Telephone numbers that are told in words, wholly or partly: "nul vier zes acht 31 90 27", "zéro quatre
 * septante-huit vingt-deux nonante et un zéro six". They begin with a nought (or a plus), and make eight to
 * fourteen figures.
 */
export function findSpokenPhones(text: string): Span[] {
  if (!NOUGHT.test(text) && !FIRST_FIGURES.test(text)) return [];
  const spans: Span[] = [];
  let run: Word[] = [];
  const settle = (): void => {
    spans.push(...phoneIn(run));
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const figures = figuresOf(match[0].toLowerCase());
    const end = match.index + match[0].length;
    const isNought = STARTS.test(match[0].toLowerCase()) || /^0\d{1,3}$/.test(match[0]);
    const word = { start: match.index, end, figures, isNought };
    const last = run.at(-1);
    if (last !== undefined && !/^[ ,./-]{1,3}$/.test(text.slice(last.end, word.start))) settle();
    if (figures === undefined) settle();
    else run.push({ ...word, figures });
  }
  settle();
  return spans;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** How many figures it stands for; a link such as "et" for none. */
  readonly figures: number;
  readonly isNought: boolean;
}

const NOUGHT = /(?<!\p{L})(?:nul|nulle|z[eé]ro|zero|oh|null|plus)(?!\p{L})/iu;
/** "0475 twaalf vierendertig": only the beginning in figures. */
const FIRST_FIGURES = /(?<!\d)0\d{1,3}[ ,./-]{1,3}\p{L}{3}/u;
const STARTS = /^(?:nul|nulle|z[eé]ro|oh|null|plus)$/u;
const WORD = /\d+|\p{L}+/gu;
/** What stands for no figure of its own: "quatre cent septante-cinq" is 475. */
const LINK = /^(?:en|et|and|und|plus|maal|keer|fois|cents?|honderd|hundred|hundert)$/u;
const DIGIT =
  /^(?:nul|nulle|z[eé]ro|oh|o|null|[eé][eé]n|ee?n|twee|drie|vier|vijf|zes|zeven|acht|negen|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine|eins|ein|zwei|zwo|drei|f[uü]nf|sechs|sieben|neun)$/u;
const TENS =
  /(?:tien|elf|twaalf|[tf]ig|[dt]ertig|ten|eleven|twelve|teen|ty|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|zehn|zw[oö]lf|zig|ßig|ssig)$/u;

function figuresOf(word: string): number | undefined {
  if (/^\d/.test(word)) return word.length < 5 ? word.length : undefined;
  if (word === 'double' || word === 'dubbel') return 1;
  if (LINK.test(word)) return 0;
  if (DIGIT.test(word)) return 1;
  return TENS.test(word) && word.length < 20 && SPOKEN_TENS.test(word) ? 2 : undefined;
}

/** "vijfenveertig", "tweeëntwintig", "seventy": made of nothing but numbers. */
const SPOKEN_TENS =
  /^(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|twintig|(?:der|veer|vijf|zes|zeven|tach|negen)tig)$|^(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$|^(?:dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)$|^(?:(?:ein|zwei|drei|vier|f[uü]nf|sechs|sieben|acht|neun)und)?(?:zehn|elf|zw[oö]lf|(?:drei|vier|f[uü]nf|sech|sieb|acht|neun)zehn|zwanzig|drei(?:ß|ss)ig|(?:vier|f[uü]nf|sech|sieb|acht|neun)zig)$/u;

/** The run from its first nought on, when it is as long as a telephone number and holds more than figures. */
function phoneIn(run: readonly Word[]): Span[] {
  const from = run.findIndex((word) => word.isNought);
  if (from < 0) return [];
  const words = run.slice(from);
  const told = words.findIndex(({ start, end, figures }) => figures !== end - start);
  // Figures that are a whole number by themselves, and a word that counts something.
  if (told > 1 && words.slice(0, told).reduce((sum, { figures }) => sum + figures, 0) > 8)
    return [];
  while ((words.at(-1)?.figures ?? 1) === 0) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 4) return [];
  const figures = words.reduce((sum, word) => sum + word.figures, 0);
  // "quatre-vingt-dix-sept" is two figures and counts as more.
  return figures >= 8 && figures <= 26
    ? [{ start: first.start, end: last.end, type: 'PHONE' }]
    : [];
}
