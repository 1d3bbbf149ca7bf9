import { expect } from 'chai';
import { setTimeout } from 'node:timers/promises';
import { type AzureHouse, openAzureHouse } from './support/azureHouse.js';
import { AzurePerson, countOf, wordsOf } from './support/AzurePerson.js';
import type { Fault } from './support/microsoft/connector.js';
import { SmallMicrosoft } from './support/microsoft/smallMicrosoft.js';
import { until } from './support/until.js';

const STORY = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek, zei de kanariegeel.';
const ARRIVED = 'said.sent_demonstration';

/** Longer than anybody waits: then it is given up at once. */
const DOWN: Fault = { status: 503, retryAfter: 60, on: 'POST' };

const MINUTE = 60_000;

describe('a person in Teams whom two processes answer', () => {
  let microsoft: SmallMicrosoft;
  let house: AzureHouse;
  let other: AzureHouse;
  let person: AzurePerson;
  let elsewhere: AzurePerson;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
  });

  after(async () => {
    expect(microsoft.refused).to.deep.equal([]);
    await microsoft.close();
  });

  beforeEach(async () => {
    person = new AzurePerson(microsoft, () => house.url);
    house = await openAzureHouse({ canaries: person.secrets, stands: true });
    other = await openAzureHouse({ canaries: person.secrets, stands: true, beside: house });
    elsewhere = new AzurePerson(microsoft, () => other.url);
    Object.assign(elsewhere.ids, person.ids);
    person.now = () => house.time.now;
    elsewhere.now = () => other.time.now;
    await person.add();
    await person.press('victim');
  });

  afterEach(async () => {
    await other.close();
    await house.close();
  });

  const isSentHere = async () => {
    await person.say(STORY);
    for (const value of ['done', 'yes', 'signal', 'send']) await person.press(value);
  };
  const arrivals = () => countOf(person.shown, ARRIVED);

  it('is not answered again by the one that could not, when they went on with the other', async () => {
    microsoft.connector.fail(DOWN);
    const activity = person.activity({ text: STORY });
    expect((await person.post(activity)).status).to.equal(502);
    expect((await elsewhere.post(activity)).status).to.equal(200);
    const answered = elsewhere.fresh.map(wordsOf);
    await elsewhere.press('done');
    const count = person.shown.length;
    await person.say('help');
    const since = person.shown.slice(count).map(wordsOf);
    expect(since).not.to.have.length(0);
    expect(since.filter((words) => answered.includes(words))).to.deep.equal([]);
    expect((await person.post(activity)).status).to.equal(200);
    expect(person.fresh.map(wordsOf).filter((words) => answered.includes(words))).to.deep.equal([]);
  });

  it('is told that it arrived by the other, when the one that had it could not and stopped', async () => {
    await isSentHere();
    await elsewhere.press('no');
    microsoft.connector.fail(DOWN);
    await house.app.worker.drain();
    const failed = (one: AzureHouse) => one.log.some((line) => line.includes('azure.unsent'));
    await until(() => Promise.resolve(failed(house) || failed(other)));
    // Whichever looked first; it stops before it can try again.
    const [gone, next, there] = failed(house) ? [house, other, elsewhere] : [other, house, person];
    await gone.restart();
    await there.say('help');
    expect(arrivals()).to.equal(0);
    next.time.now += 2 * MINUTE;
    await until(() => Promise.resolve(arrivals() === 1));
    await there.say('help');
    for (const one of [house, other]) one.time.now += 2 * MINUTE;
    await person.say('help');
    await elsewhere.say('help');
    expect(arrivals()).to.equal(1);
  });

  it('is told it by itself when a process without a way to them delivered it', async () => {
    await isSentHere();
    const third = await openAzureHouse({ beside: house });
    try {
      await third.app.worker.drain();
      await until(() => Promise.resolve(arrivals() === 1));
    } finally {
      await third.close();
    }
  });

  it('is told it before the door is closed, and the door closes once nothing is under way', async () => {
    await isSentHere();
    microsoft.connector.fail({ slow: 500, on: 'POST' });
    await house.app.worker.drain();
    await house.restart();
    expect(arrivals()).to.equal(1);
    await person.say('help');
    expect(arrivals()).to.equal(1);
  });
});

describe('a person in Teams who writes several messages at once', () => {
  let microsoft: SmallMicrosoft;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
  });

  after(async () => {
    await microsoft.close();
  });

  it('has them taken in the order in which they came, also when one must wait for the limit', async () => {
    let waits: number[] = [];
    const pass = async () => {
      await setTimeout(waits.shift() ?? 0);
      return 0;
    };
    const house = await openAzureHouse({ pass });
    try {
      const person = new AzurePerson(microsoft, () => house.url);
      await person.add();
      await person.press('victim');
      waits = [600, 0, 0];
      const words = ['In een winkel in Gent.', 'De verkoper riep iets.', 'Het was gisteren.'];
      const posts: Promise<unknown>[] = [];
      for (const text of words) {
        posts.push(person.say(text));
        await setTimeout(150);
      }
      await Promise.all(posts);
      await person.say('overzicht');
      const places = words.map((text) => person.text.indexOf(text.replace(/\.$/, '')));
      expect(places[0]).to.be.above(-1);
      expect(places).to.deep.equal([...places].sort((one, another) => one - another));
    } finally {
      await house.close();
    }
  });

  it('hears within a few seconds that it takes long, and gets the answer when it is there', async () => {
    let slow = 0;
    const house = await openAzureHouse({
      around: (store) =>
        new Proxy(store, {
          get: (target, name) => {
            const value: unknown = Reflect.get(target, name);
            if (typeof value !== 'function') return value;
            return async (...given: unknown[]): Promise<unknown> => {
              if (name === 'write') await setTimeout(slow);
              return Reflect.apply(value, target, given);
            };
          },
        }),
    });
    try {
      const person = new AzurePerson(microsoft, () => house.url);
      await person.add();
      await person.press('victim');
      slow = 4_500;
      expect((await person.say(STORY)).status).to.equal(200);
      expect(countOf(person.fresh, 'said.slow')).to.equal(1);
      expect(countOf(person.fresh.slice(0, 1), 'said.slow')).to.equal(1);
      expect(person.fresh.length).to.be.above(1);
      expect(person.open).to.equal('account');
    } finally {
      slow = 0;
      await house.close();
    }
  });
});
