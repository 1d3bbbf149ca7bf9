import { expect } from 'chai';
import { type Collection, MongoClient, type MongoClientOptions } from 'mongodb';
import type { FaultKind } from './support/mongo/faults.js';
import { MongoProxy } from './support/mongo/proxy.js';
import { mongoServer } from './support/mongo/server.js';
import { until } from './support/until.js';

interface Thing {
  readonly _id: string;
  readonly version: number;
}

/** What the driver alone makes of each fault: no part of ours is in between. */
describe('a fault between the driver and a MongoDB server', function () {
  this.timeout(60_000);

  let proxy: MongoProxy;
  let client: MongoClient;
  let direct: MongoClient;
  let things: Collection<Thing>;
  /** The same collection with nothing in between. */
  let there: Collection<Thing>;

  async function open(options: MongoClientOptions = {}): Promise<void> {
    const server = await mongoServer();
    const uri = server.uri();
    proxy = await MongoProxy.start(server);
    client = await MongoClient.connect(proxy.uri(uri), {
      serverSelectionTimeoutMS: 1_000,
      ...options,
    });
    direct = await MongoClient.connect(uri);
    things = client.db().collection<Thing>('things');
    there = direct.db().collection<Thing>('things');
    await there.insertOne({ _id: 'a', version: 1 });
  }

  /** Takes version 1 to version 2, as our engine does. */
  const update = () => things.updateOne({ _id: 'a', version: 1 }, { $set: { version: 2 } });
  const version = async () => (await there.findOne({ _id: 'a' }))?.version;

  afterEach(async () => {
    await Promise.all([client.close(), direct.close()]);
    await proxy.close();
  });

  describe('with retryable writes', () => {
    beforeEach(() => open());

    it('lets what is calm pass as it is', async () => {
      expect((await update()).modifiedCount).to.equal(1);
      expect((await things.find({ version: 2 }).toArray()).length).to.equal(1);
      expect(await version()).to.equal(2);
    });

    const invisible: FaultKind[] = ['not_primary', 'gone_before', 'gone_after'];
    for (const kind of invisible) {
      it(`is not noticed by whoever writes: ${kind}`, async () => {
        proxy.faults.next(kind);
        expect((await update()).modifiedCount).to.equal(1);
        expect(proxy.faults.met).to.deep.equal({ [kind]: 1 });
        expect(await version()).to.equal(2);
      });
    }

    it('is told to whoever asks for a majority that was not there in time, and the write stands', async () => {
      proxy.faults.next('not_by_majority');
      expect(await errorOf(update)).to.have.property('code', 64);
      expect(await version()).to.equal(2);
    });

    it('refuses all while nobody may write, and serves again after an election', async () => {
      proxy.stepDown();
      expect(await errorOf(update)).to.be.an('error');
      expect(await version()).to.equal(1);
      proxy.electAgain();
      expect((await update()).modifiedCount).to.equal(1);
    });

    it('refuses connections while it cannot be reached, and serves again afterwards', async () => {
      await proxy.refuse();
      expect(await errorOf(update)).to.be.an('error');
      expect(await version()).to.equal(1);
      await proxy.admit();
      expect((await update()).modifiedCount).to.equal(1);
    });

    it('answers nothing while it is frozen, and does what waited when it thaws', async () => {
      proxy.freeze();
      let answered = false;
      const written = update().then((result) => {
        answered = true;
        return result;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(answered).to.equal(false);
      expect(await version()).to.equal(1);
      proxy.thaw();
      expect((await written).modifiedCount).to.equal(1);
    });
  });

  describe('without retryable writes', () => {
    beforeEach(() => open());

    it('does a write again whose answer got lost, and then says that nothing was modified', async () => {
      proxy.forgetRetries();
      proxy.faults.next('gone_after');
      expect((await update()).modifiedCount).to.equal(0);
      expect(await version()).to.equal(2);
    });
  });

  describe('with a driver that tries nothing again', () => {
    beforeEach(() => open({ retryWrites: false }));

    it('leaves it unsaid whether a write was done', async () => {
      proxy.faults.next('gone_before');
      expect(await errorOf(update)).to.have.property('name', 'MongoNetworkError');
      expect(await version()).to.equal(1);
      proxy.faults.next('gone_after');
      expect(await errorOf(update)).to.have.property('name', 'MongoNetworkError');
      expect(await version()).to.equal(2);
    });
  });

  describe('with a driver that does not wait for long', () => {
    beforeEach(() => open({ retryWrites: false, socketTimeoutMS: 200 }));

    it('does what waited while it was frozen, though nobody waits for it any more', async () => {
      proxy.freeze();
      expect(await errorOf(update)).to.have.property('name', 'MongoNetworkTimeoutError');
      expect(await version()).to.equal(1);
      proxy.thaw();
      await until(async () => (await version()) === 2);
    });
  });
});

async function errorOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  return undefined;
}
