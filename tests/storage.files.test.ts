import { expect } from 'chai';
import Database from 'libsql';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqlite } from '../services/storage/sqlite.js';
import { refuseUnlessOurs } from '../services/storage/sqliteInspection.js';
import { aDocument, codeOf } from './support/documents.js';

const CHILD = fileURLToPath(new URL('./storage.child.js', import.meta.url));
const PAGE = 4096;

let folder: string;
let path: string;

describe('the database file', () => {
  aFolderForEachTest();

  it('is made with its journals for its owner only, whatever the umask', async () => {
    const umask = process.umask(0);
    try {
      const store = await openSqlite(path);
      await store.write(aDocument({}), 0);
      expect(modeOf(folder)).to.equal(0o700);
      expect(readdirSync(folder)).to.include('reports.db-wal');
      for (const name of readdirSync(folder))
        expect(modeOf(join(folder, name)), name).to.equal(0o600);
      await store.close();
    } finally {
      process.umask(umask);
    }
  });

  it('is closed to others again when somebody opened it to them, and a folder that was there stays as it is', async () => {
    mkdirSync(folder, { mode: 0o755 });
    chmodSync(folder, 0o755);
    await aFilledDatabase();
    chmodSync(path, 0o644);
    await (await openSqlite(path)).close();
    expect(modeOf(path)).to.equal(0o600);
    expect(modeOf(folder)).to.equal(0o755);
  });

  it('keeps its documents from one start to the next', async () => {
    await aFilledDatabase();
    const store = await openSqlite(path);
    expect((await store.read('c:7', 0))?.version).to.equal(1);
    await store.close();
  });

  it('may have a name with signs that mean something in an address', async () => {
    for (const name of ['ä ?#%20.db', 'file:reports.db']) {
      const store = await openSqlite(join(folder, name));
      await store.write(aDocument({}), 0);
      await store.close();
      await (await openSqlite(join(folder, name))).close();
      expect(existsSync(join(folder, name)), name).to.equal(true);
    }
  });

  it('is refused and left untouched when it is a database of somebody else', async () => {
    mkdirSync(folder);
    const theirs = new Database(path);
    theirs.exec('CREATE TABLE documents (id TEXT); INSERT INTO documents VALUES (1)');
    theirs.close();
    await expectRefused('foreign_file');
  });

  it('is refused and left untouched when it is no database at all', async () => {
    mkdirSync(folder);
    const contents = [
      'x',
      'SQLite format 2\0',
      'a letter to somebody '.repeat(1000),
      '\0'.repeat(PAGE),
    ];
    for (const content of contents) {
      writeFileSync(path, content);
      await expectRefused('foreign_file');
    }
    rmSync(path);
    mkdirSync(path);
    await expectRefused('foreign_file');
  });

  it('is refused and left untouched when it is empty', async () => {
    mkdirSync(folder);
    writeFileSync(path, '');
    await expectRefused('damaged_file');
  });

  it('is refused and left untouched when it was cut off anywhere', async () => {
    await aFilledDatabase();
    const whole = readFileSync(path);
    for (const length of [
      100,
      512,
      1000,
      PAGE,
      3 * PAGE,
      whole.length / 2,
      whole.length - PAGE,
      whole.length - 1,
    ]) {
      writeFileSync(path, whole);
      truncateSync(path, length);
      await expectRefused('damaged_file', `cut to ${length}`);
    }
  });

  it('is refused and left untouched when any of its pages was overwritten', async () => {
    await aFilledDatabase();
    const whole = readFileSync(path);
    for (let start = PAGE; start < whole.length; start += PAGE) {
      const broken = Buffer.from(whole);
      broken.fill(0xa5, start, start + PAGE);
      writeFileSync(path, broken);
      await expectRefused('damaged_file', `page at ${start}`);
    }
  });

  it('is refused and left untouched when its first page was overwritten', async () => {
    await aFilledDatabase();
    const whole = readFileSync(path);
    for (const [start, end, code] of [
      [0, 100, 'foreign_file'],
      [100, PAGE, 'damaged_file'],
      [16, 18, 'damaged_file'],
      [68, 72, 'foreign_file'],
    ] as const) {
      const broken = Buffer.from(whole);
      broken.fill(0, start, end);
      writeFileSync(path, broken);
      await expectRefused(code, `bytes from ${start}`);
    }
  });

  it('is refused and left untouched when a newer release wrote it', async () => {
    await aFilledDatabase();
    changeBehindItsBack('PRAGMA user_version = 2');
    await expectRefused('newer_file');
  });

  it('is refused and left untouched when its table is not there', async () => {
    await aFilledDatabase();
    changeBehindItsBack('DROP TABLE documents');
    await expectRefused('damaged_file');
  });

  it('is refused and left untouched, journal and all, when it was damaged after a crash', async () => {
    await crashWhileWriting();
    const broken = readFileSync(path);
    broken.fill(0xa5, PAGE, 2 * PAGE);
    broken.fill(0xa5, 5 * PAGE);
    writeFileSync(path, broken);
    await expectRefused('damaged_file');
    rmSync(`${path}-shm`);
    await expectRefused('damaged_file', 'without shared memory');
  });

  it('is opened after a crash in the middle of any write, with or without its shared memory', async () => {
    await crashWhileWriting();
    const whole = readFileSync(path);
    const journal = readFileSync(`${path}-wal`);
    const memory = readFileSync(`${path}-shm`);
    const lengths = [0, 20, 32, 100, 32 + 24 + PAGE, journal.length - 100, journal.length];
    for (const length of lengths) {
      for (const shared of [memory, Buffer.alloc(memory.length), undefined]) {
        const copy = join(folder, `${length}-${shared?.[0] ?? 'none'}`, 'reports.db');
        mkdirSync(join(copy, '..'));
        writeFileSync(copy, whole);
        writeFileSync(`${copy}-wal`, journal.subarray(0, length));
        if (shared !== undefined) writeFileSync(`${copy}-shm`, shared);
        const store = await openSqlite(copy);
        expect(await store.write(aDocument({ id: 'c:after' }), 0)).to.equal(true);
        await store.close();
      }
    }
  });

  it('is opened after a crash in the middle of taking over its journal', async () => {
    await crashWhileWriting();
    const whole = readFileSync(path);
    const inJournal = pagesInJournal(readFileSync(`${path}-wal`));
    expect(inJournal.size).to.be.above(1);
    for (const withMemory of [true, false]) {
      const half = Buffer.from(whole);
      for (const page of inJournal) if (page > 1) half.fill(0xa5, (page - 1) * PAGE, page * PAGE);
      writeFileSync(path, half);
      if (!withMemory) rmSync(`${path}-shm`);
      const before = snapshot();
      await refuseUnlessOurs(path);
      expect(snapshot()).to.deep.equal(before);
    }
    const store = await openSqlite(path);
    expect(await store.read('acknowledged', 0)).to.not.equal(undefined);
    await store.close();
  });

  it('is not made anew beside the journal of one that is gone', async () => {
    await crashWhileWriting();
    rmSync(path);
    await expectRefused('damaged_file');
    expect(existsSync(path)).to.equal(false);
  });

  it('says by name when its folder cannot be', async () => {
    writeFileSync(folder, 'a file stands where the folder should be');
    expect(await codeOf(() => openSqlite(path))).to.equal('unwritable');
  });
});

function aFolderForEachTest(): void {
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'spreekerover-')), 'data');
    path = join(folder, 'reports.db');
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true });
  });
}

/** By another process, since in this one the engine keeps files open until its garbage is collected. */
async function aFilledDatabase(): Promise<void> {
  const child = spawn(process.execPath, [CHILD, 'sixty', path], { stdio: 'inherit' });
  await once(child, 'close');
  expect(readdirSync(folder)).to.deep.equal(['reports.db']);
}

async function crashWhileWriting(): Promise<void> {
  const child = spawn(process.execPath, [CHILD, 'acknowledge', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(readdirSync(folder)).to.include.members(['reports.db-wal', 'reports.db-shm']);
}

function changeBehindItsBack(sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

/** Numbers of the pages that a journal holds: sqlite.org/fileformat2.html, section 4.1. */
function pagesInJournal(journal: Buffer): Set<number> {
  const pages = new Set<number>();
  for (let frame = 32; frame + 24 + PAGE <= journal.length; frame += 24 + PAGE) {
    pages.add(journal.readUInt32BE(frame));
  }
  return pages;
}

/** Refused by that name twice, nothing changed, nothing new, no document in the message. */
async function expectRefused(code: string, note = code): Promise<void> {
  const before = snapshot();
  for (const attempt of ['first', 'second']) {
    expect(await codeOf(() => openSqlite(path)), `${note}, ${attempt} attempt`).to.equal(code);
    expect(snapshot(), `${note}, ${attempt} attempt`).to.deep.equal(before);
  }
}

function snapshot() {
  return readdirSync(folder).map((name) => {
    const { mode, mtimeMs, size } = statSync(join(folder, name));
    const content = statSync(join(folder, name)).isFile()
      ? readFileSync(join(folder, name), 'latin1')
      : '';
    return { name, mode, mtimeMs, size, content };
  });
}

function modeOf(file: string): number {
  return statSync(file).mode & 0o777;
}
