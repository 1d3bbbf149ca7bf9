import { expect } from 'chai';
import { KeyRing } from '../services/storage/keyRing.js';
import { SealedStore } from '../services/storage/sealed.js';
import type { DocumentStore, StoredDocument } from '../services/storage/store.js';
import { expectLikeModel } from './storage.model.js';
import { aDocument, codeOf, HOUR, NOW } from './support/documents.js';

/** Two connections to the same, at first empty, data: as two processes would have them. */
export interface Opened {
  readonly store: DocumentStore;
  readonly other: DocumentStore;
  /** Closes both and removes the data. */
  destroy(): Promise<void>;
}

/** What every storage engine must do; SQLite and MongoDB run it, and so does whatever engine comes next. */
export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(`storage: ${name}`, () => {
    let opened: Opened;
    let store: DocumentStore;
    let other: DocumentStore;

    beforeEach(async () => {
      opened = await open();
      ({ store, other } = opened);
    });
    afterEach(() => opened.destroy());

    describe('reading and writing', () => {
      it('finds nothing where nothing was written', async () => {
        expect(await store.read('conversation:nobody', NOW)).to.equal(undefined);
      });

      it('gives back every field of what was written, to any process, once it is acknowledged', async () => {
        const written = aDocument({ dueAt: NOW + 5, body: Buffer.from([0, 255, 1, 128]) });
        expect(await store.write(written, NOW)).to.equal(true);
        for (const reader of [store, other])
          expect(plain(await reader.read(written.id, NOW))).to.deep.equal(plain(written));
      });

      it('keeps bodies of one byte and of a megabyte', async () => {
        for (const size of [1, 1_048_576]) {
          const written = aDocument({ id: `size:${size}`, body: Buffer.alloc(size, 7) });
          await store.write(written, NOW);
          expect(plain(await other.read(written.id, NOW))).to.deep.equal(plain(written));
        }
      });

      it('replaces a version by the next one and nothing of the old one is left to read', async () => {
        await store.write(aDocument({ dueAt: NOW, body: Buffer.alloc(9000, 1) }), NOW);
        const next = aDocument({ version: 2, expiresAt: NOW + 2 * HOUR });
        expect(await other.write(next, NOW)).to.equal(true);
        expect(plain(await store.read(next.id, NOW))).to.deep.equal(plain(next));
        expect(await store.due(NOW + 1, 10)).to.deep.equal([]);
      });

      it('tells documents apart whose ids differ in one character or in case', async () => {
        const ids = ['a:1', 'A:1', 'a:1 ', 'a:10', 'a:é', 'a:e'];
        for (const id of ids) await store.write(aDocument({ id, body: Buffer.from(id) }), NOW);
        for (const id of ids) expect(textOf(await store.read(id, NOW))).to.equal(id);
      });
    });

    describe('compare and set', () => {
      it('refuses a second first version and leaves the first in place', async () => {
        await store.write(aDocument({ body: Buffer.from('first') }), NOW);
        expect(await other.write(aDocument({ body: Buffer.from('second') }), NOW)).to.equal(false);
        expect(textOf(await store.read('conversation:a', NOW))).to.equal('first');
      });

      it('refuses a version that is repeated, skipped, or follows nothing', async () => {
        expect(await store.write(aDocument({ version: 2 }), NOW)).to.equal(false);
        await store.write(aDocument({}), NOW);
        expect(await store.write(aDocument({ version: 3 }), NOW)).to.equal(false);
        await store.write(aDocument({ version: 2 }), NOW);
        expect(await store.write(aDocument({ version: 2 }), NOW)).to.equal(false);
        expect((await store.read('conversation:a', NOW))?.version).to.equal(2);
      });

      it('lets exactly one of many win each version, in one process and in two', async () => {
        for (let version = 1; version <= 10; version += 1) {
          const writers = Array.from({ length: 20 }, (_, index) =>
            index % 2 === 0 ? store : other,
          );
          const won = await Promise.all(
            writers.map((writer, index) =>
              writer.write(aDocument({ version, body: Buffer.of(index) }), NOW),
            ),
          );
          expect(won.filter(Boolean), `winners of version ${version}`).to.have.length(1);
          const kept = await store.read('conversation:a', NOW);
          expect([...(kept?.body ?? [])]).to.deep.equal([won.indexOf(true)]);
        }
      });

      it('does not let the conflict of one hurt the writes beside it', async () => {
        await store.write(aDocument({ id: 'c:7' }), NOW);
        const ids = Array.from({ length: 20 }, (_, index) => `c:${index}`);
        const won = await Promise.all(ids.map((id) => store.write(aDocument({ id }), NOW)));
        expect(ids.filter((_, index) => won[index] === false)).to.deep.equal(['c:7']);
        for (const id of ids) expect(await other.read(id, NOW), id).to.not.equal(undefined);
      });

      it('takes writes to one document in one go as if one came after the other', async () => {
        const outcomes = await Promise.all([
          store.write(aDocument({ version: 1 }), NOW),
          store.write(aDocument({ version: 2 }), NOW),
          store.write(aDocument({ version: 2 }), NOW),
          store.remove(aDocument({ version: 2 })),
          store.write(aDocument({ version: 1, body: Buffer.from('anew') }), NOW),
        ]);
        expect(outcomes).to.deep.equal([true, true, false, true, true]);
        expect(textOf(await other.read('conversation:a', NOW))).to.equal('anew');
      });
    });

    describe('expiry', () => {
      const expiresAt = NOW + HOUR;
      beforeEach(() => store.write(aDocument({ expiresAt, dueAt: NOW }), NOW));

      it('hides a document from the moment on at which it expires', async () => {
        expect(await store.read('conversation:a', expiresAt - 1)).to.not.equal(undefined);
        expect(await store.read('conversation:a', expiresAt)).to.equal(undefined);
      });

      it('begins anew over an expired document, and does not go on with it', async () => {
        const again = { expiresAt: expiresAt + HOUR };
        expect(await store.write(aDocument({ ...again, version: 2 }), expiresAt)).to.equal(false);
        expect(await store.write(aDocument({ ...again, version: 1 }), expiresAt - 1)).to.equal(
          false,
        );
        expect(await store.write(aDocument({ ...again, version: 1 }), expiresAt)).to.equal(true);
        expect((await other.read('conversation:a', expiresAt))?.version).to.equal(1);
      });

      it('has no work waiting in an expired document', async () => {
        expect(await store.due(expiresAt - 1, 10)).to.deep.equal(['conversation:a']);
        expect(await store.due(expiresAt, 10)).to.deep.equal([]);
      });

      it('still removes it, and lists it until then', async () => {
        expect(await store.expired(expiresAt - 1, 10)).to.deep.equal([]);
        const listed = { id: 'conversation:a', version: 1, expiresAt };
        expect(await store.expired(expiresAt, 10)).to.deep.equal([listed]);
        expect(await store.isEmpty()).to.equal(false);
        expect(await store.remove(listed)).to.equal(true);
        expect(await store.expired(expiresAt, 10)).to.deep.equal([]);
        expect(await store.isEmpty()).to.equal(true);
      });

      it('leaves what somebody began anew, at the same version, after another process had removed it', async () => {
        const [listed] = await store.expired(expiresAt, 10);
        const [listedThere] = await other.expired(expiresAt, 10);
        if (listed === undefined || listedThere === undefined) throw new Error('nothing expired');
        expect(await other.remove(listedThere)).to.equal(true);
        const anew = aDocument({ expiresAt: expiresAt + HOUR, body: Buffer.from('anew') });
        expect(await other.write(anew, expiresAt)).to.equal(true);
        expect(await store.remove(listed)).to.equal(false);
        expect(textOf(await store.read(anew.id, expiresAt))).to.equal('anew');
      });
    });

    describe('removing', () => {
      it('removes the version it was asked to and no other', async () => {
        await store.write(aDocument({}), NOW);
        await store.write(aDocument({ version: 2 }), NOW);
        const second = aDocument({ version: 2 });
        expect(await store.remove(aDocument({}))).to.equal(false);
        expect(await store.remove({ ...second, id: 'conversation:b' })).to.equal(false);
        expect(await store.remove({ ...second, expiresAt: second.expiresAt - 1 })).to.equal(false);
        expect(await other.remove(second)).to.equal(true);
        expect(await store.read('conversation:a', NOW)).to.equal(undefined);
        expect(await store.remove(second)).to.equal(false);
      });

      it('lets a removed id begin anew at version 1', async () => {
        await store.write(aDocument({}), NOW);
        await store.remove(aDocument({}));
        expect(await store.write(aDocument({ version: 2 }), NOW)).to.equal(false);
        expect(await store.write(aDocument({}), NOW)).to.equal(true);
      });

      it('scrubs as often as it is asked to, and loses nothing by it', async () => {
        await store.write(aDocument({ id: 'c:kept' }), NOW);
        await store.write(aDocument({ id: 'c:gone' }), NOW);
        await store.remove(aDocument({ id: 'c:gone' }));
        expect(await store.scrub()).to.equal(true);
        expect(await store.scrub()).to.equal(true);
        expect(await other.read('c:kept', NOW)).to.not.equal(undefined);
      });
    });

    describe('work and sweep', () => {
      it('names documents in which work waits, longest waiting first, not more than asked for', async () => {
        const dues: [string, number | null][] = [
          ['c:3', 30],
          ['c:1', 10],
          ['c:none', null],
          ['c:2', 20],
          ['c:later', 41],
        ];
        for (const [id, dueAt] of dues) await store.write(aDocument({ id, dueAt }), 0);
        expect(await other.due(40, 10)).to.deep.equal(['c:1', 'c:2', 'c:3']);
        expect(await other.due(40, 2)).to.deep.equal(['c:1', 'c:2']);
        expect(await other.due(10, 10)).to.deep.equal(['c:1']);
        expect(await other.due(9, 10)).to.deep.equal([]);
      });

      it('names expired documents with version and expiry, oldest first, not more than asked for', async () => {
        for (const [id, expiresAt] of [
          ['c:2', 20],
          ['c:1', 10],
          ['c:3', 30],
          ['c:live', 41],
        ] as const) {
          await store.write(aDocument({ id, expiresAt }), 0);
        }
        await store.write(aDocument({ id: 'c:1', version: 2, expiresAt: 15 }), 0);
        expect(await other.expired(40, 10)).to.deep.equal([
          { id: 'c:1', version: 2, expiresAt: 15 },
          { id: 'c:2', version: 1, expiresAt: 20 },
          { id: 'c:3', version: 1, expiresAt: 30 },
        ]);
        expect(await other.expired(40, 1)).to.deep.equal([
          { id: 'c:1', version: 2, expiresAt: 15 },
        ]);
        expect(await other.expired(14, 10)).to.deep.equal([]);
      });

      it('tells the versions of those that exist, as a reader would see them, and of no others', async () => {
        for (const [id, expiresAt] of [
          ['c:1', 10],
          ['c:2', 20],
          ['c:3', 30],
          ['c:not asked for', 30],
        ] as const) {
          await store.write(aDocument({ id, expiresAt }), 0);
        }
        await other.write(aDocument({ id: 'c:3', version: 2, expiresAt: 30 }), 0);
        const nobody = Array.from({ length: 1_000 }, (_, index) => `c:nobody:${index}`);
        const found = await other.versions(['c:3', ...nobody, 'c:1', 'c:2'], 10);
        expect([...found].sort()).to.deep.equal([
          ['c:2', 1],
          ['c:3', 2],
        ]);
        expect(await store.versions([], 10)).to.deep.equal(new Map());
      });

      it('says whether anything at all is stored', async () => {
        expect(await store.isEmpty()).to.equal(true);
        await store.write(aDocument({}), NOW);
        expect(await other.isEmpty()).to.equal(false);
      });
    });

    describe('closing', () => {
      it('finishes the writes under way first', async () => {
        const writes = Array.from({ length: 30 }, (_, index) =>
          store.write(aDocument({ id: `c:${index}` }), NOW),
        );
        await store.close();
        expect(await Promise.all(writes)).to.deep.equal(writes.map(() => true));
        for (const [index] of writes.entries())
          expect(await other.read(`c:${index}`, NOW)).to.not.equal(undefined);
      });

      it('refuses everything afterwards, by name, and may be closed twice', async () => {
        await store.close();
        await store.close();
        const calls = [
          () => store.read('c:1', NOW),
          () => store.write(aDocument({}), NOW),
          () => store.remove(aDocument({})),
          () => store.due(NOW, 1),
          () => store.expired(NOW, 1),
          () => store.versions(['c:1'], NOW),
          () => store.isEmpty(),
          () => store.scrub(),
        ];
        for (const call of calls) expect(await codeOf(call)).to.equal('closed');
      });
    });

    it('behaves over any sequence of calls like the plain description of it', () =>
      expectLikeModel(opened));

    it('carries sealed documents', async () => {
      const sealed = new SealedStore(store, KeyRing.fromConfig(KeyRing.newEntry()));
      const value = { told: ['één', 'اثنان', '🙂'], nested: { none: null } };
      const head = { id: 'conversation:s', version: 1, expiresAt: NOW + HOUR, dueAt: NOW };
      expect(await sealed.write({ ...head, value }, NOW)).to.equal(true);
      expect(await sealed.read('conversation:s', NOW)).to.deep.equal({ ...head, value });
    });
  });
}

function textOf(document: StoredDocument | undefined): string | undefined {
  return document === undefined ? undefined : Buffer.from(document.body).toString();
}

/** Engines may give their own kind of byte array. */
function plain(document: StoredDocument | undefined) {
  return document === undefined ? undefined : { ...document, body: [...document.body] };
}
