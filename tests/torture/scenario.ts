import type { HostOrder } from './protocol.js';

type Input = Extract<HostOrder, { do: 'say' }>['inbound']['input'];

/** One thing that happens in a scenario: work is done, or somebody says something. */
export type Step = 'drain' | Says;

/** What one person does; `open` is the question that must stand open afterwards. */
export type Says = { readonly conversation: string; readonly open?: string } & (
  | { readonly input: Input }
  /** The button with this value, on the question that was put last. */
  | { readonly press: string }
  /** Answers whatever stands open, from `Scenario.answers`, until this question does. */
  | { readonly until: string }
);

export interface Scenario {
  readonly name: string;
  /** The compiled file that calls `runHost`. */
  readonly host: string;
  readonly steps: readonly Step[];
  /** Answers by question, for steps with `until`; what is not in it gets `otherwise`. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly otherwise?: string;
  /** Words that people typed: they may stand in a referral and nowhere else. */
  readonly canaries: readonly string[];
  /** Takes out of a state what is random or depends on the time, so that two runs can be compared. */
  readonly normalise: (state: unknown) => unknown;
  /** The same for a text that was said or delivered. */
  readonly normaliseText: (text: string) => string;
  /** Throws when a referral (JSON, as it arrived) had no right to leave, given the states as they are stored. */
  readonly expectAllowed?: (referral: string, states: readonly unknown[]) => void;
}

export function conversationsOf({ steps }: Scenario): string[] {
  return [...new Set(steps.flatMap((step) => (step === 'drain' ? [] : [step.conversation])))];
}
