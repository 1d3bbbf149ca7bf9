import type { Logger } from '../../../services/logger.js';
import { dataOf } from '../../turn/messageData.js';
import type { Message } from '../../turn/record.js';
import type { TurnRunner } from '../../turn/TurnRunner.js';
import type { Claims } from './Claims.js';
import type { Identities } from './Identities.js';

interface NewsParts {
  readonly runner: Pick<TurnRunner, 'newsOf'>;
  readonly identities: Pick<Identities, 'within'>;
  readonly claims: Claims;
  readonly logger: Logger;
}

/** Between which messages of a conversation to look, both ends not included. */
interface Range {
  readonly after: number | undefined;
  readonly before?: number;
}

/** What the outbox says when a referral has arrived, or never will. */
const NOTICES: readonly string[] = ['delivered', 'failed'];

/**
 * What was said in a conversation outside a turn, and not told yet. It is kept with the conversation
 * until somebody tells it: at once where there is a way to the person, else with their next message.
 */
export class News {
  readonly #parts: NewsParts;

  constructor(parts: NewsParts) {
    this.#parts = parts;
  }

  /**
   * The news at the end of that range, each claimed so that no other process tells it as well. None
   * when it cannot be read now: what it comes with must not wait for it.
   */
  async claim(conversation: string, { after = 0, before = Infinity }: Range): Promise<Message[]> {
    // Messages follow each other: nothing was said in between.
    if (before <= after + 1) return [];
    try {
      const kept = await this.#parts.runner.newsOf(conversation, after);
      const some = kept?.filter(({ sequence }) => sequence < before) ?? [];
      const said = some.findLastIndex((message) => !isNotice(message));
      const ours: Message[] = [];
      for (const notice of some.slice(said + 1)) {
        if (await this.#parts.claims.claim(this.#nameOf(conversation, notice))) ours.push(notice);
      }
      return ours;
    } catch (error) {
      this.#parts.logger.error('storage.failed', {}, error);
      return [];
    }
  }

  /** It was told. */
  async settle(conversation: string, news: readonly Message[]): Promise<void> {
    try {
      for (const notice of news) {
        await this.#parts.claims.settle(this.#nameOf(conversation, notice));
      }
    } catch (error) {
      // Then it may be told twice, which does no harm.
      this.#parts.logger.error('storage.failed', {}, error);
    }
  }

  /** The moment belongs to it: a conversation that begins anew counts from one again. */
  #nameOf(conversation: string, { sequence, at = 0 }: Message): string {
    return this.#parts.identities.within(conversation, `news ${sequence} ${at}`);
  }
}

function isNotice(message: Message): boolean {
  const data = dataOf(message);
  return data !== undefined && data.prompt === undefined && NOTICES.includes(data.key);
}
