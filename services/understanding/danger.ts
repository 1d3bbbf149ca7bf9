import type { Danger } from '../domain/facts.js';
import { type Age, DANGER_KINDS, type DangerKind } from '../domain/ids.js';
import { dangerFeatures } from './dangerFeatures.js';
import { type Weighed, weighDanger } from './dangerModel.js';
import { isTakenBack, type Told, toldOutright } from './dangerTold.js';
import type { Reading } from './lexicon.js';

/**
 * Whether somebody may be in danger, from two sides: cues that name it (dangerTold.ts) and a model that
 * weighs all that is said, for people who say it round about (dangerModel.ts). It would rather be wrong
 * than silent: a false alarm costs a person one line of help numbers. Acute means that help comes before
 * anything else; what lies in the past, or has no weapon or present danger in it, is soft. `age` is that
 * of the person whom it happened to, where the text tells it.
 */
export function findDanger(reading: Reading, age?: Age): Danger | null {
  const told = toldOutright(reading, age);
  if (told === null && isTakenBack(reading)) return null;
  const weighed = weighDanger(dangerFeatures(reading));
  if (told !== null && (told.isSure || weighed.fitsCue)) return together(told, weighed, age);
  const isHeard = weighed.isDanger && reading.tokens.length >= FEWEST_WORDS;
  return isHeard ? of(weighed.level, weighed.kinds, age) : null;
}

/** Of fewer words nobody can weigh what they speak of: "gisteren", "mijn buurman". */
const FEWEST_WORDS = 4;

function together(told: Told, weighed: Weighed, age: Age | undefined): Danger {
  if (!weighed.isDanger) return { level: told.level, kinds: told.kinds };
  const level = told.isSure || told.isShort ? told.level : weighed.level;
  return of(level, [...told.kinds, ...weighed.kinds], age);
}

/** Each kind once, in their own order; what only minors meet is not what an adult met. */
function of(level: Danger['level'], kinds: readonly DangerKind[], age: Age | undefined): Danger {
  const isAdult = age !== undefined && ADULTS.has(age);
  const fitting = DANGER_KINDS.filter(
    (kind) => kinds.includes(kind) && !(isAdult && kind === 'sexual_exploitation_minor'),
  );
  return { level, kinds: fitting.length > 0 ? fitting : ['acute_danger'] };
}

const ADULTS: ReadonlySet<Age> = new Set<Age>(['18_25', '26_64', '65_plus', 'adult']);
