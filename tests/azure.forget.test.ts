import { expect } from 'chai';
import { type TextKey, translate } from '../dialogs/text/catalogue.js';
import { type AzureHouse, openAzureHouse } from './support/azureHouse.js';
import { AzurePerson, countOf, promptIn, wordsOf } from './support/AzurePerson.js';
import type { Fault } from './support/microsoft/connector.js';
import { SmallMicrosoft } from './support/microsoft/smallMicrosoft.js';

const STORY = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek, zei de kanariegeel.';

/** Longer than anybody waits: then it is given up at once. */
const DOWN: Fault = { status: 503, retryAfter: 60, on: 'POST' };

const HOUR = 60 * 60_000;

describe('a person in Teams who has everything erased', () => {
  let microsoft: SmallMicrosoft;
  let house: AzureHouse;
  let person: AzurePerson;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
  });

  after(async () => {
    expect(microsoft.refused).to.deep.equal([]);
    await microsoft.close();
  });

  beforeEach(async () => {
    person = somebody();
    house = await openAzureHouse({ canaries: person.secrets, stands: true });
    await person.add();
    await person.press('victim');
    await person.say(STORY);
  });

  afterEach(async () => {
    await house.close();
  });

  /** Lives by the clock of the house. */
  const somebody = (at = () => house) => {
    const one = new AzurePerson(microsoft, () => at().url);
    one.now = () => house.time.now;
    return one;
  };
  const erase = async (who = person) => {
    await who.say('wis alles');
    await who.say('ja');
  };
  const gone = (language: 'nl' | 'en') => translate(language, 'channel.gone');

  it('never reads again what could not be sent before', async () => {
    for (const text of ['overzicht', 'wis alles', 'ja']) {
      microsoft.connector.fail(DOWN);
      expect((await person.say(text)).status).to.equal(502);
    }
    const count = person.shown.length;
    await person.say('hallo');
    const since = person.shown.slice(count);
    expect(since.map(wordsOf).join()).not.to.include('hoofddoek');
    expect(countOf(since, 'said.deleted')).to.equal(1);
    expect(countOf(since, 'said.sure_delete')).to.equal(0);
    expect(person.open).to.equal('role');
  });

  it('never reads it again either when another process did the erasing', async () => {
    const other = await openAzureHouse({ beside: house });
    try {
      const elsewhere = somebody(() => other);
      Object.assign(elsewhere.ids, person.ids);
      microsoft.connector.fail(DOWN);
      await person.say('overzicht');
      await erase(elsewhere);
      const count = person.shown.length;
      await person.say('hallo');
      expect(person.shown.slice(count)).not.to.have.length(0);
      expect(person.shown.slice(count).map(wordsOf).join()).not.to.include('hoofddoek');
    } finally {
      await other.close();
    }
  });

  it('still gets what could not be sent last, and is not erased', async () => {
    for (const text of ['help', 'help', 'overzicht']) {
      microsoft.connector.fail(DOWN);
      await person.say(text);
    }
    const count = person.shown.length;
    await person.say('hallo');
    expect(person.shown.slice(count).map(wordsOf).join()).to.include('hoofddoek');
  });

  it('is told once that it was erased, also when that could not be sent at first', async () => {
    await person.say('wis alles');
    microsoft.connector.fail(DOWN);
    const yes = person.activity({ text: 'ja' });
    expect((await person.post(yes)).status).to.equal(502);
    expect((await person.post(yes)).status).to.equal(200);
    await person.post(yes);
    expect(countOf(person.shown, 'said.deleted')).to.equal(1);
  });

  it('finds no card with a button any more, and none that claims an answer of theirs', async () => {
    const open = person.card;
    await erase();
    expect(person.openCards).to.deep.equal([]);
    const closed = person.heard.findLast(({ id }) => id === open?.id);
    expect(closed?.method).to.equal('PUT');
    expect(closed && countOf([closed], 'channel.chosen')).to.equal(0);
  });

  it('finds one card when they begin again, and none of before', async () => {
    await person.say('opnieuw');
    await person.say('ja');
    expect(person.openCards.map(({ id }) => id)).to.deep.equal([person.card?.id]);
    expect(person.open).to.equal('role');
  });

  for (const language of ['nl', 'en'] as const) {
    it(`is answered in the language of the card when they press one that is left, and nothing begins (${language})`, async () => {
      if (language === 'en') await person.say('English');
      const left = person.card;
      microsoft.connector.fail({ status: 404, on: 'PUT' });
      await erase();
      const count = person.shown.length;
      await person.press('done', left);
      const [answer, ...more] = person.shown.slice(count);
      expect(answer && wordsOf(answer)).to.include(gone(language));
      expect(answer && wordsOf(answer)).to.include(
        translate(language, 'welcome.danger').slice(0, 20),
      );
      expect(more).to.deep.equal([]);
      await person.say('hallo');
      expect(says('welcome.who')).to.equal(true);
    });
  }

  it('is answered once when Azure posts that press again', async () => {
    const left = person.card;
    microsoft.connector.fail({ status: 404, on: 'PUT' });
    await erase();
    const press = person.activity({
      value: { p: left && promptIn(left), l: 'nl', v: 'done' },
      replyToId: left?.id,
    });
    await person.post(press);
    expect(person.fresh).to.have.length(1);
    await person.post(press);
    expect(person.fresh).to.have.length(0);
  });

  it('is answered so too when the conversation ended by itself, and the old story is not there', async () => {
    const left = person.card;
    house.time.now += 2 * HOUR;
    await person.press('done', left);
    expect(person.fresh.map(wordsOf).join()).to.include(gone('nl'));
    expect(person.fresh).to.have.length(1);
  });

  it('begins with the card of the welcome, however late it is pressed', async () => {
    const other = somebody();
    await other.add();
    house.time.now += 48 * HOUR;
    await other.press('victim');
    expect(other.open).to.equal('account');
    expect(countOf(other.fresh, 'welcome.who')).to.equal(1);
  });

  it('hears nothing about a message that they change or take away: there is nothing any more', async () => {
    await erase();
    for (const type of ['messageUpdate', 'messageDelete']) {
      await person.post(person.activity({ type, text: 'iets' }));
      expect(person.fresh).to.deep.equal([]);
    }
    const stranger = somebody();
    await stranger.post(stranger.activity({ type: 'messageDelete' }));
    expect(stranger.shown).to.deep.equal([]);
  });

  it('hears once an hour about messages that they take away where something is kept', async () => {
    const remove = () => person.post(person.activity({ type: 'messageDelete' }));
    await remove();
    expect(says('channel.deleted')).to.equal(true);
    await remove();
    expect(person.fresh).to.deep.equal([]);
    await person.post(person.activity({ type: 'messageUpdate', text: 'iets' }));
    expect(says('channel.edited')).to.equal(true);
    house.time.now += HOUR / 2;
    await person.say('help');
    house.time.now += HOUR / 2;
    await remove();
    expect(says('channel.deleted')).to.equal(true);
  });

  it('reads on a closed card only an answer that was taken', async () => {
    const open = person.card;
    const other = await openAzureHouse({ beside: house });
    try {
      const elsewhere = somebody(() => other);
      Object.assign(elsewhere.ids, person.ids);
      await elsewhere.press('done', open);
      await person.press('done', open);
      expect(says('said.stale')).to.equal(true);
      const closed = person.heard.findLast(({ id }) => id === open?.id);
      expect(closed?.method).to.equal('PUT');
      expect(closed && countOf([closed], 'channel.chosen')).to.equal(0);
    } finally {
      await other.close();
    }
  });

  /** Whether it was said since the person last did something. */
  function says(key: TextKey): boolean {
    return countOf(person.fresh, key) > 0;
  }
});
