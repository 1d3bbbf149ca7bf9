import { referral } from '../../dialogs/text/nl/referral.js';
import { maskTexts } from '../../services/understanding/masking.js';
import type { AnonymiseCase } from './anonymiseCases.js';
import type { Scores } from './Scores.js';

/** Masks a text and counts what is covered, what is masked without need, and whether a clean text stays as it is. */
export function scoreAnonymise(one: AnonymiseCase, scores: Scores, prefix = ''): void {
  const found = masked(one);
  for (const span of one.spans) {
    const right = isCovered(span, found);
    const kind =
      span.type === 'PERSON' ? 'persons' : span.type === 'ORG' ? 'organisations' : 'patterns';
    const names = [
      ...['covered', `covered, ${one.language}`, `covered, ${kind}`, `covered, ${span.type}`],
      ...one.slices.map((slice) => `covered, ${slice}`),
    ];
    const words = one.text.slice(span.start, span.end);
    scores.count(prefixed(names, prefix), right, () => `${one.id} left "${words}": ${one.text}`);
  }
  for (const span of found) {
    const needed = one.spans.some(({ start, end }) => span.start < end && start < span.end);
    const words = one.text.slice(span.start, span.end);
    const names = ['precision', `precision, ${one.language}`, `precision, ${span.type}`];
    scores.count(prefixed(names, prefix), needed, () => `${one.id} hid "${words}": ${one.text}`);
  }
  if (one.spans.length > 0) return;
  const names = prefixed(['clean stays clean', `clean stays clean, ${one.language}`], prefix);
  scores.count(names, found.length === 0, () => `${one.id}: ${one.text}`);
}

/** The same texts with everybody called otherwise: whether names are known or understood. */
export function withOtherNames(
  one: AnonymiseCase,
  names: { readonly first: readonly string[]; readonly last: readonly string[] },
  random: () => number,
): AnonymiseCase {
  const renamed = new Map<string, string>();
  let text = '';
  let at = 0;
  const spans: AnonymiseCase['spans'][number][] = [];
  for (const span of one.spans) {
    text += one.text.slice(at, span.start);
    const words = one.text.slice(span.start, span.end);
    const other = span.type === 'PERSON' ? renamedAs(words, names, renamed, random) : words;
    spans.push({ ...span, start: text.length, end: text.length + other.length });
    text += other;
    at = span.end;
  }
  const known = one.known.map((name) => renamedAs(name, names, renamed, random));
  return { ...one, text: text + one.text.slice(at), spans, known };
}

/** A first word becomes a first name, the rest a family name; the same word the same name, in the same capitals. */
function renamedAs(
  words: string,
  { first, last }: Parameters<typeof withOtherNames>[1],
  renamed: Map<string, string>,
  random: () => number,
): string {
  const [given = '', ...rest] = words.split(' ');
  const one = nameFor(given, first, renamed, random);
  const family = rest.join(' ');
  return family === '' ? one : `${one} ${nameFor(family, last, renamed, random)}`;
}

function nameFor(
  word: string,
  names: readonly string[],
  renamed: Map<string, string>,
  random: () => number,
): string {
  const key = word.toLowerCase();
  const name = renamed.get(key) ?? names[Math.floor(random() * names.length)] ?? word;
  renamed.set(key, name);
  if (word === word.toLowerCase()) return name.toLowerCase();
  return word.length > 1 && word === word.toUpperCase() ? name.toUpperCase() : name;
}

function masked({ text, known, organisations }: AnonymiseCase) {
  const { spans } = maskTexts([text], {
    known: [...known],
    organisations,
    decisions: { hide: [], show: [] },
    words: referral.placeholders,
  });
  return spans[0] ?? [];
}

/** Every character of it, by one span or several beside each other. */
function isCovered(
  { start, end }: { readonly start: number; readonly end: number },
  found: readonly { readonly start: number; readonly end: number }[],
): boolean {
  let at = start;
  for (const span of found) if (span.start <= at && span.end > at) at = span.end;
  return at >= end;
}

function prefixed(names: readonly string[], prefix: string): string[] {
  return names.map((name) => prefix + name);
}
