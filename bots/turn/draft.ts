import type { City } from '../../services/domain/city.js';
import type { CountEvent } from '../../services/statistics/countEvent.js';
import type { Delivery, DeliveryStatus, Input, TurnDraft } from '../../dialogs/turnDraft.js';
import { type OutboxEntry, statusOf, type TurnRecord } from './record.js';

/** What a dialog did to a draft, for the one write of the turn. */
export interface Drafted {
  readonly state: unknown;
  readonly openQuestion: string | undefined;
  readonly outbox: OutboxEntry[];
  readonly counts: readonly CountEvent[];
  /** Undefined when the dialog did not say. */
  readonly countLanguage: string | undefined;
  readonly forgotten: boolean;
}

/** A turn for the dialogs to change. It works on copies: what is not taken from it leaves no trace. */
export class Draft implements TurnDraft {
  readonly input: Input;
  readonly now: Date;
  readonly channel: string;
  readonly city: City;
  readonly language: string | undefined;
  readonly randomId: () => string;
  state: unknown;
  openQuestion: string | undefined;
  #outbox: OutboxEntry[];
  #counts: CountEvent[] = [];
  #countLanguage: string | undefined;
  #forgotten = false;

  constructor(
    record: TurnRecord,
    turn: Pick<TurnDraft, 'input' | 'now' | 'channel' | 'city' | 'language' | 'randomId'>,
  ) {
    this.input = turn.input;
    this.now = turn.now;
    this.channel = turn.channel;
    this.city = turn.city;
    this.language = turn.language;
    this.randomId = turn.randomId;
    this.state = record.told?.state ?? undefined;
    this.openQuestion = record.told?.openQuestion ?? undefined;
    this.#outbox = [...record.outbox];
  }

  get deliveries(): readonly DeliveryStatus[] {
    return this.#outbox.filter(({ detached }) => !detached).map(statusOf);
  }

  deliver({ id, recipient, name, document, text }: Delivery): void {
    const now = this.now.getTime();
    this.#outbox.push({
      id,
      recipient,
      name,
      status: 'waiting',
      content: { document, text },
      queuedAt: now,
      tries: 0,
      nextAt: now,
      leasedTo: null,
      detached: false,
    });
  }

  withdraw(): readonly DeliveryStatus[] {
    const held = this.#outbox.filter((entry) => !entry.detached && hasSurelyNotLeft(entry));
    this.#outbox = this.#outbox.map((entry) => (held.includes(entry) ? withdrawn(entry) : entry));
    return held.map((entry) => statusOf(withdrawn(entry)));
  }

  count(event: CountEvent): void {
    this.#counts.push(event);
  }

  countLanguage(language: string): void {
    this.#countLanguage = language;
  }

  forget(): void {
    this.withdraw();
    this.#outbox = this.#outbox.map((entry) => (entry.detached ? entry : emptied(entry)));
    this.state = undefined;
    this.openQuestion = undefined;
    this.#forgotten = true;
  }

  taken(): Drafted {
    return {
      state: this.state,
      openQuestion: this.openQuestion,
      outbox: this.#outbox,
      counts: this.#counts,
      countLanguage: this.#countLanguage,
      forgotten: this.#forgotten,
    };
  }
}

/** With somebody trying, or after somebody vanished while trying, it may have arrived: then it cannot be taken back. */
function hasSurelyNotLeft({ status, leasedTo }: OutboxEntry): boolean {
  return (status === 'waiting' || status === 'failed') && leasedTo === null;
}

function withdrawn(entry: OutboxEntry): OutboxEntry {
  return { ...entry, status: 'withdrawn', content: null, nextAt: null };
}

/** What is on its way may arrive, but there will be no second try: its content goes with the rest. */
function emptied(entry: OutboxEntry): OutboxEntry {
  return { ...entry, content: null };
}
