import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may happen: so many times in so many seconds. */
export interface Rate {
  readonly points: number;
  readonly duration: number;
}

export interface Limiter {
  /** Counts one more for a key: 0 when there is room, or the milliseconds until there is. */
  waitOf(key: string): Promise<number>;
}

/** A limit of this process alone, in memory. */
export function ownLimiter(name: string, rate: Rate): Limiter {
  return asLimiter(memory(name, rate));
}

/** So many in a moment, and some more at once now and then. */
export function burstyLimiter(name: string, rate: Rate, burst: Rate): Limiter {
  return asLimiter(new BurstyRateLimiter(memory(name, rate), memory(`${name}-burst`, burst)));
}

function memory(keyPrefix: string, { points, duration }: Rate): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix, points, duration });
}

function asLimiter(limits: { consume(key: string): Promise<unknown> }): Limiter {
  return {
    waitOf: async (key) => {
      try {
        await limits.consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext);
        throw refusal;
      }
    },
  };
}
