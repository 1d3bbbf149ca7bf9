import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openPage, type Watched } from './browser.js';
import type { Caller } from './directLine.js';

/** A person at our own chat in a real browser. With script or without, what they do is the same. */
export class Guest {
  private constructor(
    readonly watched: Watched,
    readonly base: string,
  ) {}

  /** Opens a tab; nothing is loaded in it yet. */
  static async come(
    browser: Browser,
    base: string,
    options: BrowserContextOptions = {},
  ): Promise<Guest> {
    return new Guest(await openPage(browser, options), base);
  }

  get page(): Page {
    return this.watched.page;
  }

  /** Opens the chat and sees the first question, whether or not its script has come. */
  async open(path = '/chat'): Promise<void> {
    await this.page.goto(`${this.base}${path}`, { waitUntil: 'commit' });
    await this.page.locator('legend').waitFor();
  }

  /** Waits until the script has taken the page over. */
  async hasScript(): Promise<void> {
    await this.page.locator('#news').waitFor({ state: 'attached' });
  }

  /** Goes on with a conversation that this tab had before a reload. */
  async resume({ token }: Pick<Caller, 'token'>): Promise<void> {
    await this.page.goto(`${this.base}/privacy`);
    await this.page.evaluate(`sessionStorage.setItem('spreekerover', ${JSON.stringify(token)})`);
    await this.open();
    await this.reads(/^Welkom terug/);
  }

  /** The last button that is named so: an older one may stand higher up in the conversation. */
  button(label: string | RegExp): Locator {
    const exact = typeof label === 'string';
    return this.page.getByRole('button', { name: label, exact }).last();
  }

  async press(label: string | RegExp): Promise<void> {
    await this.button(label).click();
  }

  /** Presses the button beside a line, as "Wijzig" beside "Gemeente". */
  async pressBeside(line: string, label: string): Promise<void> {
    const row = this.page.locator('.row').filter({ hasText: line }).last();
    await row.getByRole('button', { name: label }).click();
  }

  async tick(...labels: readonly string[]): Promise<void> {
    for (const label of labels) await this.page.getByLabel(label, { exact: true }).check();
  }

  async type(words: string): Promise<void> {
    await this.page.locator('#text').fill(words);
  }

  async say(words: string): Promise<void> {
    await this.type(words);
    await this.press('Stuur');
  }

  /** Waits until this is what is asked. */
  async isAsked(words: string | RegExp): Promise<void> {
    await this.page.locator('legend').filter({ hasText: words }).waitFor();
  }

  /** Waits until this stands on the page where everybody sees it. */
  async reads(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).last().waitFor();
  }

  async leave(): Promise<void> {
    await this.watched.close();
  }
}
