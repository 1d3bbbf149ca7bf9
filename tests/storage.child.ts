import { openSqlite } from '../services/storage/sqlite.js';
import { aDocument, codeOf } from './support/documents.js';

/**
 * A process of its own for the storage tests. Its tasks, given as `task path …`:
 * - `compete N`: takes the next version of one document until N were won, and prints those;
 * - `acknowledge`: writes version after version until it is killed, and prints each acknowledged one;
 * - `sixty`: writes sixty documents of 3,000 bytes, with work in each;
 * - `fill`: writes until the disk is full, and prints what happened then.
 */
const [, , task, path = '', argument] = process.argv;
const store = await openSqlite(path);
const forever = 8_640_000_000_000_000;

if (task === 'compete') await compete(Number(argument));
if (task === 'acknowledge') await acknowledge();
if (task === 'sixty') await sixty();
if (task === 'fill') await fill();
await store.close();

async function compete(wins: number): Promise<void> {
  for (let won = 0; won < wins;) {
    const version = ((await store.read('contested', 0))?.version ?? 0) + 1;
    if (await store.write(aDocument({ id: 'contested', version, expiresAt: forever }), 0)) {
      won += 1;
      process.stdout.write(`${version}\n`);
    }
  }
}

async function acknowledge(): Promise<void> {
  const id = 'acknowledged';
  for (let version = ((await store.read(id, 0))?.version ?? 0) + 1; ; version += 1) {
    const body = Buffer.alloc(version % 9000, 1);
    const written = await store.write(aDocument({ id, version, body, expiresAt: forever }), 0);
    if (!written) throw new Error('somebody else wrote');
    process.stdout.write(`${version}\n`);
  }
}

async function sixty(): Promise<void> {
  const body = Buffer.alloc(3000, 7);
  const numbers = Array.from({ length: 60 }, (_, index) => index);
  await Promise.all(
    numbers.map((dueAt) => store.write(aDocument({ id: `c:${dueAt}`, body, dueAt }), 0)),
  );
}

async function fill(): Promise<void> {
  const body = Buffer.alloc(10_000, 1);
  let written = 0;
  let first: unknown = 'no error';
  while (first === 'no error' && written < 1000) {
    first = await codeOf(() =>
      store.write(aDocument({ id: `c:${written}`, body, expiresAt: forever }), 0),
    );
    if (first === 'no error') written += 1;
  }
  const between = (await store.read(`c:${written}`, 0)) === undefined;
  await store.scrub();
  for (let index = 0; index < 5; index += 1) {
    await store.remove(aDocument({ id: `c:${index}`, expiresAt: forever }));
  }
  const afterwards = await store.write(aDocument({ id: 'c:small', expiresAt: forever }), 0);
  const kept = (await store.read(`c:${written - 1}`, 0)) !== undefined;
  process.stdout.write(JSON.stringify({ first, between, afterwards, kept }));
}
