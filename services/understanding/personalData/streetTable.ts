import { readFileSync } from 'node:fs';
import { fold } from './tokens.js';

/** What a row of streets.csv says of its text. */
export type StreetWord =
  | 'suffix'
  | 'prefix'
  | 'weak prefix'
  | 'word'
  | 'small name'
  | 'adjective'
  | 'abbreviation'
  | 'unit'
  | 'floor'
  | 'level'
  | 'none'
  | 'none ending'
  | 'counted';

/** Whether a folded word is one of those. */
export function isStreetWord(kind: StreetWord, folded: string): boolean {
  return table().get(kind)?.has(folded) ?? false;
}

/** Whether a folded word ends as one of those and is more than it. */
export function endsAs(kind: 'suffix' | 'none ending', folded: string): boolean {
  const ends = table().get(kind) ?? new Set();
  if (ends.has(folded)) return false;
  return lengthsOf(kind).some((length) => ends.has(folded.slice(-length)));
}

/** Those words as a part of a regular expression, longest first; their full stop may be left out. */
export function alternatives(kind: 'unit' | 'floor' | 'level'): string {
  return [...(written.get(kind) ?? load(kind))]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/\.$/, '').replace(/[éè]/g, '[eéè]').replace('î', '[iî]'))
    .join('|');
}

const written = new Map<StreetWord, readonly string[]>();
const folded = new Map<StreetWord, ReadonlySet<string>>();
const lengths = new Map<StreetWord, readonly number[]>();

function load(kind: StreetWord): readonly string[] {
  table();
  return written.get(kind) ?? [];
}

function lengthsOf(kind: StreetWord): readonly number[] {
  table();
  return lengths.get(kind) ?? [];
}

/** Columns of streets.csv: language, what the text is, text. */
function table(): ReadonlyMap<StreetWord, ReadonlySet<string>> {
  if (folded.size > 0) return folded;
  const rows = readFileSync(new URL('./streets.csv', import.meta.url), 'utf8').split(/\r?\n/);
  const kinds: readonly StreetWord[] = [
    ...(['suffix', 'prefix', 'weak prefix', 'word', 'small name', 'adjective'] as const),
    ...(['abbreviation', 'unit', 'floor', 'level', 'none', 'none ending', 'counted'] as const),
  ];
  for (const kind of kinds) {
    const texts = rows
      .map((row) => row.split(','))
      .flatMap(([, at, text = '']) => (at === kind ? [text] : []));
    const words = new Set(texts.map((text) => fold(text).replace(/\.$/, '')));
    written.set(kind, texts);
    folded.set(kind, words);
    lengths.set(kind, [...new Set(Array.from(words, (word) => word.length))]);
  }
  return folded;
}
