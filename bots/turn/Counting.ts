import type { Logger } from '../../services/logger.js';
import {
  counterId,
  Counters,
  emptyCounters,
  fold,
  MARK_LIFE,
  oldMarks,
  type PendingCount,
  type Tally,
  withoutMarks,
} from '../../services/statistics/counters.js';
import type { SealedStore } from '../../services/storage/sealed.js';
import type { TurnRecord } from './record.js';
import type { Loaded, Records } from './Records.js';

/** Counts hold no content; ten years let somebody compare. */
const KEEP_COUNTERS = 10 * 366 * 24 * 60 * 60 * 1000;

/** How old a reading of a record may be when it is counted: far less than a mark lives, so that a mark is always there to stop a repeat. */
const OLDEST_READING = 10 * 60 * 1000;

/** Marks looked after in one write. */
const MOST_MARKS = 50;

const HOUR = 60 * 60 * 1000;
const MOST_TRIES = 20;

/**
 * Takes events out of conversation records into the counters, in two writes that may each be
 * repeated: first the counters, with a mark of how far they got, then the record without those
 * events. Whatever crashes or runs twice in between, each event is counted once.
 */
export class Counting {
  constructor(
    private readonly parts: {
      readonly store: SealedStore;
      readonly records: Records;
      readonly clock: () => number;
      readonly logger: Logger;
    },
  ) {}

  /**
   * Counts the events of these documents that are due, together: one write for each counter.
   *
   * @throws RecordError, StorageError; then the same documents may simply be given again.
   */
  async foldFrom(documents: readonly string[]): Promise<void> {
    const now = this.parts.clock();
    const found = await Promise.all(documents.map((id) => this.parts.records.load(id, now)));
    const due = found.filter((loaded) => loaded !== undefined).filter((one) => isDue(one, now));
    for (const [counter, tallies] of talliesByCounter(due)) {
      await this.#add(counter, tallies, now);
    }
    await Promise.all(due.map((loaded) => this.#clear(loaded)));
    if (due.length > 0) this.parts.logger.debug('counts.folded', { count: due.length });
  }

  /** Drops the marks of a counter that no record can run into any more. @throws StorageError */
  async tidy(counter: string): Promise<void> {
    await this.#add(counter, [], this.parts.clock());
  }

  async #add(counter: string, tallies: readonly Tally[], readAt: number): Promise<void> {
    const { store, clock } = this.parts;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const now = clock();
      if (now - readAt > OLDEST_READING) break;
      const found = await store.read(counter, now);
      const before = found === undefined ? emptyCounters() : Counters.parse(found.value);
      const value = await this.#tidied(fold(before, tallies, now), now);
      const written = await store.write(
        {
          id: counter,
          version: (found?.version ?? 0) + 1,
          value,
          expiresAt: now + KEEP_COUNTERS,
          dueAt: tidyAt(value, now),
        },
        now,
      );
      if (written) return;
    }
    throw new Error('a counter was overtaken too often');
  }

  async #tidied(counters: Counters, now: number): Promise<Counters> {
    const useless: string[] = [];
    for (const mark of oldMarks(counters, now).slice(0, MOST_MARKS)) {
      if (await this.#isUseless(mark)) useless.push(mark.tally);
    }
    return withoutMarks(counters, useless);
  }

  /** As of 0, since an expired record that was not removed yet may still be counted. */
  async #isUseless(mark: { tally: string; next: number; source: string }): Promise<boolean> {
    const loaded = await this.parts.records.load(mark.source, 0);
    if (loaded?.record.counts.tally !== mark.tally) return true;
    return loaded.record.counts.pending.every(({ first }) => first >= mark.next);
  }

  async #clear({ id, record }: Loaded): Promise<void> {
    const { tally, next } = record.counts;
    await this.parts.records.change(id, { now: this.parts.clock() }, (latest) =>
      latest.counts.tally === tally ? withoutCounted(latest, next) : undefined,
    );
  }
}

function isDue({ record }: Loaded, now: number): boolean {
  return record.counts.dueAt !== null && record.counts.dueAt <= now;
}

function withoutCounted(record: TurnRecord, next: number): TurnRecord | undefined {
  const { counts } = record;
  const pending = counts.pending
    .map(({ first, events, ...rest }) => {
      const counted = Math.max(0, Math.min(events.length, next - first));
      return { ...rest, first: first + counted, events: events.slice(counted) };
    })
    .filter(({ events }) => events.length > 0);
  if (pending.length === counts.pending.length && pending[0]?.first === counts.pending[0]?.first) {
    return undefined;
  }
  return {
    ...record,
    counts: { ...counts, pending, dueAt: pending.length === 0 ? null : counts.dueAt },
  };
}

function talliesByCounter(loaded: readonly Loaded[]): Map<string, Tally[]> {
  const counters = new Map<string, Tally[]>();
  for (const { id, record } of loaded) {
    const { tally, pending } = record.counts;
    const byCounter = new Map<string, PendingCount[]>();
    for (const { first, week, by, events } of pending) {
      const counter = counterId(by.city, week, tally);
      const numbered = events.map((event, index) => ({ number: first + index, by, event }));
      byCounter.set(counter, [...(byCounter.get(counter) ?? []), ...numbered]);
    }
    for (const [counter, events] of byCounter) {
      const tallies = counters.get(counter) ?? [];
      counters.set(counter, [...tallies, { tally, source: id, pending: events }]);
    }
  }
  return counters;
}

function tidyAt({ marks }: Counters, now: number): number | null {
  const moments = Object.values(marks).map(({ at }) => at + MARK_LIFE + 1);
  return moments.length === 0 ? null : Math.max(now + HOUR, Math.min(...moments));
}
