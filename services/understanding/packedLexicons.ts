import { readFileSync } from 'node:fs';
import { several } from '../domain/csv.js';
import { GAP, parseCue } from './cue.js';
import { packed } from './packing.js';
import { PatternsToPack, texts } from './packedPatterns.js';

/** What is packed together: the files data/NAME.csv that one reading of a text is held against at once. */
export const PACKS = {
  lexicons: [
    'ages',
    'conduct',
    'danger',
    'danger-context',
    'danger-idioms',
    'deniable',
    'denials',
    'details',
    'domains',
    'grounds',
    'regions',
    'roles',
  ],
  'danger-signs': ['danger-signs'],
} as const;
export type Pack = keyof typeof PACKS;

/**
 * The cues of these lists, with their patterns, as the bytes of one file: to take ten thousand cues apart
 * takes a third of the time in which everything else starts. deployment/build.mjs makes the files; without
 * one, the same is done when it is first needed. Throws an Error that names the list when a line of one is
 * not whole or a cue cannot be read.
 */
export function packedLexicons(pack: Pack): Uint8Array {
  const patterns = new PatternsToPack();
  const [words, begins, lines, places]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [heads, firstLines, all]: [string[], number[], string[]] = [[], [], []];
  for (const name of PACKS[pack]) {
    const { head, rows } = linesOf(name);
    heads.push(head);
    firstLines.push(all.length);
    const column = head.split(',').indexOf('cue');
    for (const row of rows) {
      for (const [place, text] of several(row.split(',')[column] ?? '').entries()) {
        begins.push(words.length);
        lines.push(all.length);
        places.push(place);
        for (const word of parseCue(text, patterns).words) words.push(word);
      }
      all.push(row);
    }
  }
  begins.push(words.length);
  return packed({
    ...patterns.packed(),
    cueWords: Int32Array.from(words),
    cueBegins: Int32Array.from(begins),
    cueLines: Int32Array.from(lines),
    cuePlaces: Int32Array.from(places),
    ...chainsByRarest(words, begins, patterns),
    heads: heads.join('\n'),
    firstLines: Int32Array.from(firstLines),
    ...texts('lines', all),
  });
}

function linesOf(name: string): { head: string; rows: string[] } {
  const file = readFileSync(new URL(`./data/${name}.csv`, import.meta.url), 'utf8');
  const [head = '', ...rows] = file.trimEnd().split(/\r?\n/);
  const columns = head.split(',').length;
  const broken = rows.findIndex((row) => row.split(',').length !== columns);
  if (broken >= 0) throw new Error(`${name}.csv: line ${broken + 2} is not whole`);
  return { head, rows };
}

/** Of each pattern the first cue of which it is the one that the fewest cues hold, and of each cue the next: "ik" rules out little. */
function chainsByRarest(
  words: readonly number[],
  begins: readonly number[],
  patterns: PatternsToPack,
): { firstCues: Int32Array; nextCues: Int32Array } {
  const firstCues = new Int32Array(patterns.size).fill(NO_CUE);
  const nextCues = new Int32Array(begins.length - 1).fill(NO_CUE);
  for (let cue = nextCues.length - 1; cue >= 0; cue -= 1) {
    const own = words.slice(begins[cue], begins[cue + 1]).filter((one) => one !== GAP);
    const [rarest = 0] = own.sort((one, other) => patterns.usesOf(one) - patterns.usesOf(other));
    nextCues[cue] = firstCues[rarest] ?? NO_CUE;
    firstCues[rarest] = cue;
  }
  return { firstCues, nextCues };
}

/** Ends a chain. */
export const NO_CUE = -1;
