import { expect } from 'chai';
import { setTimeout } from 'node:timers/promises';
import { Claims } from '../bots/channels/azure/Claims.js';
import { Identities } from '../bots/channels/azure/Identities.js';
import { LineQueue } from '../bots/channels/azure/LineQueue.js';
import { Lines, type Unsent } from '../bots/channels/azure/Lines.js';
import { News } from '../bots/channels/azure/News.js';
import { persistently, TooLateError } from '../bots/channels/azure/persistently.js';
import { shortened } from '../bots/channels/azure/shortened.js';
import { documentOf, type Message } from '../bots/turn/record.js';
import { KeyRing } from '../services/storage/keyRing.js';
import type { SealedStore } from '../services/storage/sealed.js';
import { canaryLogger } from './support/canaryLogger.js';
import { MINUTE, openHouse, type House } from './support/turnHouse.js';

const IDS = { channel: 'msteams', tenant: 't', conversation: 'c', person: 'p' };
const ADDRESS = {
  ...IDS,
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  bot: 'b',
  replyTo: 'r',
};

describe('what is remembered of a channel', () => {
  let house: House;

  beforeEach(async () => {
    house = await openHouse();
  });

  afterEach(async () => {
    await house.close();
  });

  const claims = () => new Claims({ store: house.store, clock: () => house.time.now });

  it('gives a person the same name in every process, also when all start at once', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => Identities.open(house.store)));
    const names = all.map((identities) => identities.conversation(IDS));
    expect(new Set(names).size).to.equal(1);
    expect(names[0]).to.match(/^msteams:[\w-]{43}$/);
  });

  it('gives another name for any other channel, tenant, conversation or person', async () => {
    const identities = await Identities.open(house.store);
    const others = [
      IDS,
      { ...IDS, channel: 'facebook' },
      { ...IDS, tenant: 'tc', conversation: '' },
      { ...IDS, tenant: '', conversation: 'tc' },
      { ...IDS, person: 'other' },
    ].map((ids) => identities.conversation(ids));
    expect(new Set(others).size).to.equal(others.length);
    expect(identities.within('one', 'id')).not.to.equal(identities.within('other', 'id'));
  });

  it('gives other names on another store: nobody can compare two cities', async () => {
    const other = await openHouse({ keys: KeyRing.newEntry() });
    try {
      const [here, there] = [
        await Identities.open(house.store),
        await Identities.open(other.store),
      ];
      expect(here.conversation(IDS)).not.to.equal(there.conversation(IDS));
    } finally {
      await other.close();
    }
  });

  it('lets one process tell a piece of news, and another when that one vanished', async () => {
    const [one, other] = [claims(), claims()];
    expect(await Promise.all([one.claim('a'), other.claim('a')])).to.have.members([
      'ours',
      'waits',
    ]);
    house.time.now += 2 * MINUTE;
    const next = claims();
    expect(await next.claim('a')).to.equal('ours');
    expect(await next.claim('a')).to.equal('ours');
    await next.settle('a');
    house.time.now += 60 * MINUTE;
    expect(await claims().claim('a')).to.equal('told');
    expect(await claims().claim('b')).to.equal('ours');
  });

  describe('of news', () => {
    const notice = (sequence: number): Message => ({
      sequence,
      at: sequence,
      activity: { type: 'message', text: 'x', channelData: { key: 'delivered' } },
    });
    const answer = (sequence: number): Message => ({
      sequence,
      at: sequence,
      activity: { type: 'message', text: 'x', channelData: { key: 'said.help' } },
    });
    const kept = [notice(1), answer(2), notice(3), answer(4)];
    const newLine = () =>
      new Lines({ clock: () => house.time.now, keepMinutes: 60 }).meet('c1', ADDRESS);

    const newsIn = async (parts: { claims?: Claims; isAway?: () => boolean } = {}) => {
      const logger = canaryLogger([]);
      const newsOf = (_: string, after: number) =>
        parts.isAway?.() === true
          ? Promise.reject(new Error('the store is away'))
          : Promise.resolve(kept.filter(({ sequence }) => sequence > after));
      const identities = await Identities.open(house.store);
      const clock = () => house.time.now;
      const given = parts.claims ?? claims();
      return {
        news: new News({ runner: { newsOf }, identities, claims: given, clock, logger }),
        logger,
      };
    };
    const sequences = (told: readonly Message[]) => told.map(({ sequence }) => sequence);

    it('holds nothing up when it cannot be read, and tells it later', async () => {
      let isAway = true;
      const { news, logger } = await newsIn({ isAway: () => isAway });
      const line = newLine();
      expect(await news.claim(line, 5)).to.deep.equal([]);
      expect(logger.lines).to.have.length(1);
      expect(line.retryAt).to.be.above(house.time.now);
      isAway = false;
      expect(sequences(await news.claim(line))).to.deep.equal([1, 3]);
      expect(line.retryAt).to.equal(undefined);
    });

    it('tells after a restart also what was said before the last answer, and nothing twice', async () => {
      const { news } = await newsIn();
      const line = newLine();
      const told = await news.claim(line, 5);
      expect(sequences(told)).to.deep.equal([1, 3]);
      await news.settle(line, told);
      expect(await news.claim(line, 5)).to.deep.equal([]);
      const after = await newsIn();
      expect(await after.news.claim(newLine(), 5)).to.deep.equal([]);
    });

    it('tells it when the process that had it could not, and not while that one may', async () => {
      const one = await newsIn();
      await one.news.claim(newLine(), 5);
      const { news } = await newsIn();
      const line = newLine();
      expect(await news.claim(line, 5)).to.deep.equal([]);
      const { retryAt = 0 } = line;
      expect(retryAt).to.be.above(house.time.now);
      house.time.now = retryAt;
      expect(sequences(await news.claim(line))).to.deep.equal([1, 3]);
    });

    it('loses none of it when one claim cannot be written', async () => {
      let writes = 0;
      const store: Pick<SealedStore, 'read' | 'write'> = {
        read: (...given) => house.store.read(...given),
        write: (...given) => {
          writes += 1;
          return writes === 2 ? Promise.reject(new Error('full')) : house.store.write(...given);
        },
      };
      const failing = new Claims({ store, clock: () => house.time.now });
      const { news } = await newsIn({ claims: failing });
      const line = newLine();
      const told = await news.claim(line, 5);
      expect(sequences(told)).to.deep.equal([1]);
      await news.settle(line, told);
      expect(sequences(await news.claim(line))).to.deep.equal([3]);
    });

    it('is claimed again when it could not be sent, and never waits in memory', async () => {
      const { news } = await newsIn();
      const line = newLine();
      const told = await news.claim(line, 5);
      line.unsent = [{ activity: {}, asks: undefined, of: { sequence: 3 }, notice: 3 }];
      await news.settle(line, told);
      expect(line.unsent).to.deep.equal([]);
      expect(sequences(await news.claim(line, 5))).to.deep.equal([3]);
    });
  });

  it('keeps of what could not be sent the answers of one turn, and never too much', () => {
    const unsent = (sequence: number, text = ''): Unsent => ({
      activity: { type: 'message', text },
      asks: undefined,
      of: { sequence },
    });
    const some = [unsent(1), unsent(2), unsent(2)];
    expect(shortened(some)).to.deep.equal(some.slice(1));
    expect(shortened([])).to.deep.equal([]);
    const long = Array.from({ length: 100 }, () => unsent(3, 'x'.repeat(1_000)));
    const kept = shortened(long);
    expect(kept.length).to.be.within(30, 60);
    expect(kept.at(-1)).to.equal(long.at(-1));
  });

  describe('when several things happen in one conversation', () => {
    it('takes them in the order in which they came, and six turns at most', async () => {
      const queue = new LineQueue();
      const order: number[] = [];
      const turns = Array.from({ length: 8 }, (_, index) =>
        queue.turn('c', async () => {
          await setTimeout(8 - index);
          order.push(index);
          return index;
        }),
      );
      const news = queue.beside('c', () => Promise.resolve('told'));
      expect(await Promise.all(turns)).to.deep.equal([0, 1, 2, 3, 4, 5, undefined, undefined]);
      expect(await news).to.equal('told');
      expect(order).to.deep.equal([0, 1, 2, 3, 4, 5]);
      expect(await queue.turn('c', () => Promise.resolve(9))).to.equal(9);
    });

    it('leaves all places to turns, however much news there is', async () => {
      const queue = new LineQueue();
      const many = Array.from({ length: 20 }, () =>
        queue.beside('c', () => setTimeout(1).then(() => 'told')),
      );
      expect(await queue.turn('c', () => Promise.resolve(1))).to.equal(1);
      expect(await Promise.all(many)).to.have.length(20);
    });
  });

  it('waits for a try that was begun in time: what arrived is not taken to be unsent', async () => {
    const late = { random: () => 0.5, until: performance.now() + 50 };
    expect(await persistently(() => setTimeout(200, 'sent'), late)).to.equal('sent');
    let tries = 0;
    const act = () => {
      tries += 1;
      return Promise.resolve('sent');
    };
    const failure: unknown = await persistently(act, late).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TooLateError);
    expect(tries).to.equal(0);
  });

  it('knows the way to a person until their conversation ends', () => {
    const lines = new Lines({ clock: () => house.time.now, keepMinutes: 60 });
    lines.meet('one', ADDRESS).last = 7;
    house.time.now += 59 * MINUTE;
    expect(lines.of(documentOf('one'))?.last).to.equal(7);
    lines.meet('one', ADDRESS);
    house.time.now += 59 * MINUTE;
    expect(lines.of(documentOf('one'))?.last).to.equal(7);
    house.time.now += 2 * MINUTE;
    expect(lines.of(documentOf('one'))).to.equal(undefined);
    expect(lines.meet('one', ADDRESS).last).to.equal(undefined);
  });

  it('never speaks first in Messenger more than a day after a person did', () => {
    const lines = new Lines({ clock: () => house.time.now, keepMinutes: 10_000 });
    lines.meet('one', ADDRESS);
    house.time.now += 24 * 60 * MINUTE;
    expect(lines.of(documentOf('one'))).to.equal(undefined);
  });

  it('forgets who was silent longest when there are too many', () => {
    const lines = new Lines({ clock: () => house.time.now, keepMinutes: 60 });
    for (let index = 0; index < 10_000; index += 1) lines.meet(`line ${index}`, ADDRESS);
    lines.meet('line 0', ADDRESS);
    lines.meet('one more', ADDRESS);
    expect(lines.size).to.equal(10_000);
    expect(lines.of(documentOf('line 0'))).not.to.equal(undefined);
    expect(lines.of(documentOf('line 1'))).to.equal(undefined);
    lines.drop('line 2');
    expect(lines.of(documentOf('line 2'))).to.equal(undefined);
  });
});
