import type { DangerKind } from '../ids.js';
import { isMinor } from '../routing/case.js';
import { childInDutch, didAny, type Predicate } from '../routing/predicates.js';

/** Somebody tells of themselves or of a person near to them, not of a client. */
export const tellsPrivately: Predicate = ({ facts }) => facts.role !== 'professional';

export const sexualViolence: Predicate = inDangerOf('sexual_violence');

/** By a partner, an ex or somebody else in the family, told by or of an adult. */
export const partnerViolence: Predicate = (report) =>
  tellsPrivately(report) && !isMinor(report) && inDangerOf('partner_violence')(report);

/** Hurt or threatened at home, in the family or by a partner. */
export const hurtAtHome: Predicate = (report) =>
  tellsPrivately(report) &&
  report.domain === 'private_sphere' &&
  (HURTFUL(report) || ANY_DANGER(report));

/** A child or young person who tells of itself, where the Dutch-language services are theirs. */
export const youngInDutch: Predicate = (report) => {
  const { role } = report.facts;
  return childInDutch(report) && (role === 'victim' || role === undefined);
};

export const youngAndHurt: Predicate = (report) =>
  youngInDutch(report) && (hurtAtHome(report) || sexualViolence(report) || CHILD(report));

export const forChildInDutch: Predicate = (report) =>
  childInDutch(report) && report.facts.role === 'for_other';

export const imagesOfMinor: Predicate = (report) =>
  tellsPrivately(report) && isMinor(report) && report.conduct.has('intimate_images');

export const imagesOfAdult: Predicate = (report) =>
  tellsPrivately(report) && !isMinor(report) && report.conduct.has('intimate_images');

const HURTFUL: Predicate = didAny(
  'violence',
  'threat',
  'harassment',
  'sexual_harassment',
  'bullying',
);

const CHILD: Predicate = inDangerOf('child');

const ANY_DANGER: Predicate = inDangerOf(
  'violence',
  'partner_violence',
  'child',
  'confinement',
  'threat',
  'sexual_violence',
  'acute_danger',
);

function inDangerOf(...kinds: readonly DangerKind[]): Predicate {
  return ({ facts }) => kinds.some((kind) => facts.danger?.kinds.includes(kind) === true);
}
