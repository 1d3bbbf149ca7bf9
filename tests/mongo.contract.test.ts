import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { openMongo } from '../services/storage/mongo.js';
import { TRIALS } from '../services/storage/mongoTrial.js';
import { describeStore, type Opened } from './storage.contract.js';
import { FAULT_KINDS } from './support/mongo/faults.js';
import { MongoProxy } from './support/mongo/proxy.js';
import { seedFrom } from './support/mongo/seed.js';
import { mongoServer } from './support/mongo/server.js';
import { randomFrom } from './torture/randomFrom.js';

/** Of the writes; most cost half a second, in which the driver looks for a primary again. */
const CHANCE = 0.05;

/** Milliseconds, at most, for a fault that lasts. */
const LONGEST = 300;

/** MONGO_SEED=… runs the same again, as far as moments can be the same. */
const SEED = seedFrom('MONGO_SEED');

/**
 * The contract of the port, with a proxy between the driver and the server. None of the faults may be
 * noticed: the driver and the engine settle them.
 */
describe('MongoDB behind a proxy', function () {
  // The model plays 60 times 20 calls or so; one in twenty writes meets a fault of half a second, and
  // on a machine that does other things as well that takes minutes.
  this.timeout(240_000);

  describeThrough('that lets everything pass', 0);
  describeThrough(`that makes trouble (MONGO_SEED=${SEED})`, CHANCE);
  describeThrough(
    `that makes trouble and knows no retries (MONGO_SEED=${SEED})`,
    CHANCE,
    (proxy) => {
      // After the engine asked: it trusts the driver to try again, and gets a second answer that is not true.
      proxy.forgetRetries();
    },
  );
});

function describeThrough(
  name: string,
  chance: number,
  trouble: (proxy: MongoProxy) => void = () => undefined,
): void {
  describe(name, () => {
    const random = randomFrom(SEED);
    let proxy: MongoProxy;
    let direct: MongoClient;
    let uri: string;
    let pair: Omit<Opened, 'destroy'> | undefined;

    before(async () => {
      const server = await mongoServer();
      uri = server.uri();
      proxy = await MongoProxy.start(server);
      direct = await MongoClient.connect(uri);
    });
    after(async () => {
      await closeBoth();
      await Promise.all([direct.close(), proxy.close()]);
    });

    async function openBoth(): Promise<Omit<Opened, 'destroy'>> {
      // The trials have tests of their own; here nothing of the server is in doubt.
      const options = { uri: proxy.uri(uri), waives: TRIALS, broom: false };
      proxy.forgetRetries(false);
      return { store: await openMongo(options), other: await openMongo(options) };
    }

    async function closeBoth(): Promise<void> {
      await Promise.all([pair?.store.close(), pair?.other.close()]);
      pair = undefined;
    }

    /** Opening takes longer than most tests: the same two serve, until a test closes one. */
    describeStore(`MongoDB behind a proxy ${name}`, async () => {
      proxy.faults.none();
      pair ??= await openBoth();
      const { store, other } = pair;
      trouble(proxy);
      proxy.faults.atRandom(random, chance, FAULT_KINDS, { milliseconds: LONGEST });
      return {
        store,
        other,
        async destroy() {
          proxy.faults.none();
          await direct.db().collection('documents').deleteMany({});
          if (await isClosed(pair)) await closeBoth();
        },
      };
    });

    if (chance > 0) {
      describe('afterwards', () => {
        it('has met every kind of fault', () => {
          expect(proxy.faults.met).to.have.all.keys(FAULT_KINDS);
        });
      });
    }
  });
}

async function isClosed(pair: Omit<Opened, 'destroy'> | undefined): Promise<boolean> {
  const calls = await Promise.allSettled([pair?.store.isEmpty(), pair?.other.isEmpty()]);
  return calls.some(({ status }) => status === 'rejected');
}
