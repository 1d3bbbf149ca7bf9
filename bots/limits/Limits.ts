import { setTimeout } from 'node:timers/promises';
import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may happen: so many times in so many seconds. */
interface Rate {
  readonly points: number;
  readonly duration: number;
}

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
 * asks for work, a message beyond it waits. Counted in memory, under names that say nothing, for at
 * most ten minutes.
 */
export class Limits {
  readonly #network: RateLimiterMemory;
  readonly #starts: RateLimiterMemory;
  readonly #conversation: RateLimiterMemory;
  readonly #pace: BurstyRateLimiter;
  readonly #messages: RateLimiterMemory;
  readonly #renewals: RateLimiterMemory;

  constructor(figures: LimitFigures = LIMITS) {
    this.#network = limiter('network', figures.startsFromOneNetwork);
    this.#starts = limiter('starts', figures.starts);
    this.#conversation = limiter('conversation', figures.messagesOfOneConversation);
    this.#pace = new BurstyRateLimiter(
      limiter('pace', figures.pace),
      limiter('burst', figures.burst),
    );
    this.#messages = limiter('messages', figures.messages);
    this.#renewals = limiter('renewals', figures.renewals);
  }

  /**
   * Whether another conversation may begin from this network without work. What one network may not
   * begin counts for it alone: it must not use up what everybody may.
   */
  async mayStart(bucket: string): Promise<boolean> {
    if ((await waitOf(this.#network, bucket)) > 0) return false;
    return (await waitOf(this.#starts, 'all')) === 0;
  }

  /** 0, or the seconds after which a conversation may ask for another ticket or token. */
  async renew(conversation: string): Promise<number> {
    return inSeconds(await waitOf(this.#renewals, conversation));
  }

  /**
   * Lets a message of a conversation through, after a short wait where several came at once.
   *
   * @returns 0, or the seconds after which its sender may try again.
   */
  async pass(conversation: string): Promise<number> {
    const total = await waitOf(this.#conversation, conversation);
    if (total > 0) return inSeconds(total);
    let waited = 0;
    for (;;) {
      // Whoever is too fast must not use up what all may say together.
      const pace = await waitOf(this.#pace, conversation);
      const wait = pace > 0 ? pace : await waitOf(this.#messages, 'all');
      if (wait === 0) return 0;
      if (waited + wait > LONGEST_WAIT) return inSeconds(wait);
      await setTimeout(wait);
      waited += wait;
    }
  }
}

function limiter(keyPrefix: string, { points, duration }: Rate): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix, points, duration });
}

/** 0 when there is room, or the milliseconds until there is. */
async function waitOf(limits: Pick<RateLimiterMemory, 'consume'>, key: string): Promise<number> {
  try {
    await limits.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext);
    throw refusal;
  }
}

function inSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
