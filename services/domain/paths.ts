import type { Facts } from './facts.js';
import { PERSONAL_PATHS } from './paths/personal.js';
import { PROFESSIONAL_PATHS } from './paths/professional.js';
import { PUBLIC_PATHS } from './paths/public.js';
import { URGENT_PATHS } from './paths/urgent.js';
import { WORK_PATHS } from './paths/work.js';
import type { Path } from './paths/path.js';
import type { RouteAnswer } from './routeAnswer.js';
import { caseOf } from './routing/case.js';
import type { Directory } from './routing/directory.js';
import { placeOf } from './routing/place.js';

/**
 * Paths that differ from the usual one: a few words that fit somebody's case, beside who is
 * competent. Read from top to bottom: the most urgent stands first, and only the first few are shown.
 */
export const PATHS: readonly Path[] = [
  ...URGENT_PATHS, // violence, and being young
  ...PROFESSIONAL_PATHS, // whoever asks for their work
  ...PUBLIC_PATHS, // police, crime out of hatred, online, media, football
  ...WORK_PATHS, // harm at work, and staff of a municipality
  ...PERSONAL_PATHS, // language alone, a reception centre
];

/** The paths that fit what was told, most urgent first. Pure: it asks nothing and assumes no ground. */
export function pathsFor(facts: Facts, answer: Pick<RouteAnswer, 'primary'>): readonly Path[] {
  const report = caseOf(facts, placeOf(facts, NO_CITY));
  return PATHS.filter((path) => path.when(report, answer.primary));
}

/** Words of a path are the same in every city. */
const NO_CITY: Directory = { cities: new Map(), localPoints: new Map() };
