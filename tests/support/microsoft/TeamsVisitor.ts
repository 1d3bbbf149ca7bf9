import type { Browser, Locator, Page } from 'playwright-core';
import { DESKTOP } from '../ChatVisitor.js';
import { openPage, type Watched } from '../browser.js';

/** A person in Teams, as the Agents Playground plays it in a real browser. The verbs are theirs. */
export class TeamsVisitor {
  private constructor(private readonly watched: Watched) {}

  /** `url` of the Playground; the page may ask nobody else, its fonts least of all. */
  static async at(browser: Browser, url: string): Promise<TeamsVisitor> {
    const watched = await openPage(browser, { ...DESKTOP, locale: 'nl-BE' });
    const { hostname } = new URL(url);
    await watched.page.route('**', (route) =>
      new URL(route.request().url()).hostname === hostname ? route.continue() : route.abort(),
    );
    await watched.page.goto(url);
    return new TeamsVisitor(watched);
  }

  get page(): Page {
    return this.watched.page;
  }

  /** By typing, and Enter; it is gone from the field when it was sent. */
  async say(text: string): Promise<this> {
    const editor = this.page.getByRole('textbox').first();
    await editor.click();
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
    await editor.filter({ hasText: text }).waitFor({ state: 'detached' });
    return this;
  }

  /** Presses a button of the newest card that has it. */
  async press(label: string | RegExp): Promise<this> {
    await this.button(label).last().click();
    return this;
  }

  /** Waits until these words are somewhere in the conversation. */
  async sees(words: string | RegExp): Promise<this> {
    await this.page.getByText(words).filter({ visible: true }).last().waitFor();
    return this;
  }

  /** One of a list on the newest card that has it, and the button that sends it. */
  async choose(label: string | RegExp): Promise<this> {
    await this.cards.getByRole('radio', { name: label, exact: true }).last().check();
    return this.press('Verder');
  }

  /** Several of a list on the newest card, and the button that sends them. */
  async ticks(...labels: readonly string[]): Promise<this> {
    for (const label of labels) {
      await this.cards.last().getByRole('checkbox', { name: label, exact: true }).check();
    }
    return this.press('Verder');
  }

  /** One of the first list that opens on the newest card. */
  async picks(option: string | RegExp): Promise<this> {
    await this.cards.last().getByRole('combobox').first().click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
    return this;
  }

  async opens(chat: string): Promise<this> {
    await this.page.getByRole('treeitem').filter({ hasText: chat }).click();
    return this;
  }

  /** The last text of the bot in which these words are, as it can be read there. */
  async reads(words: RegExp): Promise<string> {
    return this.page.getByRole('paragraph').filter({ hasText: words }).last().innerText();
  }

  button(label: string | RegExp): Locator {
    return this.cards.getByRole('button', { name: label, exact: true });
  }

  private get cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  async close(): Promise<void> {
    await this.watched.close();
  }
}
