import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { KeyRing } from './keyRing.js';
import { makeFile } from './newFile.js';
import { StorageError } from './storageError.js';
import type { DocumentStore } from './store.js';

/**
 * The key ring in a file that only its owner can read, one entry a line, the current one first. The
 * file is made on the first start, and only while the store is empty: new keys beside old documents
 * would lose every one of them without a word.
 *
 * @throws StorageError `keys_missing`, `keys_open_to_others`, `keys_invalid`, `unwritable`, and
 * whatever the store throws.
 */
export async function openKeyFile(
  path: string,
  store: Pick<DocumentStore, 'isEmpty'>,
): Promise<KeyRing> {
  const found = await readPrivately(path);
  if (found !== undefined) return KeyRing.fromConfig(found);
  if (await store.isEmpty()) await create(path);
  // Made just now, by this process or by another one that started at the same moment.
  const made = await readPrivately(path);
  if (made === undefined) {
    throw new StorageError(
      'keys_missing',
      `The database holds documents, but the key file ${path} that opens them is gone. Put it back from its backup.`,
    );
  }
  return KeyRing.fromConfig(made);
}

async function readPrivately(path: string): Promise<string | undefined> {
  const file = await openIfThere(path);
  if (file === undefined) return undefined;
  try {
    const { mode } = await file.stat();
    // Windows has no such permissions to look at.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new StorageError(
        'keys_open_to_others',
        `The key file ${path} is open to others than its owner. Run chmod 600 on it, and consider whether its keys are still secret.`,
      );
    }
    return await file.readFile('utf8');
  } catch (cause) {
    throw cause instanceof StorageError ? cause : unreadable(path, cause);
  } finally {
    await file.close();
  }
}

async function openIfThere(path: string) {
  try {
    return await open(path, 'r');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw unreadable(path, cause);
  }
}

async function create(path: string): Promise<void> {
  try {
    await makeFile(path, (file) => {
      writeFileSync(file, `${KeyRing.newEntry()}\n`);
    });
  } catch (cause) {
    throw new StorageError('unwritable', `The key file ${path} cannot be made.`, { cause });
  }
}

function unreadable(path: string, cause: unknown): StorageError {
  return new StorageError('keys_invalid', `The key file ${path} cannot be read.`, { cause });
}
