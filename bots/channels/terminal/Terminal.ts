import { randomUUID } from 'node:crypto';
import { toLanguage, translate } from '../../../dialogs/text/catalogue.js';
import type { Input } from '../../../dialogs/turnDraft.js';
import type { App } from '../../app.js';
import type { Message } from '../../turn/record.js';
import { dataOf } from '../../turn/messageData.js';

export interface TerminalOptions {
  readonly conversation: string;
  readonly language: string;
  readonly campaign?: string | undefined;
}

/** What one turn showed, and whether the person is leaving. */
export interface Shown {
  readonly messages: readonly Message[];
  /** A word of our own when there was no turn: busy, or trouble. */
  readonly notice: string | undefined;
  readonly ends: boolean;
}

/**
 * One person at a terminal: hands in what they typed, and gives back what the bot says, also what
 * the outbox says when a referral has really arrived.
 */
export class Terminal {
  private seen = 0;

  constructor(
    private readonly app: App,
    private readonly options: TerminalOptions,
  ) {}

  async open(): Promise<Shown> {
    return await this.take({ kind: 'opened' });
  }

  async type(text: string): Promise<Shown> {
    return await this.take({ kind: 'text', text });
  }

  async take(input: Input): Promise<Shown> {
    const { conversation, language, campaign } = this.options;
    const result = await this.app.runner.run({
      conversation,
      id: randomUUID(),
      input,
      channel: 'terminal',
      language,
      campaign,
    });
    if (result.outcome !== 'done') {
      const key = result.outcome === 'busy' ? 'said.busy' : 'said.trouble';
      return { messages: [], notice: translate(toLanguage(language), key), ends: false };
    }
    this.see(result.replies);
    await this.app.worker.drain();
    const later = await this.app.runner.messagesSince(conversation, this.seen);
    this.see(later);
    return {
      messages: beforePrompt(result.replies, later),
      notice: undefined,
      ends: result.replies.some((message) => dataOf(message)?.ends === true),
    };
  }

  private see(messages: readonly Message[]): void {
    this.seen = messages.reduce((last, { sequence }) => Math.max(last, sequence), this.seen);
  }
}

/** News of the outbox goes before the open question, so that the question stays last on the screen. */
function beforePrompt(replies: readonly Message[], news: readonly Message[]): Message[] {
  const prompt = replies.findLastIndex((message) => dataOf(message)?.prompt !== undefined);
  const at = prompt === -1 ? replies.length : prompt;
  return [...replies.slice(0, at), ...news, ...replies.slice(at)];
}
