import type { Role } from '../domain/ids.js';
import type { Hit, Reading } from './lexicon.js';

/**
 * In which role somebody tells, by data/roles.csv, and nothing when two roles are told equally plainly.
 * The column `weight` says how plainly a cue tells it: 3 in so many words ("ik was getuige", "sloeg mij"),
 * 2 what was done to whom ("mijn zoon mag niet mee"), 1 that somebody comes up at all ("zei tegen mij"):
 * a mother tells what the teacher said to her, and yet it is about her son.
 */
export function findRole(reading: Reading, languages: ReadonlySet<string>): Role | undefined {
  const hits = reading.hits('roles', languages);
  if (hits.some((hit) => roleOf(hit) === 'professional')) return 'professional';
  const surest = Math.max(...hits.map(weightOf));
  const roles = new Set(hits.filter((hit) => weightOf(hit) === surest).map(roleOf));
  // Whoever saw what was done to their own child speaks for the child.
  if (roles.has('for_other')) roles.delete('witness');
  const [role, second] = roles;
  return second === undefined ? ROLES.find((one) => one === role) : undefined;
}

const ROLES: readonly Role[] = ['victim', 'witness', 'for_other'];

function roleOf({ entry }: Hit): string {
  return entry.columns['role'] ?? '';
}

function weightOf({ entry }: Hit): number {
  return Number(entry.columns['weight']);
}
