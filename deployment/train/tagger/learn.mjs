/** Trains the tagger of names: an averaged perceptron on sentences made up and texts by other authors. */
import { readFileSync } from 'node:fs';
import {
  BEGIN,
  FEATURES,
  featuresOf,
  INSIDE,
  OUTSIDE,
  SLOTS,
} from '../../../dist/services/understanding/tagger/features.js';
import { NAME_LISTS, seenIn, styleOf } from '../../../dist/services/understanding/tagger/seen.js';
import { scores } from '../../../dist/services/understanding/tagger/tagger.js';
import { tokensOf } from '../../../dist/services/understanding/personalData/tokens.js';
import { randomOf } from './random.mjs';
import { madeUp } from './sentences.mjs';
import { inHaste, renamed, withNames } from './stories.mjs';

/** Of the packed whole numbers to one; the decider takes its margins in it. */
const SCALE = 9.7;
const MADE_UP = 48_000;
const EPOCHS = 4;
/** How often the lists do not know a name that is trained on: most surnames of real people are in none. */
const DROP_OUT = 0.48;
/** A name in small letters that no list knows is hardly told from a word of dialect. */
const DROP_OUT_SMALL = 0.45;
/** A right tag must win by this much while training. */
const MARGIN = 3;
const PLACE = 512;
/** What our own lists know to be no name: "not names", brands, named things. */
const NO_NAMES = 256 | 2048 | 16384;
const RARE = 1;
const places = placeNames();

/** The packed weights after a training for each seed, each with other sentences: what chance gave one of them the others level out. */
export function learnTagger(told, seeds) {
  const average = new Float64Array(SLOTS * 3);
  for (const seed of seeds) {
    const weights = learnOnce(told, seed);
    for (let n = 0; n < average.length; n += 1) average[n] += weights[n] / seeds.length;
  }
  return Int8Array.from(average, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * SCALE))),
  );
}

function learnOnce(told, seed) {
  const random = randomOf(seed);
  const table = {
    weights: new Float64Array(SLOTS * 3),
    sums: new Float64Array(SLOTS * 3),
    step: 1,
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const examples = shuffled(examplesOf(told, random), random);
    let [wrong, words] = [0, 0];
    for (const example of examples) {
      const [bad, all] = learn(example, table, random);
      wrong += bad;
      words += all;
    }
    process.stdout.write(`seed ${seed}, epoch ${epoch + 1}: ${wrong} of ${words} words wrong\n`);
  }
  return table.weights.map((weight, n) => weight - table.sums[n] / table.step);
}

/** Few stories have names in them: they are told more often, each time of other people. */
function examplesOf(told, random) {
  const named = told.filter(({ names }) => names.length > 0);
  return [
    ...Array.from({ length: MADE_UP }, () => madeUp(random, places)),
    ...told,
    ...told,
    ...told.map((one) => inHaste(one, random)),
    ...told.map((one) => inHaste(one, random)),
    ...told.map((one) => withNames(one, random)),
    ...told.map((one) => inHaste(withNames(one, random), random)),
    ...Array.from({ length: 5 }, () => named.map((one) => renamed(one, random))).flat(),
    ...named.map((one) => inHaste(renamed(one, random), random)),
    ...inCapitals(told.filter(() => random() < 0.15).map((one) => renamed(one, random))),
    ...told
      .map(({ text, names }) => ({ text: text.toLowerCase(), names }))
      .filter(({ text }, n) => text.length === told[n].text.length),
  ];
}

/** Letters that become two in capitals would shift the names. */
function inCapitals(texts) {
  return texts
    .map(({ text, names }) => ({ text: text.toUpperCase(), names, length: text.length }))
    .filter(({ text, length }) => text.length === length);
}

function learn({ text, names }, table, random) {
  const tokens = tokensOf(text);
  const seen = seenIn(text, tokens);
  const style = styleOf(tokens);
  const right = tagsOf(tokens, names);
  forgetSome(seen, right, random);
  const slots = new Uint32Array(FEATURES);
  let [last, secondLast] = [OUTSIDE, OUTSIDE];
  let wrong = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    featuresOf(seen, at, style, last, secondLast, slots);
    const score = scores(slots, table.weights, last);
    const goal = right[at] === INSIDE && last === OUTSIDE ? BEGIN : right[at];
    const rival = [OUTSIDE, BEGIN, INSIDE]
      .filter((tag) => tag !== goal)
      .sort((a, b) => score[b] - score[a])[0];
    const isWrong = score[rival] >= score[goal];
    if (score[rival] > score[goal] - MARGIN) {
      for (const slot of slots) {
        change(table, slot * 3 + goal, 1);
        change(table, slot * 3 + rival, -1);
      }
    }
    if (isWrong) wrong += 1;
    table.step += 1;
    [last, secondLast] = [isWrong ? rival : goal, last];
  }
  return [wrong, tokens.length];
}

function change(table, index, by) {
  table.weights[index] += by;
  table.sums[index] += by * table.step;
}

function tagsOf(tokens, names) {
  return tokens.map(({ start, end }) => {
    const name = names.find(([from, to]) => start < to && end > from);
    if (name === undefined) return OUTSIDE;
    return start <= name[0] ? BEGIN : INSIDE;
  });
}

/** Names that no list knows, and places that no list knows. */
function forgetSome(seen, right, random) {
  let forgets = false;
  for (const [at, one] of seen.entries()) {
    if (right[at] === BEGIN) forgets = random() < (one.shape === 0 ? DROP_OUT_SMALL : DROP_OUT);
    if (right[at] !== OUTSIDE && (forgets || random() < 0.08)) one.lists &= ~NAME_LISTS;
    if (right[at] === OUTSIDE && random() < 0.3) one.lists &= ~PLACE;
    const isTrap = right[at] === OUTSIDE && one.shape !== 0 && (one.lists & NO_NAMES) !== 0;
    if (isTrap && random() < 0.35) {
      one.lists &= ~NO_NAMES;
      one.word = RARE;
    }
  }
}

function shuffled(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

function placeNames() {
  const lines = (path) =>
    readFileSync(new URL(`../../../services/${path}`, import.meta.url), 'utf8').split('\n');
  const rows = lines('domain/data/places.csv')
    .slice(1)
    .map((line) => line.split(',')[0]);
  const lexicon = lines('understanding/personalData/lexicon.txt').join('\n');
  const abroad = (/\[places abroad\]\n([^[]*)/.exec(lexicon)?.[1] ?? '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(',')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => one.replace(/(^|[\s-])\p{Ll}/gu, (c) => c.toUpperCase()));
  return [...new Set([...rows, ...abroad])].filter((name) => /^\p{Lu}/u.test(name));
}
