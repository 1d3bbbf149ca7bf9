import type { Conduct } from '../ids.js';
import {
  type Case,
  hasNoFamily,
  isLanguageAlone,
  isMinor,
  languageOf,
  toldNoGround,
} from './case.js';

/** Named conditions of the routing table and of the steps after it; each reads as a phrase of routing.md. */
export type Predicate = (report: Case) => boolean;

export const noGround: Predicate = toldNoGround;

export const languageAlone: Predicate = isLanguageAlone;

/** Language beside it adds nothing. */
export const genderAlone: Predicate = ({ families }) => families.g && !families.x;

export const genderAndOther: Predicate = ({ families }) => families.g && families.x;

/** The family is known: from a ground that was told, or from a conduct that implies one. */
export const groundKnown: Predicate = (report) => !hasNoFamily(report);

export const under18: Predicate = isMinor;

export const underBullying: Predicate = didAny('bullying');

export const under18Bullied: Predicate = (report) => isMinor(report) && underBullying(report);

export const hateSpeech: Predicate = didAny('hate_speech');

export const retaliation: Predicate = didAny('retaliation');

export const exploitation: Predicate = didAny('exploitation');

/** What a selection office does itself; nothing told counts as that too. */
export const selection: Predicate = (report) =>
  report.conduct.size === 0 || didAny('refusal', 'rule', 'instruction', 'advertisement')(report);

/** Flemish decree of 12 June 2026 on equal pay: only between women and men. */
export const genderPayGap: Predicate = (report) =>
  report.families.g && report.conduct.has('unequal_pay');

/** A Dutch-language school as an employer: in Flanders unless told otherwise, in Brussels when told. */
export const dutchSchool: Predicate = ({ region, details }) =>
  (region === 'flanders' && ['nl', 'unknown'].includes(details['schoolLanguage'] ?? 'unknown')) ||
  (region === 'brussels' && details['schoolLanguage'] === 'nl');

/** The Brussels inspection takes reports of witnesses and of notices that exclude. */
export const inspectionFirst: Predicate = ({ facts, conduct }) =>
  facts.role === 'witness' || conduct.has('advertisement');

export const rented: Predicate = ({ details }) => details['tenure'] === 'private_rental';

export const byTrain: Predicate = ({ details }) => details['operator'] === 'nmbs';

export const footballInFlanders: Predicate = ({ region, details }) =>
  region === 'flanders' && details['sport'] === 'football';

/** Whose children's commissioner: the Flemish one in Flanders or in Dutch. */
export const childInDutch: Predicate = (report) =>
  isMinor(report) && (report.region === 'flanders' || languageOf(report.facts) === 'nl');

export const childInFrench: Predicate = (report) => isMinor(report) && !childInDutch(report);

/** A crime as well: violence, threats, damage, intimate images, or sexual violence told as danger. */
export const offence: Predicate = (report) =>
  didAny('violence', 'threat', 'property_damage', 'intimate_images')(report) ||
  (report.facts.danger?.kinds.includes('sexual_violence') ?? false);

/** Psychosocial risk at work: the adviser at work comes first. */
export const harmAtWork: Predicate = (report) => report.domain === 'work' && TRANSGRESSIVE(report);

/** R15: transgressive behaviour inside an organisation in Flanders. */
export const harmInFlemishOrganisation: Predicate = (report) =>
  report.region === 'flanders' && TRANSGRESSIVE(report) && inFlemishOrganisation(report);

const TRANSGRESSIVE: Predicate = didAny(
  'harassment',
  'sexual_harassment',
  'bullying',
  'violence',
  'threat',
);

function inFlemishOrganisation({ domain, details }: Case): boolean {
  switch (domain) {
    case 'work':
      return !(details['through'] === 'direct' && details['employer'] === 'federal');
    case 'education':
      return details['schoolLanguage'] === 'nl' || details['schoolLanguage'] === 'unknown';
    case 'leisure':
      return details['venue'] !== 'commercial_gym';
    case 'commerce':
      return details['venue'] === 'nightlife';
    case 'health':
      return details['care'] === 'welfare';
    case 'media':
      return true;
    case 'public_service':
      return details['matter'] === 'municipal' || details['matter'] === 'flemish';
    default:
      return false;
  }
}

export function didAny(...conducts: readonly Conduct[]): Predicate {
  return ({ conduct }) => conducts.some((one) => conduct.has(one));
}
