import type { Delivery, DeliveryStatus } from '../../dialogs/turnDraft.js';
import type { Code } from '../../services/domain/ids.js';
import type { Logger } from '../../services/logger.js';
import { openPrompt } from './messageData.js';
import { isLive, type OutboxEntry, statusOf, type TurnRecord } from './record.js';
import type { Records } from './Records.js';
import { withNotice } from './replies.js';
import { retryDelay } from './retryDelay.js';

/** A way to a recipient. */
export interface Deliverer {
  /**
   * Resolves when the recipient has it. The same id may come again after a crash: a second delivery
   * of it must change nothing. An error whose `permanent` is true is not tried again.
   */
  deliver(delivery: Delivery): Promise<void>;
}

export interface OutboxParts {
  readonly records: Records;
  /** The way to a recipient of a city; the id is null in a record of before there were several. */
  readonly delivererFor: (recipient: Code, city: string | null) => Deliverer | undefined;
  /** What to tell the person once it is delivered, or has failed for good; undefined to say nothing. */
  readonly notice: (
    status: DeliveryStatus,
    language: string | undefined,
    city: string | null,
  ) => string | undefined;
  readonly clock: () => number;
  readonly randomId: () => string;
  /** From 0 up to 1, to spread retries. */
  readonly random: () => number;
  readonly logger: Logger;
  /** Told of a conversation that got a message outside a turn: a channel may have somebody waiting there. */
  readonly onNews?: (document: string) => void;
  /** How long a try may take before another worker may try; far more than clocks differ. */
  readonly leaseMilliseconds?: number;
}

const LEASE = 3 * 60_000;

/**
 * Takes referrals out of conversation records to their recipients. A try is claimed by
 * compare-and-set before, and settled by another after: two workers never try at once, and a crash
 * between delivery and settlement leads to at most one more delivery, with the same id.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #lease: number;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#lease = parts.leaseMilliseconds ?? LEASE;
  }

  /**
   * Tries every referral of a document that is due now, once.
   *
   * @throws RecordError, StorageError; what a recipient throws becomes a later try.
   */
  async deliverFrom(document: string): Promise<void> {
    const now = this.#parts.clock();
    const loaded = await this.#parts.records.load(document, now);
    const due = loaded?.record.outbox.filter((entry) => isDue(entry, now)) ?? [];
    for (const { id } of due) await this.#try(document, id);
  }

  async #try(document: string, id: string): Promise<void> {
    const owner = this.#parts.randomId();
    const found = await this.#claim(document, id, owner);
    if (found === undefined) return;
    const { claimed, city } = found;
    const { recipient, name, content, tries } = claimed;
    const said = { delivery: id, recipient, attempt: tries };
    if (content === null) {
      this.#parts.logger.error('outbox.failed', { ...said, code: 'outcome_unknown' });
      return;
    }
    try {
      const outcome = await this.#withinLease(
        this.#deliver({ id, recipient, name, ...content }, city),
      );
      if (outcome === 'late') {
        this.#parts.logger.warn('outbox.lost_lease', said);
        return;
      }
    } catch (error) {
      await this.#putOff(document, claimed, error);
      return;
    }
    await this.#settle(document, id);
    this.#parts.logger.info('outbox.delivered', said);
  }

  async #claim(
    document: string,
    id: string,
    owner: string,
  ): Promise<{ readonly claimed: OutboxEntry; readonly city: string | null } | undefined> {
    const now = this.#parts.clock();
    const changed = await this.#parts.records.change(document, { now }, (record) => {
      const entry = record.outbox.find((one) => one.id === id);
      if (entry === undefined || !isDue(entry, now)) return undefined;
      return withEntry(
        record,
        // Forgotten while somebody was trying who then vanished: nobody can say whether it arrived.
        entry.content === null
          ? { ...entry, status: 'failed', nextAt: null, leasedTo: null }
          : { ...entry, tries: entry.tries + 1, nextAt: now + this.#lease, leasedTo: owner },
      );
    });
    const claimed = changed?.record.outbox.find((one) => one.id === id);
    if (changed === undefined || claimed === undefined) return undefined;
    return { claimed, city: changed.record.city };
  }

  async #deliver(delivery: Delivery, city: string | null): Promise<'delivered'> {
    const deliverer = this.#parts.delivererFor(delivery.recipient, city);
    if (deliverer === undefined) throw new NoDelivererError();
    await deliverer.deliver(delivery);
    return 'delivered';
  }

  /** A recipient that never answers must not hold up the others; the claim runs out by itself. */
  async #withinLease(work: Promise<'delivered'>): Promise<'delivered' | 'late'> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => {
        resolve('late');
      }, this.#lease);
      timer.unref();
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** It has arrived, whoever took it there: its content goes, and the person is told. */
  async #settle(document: string, id: string): Promise<void> {
    const now = this.#parts.clock();
    await this.#parts.records.change(document, { now }, (record) => {
      const entry = record.outbox.find((one) => one.id === id);
      if (entry === undefined || entry.status === 'delivered') return undefined;
      const delivered: OutboxEntry = {
        ...entry,
        status: 'delivered',
        content: null,
        nextAt: null,
        leasedTo: null,
      };
      if (entry.detached) {
        return { ...record, outbox: record.outbox.filter((one) => one.id !== id) };
      }
      return this.#withNotice(withEntry(record, delivered), delivered, now);
    });
    this.#parts.onNews?.(document);
  }

  #withNotice(record: TurnRecord, entry: OutboxEntry, now: number): TurnRecord {
    const { told, nextSequence } = record;
    if (told === null || entry.detached || !isLive(record, now)) return record;
    const { city } = record;
    const text = this.#parts.notice(statusOf(entry), told.language ?? undefined, city);
    if (text === undefined) return record;
    const still = openPrompt(told.messages, told.openQuestion);
    const channelData = { key: entry.status, ...(still === undefined ? {} : { still }) };
    const { language } = told;
    const spoken = language === null ? {} : { locale: language };
    const activity = { type: 'message', text, ...spoken, channelData };
    return {
      ...record,
      nextSequence: nextSequence + 1,
      told: { ...told, ...withNotice(told, { activities: [activity], nextSequence, now }) },
    };
  }

  async #putOff(document: string, claimed: OutboxEntry, error: unknown): Promise<void> {
    const now = this.#parts.clock();
    const { id, recipient, leasedTo, tries } = claimed;
    const delay = isPermanent(error) ? undefined : retryDelay(tries, this.#parts.random());
    await this.#parts.records.change(document, { now }, (record) => {
      const entry = record.outbox.find((one) => one.id === id);
      if (entry?.status !== 'waiting' || entry.leasedTo !== leasedTo) return undefined;
      const free = { ...entry, leasedTo: null };
      if (entry.content === null) {
        return withEntry(record, { ...free, status: 'withdrawn', nextAt: null });
      }
      if (delay !== undefined) return withEntry(record, { ...free, nextAt: now + delay });
      const failed: OutboxEntry = { ...free, status: 'failed', nextAt: null };
      return this.#withNotice(withEntry(record, failed), failed, now);
    });
    this.#parts.onNews?.(document);
    const said = { delivery: id, recipient, attempt: tries };
    if (delay === undefined) this.#parts.logger.error('outbox.failed', said, error);
    else this.#parts.logger.warn('outbox.retry', { ...said, milliseconds: delay }, error);
  }
}

/** The city's configuration names a recipient that this process has no way to. */
class NoDelivererError extends Error {
  override readonly name = 'NoDelivererError';
  readonly code = 'no_deliverer';
}

function isDue({ status, nextAt }: OutboxEntry, now: number): boolean {
  return status === 'waiting' && nextAt !== null && nextAt <= now;
}

function withEntry(record: TurnRecord, entry: OutboxEntry): TurnRecord {
  return { ...record, outbox: record.outbox.map((one) => (one.id === entry.id ? entry : one)) };
}

function isPermanent(error: unknown): boolean {
  return error instanceof Error && 'permanent' in error && error.permanent === true;
}
