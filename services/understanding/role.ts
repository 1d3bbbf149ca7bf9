import type { Role } from '../domain/ids.js';
import type { Reading } from './lexicon.js';

/** In which role somebody tells, only when it is plain from data/roles.csv; two roles at once are not plain. */
export function findRole(reading: Reading, languages: ReadonlySet<string>): Role | undefined {
  const roles = new Set(reading.hits('roles', languages).map((hit) => hit.entry.columns['role']));
  if (roles.has('professional')) return 'professional';
  if (roles.has('for_other')) return roles.has('victim') ? undefined : 'for_other';
  if (roles.has('witness')) return roles.has('victim') ? undefined : 'witness';
  return roles.has('victim') ? 'victim' : undefined;
}
