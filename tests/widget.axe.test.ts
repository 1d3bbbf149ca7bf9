import { expect } from 'chai';
import type { Browser, Frame, Page } from 'playwright-core';
import { colourFaultsIn, faultsIn, forcedColourFaultsIn } from './support/axe.js';
import { openBrowser } from './support/browser.js';
import { Guest } from './support/Guest.js';
import { meet, MEETINGS } from './support/meetings.js';
import { STORY } from './support/walk.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const WIDTHS = [320, 1280];

describe('what a person meets, judged by axe', function () {
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
    it(`is without a fault: ${what}`, async () => {
      const guest = await meet(browser, house.url, meeting);
      await expectNoFaults(guest.page);
      await guest.leave();
    });
  }

  describe('around the conversation', () => {
    let guest: Guest;

    beforeEach(async () => {
      guest = await Guest.come(browser, house.url);
    });
    afterEach(async () => {
      await guest.leave();
    });

    it('is without a fault: the first page, before and after everything on it is opened', async () => {
      await guest.open();
      await expectNoFaults(guest.page);
      const closed = guest.page.locator('details:not([open]) > summary').filter({ visible: true });
      while ((await closed.count()) > 0) await closed.first().click();
      await expectNoFaults(guest.page);
    });

    it('is without a fault: a page without its script, with all their answers', async () => {
      await guest.page.route('**/static/**', (route) => route.abort());
      await guest.open();
      await guest.say(STORY);
      await guest.isAsked(/./);
      await guest.press('Mijn antwoorden');
      await guest.page.locator('.row').last().waitFor();
      await expectNoFaults(guest.page);
    });

    it('is without a fault: the cover of the quick exit, where a page may not leave', async () => {
      await guest.page.route(/^https:/, (route) => route.fulfill({ status: 204 }));
      await guest.open();
      await guest.hasScript();
      await guest.page.locator('.exit').click();
      await guest.page.locator('.gone').waitFor();
      await expectNoFaults(guest.page);
    });

    for (const path of [
      ...['/', '/redactie', '/voorbeeld', '/privacy', '/toegankelijkheid'],
      ...['/privacy?taal=en', '/toegankelijkheid?taal=en'],
    ]) {
      it(`is without a fault: ${path}`, async () => {
        await guest.page.goto(`${house.url}${path}`);
        await expectNoFaults(guest.page);
      });
    }

    it('is without a fault: the page of the city with the chat open on it', async () => {
      await guest.page.goto(`${house.url}/`);
      await guest.page.locator('a[data-spreekerover]').click();
      await guest.page.frameLocator('iframe').locator('legend').waitFor();
      await expectNoFaults(guest.page);
    });
  });
});

/**
 * On a telephone and on a desk, by day, by night, and in colours of the person's own. By day every
 * rule is judged; what only the colours can change is judged in each of the others.
 */
async function expectNoFaults(page: Page): Promise<void> {
  const expectNone = async (judge: (frame: Frame) => Promise<string[]>, where: string) => {
    for (const frame of page.frames()) expect(await judge(frame), where).to.deep.equal([]);
  };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await expectNone(faultsIn, `${width} px, by day`);
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
    await expectNone(colourFaultsIn, `${width} px, by night`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      await expectNone(forcedColourFaultsIn, `${width} px, forced, ${colorScheme}`);
    }
  }
}
