import { expect } from 'chai';
import { BSON } from 'mongodb';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Mark } from '../services/storage/mongoMark.js';
import { aDocument, codeOf, NOW } from './support/documents.js';
import type { Oddity } from './support/oddMongo.js';
import { openOdd, type OddStore } from './support/oddStore.js';
import { until } from './support/until.js';

/**
 * Driver 7.9.0 waits for ever when it writes into a socket that is destroyed and whose end it was not
 * told yet. That is a matter of the moment, which is brought about here by the network alone.
 */
describe('a MongoDB server whose connections break just when the driver writes', function () {
  // What is stuck is given up after 6.5 seconds.
  this.timeout(60_000);

  let opened: OddStore;
  /** What happens to what is asked next, one after the other; then nothing more. */
  let fates: Oddity[];

  beforeEach(async () => {
    fates = [];
    opened = await openOdd((asked) => {
      const fate = fates.shift();
      return fate === undefined ? asked.forward() : fate(asked);
    });
  });
  afterEach(() => opened.close());

  /**
   * From now on the driver is stuck in asking how the server is: a read learns that its connection
   * broke, and so the driver asks at once, over one that has broken as well.
   */
  async function loseSight(): Promise<{ readonly read: Promise<unknown> }> {
    // It asks no more often than every half second: until then it would wait, and notice.
    await new Promise((resolve) => setTimeout(resolve, 600));
    let isBroken = false;
    fates = [
      () => {
        opened.odd.breakAll();
        isBroken = true;
        return Promise.resolve('cut' as const);
      },
    ];
    const read = opened.store.read('conversation:a', NOW);
    await until(() => Promise.resolve(isBroken));
    return { read };
  }

  /**
   * Acts when all connections break and the driver has not been told yet: of those that break together
   * the last is told first that it is closed.
   *
   * @param moment At the end of what could be read, a moment earlier, the driver still gets an error.
   */
  async function whileAllBreak<T>(
    act: () => Promise<T>,
    moment: 'end' | 'close' = 'close',
  ): Promise<T> {
    const before = opened.odd.connections;
    const last = connect(opened.odd.port, '127.0.0.1').resume();
    await until(() => Promise.resolve(opened.odd.connections > before));
    const acted = once(last, moment).then(act);
    opened.odd.breakAll();
    return acted;
  }

  /** One of each kind of operation at once, each done and done once. */
  async function expectAllDoneOnce(stuck: (act: () => Promise<unknown>) => Promise<unknown>) {
    const { store, other } = opened;
    const [gone, grown] = [aDocument({ id: 'gone' }), aDocument({ id: 'grown' })];
    await Promise.all([store.write(gone, NOW), store.write(grown, NOW), store.isEmpty()]);
    const results = await stuck(() =>
      Promise.all([
        store.write(aDocument({ id: 'begun' }), NOW),
        store.write({ ...grown, version: 2 }, NOW),
        store.remove(gone),
        store.tally('door', NOW, NOW + 1),
        store.isEmpty(),
      ]),
    );
    expect(results).to.deep.equal([true, true, true, { count: 1, expiresAt: NOW + 1 }, false]);
    expect(await other.versions(['gone', 'grown', 'begun'], NOW)).to.deep.equal(
      new Map([
        ['grown', 2],
        ['begun', 1],
      ]),
    );
  }

  it('is found again, within the operations that find it gone', async () => {
    await expectAllDoneOnce(async (act) => {
      const { read } = await loseSight();
      const results = await act();
      expect(await read).to.equal(undefined);
      return results;
    });
  });

  it('gets what was written into a broken connection over another one, once', async () => {
    await expectAllDoneOnce(whileAllBreak);
  });

  it('gets what was written into a connection that just ended over another one, once', async () => {
    await expectAllDoneOnce((act) => whileAllBreak(act, 'end'));
  });

  it('has news again', async () => {
    const { store, other } = opened;
    const heard: string[] = [];
    store.watch((id) => heard.push(id));
    const { read } = await loseSight();
    await read;
    heard.length = 0;
    // Listening goes on by itself, after pauses of its own.
    for (let version = 1; !heard.includes('news'); version += 1) {
      await other.write(aDocument({ id: 'news', version }), NOW);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  it('is left for good when the store is closed, by all clients that there were', async () => {
    const { store, odd } = opened;
    store.watch(() => undefined);
    for (let times = 0; times < 2; times += 1) await (await loseSight()).read;
    await whileAllBreak(() => store.read('conversation:a', NOW));
    await store.close();
    await until(() => Promise.resolve(odd.connections === 0));
    expect(await codeOf(() => store.read('conversation:a', NOW))).to.equal('closed');
  });

  it('does no harm with a write that it gets after it was done and others went on', async () => {
    const { store, other } = opened;
    let arrive: (() => Promise<unknown>) | undefined;
    fates = [
      ({ forward }) => {
        arrive = forward;
        return new Promise(() => undefined);
      },
    ];
    expect(await store.write(aDocument({}), NOW)).to.equal(true);
    const theirs = aDocument({ version: 2, body: Buffer.from('theirs') });
    expect(await other.write(theirs, NOW)).to.equal(true);
    await arrive?.();
    const kept = await other.read('conversation:a', NOW);
    expect(kept?.version).to.equal(2);
    expect(Buffer.from(kept?.body ?? []).toString()).to.equal('theirs');
  });

  it('is not besieged by ever more clients while it stands still', async () => {
    const { store, odd } = opened;
    const goOn = odd.standStill();
    let most = 0;
    const counting = setInterval(() => {
      most = Math.max(most, odd.connections);
    }, 50);
    const person = async () => {
      await codeOf(() => store.read('conversation:a', NOW));
      return codeOf(() => store.read('conversation:a', NOW));
    };
    expect(await Promise.all([person(), person(), person()])).to.deep.equal(
      Array.from({ length: 3 }, () => 'unwritable'),
    );
    clearInterval(counting);
    goOn();
    // Each of five clients asks how the server is over one connection, and three people want one each.
    expect(most).to.be.within(1, 5 + 3);
    expect(await codeOf(() => store.read('conversation:a', NOW))).to.equal('no error');
    // One client is left, which asks how the server is and has served three at once. The others end
    // what they began, and are given seven seconds to close.
    await until(() => Promise.resolve(odd.connections <= 1 + 3), 20_000);
  });
});

describe('a try that was given up', () => {
  it('is never sent any more, though the driver may hold it still', () => {
    const mark = new Mark();
    const [first, second] = [mark.stamp(), mark.stamp()];
    expect(() => BSON.serialize({ by: first })).to.throw('withdrawn');
    expect(mark.sent).to.equal(0);
    expect(BSON.deserialize(BSON.serialize({ by: second }))).to.deep.equal({ by: mark.text });
    expect(mark.sent).to.equal(1);
    mark.withdraw();
    expect(() => BSON.serialize({ by: second })).to.throw('withdrawn');
  });
});
