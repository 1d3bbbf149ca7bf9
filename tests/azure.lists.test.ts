import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TextKey, translate, webWords } from '../dialogs/text/catalogue.js';
import { type AzureHouse, openAzureHouse } from './support/azureHouse.js';
import { AzurePerson, countOf, listsIn, wordsOf } from './support/AzurePerson.js';
import { SmallMicrosoft } from './support/microsoft/smallMicrosoft.js';

const STORY =
  'Aan de kassa bij Bakkerij Peeters in Gent riep Jan Claes iets over mijn hoofddoek. Bel mij op 0470 12 34 56.';

describe('a person in Teams who picks from a list on a card', () => {
  let microsoft: SmallMicrosoft;
  let house: AzureHouse;
  let person: AzurePerson;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
  });

  after(async () => {
    await microsoft.close();
  });

  beforeEach(async () => {
    person = new AzurePerson(microsoft, () => house.url);
    house = await openAzureHouse({ canaries: person.secrets });
    await person.add();
    await person.press('victim');
    await person.say(STORY);
    await person.press('done');
  });

  afterEach(async () => {
    await house.close();
  });

  const toPreview = async () => {
    for (const value of ['yes', 'signal']) await person.press(value);
    expect(person.open).to.equal('consent');
  };
  const list = (name = 'row') =>
    person.card === undefined ? {} : (listsIn(person.card)[name] ?? {});
  /** The value in a list behind the words of its line. */
  const picked = (words: string, name = 'row') =>
    Object.entries(list(name)).find(([, title]) => title.includes(words))?.[0] ?? '';
  const sent = async () => {
    await house.app.worker.drain();
    try {
      const folder = join(house.folder, 'referrals');
      return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    } catch {
      return [];
    }
  };
  const pick = (words: string, button = 'send', name = 'row') =>
    person.press(button, person.card, { [name]: picked(words, name) });
  /** What is written on the card that was open before the last thing that the person did. */
  const closedAfter = async (act: () => Promise<unknown>) => {
    const open = person.card;
    await act();
    const closed = person.heard.findLast(({ id }) => id === open?.id);
    expect(closed?.method).to.equal('PUT');
    return closed === undefined ? '' : wordsOf(closed);
  };
  const chose = (choice: string) => translate('nl', 'channel.chosen', { choice });

  it('has a name hidden that they picked to hide, and nothing sent, when they press to send', async () => {
    await toPreview();
    expect(picked('Jan Claes')).to.match(/^show:/);
    await pick('Jan Claes');
    expect(says('said.shown')).to.equal(true);
    expect(picked('Jan Claes')).to.match(/^hide:/);
    await pick('Jan Claes');
    expect(says('said.hidden')).to.equal(true);
    expect(person.open).to.equal('consent');
    expect(await sent()).to.deep.equal([]);
    await person.press('send', person.card, { row: '', step: '' });
    const [referral = '', ...more] = await sent();
    expect(more).to.deep.equal([]);
    expect(referral).not.to.include('Claes');
  });

  it('has a step done that they picked, and nothing sent, when they press to send', async () => {
    await toPreview();
    await pick(webWords('nl')['client.why'], 'send', 'step');
    expect(countOf(person.fresh, 'q.consent.why')).to.equal(1);
    expect(person.open).to.equal('consent');
    expect(await sent()).to.deep.equal([]);
  });

  it('finds two buttons under two lists that are not called the same', async () => {
    await toPreview();
    await pick('Jan Claes');
    const titles = titlesOn(person);
    expect(Object.values(list()).some((title) => title.startsWith('Verberg: '))).to.equal(true);
    expect(Object.values(list()).some((title) => title.startsWith('Toon: '))).to.equal(true);
    expect(new Set(titles).size).to.equal(titles.length);
  });

  for (const aside of ['help', 'waarom', 'praten', 'overzicht', 'kan mijn baas dit lezen?']) {
    it(`still finds the list of words to hide after something in between: ${aside}`, async () => {
      await toPreview();
      const before = Object.keys(list());
      expect(before.length).to.be.above(1);
      await person.say(aside);
      expect(person.open).to.equal('consent');
      expect(Object.keys(list())).to.include.members(before);
      await person.say(aside);
      expect(Object.keys(list())).to.include.members(before);
    });
  }

  it('still finds that list where another process answers', async () => {
    await toPreview();
    const before = Object.keys(list());
    const other = await openAzureHouse({ canaries: person.secrets, beside: house });
    try {
      const elsewhere = new AzurePerson(microsoft, () => other.url);
      Object.assign(elsewhere.ids, person.ids);
      for (const who of [elsewhere, person, elsewhere]) {
        await who.say('help');
        expect(Object.keys(list())).to.deep.equal(before);
      }
    } finally {
      await other.close();
    }
  });

  it('still finds that list when the program was started again', async () => {
    await toPreview();
    const before = Object.keys(list());
    await house.restart();
    await person.say('help');
    expect(Object.keys(list())).to.deep.equal(before);
  });

  it('finds no line of one question beside the next', async () => {
    expect(Object.keys(list())).not.to.deep.equal([]);
    await person.press('yes');
    expect(list()).to.deep.equal({});
    await house.restart();
    await person.say('help');
    expect(list()).to.deep.equal({});
  });

  it('reads on the closed card what they picked', async () => {
    const wrong = Object.keys(list())[0] ?? '';
    const line = list()[wrong] ?? '';
    expect(await closedAfter(() => person.press('yes', person.card, { row: wrong }))).to.include(
      chose(`${translate('nl', 'row.wrong')}: ${line}`),
    );
    await person.say('overzicht');
    const change = Object.values(list())[0] ?? '';
    expect(change.startsWith(translate('nl', 'row.change'))).to.equal(true);
    expect(await closedAfter(() => pick(change, 'yes'))).to.include(chose(change));
  });

  it('reads there too which words they showed', async () => {
    await toPreview();
    const line = Object.values(list()).find((title) => title.includes('Jan Claes')) ?? '';
    expect(await closedAfter(() => pick('Jan Claes'))).to.include(
      chose(`${translate('nl', 'row.show')}: ${line}`),
    );
  });

  /** Whether it was said since the person last did something. */
  function says(key: TextKey): boolean {
    return countOf(person.fresh, key) > 0;
  }
});

/** What is written on the buttons of the last card. */
function titlesOn({ card }: AzurePerson): string[] {
  const found = JSON.stringify(card?.activity.attachments).matchAll(
    /"Action\.Submit","title":"([^"]+)"/g,
  );
  return [...found].map(([, title = '']) => title);
}
