import type { Logger } from '../../services/logger.js';
import type { SealedStore } from '../../services/storage/sealed.js';
import { StorageError } from '../../services/storage/storageError.js';
import type { ListedDocument } from '../../services/storage/store.js';
import { ended } from './ending.js';
import { isConversation, isLive, type TurnRecord } from './record.js';
import { RecordError, type Records } from './Records.js';

/** Documents removed in one go, before others get their turn. */
const AT_ONCE = 200;

/** Ends conversations that nobody came back to, and removes what has expired. */
export class Sweep {
  constructor(
    private readonly parts: {
      readonly store: SealedStore;
      readonly records: Records;
      readonly city: string;
      readonly clock: () => number;
      readonly logger: Logger;
    },
  ) {}

  /**
   * Destroys what was told in a conversation whose time is over, and counts where it was left.
   *
   * @throws RecordError, StorageError.
   */
  async endIfOver(document: string): Promise<void> {
    const now = this.parts.clock();
    await this.parts.records.change(document, { now }, (record) => this.#endedAt(record, now));
  }

  /**
   * Removes every expired document, whatever wrote it, and lets the engine overwrite its bytes. One
   * with events that were never counted, because nothing ran for a day, lives on without its words
   * until they are.
   *
   * @returns how many were removed.
   * @throws StorageError.
   */
  async removeExpired(): Promise<number> {
    const { store, clock, logger } = this.parts;
    let removed = 0;
    for (;;) {
      const found = await store.expired(clock(), AT_ONCE);
      const gone = await Promise.all(found.map((listed) => this.#remove(listed)));
      const count = gone.filter(Boolean).length;
      removed += count;
      if (found.length < AT_ONCE || count === 0) break;
    }
    if (removed > 0) {
      await store.scrub();
      logger.info('sweep.done', { count: removed });
    }
    return removed;
  }

  async #remove(listed: ListedDocument): Promise<boolean> {
    if (isConversation(listed.id) && (await this.#keptForItsCounts(listed.id))) return false;
    return this.parts.store.remove(listed);
  }

  async #keptForItsCounts(id: string): Promise<boolean> {
    const now = this.parts.clock();
    try {
      const kept = await this.parts.records.change(id, { now, asOf: 0 }, (record) => {
        const over = this.#endedAt(record, now) ?? record;
        if (over.counts.pending.length === 0) return undefined;
        return { ...over, counts: { ...over.counts, dueAt: now } };
      });
      return kept !== undefined;
    } catch (error) {
      // What cannot be read cannot be counted either, and its time is over.
      if (error instanceof RecordError || isUnreadable(error)) return false;
      throw error;
    }
  }

  #endedAt(record: TurnRecord, now: number): TurnRecord | undefined {
    if (record.told === null || isLive(record, now)) return undefined;
    return ended(record, this.parts.city, now);
  }
}

function isUnreadable(error: unknown): boolean {
  return (
    error instanceof StorageError &&
    (error.code === 'damaged_document' || error.code === 'unknown_key')
  );
}
