import { readFileSync } from 'node:fs';
import { fold, type Token, tokensOf } from './tokens.js';

/**
 * How much a word for the kind of an organisation says of the word behind it: `firm` stands in front of a
 * name and hardly anywhere else without an article ("dakwerken", "taxi"), `place` is a certain kind ("rijschool"),
 * `wide` is what everybody writes of without any name ("school", "winkel").
 */
export type KindStrength = 'firm' | 'place' | 'wide';

interface Kind {
  /** How many words it is: "maison de repos" is three. */
  readonly length: number;
  readonly strength: KindStrength;
}

/** The kind of organisation whose word or words begin at this token, the longest. */
export function kindAt(tokens: readonly Token[], at: number): Kind | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { kinds, endings, longestEnding } = table();
  const listed = kinds
    .get(token.folded)
    ?.find(({ words }) => words.every((word, n) => tokens[at + n]?.folded === word));
  if (listed !== undefined) return { length: listed.words.length, strength: listed.strength };
  const { folded } = token;
  for (let length = Math.min(longestEnding, folded.length - 3); length > 2; length -= 1)
    if (endings.has(folded.slice(-length))) return { length: 1, strength: 'place' };
  return undefined;
}

/** "vétérinaire", "sportif": what stands between a French kind and its name. */
export function isKindAdjective(folded: string): boolean {
  return table().adjectives.has(folded);
}

/** People, things and times that follow the word for a kind and are no name: "afdeling", "élèves", "staff". */
export function isNoName(folded: string): boolean {
  return table().noNames.has(folded);
}

/** "centraal", "express": what anybody says, and names of firms hold. */
export function isNameWord(folded: string): boolean {
  return table().nameWords.has(folded);
}

/** "noir", "hof", "facility": what anybody says, and names end with behind a word of their own. */
export function isNameEnd(folded: string): boolean {
  return table().nameEnds.has(folded);
}

interface Listed {
  readonly words: readonly string[];
  readonly strength: KindStrength;
}

interface Table {
  /** By the first word, the longest first. */
  readonly kinds: ReadonlyMap<string, readonly Listed[]>;
  readonly endings: ReadonlySet<string>;
  readonly longestEnding: number;
  readonly adjectives: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  readonly nameEnds: ReadonlySet<string>;
}

let loaded: Table | undefined;

function table(): Table {
  return (loaded ??= read(
    readFileSync(new URL('./organisationKinds.csv', import.meta.url), 'utf8'),
  ));
}

/** Columns: language, what the text is, text. */
function read(text: string): Table {
  const rows = text.split(/\r?\n/).map((row) => row.split(','));
  const textsOf = (wanted: string) =>
    rows.flatMap(([, what, words = '']) => (what === wanted ? [words] : []));
  const foldedOf = (wanted: string) => new Set(textsOf(wanted).map(fold));
  const endings = foldedOf('ending');
  return {
    kinds: byFirst(textsOf),
    endings,
    longestEnding: Math.max(...Array.from(endings, ({ length }) => length)),
    adjectives: foldedOf('adjective'),
    noNames: foldedOf('no name'),
    nameWords: foldedOf('name word'),
    nameEnds: foldedOf('name end'),
  };
}

/** A word that is wide in one language is so in all: nobody says which one a text is in. */
function byFirst(textsOf: (wanted: string) => readonly string[]): ReadonlyMap<string, Listed[]> {
  const strengths = new Map<string, Listed>();
  for (const strength of ['firm', 'place', 'wide'] as const)
    for (const text of textsOf(strength)) {
      const words = tokensOf(text).map(({ folded }) => folded);
      strengths.set(words.join(' '), { words, strength });
    }
  const kinds = new Map<string, Listed[]>();
  for (const listed of strengths.values()) {
    const [first = ''] = listed.words;
    const others = kinds.get(first) ?? [];
    kinds.set(
      first,
      [...others, listed].sort((one, other) => other.words.length - one.words.length),
    );
  }
  return kinds;
}
