/** Sentences to train on: templates filled with names, places and firms, written well or badly. */
import { readFileSync } from 'node:fs';
import { misspelt } from './random.mjs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
export const slots = JSON.parse(read('./slots.json'));
const acts = JSON.parse(read('./acts.json'));
const pool = JSON.parse(read('./names-for-training.txt'));
const lexicon = read('../../../services/understanding/personalData/lexicon.txt');
/** Entries of a list of the lexicon. */
const entriesOf = (list) =>
  (lexicon.split(`\n[${list}]\n`)[1] ?? '')
    .split(/\n\[/)[0]
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(',')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
const traps = {
  vk: entriesOf('not names').filter((entry) =>
    /(?:en|ers?|aan|aans|aanse|isch|ese|ees|ian|ians|ien|ienne|ais|aise|ish|as|is|i|er|in|ans)$/.test(
      entry,
    ),
  ),
  zk: entriesOf('named things'),
  mk: entriesOf('brands'),
};
const words = new Set(entriesOf('names that are words'));
const wordNames = entriesOf('names').filter((entry) => words.has(entry));
const namesToo = new Set([...entriesOf('names'), ...pool.first.map((name) => name.toLowerCase())]);
const templates = new Map();
for (const line of read('./templates.txt').split('\n')) {
  const section = /^\[(.*)\]$/.exec(line)?.[1];
  if (section !== undefined) templates.set(section, []);
  else if (line !== '' && !line.startsWith('#')) [...templates.values()].at(-1).push(line);
}

const WORDS_FOR_NAMES = 0.22;

/** A text and where its names stand: `{ text, names: [[start, end], …] }`. `places` are names of places. */
export function madeUp(random, places) {
  const language = oneOf({ nl: 52, fr: 19, en: 19, de: 10 }, random);
  const count = 1 + Math.floor(random() * 3);
  const style = oneOf({ tidy: 44, loose: 20, small: 27, shouted: 4, smallNames: 5 }, random);
  const joint = pick(['. ', '. ', '. ', ', ', ' ', '\n', '! ', '.. ', ' en ']);
  let text = '';
  const names = [];
  for (let n = 0; n < count; n += 1) {
    const filled = fill(pick(templates.get(random() < 0.62 ? language : `${language} none`)));
    const offset = text.length;
    const sentence =
      style === 'tidy' || (style === 'smallNames' && random() < 0.5)
        ? capital(filled.text)
        : filled.text;
    text += sentence;
    for (const [start, end] of filled.names) names.push([offset + start, offset + end]);
    if (n < count - 1) text += joint;
    else if (random() < 0.6) text += pick(['.', '!', '', '...', '?']);
  }
  if (style === 'small') text = text.toLowerCase();
  if (style === 'shouted') text = text.toUpperCase();
  return { text, names };

  function fill(template) {
    let out = '';
    const found = [];
    let at = 0;
    for (const match of template.matchAll(/\{(\w+)\}/g)) {
      out += template.slice(at, match.index);
      at = match.index + match[0].length;
      const isName = /^(?:p|f|l|fl|lf|i|fi)$/.test(match[1]);
      // An ordinary word where a name might stand: most words that no sentence here has are none either.
      const isWord = isName && random() < WORDS_FOR_NAMES;
      const value = isWord ? wordsFor() : valueOf(match[1]);
      if (isName && !isWord) found.push([out.length, out.length + value.length]);
      out += value;
    }
    return { text: out + template.slice(at), names: found };
  }
  function wordsFor() {
    const word = ordinary();
    return random() < 0.3 ? `${word} ${ordinary()}` : word;
  }
  function ordinary() {
    let word = pick(pool.words[language]);
    // What is a name too says nothing about other words.
    while (namesToo.has(word.toLowerCase())) word = pick(pool.words[language]);
    return random() < 0.45 ? misspelt(word, random) : word;
  }
  function valueOf(slot) {
    if (slot === 'pl') return pick(places);
    if (slot === 'org') return pick(slots.org);
    if (slot === 'act') return pick(acts[language]);
    if (slot === 'acts') return pick(acts[`${language} plural`]);
    if (slot in traps) return everyWord(pick(traps[slot]));
    if (slot === 'w') return capital(ordinary());
    if (slot === 'st') return pick(slots.street);
    if (slot === 'ti') return pick(slots.title[language]);
    if (slot === 'ro') return pick(slots.role[language]);
    const name = person(slot, random);
    if (style === 'smallNames') return name.toLowerCase();
    return random() < 0.02 ? name.toUpperCase() : name;
  }
  function pick(list) {
    return list[Math.floor(random() * list.length)];
  }
}

/** A name in one of the forms of a slot, real or made up of two. */
export function person(slot, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  if (slot === 'p')
    return person(oneOf({ f: 46, fl: 34, l: 9, fi: 5, i: 2, lf: 5 }, random), random);
  if (slot === 'f') return first();
  if (slot === 'l') return last();
  if (slot === 'lf')
    return random() < 0.15
      ? `${first().toUpperCase()} ${last()}`
      : `${random() < 0.4 ? last().toUpperCase() : last()} ${first()}`;
  if (slot === 'i') {
    const second = random() < 0.2 ? `${random() < 0.5 ? ' ' : ''}${first()[0]}.` : '';
    return `${first()[0]}.${second} ${last()}`;
  }
  if (slot === 'fi')
    return `${first()} ${last()[0]}${random() < 0.6 ? '.' : ''}`.replace(/\.$/, '');
  const surname = last();
  return `${first()} ${random() < 0.05 ? surname.toUpperCase() : surname}`;

  function first() {
    if (random() < 0.11) return capital(pick(wordNames));
    const name = small(madeUpOrReal(pool.first));
    return random() < 0.04 ? `${name}-${pick(pool.first)}` : name;
  }
  function last() {
    const name = madeUpOrReal(pool.last);
    if (random() < 0.05) return `${name}${random() < 0.5 ? '-' : ' '}${madeUpOrReal(pool.last)}`;
    return random() < 0.14 && !name.includes(' ') ? pick(slots.particles) + name : name;
  }
  /** "Fientje", "Stafke": as people call each other. */
  function small(name) {
    if (random() > 0.06 || !/[^aeiouy]$/.test(name)) return name;
    return name + pick(['je', 'tje', 'ke', 'eke', 'ken']);
  }
  /** Now and then a name that nobody has, with the beginning of one and the end of another. */
  function madeUpOrReal(list) {
    const name = pick(list);
    if (random() > 0.3) return name;
    const other = pick(list);
    const cut = Math.max(2, Math.ceil(name.length / 2));
    return name.slice(0, cut) + other.slice(Math.floor(other.length / 2)).toLowerCase();
  }
}

export function oneOf(weights, random) {
  let left = random() * Object.values(weights).reduce((sum, one) => sum + one, 0);
  for (const [name, weight] of Object.entries(weights)) {
    left -= weight;
    if (left < 0) return name;
  }
  return Object.keys(weights)[0];
}

function everyWord(text) {
  return text.replace(/(?<![\p{L}'’])(?!(?:de|van|der|en|la|of|and|et)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
