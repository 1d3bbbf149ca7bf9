import { expect } from 'chai';
import { Claims } from '../bots/channels/azure/Claims.js';
import { Identities } from '../bots/channels/azure/Identities.js';
import { Lines } from '../bots/channels/azure/Lines.js';
import { News } from '../bots/channels/azure/News.js';
import { documentOf } from '../bots/turn/record.js';
import { KeyRing } from '../services/storage/keyRing.js';
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
    expect(await Promise.all([claims().claim('a'), claims().claim('a')])).to.have.members([
      true,
      false,
    ]);
    house.time.now += 2 * MINUTE;
    expect(await claims().claim('a')).to.equal(true);
    await claims().settle('a');
    house.time.now += 60 * MINUTE;
    expect(await claims().claim('a')).to.equal(false);
    expect(await claims().claim('b')).to.equal(true);
  });

  it('holds nothing up when news cannot be read', async () => {
    const logger = canaryLogger([]);
    const runner = { newsOf: () => Promise.reject(new Error('the store is away')) };
    const identities = await Identities.open(house.store);
    const news = new News({ runner, identities, claims: claims(), logger });
    expect(await news.claim('c1', { after: 1 })).to.deep.equal([]);
    expect(logger.lines).to.have.length(1);
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
