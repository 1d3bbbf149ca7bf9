import Database from 'libsql';
import { existsSync, statSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { makeFile } from './newFile.js';
import { refuseUnlessOurs } from './sqliteInspection.js';
import { APPLICATION_ID, SCHEMA_VERSION, TABLES } from './sqliteSchema.js';
import { StorageError } from './storageError.js';

/**
 * Makes sure that a database of ours lies at `path`, whole and readable by its owner only: makes an
 * empty one where there is nothing, and looks before anything is opened where there is something.
 *
 * @throws StorageError `foreign_file`, `damaged_file`, `newer_file`: nothing was touched. Errors of
 * the file system come as they are.
 */
export async function prepareFile(path: string): Promise<void> {
  if (!existsSync(path)) {
    refuseOrphanedJournal(path);
    await makeFile(path, buildTables);
  }
  await refuseUnlessOurs(path);
  // The engine would make it 0644. Its journals take over the mode that they find here.
  await chmod(path, 0o600);
}

function buildTables(path: string): void {
  const database = new Database(path);
  try {
    database.exec(`
      PRAGMA auto_vacuum = INCREMENTAL;
      BEGIN;
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${SCHEMA_VERSION};
      ${TABLES}
      COMMIT;
      PRAGMA journal_mode = WAL;
    `);
  } finally {
    database.close();
  }
}

/** Beside a new database an old journal would be taken for its own and played back into it. */
function refuseOrphanedJournal(path: string): void {
  const journal = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (journal === undefined || journal.size === 0) return;
  throw new StorageError(
    'damaged_file',
    `${path} is gone, but its journal ${path}-wal is still there. Put both back from a backup, or move the journal away to begin anew.`,
  );
}
