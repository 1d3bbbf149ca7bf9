/** Texts by other authors to train on, and the same texts of other people, in haste, or with names. */
import { readdirSync, readFileSync } from 'node:fs';
import { misspelt } from './random.mjs';
import { oneOf, person, slots } from './sentences.mjs';

/**
 * What other authors of the project wrote, with its names marked: those of stories.jsonl in two halves, and the
 * development texts of tests/evaluation/dev by file. `part` is what a fold leaves out.
 */
export function stories() {
  const own = linesOf('./stories.jsonl').map(({ text }, n) => ({
    ...unmarked(text),
    part: n % 2 === 0 ? 'stories 1' : 'stories 2',
  }));
  const files = readdirSync(DEVELOPMENT).filter((name) => /^anonymise.*\.jsonl$/.test(name));
  const developed = files.sort().flatMap((file) =>
    linesOf(new URL(file, DEVELOPMENT)).map(({ text, spans }) => ({
      text,
      part: file,
      names: spans
        .filter(({ type }) => type === 'PERSON')
        .map(({ start, end }) => [start, end])
        .sort((a, b) => a[0] - b[0]),
      others: spans.filter(({ type }) => type !== 'PERSON').map(({ start, end }) => [start, end]),
    })),
  );
  return [...own, ...developed];
}

const DEVELOPMENT = new URL('../../../tests/evaluation/dev/', import.meta.url);

function linesOf(path) {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** `⟦PERSON:Bart⟧` marks a name. */
export function unmarked(marked) {
  let text = '';
  const names = [];
  let at = 0;
  for (const match of marked.matchAll(/⟦([A-Z_]+):([^⟧]*)⟧/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] === 'PERSON') names.push([text.length, text.length + match[2].length]);
    text += match[2];
  }
  return { text: text + marked.slice(at), names };
}

/** A story with some of its words misspelt: what is in no list is mostly no name. */
export function inHaste({ text, names }, random) {
  let out = '';
  let at = 0;
  const moved = [];
  for (const match of text.matchAll(/[\p{L}'’-]+/gu)) {
    const name = names.find(
      ([start, end]) => match.index < end && match.index + match[0].length > start,
    );
    if (name !== undefined && match.index === name[0]) {
      out += text.slice(at, name[0]);
      moved.push([out.length, out.length + name[1] - name[0]]);
      out += text.slice(...name);
      at = name[1];
    }
    if (name !== undefined || !/^\p{Ll}{4,}$/u.test(match[0]) || random() > 0.25) continue;
    out += text.slice(at, match.index) + misspelt(match[0], random);
    at = match.index + match[0].length;
  }
  return { text: out + text.slice(at), names: moved };
}

/** A story in which some of the people have names: "mijn collega Karim", or "Karim" for "de chauffeur". */
export function withNames({ text, names }, random) {
  if (names.length > 0) return { text, names };
  const small = !/\p{Lu}/u.test(text.slice(1)) || random() < 0.1;
  let out = '';
  let at = 0;
  const placed = [];
  for (const match of text.matchAll(NOUN_PHRASE)) {
    if (random() < 0.35) continue;
    const wanted = person(oneOf({ f: 60, fl: 32, l: 8 }, random), random);
    const name = small ? wanted.toLowerCase() : wanted;
    const keeps = random() < 0.5;
    const title = /^(?:meneer|mevrouw|monsieur|madame|mr|mrs)$/iu.test(match[0]);
    out += text.slice(at, match.index);
    if (keeps || title) out += `${match[0]} `;
    placed.push([out.length, out.length + name.length]);
    out += name;
    at = match.index + match[0].length;
  }
  return { text: out + text.slice(at), names: placed };
}

/** The same story with everybody called otherwise, in the same capitals; the same name becomes the same other. */
export function renamed({ text, names }, random) {
  const given = new Map();
  let out = '';
  let at = 0;
  const placed = [];
  for (const [start, end] of names) {
    const old = text.slice(start, end);
    out += text.slice(at, start);
    const name = given.get(old) ?? otherName(old, text.slice(0, start), random);
    given.set(old, name);
    placed.push([out.length, out.length + name.length]);
    out += name;
    at = end;
  }
  return { text: out + text.slice(at), names: placed };
}

function otherName(old, before, random) {
  const [one = '', two] = old.split(' ');
  const isShouted = (word) => word.length > 2 && word === word.toUpperCase();
  const isSurname =
    /(?:meneer|mevrouw|dhr|mevr|mr|mrs|mme|madame|monsieur|herr|frau|familie)\.? $/iu;
  if (/^\p{Lu}\.?$/u.test(one)) return random() < 0.5 ? old : person('i', random);
  const name = person(two !== undefined ? 'fl' : isSurname.test(before) ? 'l' : 'f', random);
  if (old === old.toLowerCase()) return name.toLowerCase();
  if (isShouted(old)) return name.toUpperCase();
  if (two !== undefined && isShouted(one)) {
    const [first, ...rest] = name.split(' ');
    return [first.toUpperCase(), ...rest].join(' ');
  }
  return name;
}

const ROLES = [...new Set(Object.values(slots.role).flat())]
  .concat(
    'chauffeur',
    'agent',
    'dokter',
    'poetsvrouw',
    'buur',
    'leraar',
    'moeder',
    'vader',
    'meester',
    'driver',
    'doctor',
    'guard',
    'mother',
    'father',
    'daughter',
    'mère',
    'père',
    'fille',
    'contrôleur',
    'docteur',
  )
  .join('|');
const NOUN_PHRASE = new RegExp(
  String.raw`(?<![\p{L}'’-])(?:(?:mijn|m'n|mn|onze|ons|de|den|die|een|zijn|haar|mon|ma|le|la|un|une|son|sa|notre|my|our|the|a|his|her) (?:${ROLES})|meneer|mevrouw|monsieur|madame)(?![\p{L}'’-])`,
  'giu',
);
