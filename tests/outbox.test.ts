import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { retryDelay } from '../bots/turn/retryDelay.js';
import type { Delivery } from '../dialogs/turnDraft.js';
import { DAY, type House, MINUTE, openHouse, texts } from './support/turnHouse.js';

describe('the outbox', () => {
  let house: House;
  let arrivals: string[];
  let deliver: (delivery: Delivery) => Promise<void>;

  beforeEach(async () => {
    arrivals = [];
    deliver = (delivery) => {
      arrivals.push(delivery.id);
      return Promise.resolve();
    };
    house = await openHouse({
      deliverer: { deliver: (delivery) => deliver(delivery) },
      leaseMilliseconds: MINUTE,
    });
  });

  afterEach(async () => {
    await house.close();
  });

  const entry = async () => (await house.record())?.outbox[0];
  const fail = () => Promise.reject(new Error('kanariegeel is not at home'));

  it('delivers what was sent, then tells the person, then no longer holds the content', async () => {
    await house.say('send');
    expect(arrivals).to.be.empty;
    await house.worker.drain();
    await house.worker.drain();
    expect(arrivals).to.have.length(1);
    expect(await entry()).to.include({ status: 'delivered', content: null, nextAt: null });
    const news = await house.runner.messagesSince('c1', 2);
    expect(news.map(({ sequence, activity }) => [sequence, activity.text])).to.deep.equal([
      [3, 'delivered in nl'],
    ]);
    expect(news[0]?.activity.channelData).to.deep.equal({ key: 'delivered' });
    expect(texts(await house.say('withdraw'))[0]).to.equal('withdrawn 0: delivered');
  });

  it('tries again later and later with the same id, then gives up, keeps it and says so', async () => {
    await house.say('send');
    const seen = new Set<string>();
    deliver = (delivery) => {
      arrivals.push(delivery.id);
      seen.add(delivery.id);
      return fail();
    };
    for (let hour = 0; hour < 24 * 5; hour += 1) {
      await house.worker.drain();
      house.time.now += 60 * MINUTE;
    }
    expect(arrivals).to.have.length(9);
    expect(seen.size).to.equal(1);
    expect(await entry()).to.include({ status: 'failed', nextAt: null });
    expect((await entry())?.content).not.to.equal(null);
    const log = 'lines' in house.logger ? JSON.stringify(house.logger.lines) : '';
    expect(log).to.contain('outbox.failed');
  });

  it('waits as the table says, spread by a fifth', () => {
    const minutes = Array.from({ length: 9 }, (_, index) => retryDelay(index + 1, 0.5));
    expect(minutes.map((wait) => wait && wait / MINUTE)).to.deep.equal([
      1,
      5,
      30,
      120,
      360,
      1440,
      1440,
      1440,
      undefined,
    ]);
    expect(retryDelay(1, 0)).to.equal(0.8 * MINUTE);
    expect(retryDelay(1, 0.999)).to.be.within(1.19 * MINUTE, 1.2 * MINUTE);
  });

  it('does not try again what a recipient refuses for good', async () => {
    await house.say('send');
    deliver = () => Promise.reject(Object.assign(new Error('no'), { permanent: true }));
    await house.worker.drain();
    expect(await entry()).to.include({ status: 'failed', nextAt: null });
    const news = await house.runner.messagesSince('c1', 2);
    expect(news.map(({ activity }) => activity.text)).to.deep.equal(['failed in nl']);
  });

  it('removes what nobody would take after ninety days', async () => {
    await house.say('send');
    deliver = () => Promise.reject(Object.assign(new Error('no'), { permanent: true }));
    await house.worker.drain();
    house.time.now += 80 * DAY;
    await house.worker.drain();
    expect(await entry()).to.include({ status: 'failed', detached: true });
    expect((await house.record())?.told).to.equal(null);
    house.time.now += 10 * DAY;
    await house.worker.drain();
    expect(await house.record()).to.equal(undefined);
  });

  it('takes back what has not left, and not what may have', async () => {
    await house.say('send');
    deliver = fail;
    await house.worker.drain();
    expect(texts(await house.say('withdraw'))[0]).to.equal('withdrawn 1: withdrawn');
    await house.say('send');
    deliver = async (delivery) => {
      arrivals.push(delivery.id);
      expect(texts(await house.say('withdraw'))[0]).to.equal('withdrawn 0: withdrawn,waiting');
    };
    await house.worker.drain();
    expect((await house.record())?.outbox.map(({ status }) => status)).to.deep.equal([
      'withdrawn',
      'delivered',
    ]);
  });

  it('destroys the content at once when everything is deleted during a delivery', async () => {
    await house.say('send');
    deliver = async (delivery) => {
      arrivals.push(delivery.id);
      await house.say('forget');
      expect(JSON.stringify(await house.record())).not.to.contain('secret');
    };
    await house.worker.drain();
    expect(await entry()).to.include({ status: 'delivered' });
  });

  it('does not guess about a delivery whose worker vanished after everything was deleted', async () => {
    await house.say('send');
    deliver = async () => {
      await house.say('forget');
      await new Promise(() => undefined);
    };
    void house.outbox.deliverFrom(await firstDue()).catch(() => undefined);
    while ((await entry())?.content !== null) await setImmediate();
    house.time.now += 2 * MINUTE;
    await house.worker.drain();
    expect(await entry()).to.include({ status: 'failed', content: null });
  });

  it('lets another worker take over when a lease has run out, with the same id', async () => {
    await house.say('send');
    let release: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      deliver = async (delivery) => {
        arrivals.push(delivery.id);
        resolve();
        await new Promise<void>((go) => {
          release = go;
        });
      };
    });
    const document = await firstDue();
    const slow = house.outbox.deliverFrom(document);
    await arrived;
    await house.outbox.deliverFrom(document);
    expect(arrivals).to.have.length(1);
    house.time.now += 2 * MINUTE;
    deliver = (delivery) => {
      arrivals.push(delivery.id);
      return Promise.resolve();
    };
    await house.outbox.deliverFrom(document);
    release();
    await slow;
    expect(arrivals).to.have.length(2);
    expect(new Set(arrivals).size).to.equal(1);
    const news = await house.runner.messagesSince('c1', 2);
    expect(news).to.have.length(1);
  });

  it('delivers for a conversation that has ended, and then forgets even that', async () => {
    await house.say('send');
    house.time.now += 61 * MINUTE;
    await house.worker.drain();
    expect(arrivals).to.have.length(1);
    house.time.now += 10 * MINUTE;
    await house.worker.drain();
    expect(await house.record()).to.equal(undefined);
  });

  it('is not held up by a record that it cannot read', async () => {
    await house.say('send', 'x', 'broken');
    const broken = await firstDue();
    const { version = 0 } = (await house.store.read(broken, 0)) ?? {};
    await house.store.write(
      { id: broken, version: version + 1, value: {}, expiresAt: house.time.now + DAY, dueAt: 1 },
      house.time.now,
    );
    await house.say('send');
    await house.worker.drain();
    expect(arrivals).to.have.length(1);
  });

  it('works by itself once it is started, and not after it was stopped', async () => {
    house.worker.start();
    await house.say('send');
    while (arrivals.length === 0) await setImmediate();
    await house.worker.stop();
    await house.say('send', 'later');
    expect((await house.record())?.outbox.at(-1)?.status).to.equal('waiting');
  });

  async function firstDue(): Promise<string> {
    const [id] = await house.store.due(house.time.now, 1);
    if (id === undefined) throw new Error('nothing is due');
    return id;
  }
});
