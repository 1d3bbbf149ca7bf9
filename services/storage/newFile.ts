import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a database engine may have left beside a file. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'];

/**
 * Makes a file (0600, in a folder of 0700 where there is none yet) whole or not at all: it is filled
 * under another name, made durable and then linked to its own. A crash never leaves half of it, and
 * of two processes that start at once one makes it and the other leaves that one in place.
 *
 * @param fill Writes the content into the empty file at the path it is given.
 * @throws whatever the file system or `fill` throws.
 */
export async function makeFile(path: string, fill: (path: string) => void): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    await (await open(temporary, 'wx', 0o600)).close();
    fill(temporary);
    await sync(temporary);
    await linkUnlessThere(temporary, path);
  } finally {
    for (const companion of COMPANIONS) await rm(`${temporary}${companion}`, { force: true });
  }
  await sync(folder);
}

async function linkUnlessThere(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

async function sync(path: string): Promise<void> {
  // Windows can neither open a folder nor flush a file that was opened for reading.
  if (process.platform === 'win32') return;
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
