import { z } from 'zod';
import { StorageError, type StorageErrorCode } from './storageError.js';

/** Whether another process has the lock that was asked for: trying again may help. */
export function isBusy(error: unknown): boolean {
  return codeOf(error)?.startsWith('SQLITE_BUSY') === true;
}

/**
 * What the engine or the file system threw, as the error that the port promises. Neither of them
 * puts the values of a statement into its messages, so they may go along as the cause.
 */
export function storageErrorFor(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const code = codeOf(error) ?? '';
  const [, meaning, message] = MEANINGS.find(([pattern]) => pattern.test(code)) ?? OTHERWISE;
  return new StorageError(meaning, message, { cause: error });
}

type Meaning = readonly [RegExp, StorageErrorCode, string];

const OTHERWISE: Meaning = [/^/, 'engine', 'The database failed in an unexpected way.'];

/** Result codes of SQLite (sqlite.org/rescode.html) and of the operating system. */
const MEANINGS: readonly Meaning[] = [
  [/^SQLITE_BUSY/, 'busy', 'Another process kept the database locked for too long.'],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    'damaged_file',
    'The database is damaged. Stop the bot, keep a copy of the file, and put back a backup.',
  ],
  [
    /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|ENOENT|ENOSPC|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EDQUOT|EIO|EMFILE)/,
    'unwritable',
    'The database cannot be written: look at the free space and the permissions of its folder.',
  ],
];

function codeOf(error: unknown): string | undefined {
  return WithCode.safeParse(error).data?.code;
}

const WithCode = z.object({ code: z.string() });
