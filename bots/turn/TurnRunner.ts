import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder-core';
import type { Dialog } from 'botbuilder-dialogs';
import type { City } from '../../services/domain/city.js';
import type { Logger } from '../../services/logger.js';
import type { SealedStore } from '../../services/storage/sealed.js';
import { isoWeek } from '../../services/statistics/week.js';
import { ConversationQueue } from './ConversationQueue.js';
import { Draft } from './draft.js';
import { dimensionsOf, ended } from './ending.js';
import type { Inbound, TurnResult } from './inbound.js';
import {
  documentOf,
  isBegun,
  isLive,
  type Message,
  newRecord,
  type Told,
  type TurnRecord,
  withCounts,
} from './record.js';
import { RecordError, Records } from './Records.js';
import { repliesTo } from './replies.js';
import { isRetry, textTrace } from './retry.js';
import { DialogRun } from './runDialog.js';
import { repliesAfter, seenAfter, toldAfter, withRetry } from './told.js';

export type { Inbound, TurnResult } from './inbound.js';

export interface TurnParts {
  readonly store: SealedStore;
  readonly dialog: Dialog;
  readonly city: City;
  /** Cities by id, of which a conversation keeps the one it was begun in; without it there is one. */
  readonly cities?: ReadonlyMap<string, City>;
  /** Minutes after the last message for which a conversation is kept. */
  readonly keepMinutes: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly randomId: () => string;
  readonly logger: Logger;
}

/** Reruns after a lost race (security.md 2.5). */
const MOST_RERUNS = 3;

/**
 * Runs one turn exactly once: a message in, one durable write, its replies out. Messages of a
 * conversation queue in this process; between processes the version of the document decides, and the
 * loser runs again on what the winner wrote. No decrypted record outlives its turn.
 */
export class TurnRunner {
  readonly #parts: TurnParts;
  readonly #records: Records;
  readonly #dialog: DialogRun;
  readonly #queue = new ConversationQueue();

  constructor(parts: TurnParts) {
    this.#parts = parts;
    this.#records = new Records(parts.store);
    this.#dialog = new DialogRun(parts.dialog);
  }

  /** Never rejects: what goes wrong is an outcome with a code, and a line in the log without words. */
  async run(inbound: Inbound): Promise<TurnResult> {
    const document = documentOf(inbound.conversation);
    try {
      const result = await this.#queue.add(document, () => this.#turn(document, inbound));
      if (result !== undefined) return result;
    } catch (error) {
      return this.#failure(error, document);
    }
    this.#parts.logger.warn('turn.busy', { document });
    return { outcome: 'busy' };
  }

  /**
   * Messages after a sequence number, for a channel that comes back or looks for news; nothing when
   * the conversation has ended.
   *
   * @throws RecordError, StorageError.
   */
  async messagesSince(conversation: string, sequence: number): Promise<readonly Message[]> {
    return (await this.newsOf(conversation, sequence)) ?? [];
  }

  /**
   * The same, for a channel that must know whether the conversation is still there: undefined when
   * it is not.
   *
   * @throws RecordError, StorageError.
   */
  async newsOf(conversation: string, sequence: number): Promise<readonly Message[] | undefined> {
    const record = await this.#live(conversation);
    return record?.told?.messages.filter((message) => message.sequence > sequence);
  }

  /**
   * Whether anything is kept of what was said in a conversation.
   *
   * @throws RecordError, StorageError.
   */
  async keeps(conversation: string): Promise<boolean> {
    const record = await this.#live(conversation);
    return record !== undefined && isBegun(record);
  }

  /**
   * Ends a conversation at once, as somebody does who leaves by the quick exit: what was told is
   * destroyed, the open question is counted as the one where they left, and what they had said yes
   * to still goes.
   *
   * @throws RecordError, StorageError.
   */
  async end(conversation: string): Promise<void> {
    const now = this.#parts.clock();
    const { city } = this.#parts;
    await this.#records.change(documentOf(conversation), { now, asOf: 0 }, (record) =>
      record.told === null ? undefined : ended(record, city.id, now),
    );
  }

  /**
   * Keeps a conversation for as long again as after a message. False when it has ended.
   *
   * @throws RecordError, StorageError.
   */
  async stay(conversation: string): Promise<boolean> {
    const now = this.#parts.clock();
    const keepUntil = now + this.#parts.keepMinutes * 60_000;
    const kept = await this.#records.change(documentOf(conversation), { now }, (record) =>
      record.told === null || !isLive(record, now)
        ? undefined
        : { ...record, told: { ...record.told, keepUntil } },
    );
    return kept !== undefined;
  }

  async #live(conversation: string): Promise<TurnRecord | undefined> {
    const now = this.#parts.clock();
    const loaded = await this.#records.load(documentOf(conversation), now);
    return loaded !== undefined && isLive(loaded.record, now) ? loaded.record : undefined;
  }

  async #turn(document: string, inbound: Inbound): Promise<TurnResult | undefined> {
    for (let reruns = 0; reruns <= MOST_RERUNS; reruns += 1) {
      const result = await this.#attempt(document, inbound);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  /** Undefined when somebody else wrote first. */
  async #attempt(document: string, inbound: Inbound): Promise<TurnResult | undefined> {
    const now = this.#parts.clock();
    // As of 0: an expired record that no sweep removed yet may hold events that were never counted.
    const loaded = await this.#records.load(document, 0);
    const version = loaded?.version ?? 0;
    const record = this.#current(loaded?.record, inbound, now);
    if (inbound.onlyIfLive === true && record.told === null) return { outcome: 'gone' };
    const id = shortHash(inbound.id);
    if (record.seen.includes(id)) {
      return done(record.told, { id, version, repeated: true, forgotten: false });
    }
    if (inbound.onlyIfBegun === true && !isBegun(record)) return { outcome: 'gone' };

    const prompt = record.told?.openQuestion ?? null;
    const trace = textTrace(inbound.input, record.counts.tally, prompt, now);
    const retried = isRetry(trace, record.told?.lastText ?? null);
    const { next, forgotten } = retried
      ? { next: withRetry(record, id, inbound, now), forgotten: false }
      : await this.#taken(record, inbound, { id, now, lastText: trace ?? null });
    if (!(await this.#records.save(document, version + 1, next, { now, asOf: 0 })))
      return undefined;
    return done(next.told, { id, version: version + 1, repeated: retried, forgotten });
  }

  /** The record to go on with: nobody meets a conversation that has ended, also when no sweep came by yet. */
  #current(found: TurnRecord | undefined, inbound: Inbound, now: number): TurnRecord {
    const { city, randomId } = this.#parts;
    const here = inbound.city ?? city.id;
    if (found === undefined) return newRecord(inbound.channel, randomId(), here);
    if (isLive(found, now)) return found;
    const over = ended(found, city.id, now);
    // What still has to leave for a recipient of the old city keeps it; otherwise nothing holds it there.
    return over.outbox.length > 0 ? over : { ...over, city: here };
  }

  async #taken(
    record: TurnRecord,
    inbound: Inbound,
    turn: { readonly id: string; readonly now: number; readonly lastText: Told['lastText'] },
  ): Promise<{ readonly next: TurnRecord; readonly forgotten: boolean }> {
    const { keepMinutes, randomId } = this.#parts;
    const city = this.#cityOf(record);
    const { now } = turn;
    const draft = new Draft(record, {
      input: inbound.input,
      now: new Date(now),
      channel: inbound.channel,
      city,
      language: inbound.language,
      randomId,
    });
    const replies = await this.#said(draft);
    const drafted = draft.taken();
    const { echo, received } = inbound;
    const activities = echo === undefined ? replies : [echo, ...replies];
    const { nextSequence } = record;
    const added = { activities, nextSequence, now, received };
    const told = {
      ...toldAfter(record, inbound, drafted),
      ...repliesAfter(record, drafted, turn.id, added),
      lastText: drafted.forgotten ? null : turn.lastText,
      keepUntil: now + keepMinutes * 60_000,
    };
    const next = {
      ...record,
      city: city.id,
      told,
      nextSequence: nextSequence + activities.length,
      seen: seenAfter(record, turn.id),
      outbox: drafted.outbox,
    };
    const by = { week: isoWeek(now), by: dimensionsOf(record, told, city.id) };
    const counted = withCounts(next, drafted.counts, by, now);
    return { next: counted, forgotten: drafted.forgotten };
  }

  /** @throws RecordError when the file of the city is gone. */
  #cityOf(record: TurnRecord): City {
    const { city, cities } = this.#parts;
    const id = record.city ?? city.id;
    const found = id === city.id ? city : cities?.get(id);
    if (found === undefined) throw new RecordError('unknown_city');
    return found;
  }

  async #said(draft: Draft): Promise<Partial<Activity>[]> {
    try {
      return await this.#dialog.run(draft);
    } catch (cause) {
      throw new DialogError(cause);
    }
  }

  #failure(error: unknown, document: string): TurnResult {
    const { logger } = this.#parts;
    if (error instanceof RecordError) {
      logger.error('turn.refused', { document, code: error.code });
      return { outcome: 'refused', code: error.code };
    }
    const code = codeOf(error);
    const cause = error instanceof DialogError ? error.cause : error;
    logger.error('turn.failed', { document, code }, cause);
    return { outcome: 'failed', code };
  }
}

/** The conversation broke on a message. The cause may quote it, so only its place may be logged. */
class DialogError extends Error {
  override readonly name = 'DialogError';
  readonly code = 'dialog_failed';

  constructor(cause: unknown) {
    super('The conversation could not take a message.', { cause });
  }
}

type Done = Extract<TurnResult, { readonly outcome: 'done' }>;

function done(
  told: Told | null,
  { id, ...turn }: Pick<Done, 'version' | 'repeated' | 'forgotten'> & { readonly id: string },
): TurnResult {
  const replies = told === null ? [] : repliesTo(told, id);
  return { outcome: 'done', replies, language: told?.language ?? null, ...turn };
}

function shortHash(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 12);
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unexpected';
}
