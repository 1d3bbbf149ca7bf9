import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { openBrowser } from './support/browser.js';
import { call, Caller } from './support/directLine.js';
import { Guest } from './support/Guest.js';
import { NO_LIMITS, openWebHouse, type WebHouse } from './support/webHouse.js';

const STORY = 'Bakkerij Janssens deed gisteren iets naars.';
const SMALL = 8 * 1024;

const Fields = z.array(z.tuple([z.string(), z.string()]));

describe('a person whose browser runs no script', function () {
  this.timeout(60_000);
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
    guest = await Guest.come(browser, house.url, { javaScriptEnabled: false });
    await guest.open();
  });
  afterEach(async () => {
    await guest.leave();
  });

  it('tells everything, one question a page, looks it over, and sends it', async () => {
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel in je eigen woorden');
    await guest.press('Terug');
    await guest.isAsked('Voor wie');
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel in je eigen woorden');
    await guest.say(STORY);
    await guest.isAsked('nog iets vertellen');
    await guest.press('Dit is alles');
    await guest.isAsked('Klopt dit?');
    await guest.press('Ja, dit klopt');
    await guest.isAsked('Waarover');
    await guest.press('Verder');
    await guest.isAsked('Waarover');
    await guest.tick('leeftijd', 'handicap');
    await guest.press('Verder');
    await guest.isAsked('Wat wil je nu doen?');
    await guest.press(/^Laten tellen zonder naam/);
    await guest.isAsked('Mag dit naar');
    await guest.pressBeside('Janssens', 'Toon');
    await guest.reads('Dat is nu zichtbaar.');
    await guest.pressBeside('Janssens', 'Verberg');
    await guest.reads('Dat is nu verborgen.');
    await guest.press('Mijn antwoorden');
    await guest.reads('handicap, leeftijd');
    await guest.pressBeside('Waarover', 'Wijzig');
    await guest.isAsked('Waarover');
    await guest.tick('nationaliteit');
    await guest.press('Verder');
    await guest.isAsked('Mag dit naar');
    expect(referrals()).to.deep.equal([]);
    await guest.press('Ja, verstuur dit');
    await guest.press('Nee');
    await guest.isAsked('Wil je nog iets doen?');
    const [referral = ''] = await until(referrals);
    expect(referral).to.include('nationaliteit').and.not.to.include('Janssens');
    expect(guest.watched.complaints).to.deep.equal([]);
    expect(await guest.page.evaluate('localStorage.length + sessionStorage.length')).to.equal(0);
  });

  it('finds the way out and the telephone numbers on every page', async () => {
    for (const answer of ['het gebeurde met mij', 'Overslaan', 'Mijn antwoorden']) {
      const exit = guest.page.locator('a[data-exit]');
      expect(await exit.count()).to.equal(2);
      for (const link of await exit.all()) {
        expect(await link.getAttribute('target')).to.equal('_top');
        expect(await link.getAttribute('rel')).to.equal('noreferrer');
        expect(await link.getAttribute('href')).to.match(/^https:/);
      }
      await guest.page.locator('#now summary').click();
      for (const number of ['112', '101', '1712']) {
        await guest.page.locator(`#now a[href="tel:${number}"]`).waitFor();
      }
      await guest.press(answer);
      await guest.page.locator('#now:not([open])').waitFor();
    }
  });

  it('goes on in another language, and back', async () => {
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    await guest.press('English');
    await guest.isAsked('Tell in your own words');
    expect(await guest.page.locator('html').getAttribute('lang')).to.equal('en');
    await guest.press('Nederlands');
    await guest.isAsked('Vertel in je eigen woorden');
  });

  it('has everything deleted after a typed yes, and may begin anew', async () => {
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    await guest.say(STORY);
    await guest.isAsked('nog iets');
    const conversation = await conversationHere();
    await guest.page.locator('#steps summary').click();
    await guest.press('Wis alles');
    await guest.reads(/Wil je echt alles wissen/);
    await guest.say('ja');
    await guest.reads(/Alles.* gewist/);
    expect((await messagesOf(conversation)).join()).not.to.include('Janssens');
    expect(await guest.page.locator('#answer').count()).to.equal(0);
    await guest.page.getByRole('link', { name: 'Begin een nieuw gesprek' }).click();
    await guest.isAsked('Voor wie');
  });

  it('presses twice, or sends a page again, and is heard once', async () => {
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    await guest.type(STORY);
    const sent = await fieldsHere();
    await guest.button('Stuur').dblclick();
    await guest.isAsked('nog iets');
    const again = await post([...sent, ['say', '1']]);
    expect(again.text).to.include('nog iets vertellen');
    expect(await timesSaid(STORY)).to.equal(1);
  });

  it('goes back in the browser and answers an old page, and nothing is changed by it', async () => {
    const first = await fieldsHere();
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    await guest.say(STORY);
    await guest.isAsked('nog iets');
    // The browser asks whether to send the page again, and here somebody says yes.
    await guest.page.goBack().catch(() => undefined);
    await until(() =>
      guest.page.reload().then(
        () => [true],
        () => [],
      ),
    );
    await guest.isAsked('Vertel');
    await guest.say('Dit is een ander verhaal.');
    await guest.isAsked('nog iets');
    const old = await post([...first, ['v', 'witness']]);
    expect(old.text).to.include('nog iets vertellen');
    await guest.press('Mijn antwoorden');
    await guest.reads('het gebeurde met mij');
    await guest.reads(STORY);
    expect(await guest.page.getByText('ik zag of hoorde het').count()).to.equal(0);
  });

  it('is told that their conversation was erased, and begins a new one', async () => {
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    const token = await tokenHere();
    await call(`${house.url}/chat/leave`, { method: 'POST', token });
    await guest.say(STORY);
    await guest.reads('Dit gesprek is gewist. Je kan een nieuw gesprek beginnen.');
    await guest.isAsked('Voor wie');
    await guest.press('ik zag of hoorde het');
    await guest.isAsked('Vertel');
    expect(await tokenHere()).not.to.equal(token);
  });

  it('gets the first question in at most eight kilobytes', async () => {
    const bytes = await new Promise<number>((resolve, reject) => {
      get(`${house.url}/chat`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        expect(response.headers['content-encoding']).to.equal('gzip');
        let length = 0;
        response.on('data', (data: Buffer) => {
          length += data.length;
        });
        response.on('end', () => {
          resolve(length);
        });
      }).on('error', reject);
    });
    expect(bytes).to.be.within(2_000, SMALL);
  });

  it('answers the first question while the script is still on its way', async () => {
    const early = await Guest.come(browser, house.url);
    await early.page.route('**/static/**', () => new Promise(() => undefined));
    await early.open();
    await early.press('het gebeurde met mij');
    await early.isAsked('Vertel');
    await early.say(STORY);
    await early.isAsked('nog iets');
    await early.leave();
  });

  it('is told that many begin at once, and loses no word', async () => {
    const startsFromOneNetwork = { points: 1, duration: 3 };
    const library = await openWebHouse({ limits: { ...NO_LIMITS, startsFromOneNetwork } });
    try {
      await new Caller(library.url).start();
      const late = await Guest.come(browser, library.url, { javaScriptEnabled: false });
      await late.open();
      await late.say(STORY);
      await late.reads('Er zijn nu veel gesprekken. Probeer het over een minuut opnieuw.');
      expect(await late.page.locator('#text').inputValue()).to.equal(STORY);
      await until(async () => {
        await late.press('Stuur');
        return (await late.page.locator('[role=alert]').count()) === 0 ? [true] : [];
      });
      await late.reads(STORY);
      await late.leave();
    } finally {
      await library.close();
    }
  });

  function referrals(): string[] {
    const folder = join(house.folder, 'referrals');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    // One that is still being written stands beside its place.
    const whole = names.filter((name) => !name.startsWith('.'));
    return whole.map((name) => readFileSync(join(folder, name, 'referral.txt'), 'utf8'));
  }

  async function tokenHere(): Promise<string> {
    return guest.page.locator('#answer input[name=t]').inputValue();
  }

  async function conversationHere(): Promise<string> {
    return (await tokenHere()).split('.')[0] ?? '';
  }

  async function messagesOf(conversation: string): Promise<string[]> {
    const messages = await house.app.runner.messagesSince(`webchat:${conversation}`, 0);
    return messages.map(({ activity }) => activity.text ?? '');
  }

  async function timesSaid(words: string): Promise<number> {
    const messages = await messagesOf(await conversationHere());
    return messages.filter((text) => text === words).length;
  }

  /** What this page would send, but for a button. */
  async function fieldsHere(): Promise<[string, string][]> {
    const form = 'document.querySelector("#answer")';
    return Fields.parse(await guest.page.evaluate(`[...new FormData(${form})]`));
  }

  /** Sends a page as a browser does. */
  async function post(fields: readonly (readonly [string, string])[]): Promise<{ text: string }> {
    const body = new URLSearchParams();
    for (const [name, value] of fields) body.append(name, value);
    const response = await fetch(`${house.url}/chat`, { method: 'POST', body });
    expect(response.status).to.equal(200);
    return { text: await response.text() };
  }
});

async function until<T>(look: () => T[] | Promise<T[]>): Promise<T[]> {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = await look();
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it never came');
}
