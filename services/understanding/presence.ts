import type { PatternId } from './patterns.js';

/** Which patterns the words of a text fit, and where. */
export interface Presence {
  /** Each once. */
  readonly patterns: readonly PatternId[];
  /** The patterns of each token; equal words share one list. */
  readonly fits: readonly (readonly PatternId[])[];
  has(pattern: PatternId): boolean;
  /** The tokens that fit it, in order. */
  placesOf(pattern: PatternId): readonly number[];
}

/**
 * Looks each word up once, for a long text repeats its words, and keeps its patterns by word: "ik" fits
 * hundreds. `fittedBy` gives the patterns of a word.
 */
export function presenceOf(
  tokens: readonly { readonly word: string }[],
  fittedBy: (word: string) => readonly PatternId[],
): Presence {
  const words = new Map<string, Word>();
  const fits = tokens.map(({ word }, place) => {
    const known = words.get(word);
    if (known !== undefined) {
      known.places.push(place);
      return known.fits;
    }
    const found = fittedBy(word);
    words.set(word, { fits: found, places: [place] });
    return found;
  });
  const byPattern = new Map<PatternId, Word | Word[]>();
  for (const word of words.values()) {
    for (const pattern of word.fits) {
      const others = byPattern.get(pattern);
      if (others === undefined) byPattern.set(pattern, word);
      else if (Array.isArray(others)) others.push(word);
      else byPattern.set(pattern, [others, word]);
    }
  }
  const merged = new Map<PatternId, readonly number[]>();
  return {
    patterns: [...byPattern.keys()],
    fits,
    has: (pattern) => byPattern.has(pattern),
    placesOf(pattern) {
      const bearers = byPattern.get(pattern);
      if (bearers === undefined) return [];
      if (!Array.isArray(bearers)) return bearers.places;
      const known = merged.get(pattern);
      if (known !== undefined) return known;
      const places = bearers.flatMap((word) => word.places).sort((one, other) => one - other);
      merged.set(pattern, places);
      return places;
    },
  };
}

interface Word {
  readonly fits: readonly PatternId[];
  readonly places: number[];
}
