import { existsSync, readFileSync } from 'node:fs';
import { several } from '../domain/csv.js';
import { type Cue, GAP } from './cue.js';
import { NO_CUE, type Pack, packedLexicons, PACKS } from './packedLexicons.js';
import { Unpacked } from './packing.js';
import { Patterns, Texts } from './patterns.js';
import type { Presence } from './presence.js';

/** The name of a file data/NAME.csv. */
export type Lexicon = (typeof PACKS)[Pack][number];

/** A cue of a lexicon (a line holds several between `|`), its language (`any` for all) and the other columns as they stand. */
export interface Entry {
  readonly lexicon: Lexicon;
  readonly cue: Cue;
  readonly language: string;
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * The cues of the lexicons of a pack, in the order of the files. There are ten thousand, and a text holds
 * a few dozen: each is made into an entry when a text first may hold it.
 */
export class Entries {
  readonly patterns: Patterns;
  private readonly words: Int32Array;
  private readonly begins: Int32Array;
  private readonly firsts: Int32Array;
  private readonly nexts: Int32Array;
  private readonly lineOf: Int32Array;
  private readonly placeOf: Int32Array;
  private readonly lines: Texts;
  private readonly lexicons: readonly { name: Lexicon; columns: string[]; firstLine: number }[];
  private readonly made: (Entry | undefined)[] = [];

  constructor(pack: Pack) {
    const file = new URL(`./data/${pack}.bin`, import.meta.url);
    const sections = new Unpacked(existsSync(file) ? readFileSync(file) : packedLexicons(pack));
    this.patterns = new Patterns(sections);
    this.words = sections.ints('cueWords');
    this.begins = sections.ints('cueBegins');
    this.firsts = sections.ints('firstCues');
    this.nexts = sections.ints('nextCues');
    this.lineOf = sections.ints('cueLines');
    this.placeOf = sections.ints('cuePlaces');
    this.lines = new Texts(sections, 'lines');
    const heads = sections.text('heads').split('\n');
    const firstLines = sections.ints('firstLines');
    this.lexicons = PACKS[pack].map((name, n) => ({
      name,
      columns: heads[n]?.split(',') ?? [],
      firstLine: firstLines[n] ?? 0,
    }));
  }

  /** In the order of the files, those of which every word stands somewhere in the text. */
  possible(presence: Presence): Entry[] {
    const numbers: number[] = [];
    for (const pattern of presence.patterns) {
      let number = this.firsts[pattern] ?? NO_CUE;
      while (number !== NO_CUE) {
        if (this.mayStand(number, presence)) numbers.push(number);
        number = this.nexts[number] ?? NO_CUE;
      }
    }
    return numbers
      .sort((one, other) => one - other)
      .map((number) => (this.made[number] ??= this.make(number)));
  }

  private mayStand(number: number, presence: Presence): boolean {
    const end = this.begins[number + 1] ?? 0;
    for (let at = this.begins[number] ?? 0; at < end; at += 1) {
      const word = this.words[at] ?? GAP;
      if (word !== GAP && !presence.has(word)) return false;
    }
    return true;
  }

  private make(number: number): Entry {
    const line = this.lineOf[number] ?? 0;
    const found = this.lexicons.findLast(({ firstLine }) => firstLine <= line);
    if (found === undefined) throw new RangeError(`there is no cue ${number}`);
    const values = this.lines.at(line).split(',');
    const columns = Object.fromEntries(
      found.columns.map((column, n): [string, string] => [column, values[n] ?? '']),
    );
    const text = several(columns['cue'] ?? '')[this.placeOf[number] ?? 0] ?? '';
    const words = Array.from(this.words.subarray(this.begins[number], this.begins[number + 1]));
    return {
      lexicon: found.name,
      cue: { words, text },
      language: columns['language'] ?? 'any',
      columns,
    };
  }
}
