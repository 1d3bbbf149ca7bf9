import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { type Bundle, openWebChat } from './support/WebChatPage.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const STORY =
  'Op de bus van De Lijn in Gent zei een man: ga terug naar je land. Ik draag een hoofddoek.';

describe('Bot Framework Web Chat, as it is published', function () {
  this.timeout(120_000);
  let house: WebHouse;
  let browser: Browser;

  before(async () => {
    // The page comes from the test, not from this machine's server: Chromium then takes the server
    // for somebody's home network. A real page of that origin needs nothing of the kind.
    browser = await openBrowser(['--disable-features=LocalNetworkAccessChecks']);
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

  for (const bundle of ['webchat-minimal.js', 'webchat.js'] satisfies Bundle[]) {
    it(`finishes a report with ${bundle}, and asks nobody else for anything`, async () => {
      const chat = await openWebChat(browser, house.url, bundle);
      await chat.page
        .getByText('Voor wie ben je hier?')
        .filter({ visible: true })
        .first()
        .waitFor();
      await chat.press('het gebeurde met mij');
      await chat.page
        .getByText(/Vertel in je eigen woorden/)
        .filter({ visible: true })
        .first()
        .waitFor();
      await chat.say(STORY);
      await chat.press('Dit is alles');
      await chat.press('Ja, dit klopt');
      await chat.press(/^Laten tellen zonder naam/);
      await chat.press('Ja, verstuur dit');
      await chat.page
        .getByText(/ligt klaar in de map van deze demonstratie/)
        .filter({ visible: true })
        .first()
        .waitFor();
      await chat.press('Nee');
      expect(readdirSync(join(house.folder, 'referrals'))).to.have.length(1);
      const strangers = chat.asked.filter(
        (url) => !url.startsWith(house.url) && !/^(?:data|blob|ws):/.test(url),
      );
      expect(strangers).to.deep.equal([]);
      expect(
        await chat.page.getByText(/niet verzonden|send failed|kan niet worden verzonden/i).count(),
      ).to.equal(0);
      await chat.close();
    });
  }
});
