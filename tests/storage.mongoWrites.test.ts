import { expect } from 'chai';
import { openMongo } from '../services/storage/mongo.js';
import { TRIALS } from '../services/storage/mongoTrial.js';
import { aDocument, codeOf, NOW } from './support/documents.js';
import { MongoProxy } from './support/mongo/proxy.js';
import { mongoServer } from './support/mongo/server.js';
import type { Asked } from './support/oddMongo.js';
import { openOdd, type OddStore } from './support/oddStore.js';

const REFUSED = { ok: 0, errmsg: 'no', code: 13, codeName: 'Unauthorized' };

describe('a write to MongoDB whose answer got lost', () => {
  let opened: OddStore;
  /** What happens to the writes to come, one after the other; then nothing more. */
  let fates: ((asked: Asked) => ReturnType<Asked['forward']> | Promise<'cut'>)[];

  beforeEach(async () => {
    fates = [];
    opened = await openOdd((asked) => {
      const isWrite = ['update', 'delete'].includes(asked.command.name);
      const fate = isWrite ? fates.shift() : undefined;
      return fate === undefined ? asked.forward() : fate(asked);
    });
  });
  afterEach(() => opened.close());

  it('stands, as a first version and as a later one, and is written once', async () => {
    const { store, other } = opened;
    for (const version of [1, 2, 3]) {
      fates = [goneAfter];
      expect(await store.write(aDocument({ version, dueAt: NOW }), NOW)).to.equal(true);
      expect((await other.read('conversation:a', NOW))?.version).to.equal(version);
    }
  });

  it('stands after it was lost again and again', async () => {
    fates = [goneAfter, goneBefore, goneAfter, goneBefore];
    expect(await opened.store.write(aDocument({}), NOW)).to.equal(true);
  });

  it('is done when it had not arrived', async () => {
    fates = [goneBefore];
    expect(await opened.store.write(aDocument({}), NOW)).to.equal(true);
    expect((await opened.other.read('conversation:a', NOW))?.version).to.equal(1);
  });

  it('stands also when others have written seven more versions by then', async () => {
    fates = [overtakenAfter(2, 8)];
    expect(await opened.store.write(aDocument({}), NOW)).to.equal(true);
    expect((await opened.other.read('conversation:a', NOW))?.version).to.equal(8);
  });

  it('is unknown, and said to be, when so many have written that nobody can tell', async () => {
    fates = [overtakenAfter(2, 9)];
    expect(await codeOf(() => opened.store.write(aDocument({}), NOW))).to.equal('outcome_unknown');
  });

  it('lost to another who wrote the same version meanwhile', async () => {
    for (const version of [1, 2]) {
      fates = [overtakenBefore(version)];
      const mine = aDocument({ version, body: Buffer.from('mine') });
      expect(await opened.store.write(mine, NOW)).to.equal(false);
      const kept = await opened.other.read('conversation:a', NOW);
      expect(Buffer.from(kept?.body ?? []).toString()).to.equal('theirs');
    }
  });

  it('lost where there is nothing to follow', async () => {
    fates = [goneBefore];
    expect(await opened.store.write(aDocument({ version: 4 }), NOW)).to.equal(false);
  });

  it('is asked once, and not looked for, when somebody else was plainly first', async () => {
    await opened.other.write(aDocument({}), NOW);
    opened.odd.seen.length = 0;
    expect(await opened.store.write(aDocument({}), NOW)).to.equal(false);
    expect(opened.odd.seen.map(({ name }) => name)).to.deep.equal(['update']);
  });

  it('is taken as done only when a majority has it', async () => {
    fates = [notByMajority, notByMajority];
    opened.odd.seen.length = 0;
    expect(await opened.store.write(aDocument({}), NOW)).to.equal(true);
    expect(opened.odd.seen.map(({ name }) => name)).to.deep.equal([
      'update',
      'update',
      'update',
      'find',
    ]);
  });

  it('is known not to have happened when the first answer is a refusal, and unknown after a lost one', async () => {
    fates = [() => Promise.resolve(REFUSED)];
    expect(await codeOf(() => opened.store.write(aDocument({}), NOW))).to.equal('unwritable');
    fates = [goneAfter, () => Promise.resolve(REFUSED)];
    expect(await codeOf(() => opened.store.write(aDocument({}), NOW))).to.equal('outcome_unknown');
    expect(await opened.other.read('conversation:a', NOW)).to.not.equal(undefined);
  });

  it('removed the document, when it was a removal, and did not when there was none', async () => {
    await opened.other.write(aDocument({}), NOW);
    fates = [goneAfter];
    expect(await opened.store.remove(aDocument({}))).to.equal(true);
    fates = [goneAfter];
    expect(await opened.store.remove(aDocument({}))).to.equal(false);
    await opened.other.write(aDocument({}), NOW);
    fates = [goneBefore];
    expect(await opened.store.remove(aDocument({}))).to.equal(true);
    expect(await opened.other.isEmpty()).to.equal(true);
  });

  it('holds up nobody but those who write to the same document', async () => {
    const order: string[] = [];
    fates = [
      async (asked) => {
        await opened.store.write(aDocument({ id: 'conversation:b' }), NOW);
        order.push('b');
        return asked.forward();
      },
    ];
    const first = opened.store.write(aDocument({}), NOW).then(() => order.push('a1'));
    const second = opened.store.write(aDocument({ version: 2 }), NOW).then(() => order.push('a2'));
    await Promise.all([first, second]);
    expect(order).to.deep.equal(['b', 'a1', 'a2']);
  });

  const goneBefore = () => Promise.resolve('cut' as const);

  async function goneAfter({ forward }: Asked): Promise<'cut'> {
    await forward();
    return 'cut';
  }

  async function notByMajority({ forward }: Asked) {
    return { ...(await forward()), writeConcernError: { code: 64, errmsg: 'waiting timed out' } };
  }

  /** Done, and then another process goes on with it before the writer can look. */
  function overtakenAfter(from: number, to: number) {
    return async ({ forward }: Asked): Promise<'cut'> => {
      await forward();
      for (let version = from; version <= to; version += 1)
        expect(await opened.other.write(aDocument({ version }), NOW)).to.equal(true);
      return 'cut';
    };
  }

  function overtakenBefore(version: number) {
    return async (): Promise<'cut'> => {
      const theirs = aDocument({ version, body: Buffer.from('theirs') });
      expect(await opened.other.write(theirs, NOW)).to.equal(true);
      return 'cut';
    };
  }
});

describe('a MongoDB server that is away', function () {
  this.timeout(60_000);

  /** All at once, since each takes all the patience there is. */
  it('is said to be so within ten seconds or so, with what is certain about a write, and served again when it is back', async () => {
    const server = await mongoServer();
    const uri = server.uri();
    const began = performance.now();
    const [refused, frozen, stepped] = await Promise.all(
      ['refused', 'frozen', 'stepped down'].map(async (how) => {
        const proxy = await MongoProxy.start(server);
        const through = { uri: proxy.uri(uri), waives: TRIALS, broom: false };
        const store = await openMongo(through);
        await store.write(aDocument({ id: how }), NOW);
        if (how === 'refused') await proxy.refuse();
        if (how === 'frozen') proxy.freeze();
        if (how === 'stepped down') proxy.stepDown();
        // Until the driver has noticed that its connections are gone.
        await new Promise((resolve) => setTimeout(resolve, 50));
        // First on the one connection that is open, so that it is sent where anything is.
        const write = codeOf(() => store.write(aDocument({ id: how, version: 2 }), NOW));
        await new Promise((resolve) => setTimeout(resolve, 50));
        const codes = await Promise.all([
          write,
          codeOf(() => store.read(how, NOW)),
          codeOf(() => store.tally(how, NOW, NOW + 1)),
        ]);
        const took = performance.now() - began;
        await proxy.admit();
        proxy.thaw();
        proxy.electAgain();
        const version = ((await store.read(how, NOW))?.version ?? 0) + 1;
        const again = await store.write(aDocument({ id: how, version }), NOW);
        await store.close();
        await proxy.close();
        return { codes, took, again };
      }),
    );
    expect(refused?.codes).to.deep.equal(['unwritable', 'unwritable', 'unwritable']);
    expect(frozen?.codes).to.deep.equal(['outcome_unknown', 'unwritable', 'unwritable']);
    expect(stepped?.codes.slice(1)).to.deep.equal(['unwritable', 'unwritable']);
    for (const one of [refused, frozen, stepped]) {
      expect(one?.took).to.be.below(15_000);
      expect(one?.again).to.equal(true);
    }
  });

  it('is waited for through an election', async () => {
    const server = await mongoServer();
    const proxy = await MongoProxy.start(server);
    const store = await openMongo({ uri: proxy.uri(), waives: TRIALS, broom: false });
    proxy.stepDown();
    const write = store.write(aDocument({}), NOW);
    const read = store.read('conversation:a', NOW);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    proxy.electAgain();
    expect(await write).to.equal(true);
    await read;
    await store.close();
    await proxy.close();
  });
});
