import { expect } from 'chai';
import Database from 'libsql';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CommitQueue } from '../services/storage/commitQueue.js';
import { openSqlite } from '../services/storage/sqlite.js';
import { describeStore } from './storage.contract.js';
import { aDocument, codeOf } from './support/documents.js';

const CHILD = fileURLToPath(new URL('./storage.child.js', import.meta.url));

describeStore('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spreekerover-'));
  const store = await openSqlite(join(folder, 'reports.db'));
  const other = await openSqlite(join(folder, 'reports.db'));
  return {
    store,
    other,
    async destroy() {
      await Promise.all([store.close(), other.close()]);
      rmSync(folder, { recursive: true });
    },
  };
});

describe('one SQLite file', () => {
  let folder: string;
  let path: string;
  const children = new Set<ChildProcess>();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spreekerover-'));
    path = join(folder, 'reports.db');
  });
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
    rmSync(folder, { recursive: true });
  });

  it('gives each version to exactly one of two processes that compete for it', async () => {
    await (await openSqlite(path)).close();
    const won = await Promise.all(
      [1, 2].map(async () => versionsOf(await output(start('compete', '60')))),
    );
    const all = won.flat().sort((a, b) => a - b);
    expect(all).to.deep.equal(Array.from({ length: 120 }, (_, index) => index + 1));
    const store = await openSqlite(path);
    expect((await store.read('contested', 0))?.version).to.equal(120);
    await store.close();
  });

  it('lets two processes that start at once on nothing share one new file', async () => {
    const won = await Promise.all(
      [1, 2, 3].map(async () => versionsOf(await output(start('compete', '5')))),
    );
    expect(won.flat()).to.have.length(15);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).to.deep.equal([]);
  });

  it('has every acknowledged write after the process is killed in the middle of writing', async () => {
    for (let round = 0; round < 3; round += 1) {
      const child = start('acknowledge');
      let heard = '';
      for await (const chunk of child.stdout ?? []) {
        heard += String(chunk);
        if (heard.split('\n').length > 20 * (round + 1)) child.kill('SIGKILL');
      }
      const acknowledged = versionsOf(heard.slice(0, heard.lastIndexOf('\n')));
      const store = await openSqlite(path);
      const kept = (await store.read('acknowledged', 0))?.version ?? 0;
      expect(kept).to.be.at.least(Math.max(...acknowledged));
      await store.close();
    }
  });

  it('can be opened at any moment while another process writes', async () => {
    const writer = start('acknowledge');
    await once(writer, 'spawn');
    for (let round = 0; round < 6; round += 1) {
      expect(versionsOf(await output(start('compete', '10')))).to.have.length(10);
    }
    expect(writer.exitCode).to.equal(null);
  });

  it('waits for another process without standing still, and then writes', async () => {
    const store = await openSqlite(path);
    const blocker = new Database(path);
    blocker.exec('BEGIN IMMEDIATE');
    let settled = false;
    const write = store.write(aDocument({}), 0).finally(() => (settled = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(settled).to.equal(false);
    blocker.exec('COMMIT');
    blocker.close();
    expect(await write).to.equal(true);
    await store.close();
  });

  it('acknowledges nothing on a full disk, says so, and goes on when there is room again', async () => {
    const limited = spawn('sh', [
      '-c',
      `ulimit -f 400; exec "$0" "$@"`,
      process.execPath,
      CHILD,
      'fill',
      path,
    ]);
    children.add(limited);
    const { first, between, afterwards, kept } = FillOutcome.parse(
      JSON.parse(await output(limited)),
    );
    expect(first).to.equal('unwritable');
    expect(between).to.equal(true);
    expect(afterwards).to.equal(true);
    expect(kept).to.equal(true);
  });

  it('leaves no byte of what was removed or replaced in any file after a scrub', async () => {
    const store = await openSqlite(path);
    const canary = 'kanarie-in-de-mijn';
    const body = Buffer.from(canary.repeat(700));
    for (let index = 0; index < 20; index += 1)
      await store.write(aDocument({ id: `c:${index}`, body }), 0);
    expect(filesWith(folder, canary)).to.not.deep.equal([]);
    for (let index = 0; index < 10; index += 1) {
      await store.remove(aDocument({ id: `c:${index}` }));
    }
    for (let index = 10; index < 20; index += 1)
      await store.write(aDocument({ id: `c:${index}`, version: 2 }), 0);
    expect(await store.scrub()).to.equal(true);
    expect(filesWith(folder, canary)).to.deep.equal([]);
    await store.close();
  });

  it('takes its journal over again and again while people keep writing, and loses nothing by it', async () => {
    const store = await openSqlite(path);
    const body = Buffer.alloc(20_000, 1);
    let largest = 0;
    const writers = Array.from({ length: 10 }, async (_, writer) => {
      for (let version = 1; version <= 120; version += 1) {
        expect(await store.write(aDocument({ id: `c:${writer}`, version, body }), 0)).to.equal(
          true,
        );
        largest = Math.max(largest, statSync(`${path}-wal`).size);
      }
    });
    await Promise.all(writers);
    // All of it together is more than 24 MB.
    expect(largest).to.be.below(12_000_000);
    for (const [writer] of writers.entries()) {
      expect((await store.read(`c:${writer}`, 0))?.version).to.equal(120);
    }
    await store.close();
  });

  it('scrubs when it closes', async () => {
    const store = await openSqlite(path);
    const body = Buffer.from('kanarie-in-de-mijn'.repeat(500));
    await store.write(aDocument({ body }), 0);
    await store.remove(aDocument({}));
    await store.close();
    expect(filesWith(folder, 'kanarie-in-de-mijn')).to.deep.equal([]);
  });

  it('gives the room of removed documents back to the disk', async () => {
    const store = await openSqlite(path);
    const body = Buffer.alloc(20_000, 1);
    for (let index = 0; index < 50; index += 1)
      await store.write(aDocument({ id: `c:${index}`, body }), 0);
    await store.scrub();
    const full = statSync(path).size;
    for (let index = 0; index < 50; index += 1) {
      await store.remove(aDocument({ id: `c:${index}` }));
    }
    await store.scrub();
    expect(statSync(path).size).to.be.below(full / 4);
    await store.close();
  });

  it('refuses a document that an engine could not keep as it is', async () => {
    const store = await openSqlite(path);
    for (const wrong of [{ version: 0 }, { version: 1.5 }, { expiresAt: NaN }, { id: '' }]) {
      expect(
        await codeOf(() => store.write(aDocument(wrong), 0)),
        JSON.stringify(wrong),
      ).to.not.equal('no error');
    }
    expect(await store.isEmpty()).to.equal(true);
    await store.close();
  });

  function start(...what: string[]): ChildProcess {
    const [task = '', ...rest] = what;
    const child = spawn(process.execPath, [CHILD, task, path, ...rest], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.add(child);
    return child;
  }
});

describe('group commit', () => {
  it('puts everything that arrives in one tick, or during a commit, into one commit', async () => {
    const batches: number[][] = [];
    const queue = new CommitQueue<number, number>((batch) => {
      batches.push([...batch]);
      return batch;
    }, never);
    const first = Promise.all([1, 2, 3].map((each) => queue.add(each)));
    expect(await first).to.deep.equal([1, 2, 3]);
    expect(await Promise.all([queue.add(4), queue.add(5)])).to.deep.equal([4, 5]);
    expect(batches).to.deep.equal([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('rejects everything in a commit that failed, and takes the next one', async () => {
    let broken = true;
    const queue = new CommitQueue<number, number>((batch) => {
      if (broken) throw new Error('no room');
      return batch;
    }, never);
    const outcomes = await Promise.allSettled([queue.add(1), queue.add(2)]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    broken = false;
    expect(await queue.add(3)).to.equal(3);
  });

  it('tries again while somebody else is busy', async () => {
    let tries = 0;
    const queue = new CommitQueue<string, string>(
      (batch) => {
        tries += 1;
        if (tries < 4) throw new Error('busy');
        return batch;
      },
      (error) => error instanceof Error && error.message === 'busy',
    );
    expect(await queue.add('patience')).to.equal('patience');
    expect(tries).to.equal(4);
  });

  function never(): boolean {
    return false;
  }
});

const FillOutcome = z.object({
  first: z.string(),
  between: z.boolean(),
  afterwards: z.boolean(),
  kept: z.boolean(),
});

async function output(child: ChildProcess): Promise<string> {
  let heard = '';
  child.stdout?.on('data', (chunk) => (heard += String(chunk)));
  await once(child, 'close');
  expect(child.exitCode, 'status of the child').to.equal(0);
  return heard;
}

function versionsOf(text: string): number[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(Number);
}

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}
