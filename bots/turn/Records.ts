import { z } from 'zod';
import type { SealedStore } from '../../services/storage/sealed.js';
import { dueAtOf, expiresAtOf, RECORD_FORMAT, TurnRecord } from './record.js';

/** A record that this program cannot go on with: another format, or a city without a file here. It stays as it is. */
export class RecordError extends Error {
  override readonly name = 'RecordError';

  constructor(readonly code: 'record_newer' | 'record_invalid' | 'unknown_city') {
    super('A conversation record cannot be gone on with here.');
  }
}

export interface Loaded {
  readonly id: string;
  readonly version: number;
  readonly record: TurnRecord;
}

/** Tries of a change that others keep overtaking; each lost race means that another one won. */
const MOST_TRIES = 20;

/** Conversation records in the sealed store: parsed on their way in, with due and expiry times on their way out. */
export class Records {
  constructor(private readonly store: SealedStore) {}

  /**
   * The record as it was stored, read as of `now` (milliseconds since 1970; 0 also finds what has
   * expired and was not removed yet).
   *
   * @throws {RecordError} and StorageError.
   */
  async load(id: string, now: number): Promise<Loaded | undefined> {
    const found = await this.store.read(id, now);
    if (found === undefined) return undefined;
    return { id, version: found.version, record: parse(found.value) };
  }

  /** Writes the next version; `false` when somebody else did so first. @throws StorageError */
  async save(
    id: string,
    version: number,
    record: TurnRecord,
    { now, asOf = now }: Moment,
  ): Promise<boolean> {
    const times = { expiresAt: expiresAtOf(record, now), dueAt: dueAtOf(record) };
    return this.store.write({ id, version, value: record, ...times }, asOf);
  }

  /**
   * Changes a record that others may be changing too. `change` is run again after a lost race, on
   * what the winner wrote; when it gives undefined, nothing is written.
   *
   * @returns the record as it now is; undefined when there is none, or `change` declined.
   * @throws {RecordError}, StorageError, or an error when it was overtaken 20 times.
   */
  async change(
    id: string,
    { now, asOf = now }: Moment,
    change: (record: TurnRecord) => TurnRecord | undefined,
  ): Promise<Loaded | undefined> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const loaded = await this.load(id, asOf);
      const changed = loaded === undefined ? undefined : change(loaded.record);
      if (loaded === undefined || changed === undefined) return undefined;
      const version = loaded.version + 1;
      if (await this.save(id, version, changed, { now, asOf })) {
        return { id, version, record: changed };
      }
    }
    throw new Error('a record was overtaken too often');
  }
}

/** Milliseconds since 1970. `asOf` is the moment to read as of: 0 also finds what has expired. */
export interface Moment {
  readonly now: number;
  readonly asOf?: number;
}

const Format = z.looseObject({ format: z.int() });

function parse(value: unknown): TurnRecord {
  const read = TurnRecord.safeParse(value);
  if (read.success) return read.data;
  const format = Format.safeParse(value).data?.format;
  // Without the cause: what zod says may quote what a person told.
  throw new RecordError(
    format !== undefined && format !== RECORD_FORMAT ? 'record_newer' : 'record_invalid',
  );
}
