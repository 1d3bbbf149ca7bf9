import { setTimeout } from 'node:timers/promises';
import { burstyLimiter, type Limiter, ownLimiter, type Rate } from './limiter.js';
import { type Counts, sharedLimiter } from './sharedLimiter.js';

/** Figures of security.md 1.4. */
export interface LimitFigures {
  readonly startsFromOneNetwork: Rate;
  readonly starts: Rate;
  readonly messagesOfOneConversation: Rate;
  /** Between two messages, and how many may come at once for all that. */
  readonly pace: Rate;
  readonly burst: Rate;
  readonly messages: Rate;
  /** Tickets and tokens of one conversation: each is a durable write. Not in security.md; more than any client needs. */
  readonly renewals: Rate;
}

export const LIMITS: LimitFigures = {
  startsFromOneNetwork: { points: 20, duration: 600 },
  starts: { points: 600, duration: 600 },
  messagesOfOneConversation: { points: 20, duration: 60 },
  pace: { points: 1, duration: 1 },
  burst: { points: 5, duration: 10 },
  messages: { points: 100, duration: 1 },
  renewals: { points: 30, duration: 60 },
};

/** A message that comes too fast waits this long in all before its sender is asked to wait, in milliseconds. */
const LONGEST_WAIT = 4_000;

/**
 * What keeps one sender from taking everybody's turn. Nobody is locked out: a start beyond the limit
 * asks for work, a message beyond it waits. Counted under names that say nothing, for at most ten
 * minutes: in memory, and where several processes share a server there, together. The pace of a
 * second, and what this process itself can take, is its own.
 */
export class Limits {
  readonly #network: Limiter;
  readonly #starts: Limiter;
  readonly #conversation: Limiter;
  readonly #renewals: Limiter;
  readonly #messages: Limiter;
  readonly #pace: Limiter;

  constructor(figures: LimitFigures = LIMITS, shared?: Counts) {
    const together = (name: string, rate: Rate): Limiter => {
      const own = ownLimiter(name, rate);
      return shared === undefined ? own : sharedLimiter(name, rate, shared, own);
    };
    this.#network = together('network', figures.startsFromOneNetwork);
    this.#starts = together('starts', figures.starts);
    this.#conversation = together('conversation', figures.messagesOfOneConversation);
    this.#renewals = together('renewals', figures.renewals);
    this.#messages = ownLimiter('messages', figures.messages);
    this.#pace = burstyLimiter('pace', figures.pace, figures.burst);
  }

  /**
   * Whether another conversation may begin from this network without work. What one network may not
   * begin counts for it alone: it must not use up what everybody may.
   */
  async mayStart(bucket: string): Promise<boolean> {
    if ((await this.#network.waitOf(bucket)) > 0) return false;
    return (await this.#starts.waitOf('all')) === 0;
  }

  /** 0, or the seconds after which a conversation may ask for another ticket or token. */
  async renew(conversation: string): Promise<number> {
    return inSeconds(await this.#renewals.waitOf(conversation));
  }

  /**
   * Lets a message of a conversation through, after a short wait where several came at once.
   *
   * @returns 0, or the seconds after which its sender may try again.
   */
  async pass(conversation: string): Promise<number> {
    const total = await this.#conversation.waitOf(conversation);
    if (total > 0) return inSeconds(total);
    let waited = 0;
    for (;;) {
      // Whoever is too fast must not use up what all may say together.
      const pace = await this.#pace.waitOf(conversation);
      const wait = pace > 0 ? pace : await this.#messages.waitOf('all');
      if (wait === 0) return 0;
      if (waited + wait > LONGEST_WAIT) return inSeconds(wait);
      await setTimeout(wait);
      waited += wait;
    }
  }
}

function inSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
