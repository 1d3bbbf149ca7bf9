import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { Guest } from './support/Guest.js';
import { meet, MEETINGS } from './support/meetings.js';
import { moving, overlapsInBar, smallTargets, spaceOut, stickingOut } from './support/measures.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

describe('what a person meets, on the screen and with the spacing that they have', function () {
  this.timeout(120_000);
  let house: WebHouse;
  let browser: Browser;

  before(async () => {
    house = await openWebHouse();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await house.close();
  });

  for (const [what, meeting] of Object.entries(MEETINGS)) {
    it(`fits, and a thumb hits it: ${what}`, async () => {
      const guest = await meet(browser, house.url, meeting, { viewport: NARROW });
      await expectToFit(guest.page);
      await guest.page.setViewportSize(WIDE);
      await expectToFit(guest.page);
      await guest.leave();
    });
  }

  it('fits on a desk that is enlarged to 400 %, with the way out in view all the time', async () => {
    const zoomed = { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 };
    for (const name of ['what would leave, with pieces to show', 'several grounds, as boxes']) {
      const meeting = MEETINGS[name];
      if (meeting === undefined) throw new Error(name);
      const guest = await meet(browser, house.url, meeting, zoomed);
      await expectToFit(guest.page);
      const exit = guest.page.locator('a.exit');
      for (const y of [0, 500, 5000]) {
        await guest.page.evaluate(`scrollTo(0, ${y})`);
        const box = await exit.boundingBox();
        expect(box?.y).to.be.within(0, 200 - (box?.height ?? 200));
        await exit.click({ trial: true });
      }
      await guest.leave();
    }
  });

  it('fits on the pages around the chat, in a narrow and in an enlarged screen', async () => {
    const guest = await Guest.come(browser, house.url);
    for (const path of ['/', '/redactie', '/voorbeeld', '/privacy', '/toegankelijkheid']) {
      await guest.page.goto(`${house.url}${path}`);
      for (const size of [NARROW, { width: 320, height: 200 }, WIDE]) {
        await guest.page.setViewportSize(size);
        expect(await stickingOut(guest.page), path).to.deep.equal([]);
        expect(await smallTargets(guest.page), path).to.deep.equal([]);
      }
    }
    await guest.leave();
  });

  it('shows the skip link, large enough to press, when the keyboard comes by', async () => {
    const guest = await Guest.come(browser, house.url, { viewport: NARROW });
    await guest.open();
    await guest.page.keyboard.press('Tab');
    expect(await guest.page.locator(':focus').getAttribute('class')).to.equal('skip');
    expect(await smallTargets(guest.page)).to.deep.equal([]);
    await guest.leave();
  });

  it('moves nothing by itself for whoever asked for calm', async () => {
    const guest = await Guest.come(browser, house.url, { reducedMotion: 'reduce' });
    await guest.page.addInitScript(`
      window.glides = [];
      for (const way of ['scrollBy', 'scrollTo', 'scroll']) {
        const original = window[way].bind(window);
        window[way] = (...how) => {
          if (how[0]?.behavior === 'smooth') window.glides.push(way);
          original(...how);
        };
      }`);
    await guest.open();
    await guest.hasScript();
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    await guest.say('Er gebeurde iets naars in Gent.');
    await guest.isAsked('nog iets');
    expect(await moving(guest.page)).to.deep.equal([]);
    expect(await guest.page.evaluate('window.glides')).to.deep.equal([]);
    await guest.page.goto(`${house.url}/`);
    await guest.page.locator('a[data-spreekerover]').click();
    await guest.page.frameLocator('iframe').locator('legend').waitFor();
    for (const frame of guest.page.frames()) expect(await moving(frame)).to.deep.equal([]);
    await guest.leave();
  });
});

async function expectToFit(page: Page): Promise<void> {
  expect(await smallTargets(page), 'too small to press').to.deep.equal([]);
  expect(await stickingOut(page), 'as it is').to.deep.equal([]);
  expect(await overlapsInBar(page), 'as it is').to.deep.equal([]);
  await spaceOut(page);
  expect(await stickingOut(page), 'spaced out').to.deep.equal([]);
  expect(await overlapsInBar(page), 'spaced out').to.deep.equal([]);
  await page.evaluate('document.adoptedStyleSheets = []');
}
