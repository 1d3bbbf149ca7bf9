import type { Page, Response } from 'playwright-core';
import { z } from 'zod';
import { messageOf } from '../../bots/widget/shared/message.js';
import { asHeard } from '../../bots/widget/shared/messageTree.js';

const ActivitySet = z.looseObject({ activities: z.array(z.looseObject({ id: z.string() })) });
const Lines = z.array(z.string());

/**
 * Hears what a screen reader would say of a page by itself: whatever is put in a place that says that
 * it is live. Beside it stands what the bot really said, as it came over the network.
 */
export class Ear {
  /** Each message of the bot, once, by whatever way it came. */
  readonly said: string[] = [];
  /** How many the page itself showed before anything was said. */
  shownByPage = 0;
  private readonly known = new Set<string>();
  private readonly reading: Promise<void>[] = [];

  private constructor(private readonly page: Page) {}

  /** Listens from the next page on. */
  static async at(page: Page): Promise<Ear> {
    const ear = new Ear(page);
    await page.addInitScript(LISTEN);
    page.on('response', (response) => {
      ear.reading.push(ear.read(response));
    });
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        ear.take(payload.toString(), true);
      });
    });
    return ear;
  }

  /** What was heard: messages of the bot, and the rest. */
  async heard(): Promise<{ bot: string[]; other: string[] }> {
    await Promise.all(this.reading);
    const lines = Lines.parse(await this.page.evaluate('window.heard'));
    return {
      bot: lines.filter((line) => this.said.includes(line)),
      other: lines.filter((line) => !this.said.includes(line)),
    };
  }

  private async read(response: Response): Promise<void> {
    const { pathname } = new URL(response.url());
    if (pathname === '/chat/session') this.take(await response.text(), false);
    else if (pathname.endsWith('/activities')) this.take(await response.text(), true);
  }

  private take(text: string, isNews: boolean): void {
    const set = text === '' ? undefined : ActivitySet.safeParse(JSON.parse(text)).data;
    for (const activity of set?.activities ?? []) {
      const message = messageOf(activity);
      if (message === undefined || message.own || this.known.has(activity.id)) continue;
      this.known.add(activity.id);
      if (isNews) this.said.push(asHeard(message));
      else this.shownByPage += 1;
    }
  }
}

const LISTEN = `
window.heard = [];
const LIVE = { status: 'polite', log: 'polite', alert: 'assertive' };
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
    const region = element?.closest('[aria-live], [role=status], [role=log], [role=alert]');
    const how = region && (region.ariaLive ?? LIVE[region.role]);
    if (!how || how === 'off') continue;
    for (const { textContent } of addedNodes) if (textContent) window.heard.push(textContent);
  }
}).observe(document, { subtree: true, childList: true, characterData: true });
`;
