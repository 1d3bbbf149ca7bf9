import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { City } from '../domain/city.js';

/** One referral, complete. The id is the same at every try. */
export interface FolderDelivery {
  readonly id: string;
  readonly recipient: string;
  /** JSON. */
  readonly document: string;
  /** Plain text. */
  readonly text: string;
}

export interface FolderSettings {
  /** Where the referrals go; made when it is missing. */
  readonly folder: string;
  /** Where the conversations live; a copy of it for a backup must not take the referrals along. */
  readonly dataFolder: string;
  readonly city: City;
  readonly now: () => Date;
}

/** A folder that may not be written to; `code` is for the log, the message for the operator. */
export class FolderError extends Error {
  override readonly name = 'FolderError';

  constructor(
    readonly code: 'not_sealed' | 'inside_data_folder' | 'open_to_others' | 'bad_id',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Delivers referrals to a folder that only its owner can read: one sub-folder each, named after the
 * recipient and the delivery, whole or not there. A delivery that is there already succeeds and
 * changes nothing.
 *
 * For the demonstration only: the words are readable on the disk, so until referrals are sealed to
 * their recipient a city with real recipients is refused.
 *
 * @throws FolderError here when the settings may not be used, and from `deliver` when the folder is
 * open to others or the id is no id. Errors of the disk are passed on.
 */
export function folderDeliverer({ folder, dataFolder, city, now }: FolderSettings): {
  deliver(delivery: FolderDelivery): Promise<void>;
} {
  if (!city.demonstration) {
    throw new FolderError(
      'not_sealed',
      `Referrals of ${city.id} cannot be written to a folder: they are not sealed to their recipient yet. Only the demonstration may do so.`,
    );
  }
  return {
    async deliver(delivery) {
      const name = nameOf(delivery);
      await refuseDataFolder(folder, dataFolder);
      await openFolder(folder);
      if (await exists(join(folder, name))) return removeLeftovers(folder, name, now());
      await writeWhole(folder, name, {
        'referral.json': delivery.document,
        'referral.txt': delivery.text,
      });
      await removeLeftovers(folder, name, now());
    },
  };
}

/** A temporary folder of another delivery is left alone this long: it may still be in the making. */
const LEFT_OVER_AFTER_MS = 60 * 60 * 1000;
const TEMPORARY = '.unfinished-';

function nameOf({ id, recipient }: FolderDelivery): string {
  const name = `${recipient}-${id}`;
  if (!/^\w[\w-]{0,200}$/.test(name)) {
    throw new FolderError('bad_id', 'A delivery is named by letters, figures and hyphens only.');
  }
  return name;
}

async function refuseDataFolder(folder: string, dataFolder: string): Promise<void> {
  const [referrals, data] = await Promise.all([settled(folder), settled(dataFolder)]);
  const path = relative(data, referrals);
  if (path === '' || !(path === '..' || path.startsWith(`..${sep}`))) {
    throw new FolderError(
      'inside_data_folder',
      'The folder for referrals lies inside the data folder. Choose another one.',
    );
  }
}

/** The path without symbolic links, also when its last parts do not exist yet. */
async function settled(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch (error) {
    if (!isCode(error, 'ENOENT') || dirname(whole) === whole) throw error;
    return join(await settled(dirname(whole)), basename(whole));
  }
}

async function openFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  // The mode given to mkdir is cut by the umask, never widened; this widens it back to ours.
  if (made !== undefined) {
    await chmod(folder, 0o700);
    await sync(dirname(resolve(folder)));
  }
  const { mode } = await stat(folder);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new FolderError(
      'open_to_others',
      'The folder for referrals can be read by others. Make it private (chmod 700) or choose another one.',
    );
  }
}

/** Everything reaches the disk under a temporary name before one rename makes it visible. */
async function writeWhole(
  folder: string,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const temporary = join(folder, `${TEMPORARY}${name}.${randomBytes(6).toString('hex')}`);
  await mkdir(temporary, { mode: 0o700 });
  for (const [file, content] of Object.entries(files)) {
    await writeDurably(join(temporary, file), content);
  }
  await sync(temporary);
  try {
    await rename(temporary, join(folder, name));
  } catch (error) {
    // Another worker delivered the same one meanwhile; what it wrote is as good.
    if (!(await exists(join(folder, name)))) throw error;
  }
  await sync(folder);
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a crash left: of this delivery always, of others once it is too old to be in the making. */
async function removeLeftovers(folder: string, name: string, now: Date): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (!entry.startsWith(TEMPORARY)) continue;
    const path = join(folder, entry);
    const own = entry.startsWith(`${TEMPORARY}${name}.`);
    if (own || (await isOld(path, now))) await rm(path, { recursive: true, force: true });
  }
}

async function isOld(path: string, now: Date): Promise<boolean> {
  try {
    return now.getTime() - (await stat(path)).mtimeMs > LEFT_OVER_AFTER_MS;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
