import type { Input } from '../../../dialogs/turnDraft.js';
import { understand } from '../../../services/understanding/understand.js';
import { type Limiter, ownLimiter } from '../../limits/limiter.js';

/** How many of these a conversation that goes too fast may still say, and how many of its messages are read to find out. */
export const URGENT = {
  passes: { points: 20, duration: 60 },
  // Reading takes 25 ms at most (16,000 characters).
  reads: { points: 60, duration: 60 },
} as const;

/**
 * What is let through of a conversation that is over its limit: words that speak of danger, because
 * nobody may be told to wait who needs help at once, and buttons, which no person presses too often.
 * In memory, for a minute.
 */
export class Urgent {
  readonly #passes: Limiter = ownLimiter('azure-urgent', URGENT.passes);
  readonly #reads: Limiter = ownLimiter('azure-read', URGENT.reads);

  /** @param language Of the conversation. */
  async passes(conversation: string, input: Input, language: string): Promise<boolean> {
    const isUrgent = isButton(input) || (await this.#speaksOfDanger(conversation, input, language));
    return isUrgent && (await this.#passes.waitOf(conversation)) === 0;
  }

  async #speaksOfDanger(conversation: string, input: Input, language: string): Promise<boolean> {
    if (input.kind !== 'text') return false;
    if ((await this.#reads.waitOf(conversation)) > 0) return false;
    return understand(input.text, language).danger !== null;
  }
}

function isButton(input: Input): boolean {
  return input.kind === 'choice' || (input.kind === 'text' && input.prompt !== undefined);
}
