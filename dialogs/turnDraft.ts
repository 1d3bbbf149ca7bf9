import type { Code, NameChoice } from '../services/domain/ids.js';
import type { City } from '../services/domain/city.js';
import type { CountEvent } from '../services/statistics/countEvent.js';

/** What came in, after the channel took its own wrapping off. */
export type Input =
  /** Words; where the channel knows it, with the prompt that they were typed under. */
  | { readonly kind: 'text'; readonly text: string; readonly prompt?: string }
  /** A button: the prompt that showed it and the value behind it. */
  | { readonly kind: 'choice'; readonly prompt: string; readonly value: string }
  /** A photo, a voice message, a file: never kept, kindly answered. */
  | { readonly kind: 'attachment' }
  /** The person opened the conversation (again) and has said nothing yet. */
  | { readonly kind: 'opened' };

/** One referral on its way to one recipient, complete: whoever delivers it needs nothing else. */
export interface Delivery {
  /** Random, and the same at every try: a second delivery of it is recognisable. */
  readonly id: string;
  readonly recipient: Code;
  readonly name: NameChoice;
  /** For machines: a JSON document. */
  readonly document: string;
  /** The same for people: plain text. */
  readonly text: string;
}

export interface DeliveryStatus {
  readonly id: string;
  readonly recipient: Code;
  readonly name: NameChoice;
  readonly status: 'waiting' | 'delivered' | 'failed' | 'withdrawn';
}

/**
 * One turn as the conversation sees it. Everything the dialogs change here is written in one durable
 * write, or not at all: the dialogs keep nothing anywhere else and do nothing outside.
 */
export interface TurnDraft {
  readonly input: Input;
  readonly now: Date;
  readonly channel: string;
  readonly city: City;
  /** Language the channel or the person's device asks for; the conversation may have another. */
  readonly language: string | undefined;
  /** What the conversation keeps, as JSON; undefined in a new one. Assign to change it. */
  state: unknown;
  /**
   * Id of the question that stands open, undefined when none does. Set it at the end of the turn:
   * a conversation that is left is counted as dropped here.
   */
  openQuestion: string | undefined;
  /** Random characters for ids and references: never `Math.random`. */
  randomId(): string;
  /** Referrals this conversation has sent before, and how far each is. */
  readonly deliveries: readonly DeliveryStatus[];
  /** Puts a referral in the outbox of this very write. */
  deliver(delivery: Delivery): void;
  /** Takes back what has not left yet, and says which did not make it out. */
  withdraw(): readonly DeliveryStatus[];
  count(event: CountEvent): void;
  /** Language to count by, once the person chose one. */
  countLanguage(language: string): void;
  /** Destroys everything the person told, at this write; counts and what has left survive. */
  forget(): void;
}

/** Where a dialog finds the draft in `TurnContext.turnState`. */
export const TURN_DRAFT = Symbol('turn draft');
