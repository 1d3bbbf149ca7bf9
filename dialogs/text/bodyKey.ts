import type { SourcedBodies } from '../../services/domain/bodySources.js';
import type { SourcedAspects } from '../../services/domain/bodySteps.js';
import type { LINES } from '../../services/domain/ids.js';

/** A new body, or a new sourced sentence about one, does not compile without its words. */
export type BodyTextKey =
  | `body.${keyof SourcedBodies}.${'name' | 'short'}`
  | {
      [Body in keyof SourcedBodies]: `body.${Body}.${keyof SourcedBodies[Body] & string}`;
    }[keyof SourcedBodies];

export type LineTextKey = `line.${(typeof LINES)[number]}.${'name' | 'how'}`;

/** What a body does next, how long, what it asks, cannot and costs: only where a page says so. */
export type BodyStepsKey = {
  [Body in keyof SourcedAspects]: `body.${Body}.${keyof SourcedAspects[Body] & string}`;
}[keyof SourcedAspects];
