import Database from 'libsql';
import { createHash, randomBytes } from 'node:crypto';

/** A sealed conversation of a few turns is about as large. */
export const BODY_BYTES = 1_100;

/** Milliseconds since 1970: long after any bench. */
export const EXPIRY = 1_900_000_000_000;

/** Straight into the table, many in one transaction: a million turns would take minutes. */
export function fill(path: string, documents: number): void {
  const database = new Database(path);
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN');
  const insert = database.prepare('INSERT INTO documents VALUES (?, 1, ?, ?, NULL)');
  const body = randomBytes(BODY_BYTES);
  for (let index = 1; index <= documents; index += 1) {
    insert.run(idOf(index - 1), body, EXPIRY + index);
    if (index % 20_000 === 0) database.exec('COMMIT; BEGIN');
  }
  database.exec('COMMIT; PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

/** Ids as a conversation has them: scattered over the whole index. */
export function idOf(index: number): string {
  const key = createHash('sha256').update(String(index)).digest('hex').slice(0, 32);
  return `conversation:${key}`;
}
