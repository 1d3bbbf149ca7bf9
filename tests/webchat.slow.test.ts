import { expect } from 'chai';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { Guest } from './support/Guest.js';
import { STORY } from './support/walk.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

/** Milliseconds there and back, and bytes a second either way: 2G (security.md 3.9, F-65). */
const SLOW = { latency: 400, downloadThroughput: 50_000 / 8, uploadThroughput: 50_000 / 8 };

describe('a person with a poor connection', function () {
  this.timeout(120_000);
  let house: WebHouse;
  let browser: Browser;
  let guest: Guest;

  before(async () => {
    house = await openWebHouse();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(async () => {
    guest = await Guest.come(browser, house.url);
  });
  afterEach(async () => {
    await guest.leave();
  });

  for (const [what, without] of Object.entries({
    'of a network that closes every socket': (page: Page) =>
      page.routeWebSocket(/./, (socket) => socket.close()),
    'of a browser that knows no sockets': (page: Page) =>
      page.addInitScript('delete window.WebSocket'),
  })) {
    it(`${what} tells everything, and hears that it arrived`, async () => {
      const before = referrals();
      const sockets: string[] = [];
      guest.page.on('websocket', (socket) => sockets.push(socket.url()));
      await guest.page.clock.install();
      await without(guest.page);
      await guest.open();
      await guest.hasScript();
      await guest.press('het gebeurde met mij');
      await guest.isAsked('Vertel');
      await guest.say(STORY);
      await guest.isAsked('nog iets');
      await guest.press('Dit is alles');
      await guest.isAsked('Klopt dit?');
      await guest.press('Ja, dit klopt');
      await guest.press(/^Laten tellen zonder naam/);
      await guest.press('Ja, verstuur dit');
      await guest.isAsked('Mag ik tellen');
      for (let looks = 0; looks < 20 && referrals() === before; looks += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(referrals()).to.equal(before + 1);
      const news = guest.page.locator('.bot').getByText(/^Je melding .*ligt klaar/);
      for (let looks = 0; looks < 50 && (await news.count()) === 0; looks += 1) {
        await guest.page.clock.fastForward('00:16');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      expect(await news.count()).to.equal(1);
      expect(sockets).to.deep.equal([]);
    });
  }

  it('on 2G sees the first question and answers it, before any script has come', async () => {
    await slowDown(guest.page);
    await withhold(guest.page, '**/static/**');
    const since = stopwatch();
    await guest.open();
    await guest.isAsked('Voor wie');
    const seen = since();
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    print('/chat', `first question after ${seen} s, next one after ${since()} s`);
    expect(Number(since()), 'the line is slow').to.be.above(1);
  });

  it('on 2G opens the chat on the page of a city and answers, before its script has come', async () => {
    const { page } = guest;
    await slowDown(page);
    await withhold(page, '**/static/**');
    const since = stopwatch();
    await page.goto(`${house.url}/`, { waitUntil: 'commit' });
    await page.locator('a[data-spreekerover]').waitFor();
    const city = since();
    await page.waitForLoadState('load');
    await page.locator('a[data-spreekerover]').click();
    const opened = since();
    const chat = page.frameLocator('iframe');
    await chat.locator('legend').filter({ hasText: 'Voor wie' }).waitFor();
    const seen = since();
    await chat.getByRole('button', { name: 'het gebeurde met mij' }).click();
    await chat.locator('legend').filter({ hasText: 'Vertel' }).waitFor();
    print(
      'widget',
      `city after ${city} s, opened after ${opened} s, first question after ${seen} s`,
    );
    expect(Number(since()), 'the line is slow').to.be.above(1);
  });

  it('on 2G gets to the chat also when the script of the city page never comes', async () => {
    await slowDown(guest.page);
    await withhold(guest.page, '**/embed.js');
    await withhold(guest.page, '**/static/**');
    await guest.page.goto(`${house.url}/`, { waitUntil: 'commit' });
    await guest.page.locator('a[data-spreekerover]').click();
    await guest.isAsked('Voor wie');
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
  });

  it('on 2G goes on in the page itself once the script is there, and loses no word', async () => {
    await slowDown(guest.page);
    await guest.open();
    await guest.type(STORY);
    await guest.hasScript();
    const since = stopwatch();
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    const answered = since();
    await guest.press('Stuur');
    await guest.reads(STORY);
    await guest.isAsked('nog iets');
    print('client', `the script answers a press after ${answered} s`);
    expect(new URL(guest.page.url()).pathname).to.equal('/chat');
  });

  function referrals(): number {
    const folder = join(house.folder, 'referrals');
    return existsSync(folder) ? readdirSync(folder).length : 0;
  }
});

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
}

/** It is on its way, and never comes. */
async function withhold(page: Page, address: string): Promise<void> {
  await page.route(address, () => new Promise(() => undefined));
}

/** Seconds since now. */
function stopwatch(): () => string {
  const began = Date.now();
  return () => ((Date.now() - began) / 1000).toFixed(1);
}

function print(what: string, measured: string): void {
  process.stdout.write(`      2G, ${what}: ${measured}\n`);
}
