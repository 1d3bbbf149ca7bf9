import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { cuttable } from './support/cuttable.js';
import { DESKTOP, PHONE, STORY, untilConsent, ChatVisitor } from './support/ChatVisitor.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

describe('a person at the chat in a browser', function () {
  this.timeout(120_000);
  let house: WebHouse;
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    house = await openWebHouse();
  });
  afterEach(async () => {
    await house.close();
  });

  it('tells everything by thumb, sends it, and nobody else was asked for anything', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`, PHONE);
    await untilConsent(visitor);
    await visitor.press('Ja, verstuur dit');
    await visitor.sees(/ligt klaar in de map van deze demonstratie/);
    await visitor.press('Nee');
    await visitor.isAsked(/./);
    expect(referrals()).to.have.length(1);
    const [referral = ''] = referrals();
    expect(referral).not.to.match(/Amina|Verlinden|0470/);
    expect(referral).to.include('hoofddoek');
    expect(strangersAsked(visitor)).to.deep.equal([]);
    expect(visitor.complaints).to.deep.equal([]);
    await visitor.close();
  });

  it('tells everything from the keyboard alone', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`, DESKTOP);
    const { page } = visitor;
    const to = async (name: string | RegExp) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        const label = String(await page.evaluate('document.activeElement?.textContent.trim()'));
        if (typeof name === 'string' ? label === name : name.test(label)) return;
      }
      throw new Error(`Tab never came to ${String(name)}`);
    };
    const pressing = async (name: string | RegExp) => {
      await to(name);
      await page.keyboard.press('Enter');
    };
    await pressing('het gebeurde met mij');
    await visitor.isAsked(/Vertel in je eigen woorden/);
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator('textarea:focus').count()) > 0) break;
    }
    await page.keyboard.type(STORY);
    await pressing('Stuur');
    await visitor.isAsked(/nog iets vertellen/);
    await pressing('Dit is alles');
    await visitor.isAsked(/Klopt dit/);
    await pressing('Ja, dit klopt');
    await visitor.isAsked(/wil je/i);
    await pressing(/^Laten tellen zonder naam/);
    await visitor.isAsked(/Mag dit naar/);
    await pressing('Ja, verstuur dit');
    await visitor.sees(/ligt klaar in de map van deze demonstratie/);
    expect(referrals()).to.have.length(1);
    await visitor.close();
  });

  it('reloads the page and goes on where they were, with only an opaque token kept', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await visitor.press('het gebeurde met mij');
    await visitor.isAsked(/Vertel in je eigen woorden/);
    await visitor.say(STORY);
    await visitor.isAsked(/nog iets vertellen/);
    const kept = await visitor.kept();
    expect(Object.keys(kept)).to.deep.equal(['spreekerover']);
    expect(JSON.stringify(kept)).not.to.match(/Amina|hoofddoek|0470/);
    await visitor.reload();
    await visitor.isAsked(/nog iets vertellen/);
    await visitor.sees(/Welkom terug/);
    await visitor.press('Mijn antwoorden');
    await visitor.sees(/Amina Verlinden/);
    await visitor.close();
  });

  it('is cut off for thirty seconds, is told so, and loses and doubles nothing', async () => {
    const line = await cuttable(house.web.port);
    const visitor = await ChatVisitor.at(browser, `http://localhost:${line.port}/chat`);
    await visitor.press('het gebeurde met mij');
    await visitor.isAsked(/Vertel in je eigen woorden/);
    line.cut();
    await visitor.say(STORY);
    await visitor.sees(/geen verbinding|verbinding/i);
    await new Promise((resolve) => setTimeout(resolve, 30_000));
    line.mend();
    await visitor.isAsked(/nog iets vertellen/);
    await visitor.press('Mijn antwoorden');
    await visitor.sees(/1\. Voor wie/);
    const [conversation] = Object.values(await visitor.kept());
    const messages = await house.app.runner.newsOf(
      `webchat:${conversation?.split('.')[0] ?? ''}`,
      0,
    );
    const said = (messages ?? []).filter(({ activity }) => activity.text === STORY);
    expect(said).to.have.length(1);
    const shown = await visitor.chat.locator('.log li').filter({ hasText: STORY }).count();
    expect(shown).to.equal(2, 'once as told, once among the answers');
    await visitor.close();
    await line.close();
  });

  it('changes the language in the middle, in place, and is asked the same in English', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await visitor.press('het gebeurde met mij');
    await visitor.isAsked(/Vertel in je eigen woorden/);
    await visitor.choose('en');
    await visitor.isAsked(/in your own words/i);
    // The question comes by the stream, the words around it by a request of their own: either may be first.
    await visitor.chat.getByRole('button', { name: 'Send', exact: true }).waitFor();
    expect(await visitor.language()).to.equal('en');
    await visitor.close();
  });

  it('hides a word and shows another in the preview before anything leaves', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await untilConsent(visitor);
    const preview = visitor.chat
      .locator('.log')
      .getByText(/Op de bus van De Lijn/)
      .last();
    expect(await preview.textContent()).not.to.include('Amina');
    await visitor.chat.getByRole('button', { name: /^Toon/ }).last().click();
    await visitor.sees('Dat is nu zichtbaar.');
    await visitor.close();
  });

  it('chooses several grounds at once, and changes an answer from the summary', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await untilConsent(visitor);
    await visitor.press('Mijn antwoorden');
    const row = visitor.chat
      .getByRole('button', { name: /Wijzig.*Waarover|Waarover.*Wijzig/ })
      .last();
    await row.click();
    await visitor.chat.getByRole('checkbox').first().waitFor();
    await visitor.tick('leeftijd', 'handicap');
    await visitor.press('Verder');
    await visitor.isAsked(/Mag dit naar/);
    await visitor.press('Mijn antwoorden');
    await visitor.sees(/leeftijd/);
    await visitor.close();
  });

  it('wipes everything, and nothing is left in the browser', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await visitor.press('het gebeurde met mij');
    await visitor.isAsked(/Vertel in je eigen woorden/);
    await visitor.say('wis alles');
    await visitor.sees(/Wil je echt alles wissen/);
    await visitor.say('ja');
    await visitor.sees(/is gewist/);
    expect(await visitor.kept()).to.deep.equal({});
    await visitor.close();
  });

  function referrals(): string[] {
    const folder = join(house.folder, 'referrals');
    return readdirSync(folder).map((name) =>
      readFileSync(join(folder, name, 'referral.txt'), 'utf8'),
    );
  }

  function strangersAsked(visitor: ChatVisitor): string[] {
    return visitor.asked.filter(
      (url) => !url.startsWith(house.url) && !/^(?:data|blob):/.test(url),
    );
  }
});
