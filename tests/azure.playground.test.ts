import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { translate } from '../dialogs/text/catalogue.js';
import { openBrowser } from './support/browser.js';
import { STORY } from './support/ChatVisitor.js';
import type { Sent } from './support/microsoft/connector.js';
import { Playground } from './support/microsoft/playground.js';
import { SmallMicrosoft, TEST_ENV } from './support/microsoft/smallMicrosoft.js';
import { TeamsVisitor } from './support/microsoft/TeamsVisitor.js';
import { until } from './support/until.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

/** Where nobody else reads along. */
const OUR_PAGE = TEST_ENV.SPREEKEROVER_PUBLIC_URL;

describe('a person in Teams, in the Agents Playground', function () {
  this.timeout(120_000);
  let browser: Browser;
  let microsoft: SmallMicrosoft;
  let house: WebHouse;
  let playground: Playground;

  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    microsoft = await SmallMicrosoft.start();
    house = await openWebHouse({ env: TEST_ENV });
    playground = await Playground.start(microsoft, house.url);
  });
  afterEach(async () => {
    await playground.close();
    await house.close();
    await microsoft.close();
  });

  it('is told who can read along, tells everything by typing and pressing, and sends a signal', async () => {
    const { sent } = microsoft.connector;
    const visitor = await TeamsVisitor.at(browser, playground.url);
    await visitor.sees(/Voor wie ben je hier/);
    const [first] = sent;
    expect(first && wordsIn(first)).to.include(translate('nl', 'channel.msteams'));
    expect(first && wordsIn(first)).to.include(OUR_PAGE);
    expect(playground.passed.map(({ activity }) => activity['type'])).not.to.include('message');

    await visitor.choose('het gebeurde met mij');
    await visitor.sees(/Vertel in je eigen woorden/);
    await visitor.say(STORY);
    await visitor.press('Dit is alles');
    await visitor.sees(/Klopt dit/);
    await visitor.press('Ja, dit klopt');
    await visitor.choose(/^Laten tellen zonder naam/);
    await visitor.sees(/Mag dit naar/);
    await visitor.sees(/Amina Verlinden \(verborgen\)/);
    expect(referrals(house)).to.deep.equal([]);
    await visitor.press('Ja, verstuur dit');
    await visitor.sees(/ligt klaar in de map van deze demonstratie/);
    await visitor.press('Nee');
    await visitor.sees(/Wil je nog iets doen/);

    const [referral = '', ...more] = referrals(house);
    expect(more).to.deep.equal([]);
    expect(referral).to.include('hoofddoek');
    expect(referral).not.to.match(/Amina|Verlinden|0470|Alex|Wilber/);
    expect(playground.passed.filter(({ status }) => status !== 200)).to.deep.equal([]);
    expect(playground.refused).to.deep.equal([]);
    expect(microsoft.refused).to.deep.equal([]);
    await visitor.close();
  });

  it('presses a button of a card that was answered long ago, and answers nothing with it', async () => {
    const { connector } = microsoft;
    const visitor = await TeamsVisitor.at(browser, playground.url);
    await visitor.choose('het gebeurde met mij');
    await visitor.sees(/Vertel in je eigen woorden/);
    await visitor.say(STORY);
    await visitor.button('Dit is alles').waitFor();
    // What takes its buttons off does not arrive: Teams was not there for a moment.
    connector.fail({ status: 404, on: 'PUT' });
    await visitor.press('Dit is alles');
    await visitor.sees(/Klopt dit/);
    await visitor.press('Dit is alles');
    await visitor.sees(translate('nl', 'said.stale'));
    await until(() => Promise.resolve(questions(connector.sent).length === 5));
    expect(questions(connector.sent)).to.deep.equal([
      ...['role', 'account', 'account', 'understood'],
      // Asked again, and not taken for a yes.
      'understood',
    ]);
    await visitor.press('Ja, dit klopt');
    await visitor.sees(/Wat wil je nu doen/);
    await visitor.close();
  });

  it('ticks several of a list, and each of them counts', async () => {
    const visitor = await TeamsVisitor.at(browser, playground.url);
    await visitor.choose('het gebeurde met mij');
    await visitor.sees(/Vertel in je eigen woorden/);
    await visitor.press('Overslaan');
    await visitor.choose('op het werk of bij het solliciteren');
    await visitor.choose('een bedrijf of vereniging');
    await visitor.sees(/meer dan één kiezen/);
    await visitor.ticks('handicap', 'leeftijd');
    await visitor.sees(/Wat wil je nu doen/);
    await visitor.say('overzicht');
    await visitor.sees(/Waarover ging het.*handicap/);
    await visitor.sees(/Waarover ging het.*leeftijd/);
    await visitor.close();
  });

  it('reads in the preview what they typed, whatever signs stand in it, and shows a hidden word', async () => {
    const words = 'Hij riep *ga weg* en __hoepel op__, [bot] <b>zot</b>.';
    const visitor = await TeamsVisitor.at(browser, playground.url);
    await visitor.choose('het gebeurde met mij');
    await visitor.sees(/Vertel in je eigen woorden/);
    await visitor.say(`${STORY} ${words}`);
    await visitor.press('Dit is alles');
    await visitor.press('Ja, dit klopt');
    await visitor.choose(/^Laten tellen zonder naam/);
    await visitor.sees(/Mag dit naar/);
    expect(await visitor.reads(/en niets anders/)).to.include(words);
    await visitor.picks(/^a\. Amina Verlinden/);
    await visitor.press('Toon');
    await visitor.sees(/Amina Verlinden \(zichtbaar\)/);
    await visitor.close();
  });

  it('finds no buttons on a card that was answered, and reads there what was chosen', async () => {
    const visitor = await TeamsVisitor.at(browser, playground.url);
    await visitor.choose('het gebeurde met mij');
    await visitor.sees(/Vertel in je eigen woorden/);
    await visitor.sees(translate('nl', 'channel.chosen', { choice: 'het gebeurde met mij' }));
    expect(await visitor.button('Verder').count()).to.equal(0);
    await visitor.close();
  });

  it('adds the bot to a group chat, where it asks nothing and says where to go', async () => {
    const visitor = await TeamsVisitor.at(browser, playground.url);
    await visitor.sees(/Voor wie ben je hier/);
    const before = microsoft.connector.sent.length;
    await visitor.opens('Group Chat');
    await visitor.sees(translate('nl', 'channel.not_in_group', { url: OUR_PAGE }));
    expect(questions(microsoft.connector.sent.slice(before))).to.deep.equal([]);
    await visitor.close();
  });
});

/** Everything that can be read in it, and its addresses. */
function wordsIn({ activity }: Sent): string {
  return JSON.stringify([activity.text, activity.attachments]);
}

/** The questions whose cards were sent, in order; a card that took the place of another asks nothing. */
function questions(sent: readonly Sent[]): string[] {
  return sent
    .filter(({ method }) => method === 'POST')
    .flatMap(({ activity }) => /"p":"(\w+)#/.exec(JSON.stringify(activity))?.[1] ?? []);
}

function referrals(house: WebHouse): string[] {
  const folder = join(house.folder, 'referrals');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
