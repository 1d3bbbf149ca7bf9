import type { Code, Domain, Ground, NameChoice, Wish } from '../domain/ids.js';

/**
 * Something that happened in a conversation and may be counted: never a word of it, never an id. It
 * rides in the turn's own record and is folded into the counters afterwards.
 */
export type CountEvent =
  | { readonly what: 'started' }
  | { readonly what: 'question'; readonly question: string }
  | { readonly what: 'finished' }
  /** The person stopped, deleted everything or let it expire; the question is the one that stood open. */
  | { readonly what: 'dropped'; readonly question: string }
  | { readonly what: 'sent'; readonly recipient: Code; readonly name: NameChoice }
  | { readonly what: 'kept' }
  /** Only with the person's consent, once, of a finished report. */
  | {
      readonly what: 'profile';
      readonly grounds: readonly (Ground | 'unknown')[];
      readonly domain: Domain | 'unknown';
      /** NIS code, or `unknown`. */
      readonly municipality: string;
      readonly wish: Wish | 'unknown';
    };

/** What every count is kept by, beside the week. */
export interface CountDimensions {
  readonly city: string;
  readonly channel: string;
  readonly language: string;
  /** Code in the address of a campaign's link; empty when there was none. */
  readonly campaign: string;
}
