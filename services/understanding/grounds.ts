import { several } from '../domain/csv.js';
import { type Ground, Ground as GroundSchema } from '../domain/ids.js';
import { toldAndDenied } from './denied.js';
import type { Hit, Reading } from './lexicon.js';
import { judge, type Scored, seemsAbout } from './model/topicModel.js';
import type { Token } from './tokens.js';

/**
 * Grounds that an account points at, best first, at most two and then any that it states outright, and
 * grounds that it denies ("het gaat niet om mijn leeftijd"). Word lists first: what stands in a reason
 * ("omdat ik zwanger ben") goes before all that the model makes of the rest. None when nothing points
 * at one, or when the account does not seem to be about a ground at all.
 */
export function findGrounds(
  reading: Reading,
  languages: ReadonlySet<string>,
): { grounds: Ground[]; notGrounds: Ground[] } {
  const { told, denied, leftOut } = toldAndDenied(reading, languages);
  const outright = statedOutright(told, reading.tokens);
  const notGrounds = deniedGrounds(denied, outright);
  const { scores, gate } = judge('grounds', reading, told, leftOut);
  const open = scores.filter(({ name }) => !notGrounds.some((ground) => ground === name));
  const ranked = [
    ...open.filter(({ name }) => outright.has(name)),
    ...open.filter(({ name }) => !outright.has(name)),
  ];
  const named = ranked
    .slice(0, 2)
    .filter((one, place) => isNamed(one, place, ranked, gate, outright));
  const further = ranked.slice(2).filter(({ name }) => outright.has(name));
  return {
    grounds: [...named, ...further].map(({ name }) => GroundSchema.parse(name)),
    notGrounds,
  };
}

/**
 * From here on an account seems to be about a ground at all: the gate of the model and half its best
 * score together. On texts by authors whose texts the model had not seen three in four of those that are about
 * none get none; at 0.7 it is two in three, and two in a hundred grounds fewer are missed. What nobody told
 * is not suggested lightly: a yes to it stands in the report.
 */
const GATE = 1.6;
/** A ground that no word of the lists points at must be likelier than this. */
const LEAST_UNLISTED = -5;
/** How much less likely the second suggestion may be than the first: a person who sees two picks the right one. */
const NEAR = 8;
const NEAR_UNLISTED = 5;
/** Where the reason is stated, or is the language, which alone few bodies are competent for, a second is worth less. */
const NEAR_STATED = 2.5;
const NEAR_LANGUAGE = 1.5;

function isNamed(
  { name, score, isListed }: Scored,
  place: number,
  ranked: readonly Scored[],
  gate: number,
  outright: ReadonlySet<string>,
): boolean {
  if (outright.has(name)) return true;
  if (seemsAbout({ scores: ranked, gate }) < GATE || (!isListed && score < LEAST_UNLISTED))
    return false;
  const first = ranked[0];
  if (place === 0 || first === undefined) return true;
  return first.score - score <= nearest(first.name, isListed, outright);
}

function nearest(first: string, isListed: boolean, outright: ReadonlySet<string>): number {
  if (first === 'language') return NEAR_LANGUAGE;
  if (outright.has(first)) return NEAR_STATED;
  return isListed ? NEAR : NEAR_UNLISTED;
}

/** The ground with most hits comes first; one that is told elsewhere in so many words is not denied. */
function deniedGrounds(hits: readonly Hit[], outright: ReadonlySet<string>): Ground[] {
  const counts = new Map<string, number>();
  for (const { entry } of hits) {
    const weight = Number(entry.columns['weight'] ?? '1');
    for (const name of deniedWith(several(entry.columns['ground'] ?? ''))) {
      if (!outright.has(name)) counts.set(name, (counts.get(name) ?? 0) + weight);
    }
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([name]) => GroundSchema.parse(name));
}

/** Whoever says "not because I am Greek" means where they come from and their passport alike. */
function deniedWith([first = '', ...others]: readonly string[]): readonly string[] {
  const isOfPeople = (name: string) => name === 'origin' || name === 'nationality';
  return isOfPeople(first) ? [first, ...others.filter(isOfPeople)] : [first];
}

/** "Omdat ik zwanger ben en om mijn geloof": a reason is given in so many words. */
function statedOutright(hits: readonly Hit[], tokens: readonly Token[]): Set<string> {
  const stated = hits.filter(
    ({ entry, from }) => entry.columns['weight'] !== '1' && isReason(from, tokens),
  );
  return new Set(stated.map(({ entry }) => entry.columns['ground']?.split('|')[0] ?? ''));
}

function isReason(from: number, tokens: readonly Token[]): boolean {
  if (tokens.slice(Math.max(0, from - 3), from + 1).some(({ word }) => BECAUSE.has(word)))
    return true;
  // "Om mijn geloof": the cue may begin before "mijn" or after it.
  const at = MINE.has(tokens[from]?.word ?? '') ? from : from - 1;
  return MINE.has(tokens[at]?.word ?? '') && ABOUT.has(tokens[at - 1]?.word ?? '');
}

const BECAUSE = new Set(
  'omdat omda wegens vanwege omwille doordat because due parce cause weil wegen'.split(' '),
);
const ABOUT = new Set('om door of about over de'.split(' '));
const MINE = new Set(
  'mijn mn myn mien mijne mijnen ons onze zijn haar hun my his her their ma mon mes sa son ses'.split(
    ' ',
  ),
);
