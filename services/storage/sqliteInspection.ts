import Database from 'libsql';
import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { patiently } from './commitQueue.js';
import { isBusy } from './sqliteErrors.js';
import { APPLICATION_ID, SCHEMA_VERSION } from './sqliteSchema.js';
import { StorageError } from './storageError.js';

/** Bytes up to which a file is checked page by page at the start; that takes a second at most. */
const LARGEST_CHECKED_WHOLE = 64 * 1024 * 1024;

/** Length and fields of the header: sqlite.org/fileformat2.html, section 1.3. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * Looks at a database file without changing a byte of it or of what lies beside it: opening it in
 * the ordinary way would already write, and switching a foreign file to a journal of ours would harm it.
 *
 * @throws StorageError `foreign_file`, `damaged_file`, `newer_file`, `busy`.
 */
export async function refuseUnlessOurs(path: string): Promise<void> {
  judgeHeader(path, await readHeader(path));
  await checkPages(path, statSync(path).size <= LARGEST_CHECKED_WHOLE);
}

async function readHeader(path: string): Promise<Buffer> {
  if (!statSync(path).isFile()) throw foreign(path);
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    if (bytesRead === 0) throw damaged(path, 'it is empty');
    return buffer;
  } finally {
    await file.close();
  }
}

function judgeHeader(path: string, header: Buffer): void {
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw foreign(path);
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw foreign(path);
  if (header.readUInt32BE(60) > SCHEMA_VERSION) {
    throw new StorageError(
      'newer_file',
      `${path} was written by a newer release. Start that release, or put back a backup of this one.`,
    );
  }
}

/**
 * After a crash, or while another process writes, the file alone may be in the middle of taking over
 * its journal; so when it fails alone it is read together with its journal. That is not the first
 * try, because a journal in which nothing was committed makes such a reader wait ten seconds.
 */
async function checkPages(path: string, whole: boolean): Promise<void> {
  try {
    checkThrough(`${pathToFileURL(path).href}?immutable=1`, whole);
  } catch (alone) {
    try {
      await checkWithJournal(path, whole, alone);
    } catch (cause) {
      throw isBusy(cause) ? cause : damaged(path, 'its pages do not hang together', cause);
    }
  }
}

/**
 * Shared memory is there while somebody has the file open, and after a crash; then the engine can
 * read along without writing. Otherwise nobody has it open, and a copy cannot be half new.
 *
 * @throws `alone` when there is no journal that could help.
 */
async function checkWithJournal(path: string, whole: boolean, alone: unknown): Promise<void> {
  if (existsSync(`${path}-shm`)) {
    const address = `${pathToFileURL(path).href}?mode=ro&readonly_shm=1`;
    await patiently(() => {
      checkThrough(address, whole);
    }, isBusy);
  } else if (existsSync(`${path}-wal`)) await checkCopy(path, whole);
  else throw alone;
}

async function checkCopy(path: string, whole: boolean): Promise<void> {
  const folder = await mkdtemp(`${path}.check-`);
  try {
    const copy = join(folder, 'copy');
    await copyFile(path, copy);
    await copyFile(`${path}-wal`, `${copy}-wal`);
    checkThrough(copy, whole);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Only `exec`: a prepared statement would keep the connection alive after its close, and with it the
 * whole process on shared memory that cannot be written. So the verdict comes as an error.
 */
function checkThrough(address: string, whole: boolean): void {
  const database = new Database(address);
  try {
    database.exec(READ_ALL_PARTS);
    if (whole) database.exec(CHECK_EVERY_PAGE);
  } finally {
    database.close();
  }
}

const READ_ALL_PARTS = `
  SELECT id, version, body, expires_at, due_at FROM documents ORDER BY expires_at LIMIT 1;
  SELECT id FROM documents WHERE due_at <= 0 LIMIT 1;
`;

const CHECK_EVERY_PAGE = `
  CREATE TEMP TABLE verdict (integrity TEXT CHECK (integrity = 'ok'));
  INSERT INTO verdict SELECT integrity_check FROM pragma_integrity_check(1);
`;

function foreign(path: string): StorageError {
  return new StorageError(
    'foreign_file',
    `${path} is not, or no longer, a database of Spreekerover. Name another file, or put back a backup.`,
  );
}

function damaged(path: string, how: string, cause?: unknown): StorageError {
  return new StorageError(
    'damaged_file',
    `${path} is damaged: ${how}. Keep a copy of it and put back a backup.`,
    { cause },
  );
}
