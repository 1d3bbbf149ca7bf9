import { belgianDay, dayOf } from '../calendar.js';
import type { Entry } from '../bodies/entry.js';
import { type Claim, claimsOf, WHOLE_DIRECTORY } from './directory.js';
import { hoursProblem } from './hours.js';

/** What an officer must know of the directory, each as the claim and a sentence about it. */
export interface Finding {
  readonly claim: Claim;
  readonly says: string;
}

export interface Findings {
  /** The form of a link, a number or hours is wrong, or nobody says where a claim comes from. */
  readonly wrong: readonly Finding[];
  /** Looked at too long ago: look again. Time alone is never an error. */
  readonly stale: readonly Finding[];
  /** Shown with the way to check it, or not shown at all. */
  readonly unverified: readonly Finding[];
}

/** After so many days a contact is looked up again (domain-2.md C). */
export const STALE_AFTER = 90;

/** Checks the form of every claim, and says which are old or unverified on the day of `now`. */
export function checkDirectory(
  now: Date,
  directory: Readonly<Record<string, Entry>> = WHOLE_DIRECTORY,
): Findings {
  const claims = claimsOf(directory);
  return {
    wrong: claims.flatMap((claim) =>
      [problemOf(claim), originProblem(claim)].flatMap((says) =>
        says === undefined ? [] : [{ claim, says }],
      ),
    ),
    stale: claims.flatMap((claim) => {
      const days = age(claim.checkedOn, now);
      return days > STALE_AFTER ? [{ claim, says: `checked ${days} days ago` }] : [];
    }),
    unverified: claims.flatMap((claim) => {
      const says = STANDING[claim.status];
      return says === undefined ? [] : [{ claim, says }];
    }),
  };
}

const STANDING: Readonly<Partial<Record<Claim['status'], string>>> = {
  V2: 'shown with the way to check it: it stands in somebody else’s list',
  'V-old': 'not shown: the copy that was read is old',
  to_verify: 'not shown: sources differ, or none was found',
};

function problemOf({ what, value }: Claim): string | undefined {
  if (what === 'link' || what === 'chat') return isHttps(value) ? undefined : 'is no https address';
  if (what === 'mail') return MAIL.test(value) ? undefined : 'is no e-mail address';
  if (what === 'phone') {
    return value.split(' · ').every(isBelgianNumber) ? undefined : 'is no Belgian number';
  }
  return what.startsWith('hours') ? hoursProblem(value) : undefined;
}

function originProblem({ source, sourceDate, checkedOn }: Claim): string | undefined {
  if (source.trim() === '') return 'says not where it comes from';
  if (!DAY.test(checkedOn)) return 'says not on which day it was checked';
  if (sourceDate !== null && !/^\d{4}(-\d\d){0,2}$/.test(sourceDate))
    return 'has no date of a source';
  return undefined;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** Short numbers, six digits for Europe, free numbers, and numbers of a zone or a mobile, spaced as people read them. */
const NUMBERS: readonly RegExp[] = [
  /^\d{3,4}$/,
  /^116\d{3}$/,
  /^0800 (\d \d\d \d\d|\d\d \d{3}|\d{3} \d\d)$/,
  /^078 \d\d \d\d \d\d$/,
  /^0[2349] \d{3} \d\d \d\d$/,
  /^0[15678]\d \d\d \d\d \d\d$/,
  /^04\d\d \d\d \d\d \d\d$/,
];

function isBelgianNumber(number: string): boolean {
  return NUMBERS.some((form) => form.test(number));
}

function isHttps(value: string): boolean {
  return value.startsWith('https://') && URL.canParse(value);
}

function age(day: string, now: Date): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return belgianDay(now) - (dayOf(year, month, date) ?? 0);
}
