/** "SPRK", where SQLite keeps the number of the application that a file belongs to. */
export const APPLICATION_ID = 0x5350524b;

/**
 * Goes up with every change of the tables. Whatever changes them must checkpoint at its end: a
 * file is judged by its header before it is opened, and the header must then tell the new version.
 */
export const SCHEMA_VERSION = 1;

/**
 * A turn is one look-up and one update by id, whatever else is stored. The index on `due_at` holds
 * only documents in which work waits.
 */
export const TABLES = `
  CREATE TABLE documents (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    due_at INTEGER
  ) STRICT;
  CREATE INDEX documents_by_expiry ON documents (expires_at);
  CREATE INDEX documents_by_due ON documents (due_at) WHERE due_at IS NOT NULL;
`;
