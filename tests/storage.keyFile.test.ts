import { expect } from 'chai';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyFile } from '../services/storage/keyFile.js';
import { KeyRing } from '../services/storage/keyRing.js';
import { SealedStore } from '../services/storage/sealed.js';
import { openSqlite } from '../services/storage/sqlite.js';
import { codeOf } from './support/documents.js';

describe('the key file', () => {
  const empty = { isEmpty: () => Promise.resolve(true) };
  const full = { isEmpty: () => Promise.resolve(false) };
  let keys: string;
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'spreekerover-')), 'data');
    keys = join(folder, 'keys');
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true });
  });

  it('is made at the first start for its owner only, and is the same at the next', async () => {
    const umask = process.umask(0);
    try {
      const first = await openKeyFile(keys, empty);
      expect(modeOf(keys)).to.equal(0o600);
      expect(modeOf(folder)).to.equal(0o700);
      expect(readdirSync(folder)).to.deep.equal(['keys']);
      expect((await openKeyFile(keys, full)).currentId).to.equal(first.currentId);
    } finally {
      process.umask(umask);
    }
  });

  it('is one and the same for processes that start at once', async () => {
    const rings = await Promise.all(Array.from({ length: 8 }, () => openKeyFile(keys, empty)));
    expect(new Set(rings.map(({ currentId }) => currentId)).size).to.equal(1);
  });

  it('is refused when others may look into it, and left as it is', async () => {
    await openKeyFile(keys, empty);
    for (const mode of [0o640, 0o604, 0o644, 0o620, 0o611]) {
      chmodSync(keys, mode);
      expect(await codeOf(() => openKeyFile(keys, empty))).to.equal('keys_open_to_others');
      expect(modeOf(keys)).to.equal(mode);
    }
    chmodSync(keys, 0o400);
    expect(await codeOf(() => openKeyFile(keys, empty))).to.equal('no error');
  });

  it('is refused when it is broken, and not written over', async () => {
    mkdirSync(folder);
    for (const content of [
      '',
      'nonsense',
      KeyRing.newEntry().slice(0, -2),
      `${KeyRing.newEntry()}\nhalf:`,
    ]) {
      writeFileSync(keys, content, { mode: 0o600 });
      expect(await codeOf(() => openKeyFile(keys, empty)), content).to.equal('keys_invalid');
      expect(readFileSync(keys, 'utf8')).to.equal(content);
    }
  });

  it('holds several keys, the first of them current', async () => {
    mkdirSync(folder);
    const [first, second] = [KeyRing.newEntry(), KeyRing.newEntry()];
    writeFileSync(keys, `${first}\n${second}\n`, { mode: 0o600 });
    expect((await openKeyFile(keys, full)).currentId).to.equal(first.split(':')[0]);
  });

  it('is not made anew when it is gone while documents are there, even expired ones', async () => {
    const store = await openSqlite(join(folder, 'reports.db'));
    await SealedStore.open(store, await openKeyFile(keys, store));
    rmSync(keys);
    expect(await codeOf(() => openKeyFile(keys, store))).to.equal('keys_missing');
    expect(existsSync(keys)).to.equal(false);
    await store.close();
  });

  it('says by name when it cannot be made', async () => {
    writeFileSync(folder, 'a file stands where the folder should be');
    expect(await codeOf(() => openKeyFile(keys, empty))).to.be.oneOf([
      'unwritable',
      'keys_invalid',
    ]);
  });
});

function modeOf(file: string): number {
  return statSync(file).mode & 0o777;
}
