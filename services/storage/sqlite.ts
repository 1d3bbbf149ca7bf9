import Database from 'libsql';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Checkpointer } from './checkpointer.js';
import { CommitQueue, patiently } from './commitQueue.js';
import { isBusy, storageErrorFor } from './sqliteErrors.js';
import { prepareFile } from './sqliteFile.js';
import { StorageError } from './storageError.js';
import type { DocumentStore, ListedDocument, StoredDocument } from './store.js';

/**
 * Opens the database file, or makes it (0600, in a folder of 0700) if there is none. Several
 * processes may have the same file open, on a local disk; one process opens it once and reads it by
 * no other means meanwhile, since closing any handle gives up all its locks on the file
 * (sqlite.org/howtocorrupt.html, 2.2).
 *
 * @throws StorageError `foreign_file`, `damaged_file`, `newer_file`: the file and whatever lies
 * beside it are left byte for byte as they were. `unwritable`: no such place, or not ours to write.
 */
export async function openSqlite(path: string): Promise<DocumentStore> {
  // In full, since the engine takes a name that begins with `file:` for an address.
  const file = resolve(path);
  try {
    await prepareFile(file);
    return await patiently(() => new SqliteStore(file), isBusy);
  } catch (error) {
    throw storageErrorFor(error);
  }
}

type Operation =
  | { readonly kind: 'write'; readonly document: StoredDocument; readonly now: number }
  | { readonly kind: 'remove'; readonly listed: ListedDocument };

class SqliteStore implements DocumentStore {
  readonly #database: Database.Database;
  readonly #statements: ReturnType<typeof prepareStatements>;
  readonly #queue: CommitQueue<Operation, boolean>;
  readonly #checkpointer: Checkpointer;
  #closed = false;

  constructor(path: string) {
    this.#database = new Database(path);
    this.#database.exec(CONNECTION);
    this.#statements = prepareStatements(this.#database);
    this.#queue = new CommitQueue((operations) => this.#commit(operations), isBusy);
    this.#checkpointer = new Checkpointer(path, () => this.#emptyJournal());
  }

  async read(id: string, now: number): Promise<StoredDocument | undefined> {
    return this.#query(() => {
      const row = this.#statements.read.get(id, now);
      if (row === undefined) return undefined;
      const { version, body, expires_at, due_at } = DocumentRow.parse(row);
      return { id, version, body, expiresAt: expires_at, dueAt: due_at };
    });
  }

  async write(document: StoredDocument, now: number): Promise<boolean> {
    return this.#enqueue({ kind: 'write', document: Writable.parse(document), now });
  }

  async remove(listed: ListedDocument): Promise<boolean> {
    return this.#enqueue({ kind: 'remove', listed });
  }

  async due(now: number, limit: number): Promise<string[]> {
    return this.#query(() =>
      IdRows.parse(this.#statements.due.all(now, limit)).map(({ id }) => id),
    );
  }

  async expired(now: number, limit: number): Promise<ListedDocument[]> {
    return this.#query(() => ListedRows.parse(this.#statements.expired.all(now, limit)));
  }

  async versions(ids: readonly string[], now: number): Promise<ReadonlyMap<string, number>> {
    return this.#query(() =>
      VersionRows.parse(this.#statements.versions.all(JSON.stringify(ids), now)),
    );
  }

  async isEmpty(): Promise<boolean> {
    return this.#query(() => this.#statements.any.get() === undefined);
  }

  async scrub(): Promise<boolean> {
    await this.#checkpointer.idle();
    return this.#query(() => this.#scrub());
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue.idle();
    await this.#checkpointer.close();
    try {
      this.#scrub();
    } catch (error) {
      throw storageErrorFor(error);
    } finally {
      this.#database.close();
    }
  }

  #scrub(): boolean {
    try {
      // Before, so that there is room for the vacuum in the journal of a full disk; after, for what it moved.
      this.#emptyJournal();
      this.#database.exec(RETURN_FREE_PAGES);
      return this.#emptyJournal();
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  }

  #emptyJournal(): boolean {
    return Checkpoint.parse(this.#statements.checkpoint.get()).busy === 0;
  }

  async #query<T>(work: () => T): Promise<T> {
    if (this.#closed) throw closed();
    try {
      return await patiently(work, isBusy);
    } catch (error) {
      throw storageErrorFor(error);
    }
  }

  async #enqueue(operation: Operation): Promise<boolean> {
    if (this.#closed) throw closed();
    try {
      return await this.#queue.add(operation);
    } catch (error) {
      throw storageErrorFor(error);
    }
  }

  /** One transaction, one fsync. A conflict is an outcome, not an error, so it hurts nobody else. */
  #commit(operations: readonly Operation[]): boolean[] {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const outcomes = operations.map((operation) => this.#apply(operation));
      this.#database.exec('COMMIT');
      this.#checkpointer.wrote(operations.length, bytesOf(operations));
      return outcomes;
    } catch (error) {
      // A full disk makes the engine roll back by itself.
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #apply(operation: Operation): boolean {
    if (operation.kind === 'remove') {
      const { id, version, expiresAt } = operation.listed;
      return this.#statements.remove.run(id, version, expiresAt).changes === 1;
    }
    const { id, version, body, expiresAt, dueAt } = operation.document;
    const statement = version === 1 ? this.#statements.insert : this.#statements.update;
    return statement.run(id, version, body, expiresAt, dueAt, operation.now).changes === 1;
  }
}

/**
 * For each connection. FULL: a commit is on the disk before it is acknowledged. secure_delete: what
 * is removed is overwritten with zeros. The timeout is short because the engine waits with the event
 * loop standing still; `patiently` does the long waiting. Checkpoints are the Checkpointer's.
 */
const CONNECTION = `
  PRAGMA busy_timeout = 10;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA cache_size = -8192;
  PRAGMA wal_autocheckpoint = 0;
`;

/** Gives emptied pages back to the disk, a few at a time so that nobody waits long for it. */
const RETURN_FREE_PAGES = 'PRAGMA incremental_vacuum(1000)';

function prepareStatements(database: Database.Database) {
  return {
    read: database.prepare(
      'SELECT version, body, expires_at, due_at FROM documents WHERE id = ?1 AND expires_at > ?2',
    ),
    insert: database.prepare(
      `INSERT INTO documents (id, version, body, expires_at, due_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, body = excluded.body,
         expires_at = excluded.expires_at, due_at = excluded.due_at
       WHERE documents.expires_at <= ?6`,
    ),
    update: database.prepare(
      `UPDATE documents SET version = ?2, body = ?3, expires_at = ?4, due_at = ?5
       WHERE id = ?1 AND version = ?2 - 1 AND expires_at > ?6`,
    ),
    remove: database.prepare(
      'DELETE FROM documents WHERE id = ?1 AND version = ?2 AND expires_at = ?3',
    ),
    due: database.prepare(
      'SELECT id FROM documents WHERE due_at <= ?1 AND expires_at > ?1 ORDER BY due_at LIMIT ?2',
    ),
    expired: database.prepare(
      `SELECT id, version, expires_at FROM documents WHERE expires_at <= ?1
       ORDER BY expires_at LIMIT ?2`,
    ),
    versions: database.prepare(
      `SELECT id, version FROM documents
       WHERE id IN (SELECT value FROM json_each(?1)) AND expires_at > ?2`,
    ),
    any: database.prepare('SELECT 1 FROM documents LIMIT 1'),
    checkpoint: database.prepare('PRAGMA wal_checkpoint(TRUNCATE)'),
  };
}

function bytesOf(operations: readonly Operation[]): number {
  return operations.reduce(
    (sum, operation) => sum + (operation.kind === 'write' ? operation.document.body.length : 0),
    0,
  );
}

function closed(): StorageError {
  return new StorageError('closed', 'The database is closed already.');
}

const Count = z.int().nonnegative();
const Writable = z.object({
  id: z.string().min(1),
  version: z.int().positive(),
  body: z.instanceof(Uint8Array),
  expiresAt: Count,
  dueAt: Count.nullable(),
});
const DocumentRow = z.object({
  version: z.int().positive(),
  body: z.instanceof(Uint8Array),
  expires_at: Count,
  due_at: Count.nullable(),
});
const IdRows = z.array(z.object({ id: z.string() }));
const ListedRows = z.array(
  z
    .object({ id: z.string(), version: z.int(), expires_at: Count })
    .transform(({ expires_at, ...row }): ListedDocument => ({ ...row, expiresAt: expires_at })),
);
const VersionRows = z
  .array(z.object({ id: z.string(), version: z.int() }))
  .transform((rows) => new Map(rows.map(({ id, version }) => [id, version])));
const Checkpoint = z.object({ busy: z.int() });
