import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { z } from 'zod';
import { openPage, type Watched } from './browser.js';

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;

/** What a person tells in these tests: a place, a ground, a name and a number. */
export const STORY =
  'Op de bus van De Lijn in Gent zei een man: ga terug naar je land. Ik draag een hoofddoek. Amina Verlinden zag het, haar nummer is 0470 12 34 56.';

const Texts = z.record(z.string(), z.string());

/** A person at our own client in a real browser. The verbs are theirs. */
export class ChatVisitor {
  private constructor(
    private readonly watched: Watched,
    /** Where the chat is: the page itself, or a frame in the city's page. */
    readonly chat: Page | Frame,
  ) {}

  static async at(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = DESKTOP,
  ): Promise<ChatVisitor> {
    const watched = await openPage(browser, options);
    await watched.page.goto(url);
    const visitor = new ChatVisitor(watched, watched.page);
    await visitor.isReady();
    return visitor;
  }

  /** Somebody whose network lets no socket through. */
  static async withoutSockets(browser: Browser, url: string): Promise<ChatVisitor> {
    const watched = await openPage(browser, DESKTOP);
    await watched.page.addInitScript('delete window.WebSocket');
    await watched.page.goto(url);
    const visitor = new ChatVisitor(watched, watched.page);
    await visitor.isReady();
    return visitor;
  }

  /** Opens the city's page and the chat on it. */
  static async inFrame(
    browser: Browser,
    url: string,
    open: (page: Page) => Promise<void>,
    options: BrowserContextOptions = DESKTOP,
  ): Promise<ChatVisitor> {
    const watched = await openPage(browser, options);
    await watched.page.goto(url);
    await open(watched.page);
    const handle = await watched.page.locator('iframe').last().elementHandle();
    const frame = await handle.contentFrame();
    if (frame === null) throw new Error('no chat was opened');
    const visitor = new ChatVisitor(watched, frame);
    await visitor.isReady();
    return visitor;
  }

  get page(): Page {
    return this.watched.page;
  }
  get asked(): string[] {
    return this.watched.asked;
  }
  get complaints(): string[] {
    return this.watched.complaints;
  }

  async press(label: string | RegExp): Promise<this> {
    await this.chat.getByRole('button', { name: label, exact: true }).last().click();
    return this;
  }

  async tick(...labels: readonly string[]): Promise<this> {
    for (const label of labels) await this.chat.getByLabel(label, { exact: true }).check();
    return this;
  }

  async say(text: string): Promise<this> {
    await this.field.fill(text);
    await this.press(SEND);
    return this;
  }

  /** Goes on in another language. */
  async choose(language: string): Promise<this> {
    await this.chat.locator(`[data-language="${language}"]`).click();
    return this;
  }

  async leave(): Promise<this> {
    await this.chat.locator('.exit').click();
    return this;
  }

  /** Waits until the bot asks this. */
  async isAsked(question: string | RegExp): Promise<this> {
    await this.chat.locator('.ask legend').filter({ hasText: question }).waitFor();
    return this;
  }

  /** Waits until these words are somewhere on the page. */
  async sees(words: string | RegExp): Promise<this> {
    await this.chat.getByText(words).filter({ visible: true }).last().waitFor();
    return this;
  }

  async reload(): Promise<this> {
    await this.page.reload();
    await this.isReady();
    return this;
  }

  get field() {
    return this.chat.locator('#answer textarea');
  }

  /** Language that the page says it is in. */
  async language(): Promise<string | null> {
    return await this.chat.locator('html').getAttribute('lang');
  }

  /** The token of this conversation, as the page holds it. */
  async token(): Promise<string> {
    return await this.chat.locator('#answer input[name=t]').inputValue();
  }

  /** Everything that is kept in this browser by our origin; a frame on another site may keep nothing. */
  async kept(): Promise<Record<string, string>> {
    const cookies = await this.page.context().cookies();
    const stored: unknown = await this.chat.evaluate(STORED);
    return {
      ...Texts.parse(stored),
      ...Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
    };
  }

  async close(): Promise<void> {
    await this.watched.close();
  }

  private async isReady(): Promise<void> {
    await this.chat.locator('.ask').waitFor();
  }
}

/** In this very tab: the storage of a session is that of its tab. */
export const STORED = `(() => {
  try {
    return { ...localStorage, ...sessionStorage };
  } catch {
    return {};
  }
})()`;

const SEND = /^(?:Stuur|Send)$/;

/** From the first question to the one whether this may leave. */
export async function untilConsent(visitor: ChatVisitor): Promise<void> {
  await visitor.press('het gebeurde met mij');
  await visitor.isAsked(/Vertel in je eigen woorden/);
  await visitor.say(STORY);
  await visitor.press('Dit is alles');
  await visitor.isAsked(/Klopt dit/);
  await visitor.press('Ja, dit klopt');
  await visitor.press(/^Laten tellen zonder naam/);
  await visitor.isAsked(/Mag dit naar/);
}
