import type { Logger } from '../../../services/logger.js';
import { dataOf } from '../../turn/messageData.js';
import type { Message } from '../../turn/record.js';
import type { TurnRunner } from '../../turn/TurnRunner.js';
import { type Claim, type Claims, LEASE } from './Claims.js';
import type { Identities } from './Identities.js';
import type { Line } from './Lines.js';

interface NewsParts {
  readonly runner: Pick<TurnRunner, 'newsOf'>;
  readonly identities: Pick<Identities, 'within'>;
  readonly claims: Claims;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly logger: Logger;
}

type NewsLine = Pick<Line, 'name' | 'newsFrom' | 'retryAt' | 'unsent'>;

/** What the outbox says when a referral has arrived, or never will. */
const NOTICES: readonly string[] = ['delivered', 'failed'];

/**
 * What was said in a conversation outside a turn, and not told yet. It is kept with the conversation
 * until somebody tells it: at once where there is a way to the person, else with their next message.
 * The line remembers how far all of it is known to be told; what is not is looked for again.
 */
export class News {
  readonly #parts: NewsParts;

  constructor(parts: NewsParts) {
    this.#parts = parts;
  }

  /**
   * The news that nobody told yet, each piece claimed so that no other process tells it as well. None
   * when it cannot be read now: what it comes with must not wait for it, and it is tried again.
   *
   * @param before Sequence of the message before which to look.
   */
  async claim(line: NewsLine, before = Infinity): Promise<Message[]> {
    // A conversation that began anew counts from one.
    if (before <= line.newsFrom) line.newsFrom = 0;
    // Messages follow each other: nothing was said in between.
    if (before <= line.newsFrom + 1) return [];
    const kept = await this.#kept(line);
    if (kept === undefined) return [];
    const earlier = kept.filter(({ sequence }) => sequence < before);
    const ours: Message[] = [];
    let waits: Message | undefined;
    for (const notice of earlier.filter(isNotice)) {
      const claim = await this.#claimed(line.name, notice);
      if (claim === 'ours') ours.push(notice);
      if (claim === 'waits') waits ??= notice;
    }
    line.retryAt = undefined;
    line.newsFrom = earlier.at(-1)?.sequence ?? line.newsFrom;
    if (waits !== undefined) this.#leave(line, waits.sequence);
    return ours;
  }

  /** What of it was sent is settled; the rest is taken from what waits in memory, and claimed again the next time. */
  async settle(line: NewsLine, claimed: readonly Message[]): Promise<void> {
    const waiting = line.unsent.flatMap(({ notice }) => notice ?? []);
    line.unsent = line.unsent.filter(({ notice }) => notice === undefined);
    for (const notice of claimed) {
      if (waiting.includes(notice.sequence)) this.#leave(line, notice.sequence);
      else await this.#settle(line.name, notice);
    }
  }

  #leave(line: NewsLine, sequence: number): void {
    line.newsFrom = Math.min(line.newsFrom, sequence - 1);
    line.retryAt = this.#parts.clock() + LEASE;
  }

  async #kept(line: NewsLine): Promise<readonly Message[] | undefined> {
    try {
      return await this.#parts.runner.newsOf(line.name, line.newsFrom);
    } catch (error) {
      this.#parts.logger.error('storage.failed', {}, error);
      this.#leave(line, line.newsFrom + 1);
      return undefined;
    }
  }

  async #claimed(conversation: string, notice: Message): Promise<Claim> {
    try {
      return await this.#parts.claims.claim(this.#nameOf(conversation, notice));
    } catch (error) {
      this.#parts.logger.error('storage.failed', {}, error);
      return 'waits';
    }
  }

  async #settle(conversation: string, notice: Message): Promise<void> {
    try {
      await this.#parts.claims.settle(this.#nameOf(conversation, notice));
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

/** Whether it was said outside a turn. */
export function isNotice(message: Message): boolean {
  const data = dataOf(message);
  return data !== undefined && data.prompt === undefined && NOTICES.includes(data.key);
}
