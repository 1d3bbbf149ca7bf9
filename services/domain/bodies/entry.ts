import type { Anonymity } from '../ids.js';

/**
 * How sure a contact is: read in the source (V), or in a secondary list that keeps a log of its checks
 * (V2: the person is told to check). What rests on less is not given.
 */
export type ContactStatus = 'V' | 'V2';

/** Who somebody is, and how to reach them as far as a source supports it. */
export interface Entry {
  readonly kind: 'body' | 'partner' | 'line';
  readonly name: { readonly nl: string; readonly fr?: string; readonly de?: string };
  readonly link: string | null;
  readonly phone: { readonly number: string; readonly status: ContactStatus } | null;
  readonly anonymous: Anonymity;
  /** The page that the entry rests on. */
  readonly source: string;
  /** The date that the source itself bears; null when it bears none. */
  readonly sourceDate: string | null;
  /** YYYY-MM-DD. */
  readonly checkedOn: string;
}

/** What most entries share: no date in the source, nobody says whether a name is needed. */
export const COMMON = {
  link: null,
  phone: null,
  anonymous: 'unknown',
  sourceDate: null,
  checkedOn: '2026-11-21',
} as const;
