import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The conversation of this terminal with this city: the same one when the program is started again, so that
 * nobody who left has to tell it twice. The id says nothing, and opens nothing without the keys.
 */
export async function conversationHere(dataFolder: string, city: string): Promise<string> {
  const path = join(dataFolder, `terminal-conversation-${city}`);
  const found = await readFile(path, 'utf8').catch(() => '');
  if (UUID.test(found)) return found;
  const id = randomUUID();
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(path, id, { mode: 0o600 });
  return id;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
