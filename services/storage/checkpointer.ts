import BackgroundDatabase from 'libsql/promise';

/** Bytes of journal after which it is taken over into the database: SQLite's own default of 1,000 pages. */
const JOURNAL_BYTES = 4_000_000;

/** Pages that a write touches beside its body, roughly: the row, and two places in an index. */
const BYTES_AROUND_A_BODY = 12_000;

/**
 * Takes the journal over into the database on a thread of the engine. With a million documents that
 * is a thousand scattered pages and a flush, some hundred milliseconds, in which SQLite's own
 * automatic checkpoint would let everybody wait. What is written meanwhile stays in the journal;
 * `finish` then takes over that little rest and empties it, or it would grow for as long as people write.
 */
export class Checkpointer {
  readonly #database: BackgroundDatabase;
  readonly #finish: () => void;
  #written = 0;
  #running: Promise<void> | undefined;

  constructor(path: string, finish: () => void) {
    this.#database = new BackgroundDatabase(path, {});
    this.#finish = finish;
  }

  /** To be told of every commit: how many writes, and the bytes of their bodies together. */
  wrote(writes: number, bytes: number): void {
    this.#written += writes * BYTES_AROUND_A_BODY + bytes;
    if (this.#written < JOURNAL_BYTES || this.#running !== undefined) return;
    this.#written = 0;
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Resolves when no checkpoint is under way. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async close(): Promise<void> {
    await this.idle();
    this.#database.close();
  }

  async #run(): Promise<void> {
    try {
      await this.#database.exec('PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(PASSIVE)');
      this.#finish();
    } catch {
      // Nothing is lost: the journal keeps everything, and the next commits bring the next try.
    }
  }
}
