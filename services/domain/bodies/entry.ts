import { ALWAYS } from '../directory/hours.js';
import type { Anonymity, Role } from '../ids.js';

export { ALWAYS };

/**
 * How sure a claim is that people are shown: read in the source (V), or in a secondary list that keeps
 * a log of its checks (V2: the person is told to check). The labels of domain.md.
 */
export type ContactStatus = 'V' | 'V2';

/** Where a claim comes from. */
export interface Origin {
  /** The page, or the list where no page of the body could be read. */
  readonly source: string;
  /** The date that the source itself bears, as YYYY, YYYY-MM or YYYY-MM-DD; null when it bears none. */
  readonly sourceDate: string | null;
  /** YYYY-MM-DD. */
  readonly checkedOn: string;
}

export interface Hours extends Origin {
  /** In the notation that `openAt` reads. */
  readonly open: string;
  readonly status: ContactStatus;
}

export interface Phone {
  /** As people dial it; several are joined by ` · `. */
  readonly number: string;
  readonly status: ContactStatus;
  /** Where the number was read, where that is not the page of the entry. */
  readonly from?: Origin;
  readonly hours?: Hours;
}

/** Another way than a telephone or a page. */
export interface Way extends Origin {
  readonly by: 'chat' | 'mail' | 'post' | 'visit';
  readonly value: string;
  readonly status: ContactStatus;
  readonly hours?: Hours;
}

/**
 * Something that was read and is not sure enough to be shown: an old copy, sources that differ, or
 * what everybody believes and no page says. Kept so that an officer knows what to ask.
 */
export interface Unsure extends Origin {
  readonly what: string;
  readonly status: 'V-old' | 'to_verify';
}

/** Who somebody is, and how to reach them as far as a source supports it. */
export interface Entry extends Origin {
  readonly kind: 'body' | 'partner' | 'line' | 'local';
  readonly name: { readonly nl: string; readonly fr?: string; readonly de?: string };
  readonly link: string | null;
  readonly phone: Phone | null;
  readonly anonymous: Anonymity;
  /** Who may come, as far as a page says so; whoever is not named is unknown. */
  readonly who?: Partial<Record<Role, 'yes' | 'no'>>;
  readonly cost?: 'free';
  /** Languages in which somebody answers or a page is written, as far as a page shows it. */
  readonly languages?: readonly string[];
  readonly ways?: readonly Way[];
  readonly unsure?: readonly Unsure[];
}

/** Day on which the pages of domain.md were read. */
export const READ_ON = '2026-11-21';

/** What most entries share: no date in the source, nobody says whether a name is needed. */
export const COMMON = {
  link: null,
  phone: null,
  anonymous: 'unknown',
  sourceDate: null,
  checkedOn: READ_ON,
} as const;

/**
 * Public lists that were read where the page of a line itself could not be: they stand in a repository
 * without an address that lasts, and keep a log of their checks.
 */
export const RAINBOW_GUIDE = origin('De Regenbooggids (public repository)', '2026-10');
export const HELPLINE_APP = origin('A multilingual helpline app (public repository)', '2026-08-06');

export function origin(source: string, sourceDate: string | null = null): Origin {
  return { source, sourceDate, checkedOn: READ_ON };
}

/** Hours read in the page itself. */
export function hours(open: string, from: Origin): Hours {
  return { open, status: 'V', ...from };
}

/** Hours that stand in somebody else's list: shown with the way to check them. */
export function listedHours(open: string, from: Origin): Hours {
  return { open, status: 'V2', ...from };
}

export function old(what: string, source: string, sourceDate: string | null = null): Unsure {
  return { what, status: 'V-old', ...origin(source, sourceDate) };
}

export function toVerify(what: string, source: string, sourceDate: string | null = null): Unsure {
  return { what, status: 'to_verify', ...origin(source, sourceDate) };
}
