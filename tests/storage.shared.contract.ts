import { expect } from 'chai';
import type { SharedStore } from '../services/storage/store.js';
import { aDocument, codeOf, HOUR, NOW } from './support/documents.js';
import { until } from './support/until.js';

/** Two connections to the same, at first empty, data: as two processes would have them. */
export interface OpenedShared {
  readonly store: SharedStore;
  readonly other: SharedStore;
  /** Closes both and removes the data. */
  destroy(): Promise<void>;
}

/** What an engine adds that several machines share. */
export function describeShared(name: string, open: () => Promise<OpenedShared>): void {
  describe(`storage shared by processes: ${name}`, () => {
    let opened: OpenedShared;
    let store: SharedStore;
    let other: SharedStore;

    beforeEach(async () => {
      opened = await open();
      ({ store, other } = opened);
    });
    afterEach(() => opened.destroy());

    describe('counting together', () => {
      it('counts what comes by any process, each once, until the time that the first one said', async () => {
        const counters = Array.from({ length: 40 }, (_, index) => (index % 2 ? store : other));
        const counted = await Promise.all(
          counters.map((counter, index) => counter.tally('door', NOW, NOW + HOUR + index)),
        );
        const counts = counted.map(({ count }) => count).sort((one, next) => one - next);
        expect(counts).to.deep.equal(counters.map((_, index) => index + 1));
        expect(new Set(counted.map(({ expiresAt }) => expiresAt)).size).to.equal(1);
      });

      it('begins anew when the time is over, whoever comes first', async () => {
        await store.tally('door', NOW, NOW + 10);
        expect(await other.tally('door', NOW + 9, NOW + 99)).to.deep.equal({
          count: 2,
          expiresAt: NOW + 10,
        });
        const counters = Array.from({ length: 20 }, (_, index) => (index % 2 ? store : other));
        const counted = await Promise.all(
          counters.map((counter) => counter.tally('door', NOW + 10, NOW + 20)),
        );
        const counts = counted.map(({ count }) => count).sort((one, next) => one - next);
        expect(counts).to.deep.equal(counters.map((_, index) => index + 1));
      });

      it('keeps names apart', async () => {
        await store.tally('one', NOW, NOW + HOUR);
        expect((await store.tally('another', NOW, NOW + HOUR)).count).to.equal(1);
      });

      it('is swept like any document', async () => {
        await store.tally('door', NOW, NOW + 10);
        const [listed, ...more] = await other.expired(NOW + 10, 10);
        expect(more).to.deep.equal([]);
        if (listed === undefined) throw new Error('nothing expired');
        expect(await other.remove(listed)).to.equal(true);
        expect(await store.isEmpty()).to.equal(true);
      });
    });

    describe('news', () => {
      it('tells of what any process wrote, first versions and later ones, and of nothing that is only counted', async () => {
        const heard = new Set<string>();
        store.watch((id) => heard.add(id));
        await untilHeard(heard, 'c:there', 1);
        await store.tally('door', NOW, NOW + HOUR);
        await other.write(aDocument({ id: 'c:1' }), NOW);
        await until(() => Promise.resolve(heard.has('c:1')));
        heard.clear();
        await untilHeard(heard, 'c:1', 2);
        expect([...heard]).to.deep.equal(['c:1']);
      });

      it('tells everybody who listens, and nobody who stopped', async () => {
        const [first, second] = [new Set<string>(), new Set<string>()];
        const stop = store.watch((id) => first.add(id));
        store.watch((id) => second.add(id));
        await untilHeard(first, 'c:1', 1);
        await until(() => Promise.resolve(second.has('c:1')));
        stop();
        await untilHeard(second, 'c:2', 1);
        expect([...first]).to.deep.equal(['c:1']);
      });

      it('can be listened to again after everybody stopped', async () => {
        store.watch(() => undefined)();
        const heard = new Set<string>();
        store.watch((id) => heard.add(id));
        await untilHeard(heard, 'c:1', 1);
      });

      /** Writes version after version until one is heard: listening begins some moments after it was asked for. */
      async function untilHeard(heard: Set<string>, id: string, from: number): Promise<void> {
        let version = from;
        await until(async () => {
          await other.write(aDocument({ id, version }), NOW);
          version += 1;
          return heard.has(id);
        });
      }
    });

    it('refuses to count or listen after it was closed', async () => {
      store.watch(() => undefined);
      await store.close();
      expect(await codeOf(() => store.tally('door', NOW, NOW + HOUR))).to.equal('closed');
      expect(() => store.watch(() => undefined)).to.throw('closed');
    });
  });
}
