import type { Details, Facts } from '../facts.js';
import { type Conduct, DETAILS, type Domain, type Ground, type Region } from '../ids.js';
import type { Place } from './place.js';

/** Which families of grounds are known; all false when no protected ground is. */
export interface Families {
  readonly x: boolean;
  readonly g: boolean;
  readonly l: boolean;
}

/** What routing looks at: the facts, with what follows from them and what is assumed where they are silent. */
export interface Case {
  readonly facts: Facts;
  readonly domain: Domain | undefined;
  /** Told, or the region of the configured city, or Flanders. */
  readonly region: Region;
  readonly regionTold: boolean;
  readonly hasLocalPoint: boolean;
  /** Every detail of the domain: told, the most frequent case, or `unknown`. */
  readonly details: Details;
  readonly conduct: ReadonlySet<Conduct>;
  readonly families: Families;
  readonly groundsTold: boolean;
}

/** Reads the facts once, so that rules and predicates ask simple questions of the result. */
export function caseOf(facts: Facts, place: Place): Case {
  const conduct = new Set(facts.conduct ?? []);
  const region = place.region ?? facts.region;
  return {
    facts,
    domain: facts.domain,
    region: region ?? place.cityRegion ?? 'flanders',
    regionTold: region !== undefined,
    hasLocalPoint: place.localPoint !== undefined,
    details: settledDetails(facts),
    conduct,
    families: familiesOf(facts.grounds ?? [], conduct),
    groundsTold: (facts.grounds ?? []).length > 0,
  };
}

/** No family is known: treated as X, since a person who does not know the ground is heard as well. */
export function hasNoFamily({ families }: Case): boolean {
  return !families.x && !families.g && !families.l;
}

/** The person told that it is about no protected ground, and the conduct adds none. */
export function toldNoGround(report: Case): boolean {
  return report.groundsTold && hasNoFamily(report);
}

/** Language, and nothing beside it. */
export function isLanguageAlone({ families }: Case): boolean {
  return families.l && !families.x && !families.g;
}

export function countsAsX(report: Case): boolean {
  return report.families.x || hasNoFamily(report);
}

/** Under 18: of the person whom it happened to. */
export function isMinor({ facts }: Case): boolean {
  return facts.age === 'under_12' || facts.age === '12_17' || facts.age === 'under_18';
}

/** The value of a detail as it was told; undefined when it was not, or nobody knows. */
export function toldDetail(facts: Facts, name: string): string | undefined {
  const value = facts.details?.[name];
  return value === 'unknown' ? undefined : value;
}

/**
 * Details that are in doubt, with the values they may have. `through` is direct unless told, and a
 * school's language is in doubt in Brussels only.
 */
export function unknownDetails({
  facts,
  domain,
  region,
}: Case): { readonly name: string; readonly values: readonly string[] }[] {
  if (domain === undefined) return [];
  return Object.entries(DETAILS[domain])
    .map(([name, values]: [string, readonly string[]]) => ({ name, values }))
    .filter(
      ({ name }) =>
        name !== 'through' &&
        (name !== 'schoolLanguage' || region === 'brussels') &&
        toldDetail(facts, name) === undefined,
    );
}

/** The person's own language as a bare code (`nl` of `nl-BE`). */
export function languageOf(facts: Facts): string | undefined {
  return facts.language?.toLowerCase().split(/[-_]/)[0];
}

/** Routing 6: what is most often the case where a detail is not known. Others have a row of their own. */
const MOST_FREQUENT: Partial<Record<Domain, Details>> = {
  work: { employer: 'private', through: 'direct' },
  housing: { tenure: 'private_rental' },
  commerce: { venue: 'shop' },
  health: { care: 'medical' },
  leisure: { venue: 'sport_club' },
  media: { medium: 'press' },
  social_security: { scheme: 'federal' },
  public_service: { matter: 'municipal' },
};

function settledDetails(facts: Facts): Details {
  const { domain } = facts;
  if (domain === undefined) return {};
  return Object.fromEntries(
    Object.keys(DETAILS[domain]).map((name) => [
      name,
      toldDetail(facts, name) ?? MOST_FREQUENT[domain]?.[name] ?? 'unknown',
    ]),
  );
}

const GENDER_GROUNDS: ReadonlySet<Ground> = new Set([
  'gender',
  'gender_identity',
  'pregnancy',
  'family_responsibilities',
]);

function familiesOf(grounds: readonly Ground[], conduct: ReadonlySet<Conduct>): Families {
  return {
    x: grounds.some((ground) => isOtherGround(ground)),
    g:
      grounds.some((ground) => GENDER_GROUNDS.has(ground)) ||
      conduct.has('sexual_harassment') ||
      conduct.has('intimate_images'),
    l: grounds.includes('language'),
  };
}

/** Family X: every protected ground outside the Gender Act, but language. */
export function isOtherGround(ground: Ground): boolean {
  return ground !== 'none' && ground !== 'language' && !GENDER_GROUNDS.has(ground);
}
