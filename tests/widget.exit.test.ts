import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { type CityPage, serveCityPage } from './support/cityPage.js';
import { ChatVisitor, STORED, untilConsent } from './support/ChatVisitor.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const EXIT = 'https://www.meteo.be';
const WHOLE =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';
const WITHOUT_TOP = 'allow-scripts allow-same-origin allow-forms';

describe('a person who must get away from the chat at once', function () {
  this.timeout(60_000);
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

  for (const [how, leave] of [
    ['clicks the button', (chat: ChatVisitor) => chat.chat.locator('.exit').click()],
    ['presses Shift three times', (chat: ChatVisitor) => shiftThrice(chat)],
    ['takes the first link of the page', (chat: ChatVisitor) => firstLink(chat)],
  ] as const) {
    it(`${how} on the chat itself: all is gone, here, in the browser and on the server`, async () => {
      const visitor = await arrive(() => ChatVisitor.at(browser, `${house.url}/chat`));
      await leave(visitor);
      await isAway(visitor.page);
      await backShowsNothing(visitor);
      await nothingIsLeft(visitor);
      await visitor.close();
    });

    for (const [frame, attributes] of [
      ['a frame without a sandbox', ''],
      ['the frame that we tell cities to use', `sandbox="${WHOLE}"`],
    ] as const) {
      it(`${how} in ${frame} on the page of a city`, async () => {
        const visitor = await arrive(() => inFrame(attributes));
        await leave(visitor);
        await isAway(visitor.page);
        await backShowsNothing(visitor);
        await nothingIsLeft(visitor);
        await visitor.close();
      });
    }

    it(`${how} in a frame that may not leave the page, without our script: is told what to do`, async () => {
      const visitor = await arrive(() => inFrame(`sandbox="${WITHOUT_TOP}"`));
      await leave(visitor);
      await visitor.sees(/zelf dit tabblad/);
      expect(await visitor.chat.getByText('hoofddoek').count()).to.equal(0);
      await nothingIsLeft(visitor);
      await visitor.close();
    });
  }

  it('leaves by the loader, with the keyboard on the page of the city and not in the chat', async () => {
    const visitor = await arrive(byLoader);
    await visitor.page.bringToFront();
    await visitor.page.locator('#outside').click();
    await shiftThrice(visitor);
    await isAway(visitor.page);
    await backShowsNothing(visitor);
    await nothingIsLeft(visitor);
    await visitor.close();
  });

  it('leaves by the button in the panel that the loader opened', async () => {
    const visitor = await arrive(byLoader);
    await visitor.chat.locator('.exit').click();
    await isAway(visitor.page);
    await backShowsNothing(visitor);
    await nothingIsLeft(visitor);
    await visitor.close();
  });

  it('leaves while an answer is on its way', async () => {
    const visitor = await arrive(() => ChatVisitor.at(browser, `${house.url}/chat`));
    await visitor.page.route('**/activities**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue().catch(() => undefined);
    });
    await visitor.field.fill('en hij riep nog iets');
    await visitor.press(/^Stuur$/);
    await visitor.chat.locator('.exit').click();
    await isAway(visitor.page);
    await nothingIsLeft(visitor);
    await visitor.close();
  });

  it('leaves when sockets do not get through: the server hears it all the same', async () => {
    const visitor = await arrive(() => ChatVisitor.withoutSockets(browser, `${house.url}/chat`));
    await visitor.chat.locator('.exit').click();
    await isAway(visitor.page);
    await nothingIsLeft(visitor);
    await visitor.close();
  });

  it('types words with capitals, and stays', async () => {
    const visitor = await ChatVisitor.at(browser, `${house.url}/chat`);
    await visitor.press('het gebeurde met mij');
    await visitor.isAsked(/Vertel in je eigen woorden/);
    await visitor.field.click();
    await visitor.page.keyboard.type('AAA BBB Dat Was Niet Leuk');
    for (const letter of 'ABC') await visitor.page.keyboard.press(`Shift+${letter}`);
    expect(await visitor.field.inputValue()).to.include('AAA BBB');
    await visitor.close();
  });

  it('covers the screen before anything else', async () => {
    const visitor = await arrive(() => ChatVisitor.at(browser, `${house.url}/chat`));
    // The cover stands in the very turn of the click: nothing is waited for.
    const covered: unknown = await visitor.chat.evaluate(`(() => {
      document.querySelector('.exit').click();
      return document.body.innerText.includes('hoofddoek') ? 'shown' : 'covered';
    })()`);
    expect(covered).to.equal('covered');
    await visitor.close();
  });

  /** Tells something, so that there is a draft and a token to lose. */
  async function arrive(open: () => Promise<ChatVisitor>): Promise<ChatVisitor> {
    const visitor = await open();
    await visitor.page.route(`${EXIT}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Weer</h1>' }),
    );
    await untilConsent(visitor);
    tokens.set(visitor, await visitor.token());
    return visitor;
  }

  const tokens = new Map<ChatVisitor, string>();

  async function inFrame(attributes: string): Promise<ChatVisitor> {
    city.body = `<iframe ${attributes} width="420" height="700" src="${house.url}/chat" title="x"></iframe>`;
    return fromHome(async (page) => {
      await page.goto(`${city.origin}/chat-page`);
    });
  }

  async function byLoader(): Promise<ChatVisitor> {
    city.body = `<p id="outside">Stad</p><a href="${house.url}/chat" data-spreekerover>Meld</a>
      <script src="${house.url}/embed.js" defer></script>`;
    return fromHome(async (page) => {
      await page.goto(`${city.origin}/chat-page`);
      await page.getByText('Meld', { exact: true }).click();
    });
  }

  /** By way of another page of the city, so that Back has somewhere to go. */
  async function fromHome(open: (page: Page) => Promise<void>): Promise<ChatVisitor> {
    return ChatVisitor.inFrame(browser, `${city.origin}/`, open);
  }

  async function isAway(page: Page): Promise<void> {
    await page.waitForURL(`${EXIT}/**`, { timeout: 10_000 });
  }

  async function backShowsNothing(visitor: ChatVisitor): Promise<void> {
    await visitor.page.goBack().catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const shown = await Promise.all(
      visitor.page.frames().map((frame) => frame.evaluate('document.body?.innerText ?? ""')),
    );
    expect(shown.join('\n')).not.to.match(/hoofddoek|Amina|Mag dit naar/);
    expect(visitor.page.url()).not.to.include('/chat');
  }

  async function nothingIsLeft(visitor: ChatVisitor): Promise<void> {
    const token = tokens.get(visitor) ?? '';
    const [conversation = ''] = token.split('.');
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await house.app.runner.newsOf(`webchat:${conversation}`, 0)) === undefined) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(token).to.have.length.greaterThan(40);
    expect(await house.app.runner.newsOf(`webchat:${conversation}`, 0)).to.equal(undefined);
    // The same tab again, on the chat itself and in the frame where it was.
    await visitor.page.goto(`${house.url}/privacy`);
    expect(await visitor.page.evaluate(STORED)).to.deep.equal({});
    await visitor.page.goto(`${city.origin}/chat-page`);
    for (const frame of visitor.page.frames()) {
      expect(await frame.evaluate(STORED)).to.deep.equal({});
    }
    expect(await visitor.page.context().cookies()).to.deep.equal([]);
  }
});

async function shiftThrice({ page }: ChatVisitor): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
}

async function firstLink(visitor: ChatVisitor): Promise<void> {
  await visitor.chat.locator('.skip').focus();
  await visitor.page.keyboard.press('Enter');
}
