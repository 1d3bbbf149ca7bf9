import type { Anonymity, Code } from './ids.js';

/** A fact that routing may ask for, most deciding first. `details.venue` names a detail of the domain told. */
export type AskedFact = 'domain' | 'region' | 'grounds' | 'conduct' | `details.${string}`;

/** Who can do something with a report, and why. What each field means: routing in the documentation. */
export interface RouteAnswer {
  /** Competent bodies, in the order in which they are named; empty only with `noBody`. */
  primary: Code[];
  /** Whoever else is worth naming, most useful first. */
  also: Code[];
  /** No equality body is competent, and no inspection before the adviser at work. */
  noBody: boolean;
  /** Lines to talk to and lines for danger, most urgent first; the first three are shown. */
  help: Code[];
  /** The rule and the row that decided, as `R5/12`. */
  rule: string;
  /** Text key of the row: why this body. */
  because: string;
  /** The page that the row names. */
  source: string;
  /** Day on which the row was last checked against its source, as YYYY-MM-DD. */
  checkedOn: string;
  confidence: 'high' | 'medium' | 'low';
  /** For every code in `primary` and `also`. */
  anonymous: Partial<Record<Code, Anonymity>>;
  /** Unknown facts of which at least one value would change `primary`. */
  ask: AskedFact[];
}
