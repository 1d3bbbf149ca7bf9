import { editDistance } from '../domain/editDistance.js';
import { plain } from '../domain/placeKey.js';
import type { Token } from './tokens.js';

/**
 * A few words that point at something, as an officer writes them in a lexicon:
 * `wijk*` begins so, `*kering` ends so, `*moord*` holds it, `man/vriend` one of them, and `~` leaves
 * room for up to four other words in the same sentence.
 */
export interface Cue {
  readonly words: readonly Pattern[];
  /** Letters with which a place can begin; undefined when any letter can. */
  readonly initials: readonly string[] | undefined;
  /** As written in the lexicon. */
  readonly text: string;
}

/** Where a cue was found: first and last token, both included. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Reads a cue. Throws an Error when it is empty or begins or ends with a gap. */
export function parseCue(text: string): Cue {
  const parts = plain(text.trim())
    .split(/[\s']+/)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts[0] === '~' || parts.at(-1) === '~') {
    throw new Error(`"${text}" is not a cue`);
  }
  const words = parts.map((part) => (part === '~' ? GAP : part.split('/').map(alternative)));
  return { text, words, initials: initialsOf(words[0]) };
}

/** Every place where the cue stands in the text, by its first word. */
export function placesOf(cue: Cue, tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  for (const from of startsOf(cue, tokens)) {
    const to = endOf(cue.words, 0, tokens, from);
    if (to !== undefined) places.push({ from, to });
  }
  return places;
}

function initialsOf(first: Pattern | undefined): string[] | undefined {
  if (first === undefined || first === GAP) return [];
  const isOpen = first.some(({ how }) => how === 'end' || how === 'inside');
  return isOpen ? undefined : [...new Set(first.map(({ stem }) => stem.charAt(0)))];
}

/** Hundreds of cues meet every text: each looks only at the words that begin with one of its letters. */
function startsOf({ initials }: Cue, tokens: readonly Token[]): readonly number[] {
  if (initials === undefined) return [...tokens.keys()];
  const byLetter = lettersOf(tokens);
  const [only = '', ...more] = initials;
  if (more.length === 0) return byLetter.get(only) ?? NONE;
  const starts = initials.flatMap((letter) => byLetter.get(letter) ?? NONE);
  return starts.sort((one, other) => one - other);
}

const NONE: readonly number[] = [];

const letters = new WeakMap<readonly Token[], ReadonlyMap<string, readonly number[]>>();

function lettersOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const known = letters.get(tokens);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [place, { word }] of tokens.entries()) {
    const same = places.get(word.charAt(0));
    if (same === undefined) places.set(word.charAt(0), [place]);
    else same.push(place);
  }
  letters.set(tokens, places);
  return places;
}

type Pattern = typeof GAP | readonly Alternative[];
const GAP = 'gap';
const WIDEST_GAP = 4;

interface Alternative {
  stem: string;
  how: 'whole' | 'start' | 'end' | 'inside';
}

function alternative(part: string): Alternative {
  const stem = part.replaceAll('*', '');
  if (part.startsWith('*')) return { stem, how: part.endsWith('*') ? 'inside' : 'end' };
  return { stem, how: part.endsWith('*') ? 'start' : 'whole' };
}

function endOf(
  words: readonly Pattern[],
  word: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const pattern = words[word];
  if (pattern === undefined) return at - 1;
  if (pattern === GAP) {
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      if (!sameSentence(tokens, at - 1, at + skipped)) return undefined;
      const end = endOf(words, word + 1, tokens, at + skipped);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const token = tokens[at];
  if (token === undefined || !pattern.some((one) => fits(one, token.word))) return undefined;
  if (word > 0 && !sameSentence(tokens, at - 1, at)) return undefined;
  return endOf(words, word + 1, tokens, at + 1);
}

function sameSentence(tokens: readonly Token[], one: number, other: number): boolean {
  return tokens[one]?.sentence === tokens[other]?.sentence;
}

function fits({ stem, how }: Alternative, word: string): boolean {
  if (how === 'start') return word.startsWith(stem) || isSlipOf(stem, word, stem.length);
  if (how === 'end') return word.endsWith(stem);
  if (how === 'inside') return word.includes(stem);
  return word === stem || isSlipOf(stem, word);
}

/** One slip of the finger in a long word, or in its beginning: people who are upset type fast. */
function isSlipOf(stem: string, word: string, length = word.length): boolean {
  if (stem.length < 8 || stem[0] !== word[0] || word.length < stem.length - 1) return false;
  if (stem[1] !== word[1] && stem[2] !== word[2]) return false;
  return editDistance(stem, word.slice(0, length), 1) === 1;
}
