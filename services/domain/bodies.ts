import type { City } from './city.js';
import type { Anonymity, Code } from './ids.js';
import { COMPETENT } from './bodies/competent.js';
import type { Entry } from './bodies/entry.js';
import { LINES_KNOWN } from './bodies/lines.js';
import { PARTNERS_KNOWN } from './bodies/partners.js';

export type { ContactStatus, Entry } from './bodies/entry.js';

/** Everybody whom an answer may name, with the page that each entry rests on. */
export const DIRECTORY_OF_BODIES: Readonly<Record<Code, Entry>> = {
  ...COMPETENT,
  ...PARTNERS_KNOWN,
  ...LINES_KNOWN,
};

/**
 * Whether a body takes a report without a name (domain.md 0.1, domain-2.md B3). A local point may say
 * so for itself in the configuration of its city.
 */
export function anonymityOf(code: Code, city: City | undefined): Anonymity {
  if (code === 'LOKAAL' && city?.localPoint) return city.localPoint.anonymous;
  return DIRECTORY_OF_BODIES[code].anonymous;
}
