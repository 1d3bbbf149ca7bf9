import { expect } from 'chai';
import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { KeyRing } from '../services/storage/keyRing.js';
import { SealedStore } from '../services/storage/sealed.js';
import { BLOCK_BYTES, keyIdOf, seal, unseal } from '../services/storage/sealedBody.js';
import { openSqlite } from '../services/storage/sqlite.js';
import { StorageError } from '../services/storage/storageError.js';
import type { DocumentStore, StoredDocument } from '../services/storage/store.js';
import { codeOf } from './support/documents.js';

const NOW = 1_800_000_000_000;
const CANARY = 'Fatima uit de Kanariestraat';
const OLD = `old:${Buffer.alloc(32, 1).toString('base64')}`;
const NEW = `new:${Buffer.alloc(32, 2).toString('base64')}`;
const HEAD = { id: 'conversation:a', version: 3, expiresAt: NOW + 1000, dueAt: NOW };

describe('a sealed body', () => {
  const ring = KeyRing.fromConfig(OLD);

  it('gives back any value that JSON can hold', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
    fc.assert(
      fc.property(fc.jsonValue(), (told) => {
        const value: unknown = JSON.parse(JSON.stringify(told));
        expect(unseal(seal(value, HEAD, ring), HEAD, ring)).to.deep.equal(value);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('still opens what earlier releases sealed', () => {
    const sealed = new URL('./fixtures/storage.sealed.layout1.txt', import.meta.url);
    const body = Buffer.from(readFileSync(sealed, 'utf8'), 'base64');
    expect(unseal(body, HEAD, ring)).to.deep.equal({ told: CANARY });
  });

  it('refuses a value that JSON cannot hold, before anything is stored', () => {
    expect(() => seal(undefined, HEAD, ring)).to.throw(TypeError);
  });

  it('tells by its size only in which block of 512 bytes the story ends', () => {
    const sizes = Array.from(
      { length: 1200 },
      (_, length) => seal('x'.repeat(length), HEAD, ring).length,
    );
    expect(new Set(sizes).size).to.equal(3);
    const [first = 0, second = 0] = new Set(sizes);
    expect(second - first).to.equal(BLOCK_BYTES);
    // Two quotation marks and 510 characters fill a block to its end.
    expect(sizes[510]).to.equal(first);
    expect(sizes[511]).to.equal(second);
  });

  it('is different every time, in every part that is secret', () => {
    const bodies = Array.from({ length: 50 }, () => Buffer.from(seal(CANARY, HEAD, ring)));
    const tails = bodies.map((body) => body.subarray(2 + 'old'.length));
    for (const [start, end] of [
      [0, 12],
      [12, 44],
      [60, 72],
      [72, 584],
    ] as const) {
      expect(new Set(tails.map((tail) => tail.toString('hex', start, end))).size).to.equal(50);
    }
  });

  it('is refused with any single byte changed, and the refusal quotes nothing', () => {
    const body = seal(CANARY, HEAD, ring);
    for (const index of body.keys()) {
      const changed = Buffer.from(body);
      changed[index] = (changed[index] ?? 0) ^ 1;
      const error = errorOf(() => unseal(changed, HEAD, ring));
      expect(error.code, `byte ${index}`).to.be.oneOf(['damaged_document', 'unknown_key']);
      expect(inspect(error, { depth: 9 })).to.not.include('Kanarie');
    }
  });

  it('is refused when it was cut anywhere, or made longer', () => {
    const body = Buffer.from(seal(CANARY, HEAD, ring));
    const lengths = Array.from({ length: body.length }, (_, length) => length);
    for (const length of lengths) {
      expect(errorOf(() => unseal(body.subarray(0, length), HEAD, ring)).code).to.equal(
        'damaged_document',
      );
    }
    const longer = Buffer.concat([body, Buffer.alloc(BLOCK_BYTES)]);
    expect(errorOf(() => unseal(longer, HEAD, ring)).code).to.equal('damaged_document');
  });

  it('is refused under another id, version, expiry or due time', () => {
    const body = seal(CANARY, HEAD, ring);
    const others = [
      { id: 'conversation:b' },
      { version: 2 },
      { expiresAt: NOW + 1001 },
      { dueAt: null },
    ];
    for (const other of others) {
      const error = errorOf(() => unseal(body, { ...HEAD, ...other }, ring));
      expect(error.code, JSON.stringify(other)).to.equal('damaged_document');
    }
  });

  it('is refused when the key of one document is put before the text of another', () => {
    const one = Buffer.from(seal('one', HEAD, ring));
    const two = Buffer.from(seal('two', HEAD, ring));
    const textStart = one.length - 16 - BLOCK_BYTES - 12;
    const mixed = Buffer.concat([one.subarray(0, textStart), two.subarray(textStart)]);
    expect(errorOf(() => unseal(mixed, HEAD, ring)).code).to.equal('damaged_document');
  });

  it('is refused by name when its key is not in the ring, and when another key bears its name', () => {
    const body = seal(CANARY, HEAD, ring);
    expect(errorOf(() => unseal(body, HEAD, KeyRing.fromConfig(NEW))).code).to.equal('unknown_key');
    const impostor = KeyRing.fromConfig(NEW.replace('new', 'old'));
    expect(errorOf(() => unseal(body, HEAD, impostor)).code).to.equal('damaged_document');
  });
});

describe('a key ring', () => {
  it('opens what an old key sealed, and seals with the first', () => {
    const before = seal(CANARY, HEAD, KeyRing.fromConfig(OLD));
    const both = KeyRing.fromConfig(`${NEW},${OLD}`);
    expect(unseal(before, HEAD, both)).to.equal(CANARY);
    const after = seal(CANARY, HEAD, both);
    expect([keyIdOf(before), keyIdOf(after)]).to.deep.equal(['old', 'new']);
    expect(unseal(after, HEAD, KeyRing.fromConfig(`${OLD} ${NEW}`))).to.equal(CANARY);
  });

  it('refuses keys that are missing, too short, misspelt or named twice, without repeating them', () => {
    const short = `old:${Buffer.alloc(31, 1).toString('base64')}`;
    for (const text of [
      '',
      ' , ',
      'old',
      'old:',
      short,
      `${OLD},${short}`,
      `${OLD},${OLD}`,
      OLD.slice(4),
      `Old key:${OLD}`,
    ]) {
      const error = errorOf(() => KeyRing.fromConfig(text));
      expect(error.code, text).to.equal('keys_invalid');
      expect(error.message).to.not.include('AQEB');
    }
  });

  it('does not show its keys when it is printed or turned into JSON', () => {
    const ring = KeyRing.fromConfig(OLD);
    const printed = inspect(ring, { depth: 9, showHidden: true }) + JSON.stringify(ring);
    expect(printed).to.not.include('AQEB').and.not.include('01 01 01');
  });

  it('makes new entries that it takes, each another', () => {
    const entries = Array.from({ length: 20 }, () => KeyRing.newEntry());
    expect(new Set(entries).size).to.equal(20);
    expect(() => KeyRing.fromConfig(entries.join(','))).to.not.throw();
  });
});

describe('a sealed store', () => {
  let folder: string;
  let engine: DocumentStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'spreekerover-'));
    engine = await openSqlite(join(folder, 'reports.db'));
  });
  afterEach(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  it('keeps a lasting value while the keys change one by one, and lets the old key go', async () => {
    const rings = [OLD, `${OLD},${NEW}`, `${NEW},${OLD}`, NEW];
    const kept: unknown[] = [];
    for (const ring of rings) {
      const store = await SealedStore.open(engine, KeyRing.fromConfig(ring));
      kept.push(await store.lasting('azure:identities', () => ({ made: kept.length })));
    }
    expect(kept).to.deep.equal(rings.map(() => ({ made: 0 })));
  });

  it('refuses one of two first starts at the same moment that have different keys', async () => {
    const rings = [OLD, NEW].map((entry) => KeyRing.fromConfig(entry));
    const opened = await Promise.allSettled(rings.map((ring) => SealedStore.open(engine, ring)));
    const refused = opened.flatMap((one): unknown[] =>
      one.status === 'rejected' ? [one.reason] : [],
    );
    expect(refused).to.have.length(1);
    expect(refused[0]).to.include({ code: 'keys_do_not_fit' });
  });

  it('lets no word reach any file of the data folder, at any moment of a document’s life', async () => {
    const store = await SealedStore.open(engine, KeyRing.fromConfig(OLD));
    const told: string[] = [];
    for (let version = 1; version <= 20; version += 1) {
      told.push(CANARY);
      await store.write(
        { id: 'c:1', version, value: { told }, expiresAt: NOW + 1, dueAt: NOW },
        NOW,
      );
      expect(filesWith(folder, 'Kanarie'), `version ${version}`).to.deep.equal([]);
    }
    expect((await store.read('c:1', NOW))?.value).to.deep.equal({ told });
    await store.remove({ id: 'c:1', version: 20, expiresAt: NOW + 1 });
    expect(filesWith(folder, 'Kanarie')).to.deep.equal([]);
    await store.scrub();
    expect(filesWith(folder, 'Kanarie')).to.deep.equal([]);
  });

  it('destroys the data key with the document: its wrapped bytes are in no file any more', async () => {
    const store = new SealedStore(engine, KeyRing.fromConfig(OLD));
    await store.write({ ...HEAD, version: 1, value: CANARY }, NOW);
    const kept = await engine.read(HEAD.id, NOW);
    const wrapped = Buffer.from(kept?.body ?? []).subarray(5, 65);
    expect(filesWith(folder, wrapped)).to.not.deep.equal([]);
    await store.remove({ ...HEAD, version: 1 });
    await store.scrub();
    expect(filesWith(folder, wrapped)).to.deep.equal([]);
  });

  it('refuses a body that was put back from an earlier version or taken from another document', async () => {
    const store = new SealedStore(engine, KeyRing.fromConfig(OLD));
    const write = (id: string, version: number) =>
      store.write({ ...HEAD, id, version, value: `${id} ${version}` }, NOW);
    await write('c:1', 1);
    const early = await stored('c:1');
    await write('c:1', 2);
    await write('c:2', 1);
    await engine.write({ ...early, version: 3 }, NOW);
    expect(await codeOf(() => store.read('c:1', NOW))).to.equal('damaged_document');
    await engine.write({ ...early, id: 'c:2', version: 2 }, NOW);
    expect(await codeOf(() => store.read('c:2', NOW))).to.equal('damaged_document');
  });

  it('goes on with its other documents when one is damaged', async () => {
    const store = await SealedStore.open(engine, KeyRing.fromConfig(OLD));
    await engine.write({ ...HEAD, id: 'c:broken', version: 1, body: Buffer.from('nonsense') }, NOW);
    await store.write({ ...HEAD, id: 'c:whole', version: 1, value: 'here' }, NOW);
    expect(await codeOf(() => store.read('c:broken', NOW))).to.equal('damaged_document');
    expect((await store.read('c:whole', NOW))?.value).to.equal('here');
  });

  it('does not start with keys that belong to another database', async () => {
    await SealedStore.open(engine, KeyRing.fromConfig(OLD));
    await SealedStore.open(engine, KeyRing.fromConfig(OLD));
    const wrong = [NEW, NEW.replace('new', 'old')];
    for (const keys of wrong) {
      expect(await codeOf(() => SealedStore.open(engine, KeyRing.fromConfig(keys)))).to.equal(
        'keys_do_not_fit',
      );
    }
  });

  it('changes keys without a stop, and can let the old key go', async () => {
    const before = await SealedStore.open(engine, KeyRing.fromConfig(OLD));
    await before.write({ ...HEAD, version: 1, value: 'before' }, NOW);
    const during = await SealedStore.open(engine, KeyRing.fromConfig(`${NEW},${OLD}`));
    expect((await during.read(HEAD.id, NOW))?.value).to.equal('before');
    await during.write({ ...HEAD, version: 2, value: 'during' }, NOW);
    const after = await SealedStore.open(engine, KeyRing.fromConfig(NEW));
    expect((await after.read(HEAD.id, NOW))?.value).to.equal('during');
  });

  async function stored(id: string): Promise<StoredDocument> {
    const document = await engine.read(id, NOW);
    if (document === undefined) throw new Error(`nothing is stored under ${id}`);
    return document;
  }
});

function filesWith(folder: string, part: string | Buffer): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(part));
}

function errorOf(work: () => unknown): StorageError {
  try {
    work();
  } catch (error) {
    if (error instanceof StorageError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
