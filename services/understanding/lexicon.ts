import { endOf, GAP, type Place } from './cue.js';
import { Entries, type Entry, type Lexicon } from './lexiconEntries.js';
import type { PatternId, Patterns } from './patterns.js';
import { presenceOf } from './presence.js';
import { standardSpelling } from './spellings.js';
import { type Token, tokensOf } from './tokens.js';

export type { Entry, Lexicon } from './lexiconEntries.js';

export interface Hit extends Place {
  readonly entry: Entry;
}

/** A text held against all lexicons at once. */
export interface Reading {
  readonly tokens: readonly Token[];
  /**
   * Every place where an entry of the lexicon in one of these languages stands, in the order of the
   * file; all languages count when none is given.
   */
  hits(lexicon: Lexicon, languages?: ReadonlySet<string>): Hit[];
}

/**
 * Reads a text by the lexicons, which are loaded once. Throws an Error that names the file when a line
 * of one is not whole or a cue cannot be read; never for anything a person typed.
 */
export function read(text: string): Reading {
  const tokens = tokensOf(text);
  const hits = hitsIn(tokens);
  return {
    tokens,
    hits(lexicon, languages) {
      const found = hits.get(lexicon) ?? [];
      if (languages === undefined || languages.size === 0) return found;
      return found.filter(({ entry }) => entry.language === 'any' || languages.has(entry.language));
    },
  };
}

/** Most cues are ruled out because one of their words stands nowhere in the text. */
function hitsIn(tokens: readonly Token[]): Map<Lexicon, Hit[]> {
  entries ??= new Entries('lexicons');
  const { patterns } = entries;
  const presence = presenceOf(tokens, (word) => fittedBy(word, patterns));
  const hits = new Map<Lexicon, Hit[]>();
  for (const entry of entries.possible(presence)) {
    for (const from of presence.placesOf(entry.cue.words[0] ?? GAP)) {
      const to = endOf(entry.cue, tokens, presence.fits, from);
      if (to === undefined) continue;
      const found = hits.get(entry.lexicon);
      if (found === undefined) hits.set(entry.lexicon, [{ from, to, entry }]);
      else found.push({ from, to, entry });
    }
  }
  return hits;
}

/** A word that fits nothing may be a known word in another spelling. */
function fittedBy(word: string, patterns: Patterns): readonly PatternId[] {
  const found = patterns.fittedBy(word);
  if (found.length > 0) return found;
  const standard = standardSpelling(word);
  return standard === undefined ? found : patterns.fittedBy(standard);
}

let entries: Entries | undefined;
