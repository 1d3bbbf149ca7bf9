import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { ChatVisitor, STORED, STORY } from './support/ChatVisitor.js';
import { type CityPage, serveCityPage } from './support/cityPage.js';
import { until } from './support/until.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const EXIT = 'https://www.meteo.be';
const ACTIVITIES = /\/activities(?:\?|$)/;
const UNCLEAR = 'kanariegeel en dan nog iets dat niemand in de stad begrijpt';

describe('the chat when something goes otherwise', function () {
  this.timeout(30_000);
  let house: WebHouse;
  let browser: Browser;
  let city: CityPage;

  before(async () => {
    browser = await openBrowser();
    city = await serveCityPage();
    house = await openWebHouse({ embedOrigins: [city.origin] });
  });
  after(async () => {
    await browser.close();
    await city.close();
    await house.close();
  });

  it('keeps what was told after "stop", as it says', async () => {
    const visitor = await arrive();
    const token = await visitor.token();
    await visitor.say('stop');
    await visitor.sees(/Na 60 minuten wis ik het/);
    await pause(500);
    expect(await isKept(token)).to.equal(true);
    expect(await visitor.kept()).to.deep.equal({});
    await visitor.close();
  });

  it('destroys everything when somebody leaves before they are back after a reload', async () => {
    const visitor = await arrive();
    const token = await visitor.token();
    await visitor.page.route(ACTIVITIES, () => undefined);
    await visitor.reload();
    await answerExit(visitor.page);
    await visitor.leave();
    await visitor.page.waitForURL(`${EXIT}/**`);
    await until(async () => !(await isKept(token)));
    await visitor.close();
  });

  it('sends nothing more once the person left, also no words that were waiting', async () => {
    const visitor = await arrive();
    const token = await visitor.token();
    await visitor.page.route(ACTIVITIES, (route) => route.abort());
    await visitor.say(STORY);
    await visitor.sees(/geen verbinding/i);
    await answerExit(visitor.page, 1_000);
    const before = posts(visitor);
    await visitor.leave();
    await visitor.page.waitForURL(`${EXIT}/**`);
    expect(posts(visitor)).to.equal(before);
    await until(async () => !(await isKept(token)));
    await visitor.close();
  });

  it('keeps the way back to a conversation that this version cannot read', async () => {
    const visitor = await arrive();
    const kept = await visitor.kept();
    const token = await visitor.token();
    await visitor.page.route(ACTIVITIES, (route) =>
      route.fulfill({ status: 409, json: { error: { code: 'refused' } } }),
    );
    await visitor.page.reload();
    await visitor.chat.getByRole('button', { name: 'Begin een nieuw gesprek' }).waitFor();
    expect(await visitor.kept()).to.deep.equal(kept);
    expect(await isKept(token)).to.equal(true);
    // The exit destroys it all the same.
    await answerExit(visitor.page);
    await visitor.leave();
    await until(async () => !(await isKept(token)));
    await visitor.close();
  });

  it('goes on with somebody who was on another page and came back by Back', async () => {
    const visitor = await arrive();
    const loaded = visitor.page.waitForEvent('load');
    await visitor.page.evaluate(
      `dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`,
    );
    await loaded;
    await visitor.sees(/Welkom terug/);
    await visitor.isAsked(/Vertel in je eigen woorden/);
    await visitor.close();
  });

  it('asks again when the same words bring nothing new', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await visitor.say(UNCLEAR);
    await visitor.isAsked(/./);
    await visitor.say(UNCLEAR);
    await visitor.chat.locator('.log li').filter({ hasText: UNCLEAR }).nth(1).waitFor();
    await visitor.isAsked(/Voor wie/);
    await visitor.press('het gebeurde met mij');
    await visitor.isAsked(/^(?!.*Voor wie)/s);
    const log = await visitor.chat.locator('.log li').allInnerTexts();
    const said = log.flatMap((words, at) => (words.includes(UNCLEAR) ? [at] : []));
    const [, second = 0] = said;
    expect(said).to.have.length(2);
    expect(log[second + 1]).to.match(/\?/, 'the question stands between the words and the answer');
    expect(log[second + 2]).to.include('het gebeurde met mij');
    await visitor.close();
  });

  it('lets the newer of two tabs have the socket', async () => {
    const visitor = await arrive();
    const stored: unknown = await visitor.page.evaluate(STORED);
    const sockets = { older: 0, newer: 0 };
    visitor.page.on('websocket', () => (sockets.older += 1));
    const other = await visitor.page.context().newPage();
    other.on('websocket', () => (sockets.newer += 1));
    await other.addInitScript(`Object.assign(sessionStorage, ${JSON.stringify(stored)})`);
    await other.goto(`${house.url}/chat`);
    await other
      .getByText(/Welkom terug/)
      .first()
      .waitFor();
    // Longer than the pause before a lost socket is opened anew.
    await pause(6_000);
    expect(sockets).to.deep.equal({ older: 0, newer: 1 });
    await visitor.close();
  });

  it('leaves also while its socket is still being opened', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await visitor.page.evaluate(SLOW_SOCKETS);
    await visitor.press('het gebeurde met mij');
    await visitor.isAsked(/Vertel in je eigen woorden/);
    await answerExit(visitor.page);
    const closedWith: unknown = await visitor.chat.evaluate(`(() => {
      document.querySelector('.exit').click();
      return window.closedWith;
    })()`);
    expect(closedWith).to.equal(4000);
    await visitor.close();
  });

  it('says with every answer what it has', async () => {
    const visitor = await arrive();
    await visitor.say(STORY);
    await visitor.isAsked(/nog iets vertellen/);
    const had = visitor.asked.flatMap(
      (url) => /\/activities\?watermark=(\d+)$/.exec(url)?.[1] ?? [],
    );
    expect(had.length).to.be.greaterThan(1);
    expect(had.map(Number)).to.deep.equal([...had.map(Number)].sort((one, two) => one - two));
    expect(Number(had[0])).to.be.greaterThan(0);
    await visitor.close();
  });

  it('hears news without sockets, and asks for one only three times in a row', async () => {
    const visitor = await ChatVisitor.withoutSockets(browser, `${house.url}/chat`);
    await visitor.page.clock.install();
    await visitor.press('het gebeurde met mij');
    await visitor.isAsked(/Vertel in je eigen woorden/);
    const asks = () => visitor.asked.filter((url) => /\/conversations\/[\w-]+\?/.test(url)).length;
    const polls = () => visitor.asked.filter((url) => ACTIVITIES.test(url)).length;
    const before = polls();
    for (let rounds = 0; rounds < 7; rounds += 1) {
      await visitor.page.clock.runFor(15_000);
      await pause(150);
    }
    expect(asks()).to.equal(3);
    expect(polls() - before).to.be.within(5, 8);
    await visitor.close();
  });

  it('fetches the page in another language once', async () => {
    const visitor = await arrive();
    await visitor.choose('en');
    await visitor.isAsked(/in your own words/i);
    await until(async () => (await visitor.language()) === 'en');
    await pause(500);
    expect(visitor.asked.filter((url) => url.includes('/chat?taal=en'))).to.have.length(1);
    await visitor.close();
  });

  it('leaves once on a slow line, and does not say that it fails', async () => {
    city.body = `<a href="${house.url}/chat" data-spreekerover>Meld</a>
      <script src="${house.url}/embed.js" defer></script>`;
    const visitor = await ChatVisitor.inFrame(browser, `${city.origin}/city`, (page) =>
      page.getByText('Meld', { exact: true }).click(),
    );
    await answerExit(visitor.page, 2_500);
    await visitor.chat.locator('.exit').click({ noWaitAfter: true });
    await pause(1_800);
    expect(await visitor.chat.getByText(/zelf dit tabblad/).count()).to.equal(0);
    await visitor.page.waitForURL(`${EXIT}/**`);
    expect(visitor.asked.filter((url) => url.startsWith(EXIT))).to.have.length(1);
    await visitor.close();
  });

  async function arrive(): Promise<ChatVisitor> {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await visitor.press('het gebeurde met mij');
    return visitor.isAsked(/Vertel in je eigen woorden/);
  }

  async function isKept(token: string): Promise<boolean> {
    const [conversation = ''] = token.split('.');
    return (await house.app.runner.newsOf(`webchat:${conversation}`, 0)) !== undefined;
  }
});

/** A socket that never gets further than being opened. */
const SLOW_SOCKETS = `window.WebSocket = class {
  readyState = 0;
  close(code) { window.closedWith = code; }
};`;

function posts({ asked }: ChatVisitor): number {
  return asked.filter((url) => ACTIVITIES.test(url)).length;
}

async function answerExit(page: Page, milliseconds = 0): Promise<void> {
  await page.route(`${EXIT}/**`, async (route) => {
    await pause(milliseconds);
    await route
      .fulfill({ contentType: 'text/html', body: '<title>Weer</title>' })
      .catch(() => undefined);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
