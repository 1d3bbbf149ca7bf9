import type { Code, Domain, Region } from '../ids.js';
import type { RouteAnswer } from '../routeAnswer.js';
import type { Predicate } from '../routing/predicates.js';

/** A code, or a stand-in: E is the federal pair by ground family, V the Flemish institute for all of them. */
export type Target = Code | 'E' | 'V';

/** Who is named beside the competent body; some only in a certain case. */
export type Beside = Target | { readonly who: Target; readonly if: Predicate };

/** Where a rule comes from: what `rule`, `because`, `source` and `checkedOn` of an answer say. */
export interface Origin {
  /** Rule and row of domain.md 1.5, as `R5/12`. */
  readonly rule: string;
  /** The row's number; null where routing has no numbered row for it. */
  readonly row: number | null;
  /** Text key. */
  readonly because: string;
  /** The pages that the row names. */
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly checkedOn: string;
}

/** One line of the table: when it fits, who is competent, who stands beside, and why. */
export interface Row extends Origin {
  readonly id: string;
  readonly when: When;
  /** Empty where no equality body is competent. */
  readonly primary: readonly Target[];
  readonly also: readonly Beside[];
  readonly confidence: RouteAnswer['confidence'];
}

/** All of it must hold; what is left out does not matter. */
export interface When {
  /** `null`: nobody told what it is about. */
  readonly domain: Domain | null;
  readonly details?: Readonly<Record<string, readonly string[]>>;
  readonly region?: Region;
  readonly is?: Predicate;
}

/** Where nothing else is said: everything on these pages was checked on this day. */
export const CHECKED_ON = '2026-11-21';
