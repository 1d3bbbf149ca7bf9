import type { Age } from '../domain/ids.js';
import type { Reading } from './lexicon.js';
import type { Token } from './tokens.js';

/**
 * The age of the person whom it happened to, when the text says it plainly: of the person who tells
 * ("ik ben 15"), or of the child or relative they speak for ("mijn dochter van 8"), which goes first.
 */
export function findAge(reading: Reading): Age | undefined {
  return ageOfRelative(reading.tokens) ?? ageOfTeller(reading.tokens) ?? ageInWords(reading);
}

/** The band of an age in whole years; undefined for what no person's age can be. */
export function ageBand(years: number): Age | undefined {
  if (!Number.isInteger(years) || years < 0 || years > 115) return undefined;
  if (years < 12) return 'under_12';
  if (years < 18) return '12_17';
  if (years < 26) return '18_25';
  return years < 65 ? '26_64' : '65_plus';
}

const RELATIVES = new Set(
  (
    'zoon zoontje dochter dochtertje kind kindje broer broertje zus zusje kleinzoon kleindochter kleinkind ' +
    'nichtje neefje neef nicht moeder mama vader papa oma opa leerling meisje jongen vriendin vriend ' +
    'son daughter child kid brother sister grandson granddaughter mother father mum mom dad grandmother ' +
    'grandfather pupil girl boy fils fille enfant frere soeur mere pere sohn tochter bruder schwester mutter vater'
  ).split(' '),
);
const OWNERS = new Set(
  'mijn mn onze ons men mijne mij my our mon ma notre mein meine een a an'.split(' '),
);

/** "Mijn dochter van 8", "my son (12)", "onze zoon is 9 jaar", "mijn 8-jarige dochter". */
function ageOfRelative(tokens: readonly Token[]): Age | undefined {
  for (const [place, token] of tokens.entries()) {
    if (!RELATIVES.has(token.word)) continue;
    const before = tokens.slice(Math.max(0, place - 4), place).map((one) => one.word);
    if (!before.some((word) => OWNERS.has(word))) continue;
    const after = tokens
      .slice(place + 1, place + 5)
      .filter((one) => one.sentence === token.sentence);
    const years = numberAfter(after.map((one) => one.word)) ?? numberWithYearOld(before);
    const band = years === undefined ? undefined : ageBand(years);
    if (band !== undefined) return band;
  }
  return undefined;
}

const LINKS = new Set(
  'van is was wordt aged of who die de ze hij zij nu maar nog pas only just now a ans alter qui'.split(
    ' ',
  ),
);

function numberAfter(words: readonly string[]): number | undefined {
  for (const [place, word] of words.entries()) {
    const years = numberOf(word);
    if (years !== undefined) return isOtherUnit(words[place + 1]) ? undefined : years;
    if (!LINKS.has(word)) return undefined;
  }
  return undefined;
}

/** "8-jarige", "8 year old". */
function numberWithYearOld(words: readonly string[]): number | undefined {
  for (const [place, word] of words.entries()) {
    const years = numberOf(word);
    if (years !== undefined && /^(?:jarige?|jaar|jaren|year|ans)$/.test(words[place + 1] ?? ''))
      return years;
  }
  return undefined;
}

const STARTS = byFirstWord([
  ['ik', 'ben'],
  ['kben'],
  ['ben'],
  ['i', 'm'],
  ['im'],
  ['i', 'am'],
  ['j', 'ai'],
  ['jai'],
  ['ich', 'bin'],
  ['wordt'],
  ['mijn', 'leeftijd', 'is'],
]);
const FILLERS = new Set('nu pas nog maar net bijna een only just al ook zelf'.split(' '));

function ageOfTeller(tokens: readonly Token[]): Age | undefined {
  const words = tokens.map((token) => token.word);
  for (const place of words.keys()) {
    const start = STARTS.get(words[place] ?? '')?.find((one) =>
      one.every((word, step) => words[place + step] === word),
    );
    if (start === undefined) continue;
    let at = place + start.length;
    while (FILLERS.has(words[at] ?? '')) at++;
    const years = numberOf(words[at] ?? '');
    const unit = words[at + 1];
    if (years === undefined || isOtherUnit(unit)) continue;
    // "J'ai 3 enfants" and "ik ben 20 minuten te laat" are not ages.
    if (start[0]?.startsWith('j') === true && unit !== 'ans' && unit !== 'an') continue;
    if (years > 5) return ageBand(years);
  }
  return undefined;
}

function byFirstWord(starts: readonly string[][]): ReadonlyMap<string, readonly string[][]> {
  const first = new Set(starts.map(([word = '']) => word));
  return new Map([...first].map((word) => [word, starts.filter((start) => start[0] === word)]));
}

function isOtherUnit(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:minu\w*|u|uur|uren|min|km|keer|maal|euro|eur|dag|dagen|week|weken|maand\w*|maal|times|hours?|days?|weeks?|months?|mensen|people|kinderen|enfants|procent|weg|te|cm|kg|kilo|heures?|mois)$/.test(
      word,
    )
  );
}

const NUMBERS = new Map([
  ...'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
]);

function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (word === 'een' || word === 'one') return undefined;
  return NUMBERS.get(word) ?? (/^\d{1,2}j$/.test(word) ? Number.parseInt(word, 10) : undefined);
}

/** Without a number: "gepensioneerd", "I am a minor", "mijn peuter". */
function ageInWords(reading: Reading): Age | undefined {
  const ages = new Set(reading.hits('ages').map((hit) => hit.entry.columns['age']));
  return (['under_12', 'under_18', '65_plus', 'adult'] as const).find((age) => ages.has(age));
}
