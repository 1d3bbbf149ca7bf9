import { createHmac } from 'node:crypto';
import type { SharedStore, Tally } from '../../services/storage/store.js';
import { within } from './within.js';
import type { Limiter, Rate } from './limiter.js';

/** Counters that several processes have in common. */
export interface Counts {
  /** Counts one more under a name, for so many seconds from the first on. @throws StorageError */
  count(name: string, seconds: number): Promise<Tally & { readonly now: number }>;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Counters in the store that processes share. What is counted (a network, a conversation) stands
 * there only as a hash under a key that changes every day, and no longer than it counts: ten minutes
 * at most.
 */
export function countsIn(
  engine: Pick<SharedStore, 'tally'>,
  secretOf: (day: number) => Uint8Array,
  clock: () => number,
): Counts {
  return {
    count: async (name, seconds) => {
      const now = clock();
      const key = secretOf(Math.floor(now / DAY));
      const hash = createHmac('sha256', key).update(name).digest('base64url');
      return { ...(await engine.tally(hash, now, now + seconds * 1000)), now };
    },
  };
}

/** Milliseconds that a count may take: nobody waits for a limit when the server does not answer. */
const PATIENCE = 1_000;

/** How long a server that did not answer is left alone, in milliseconds. */
const REST = 10_000;

/**
 * The same limit for all processes together; where they cannot be asked, `own` holds alone: a limit
 * must keep nobody out by failing, nor make them wait.
 */
export function sharedLimiter(
  name: string,
  { points, duration }: Rate,
  shared: Counts,
  own: Limiter,
): Limiter {
  let restsUntil = 0;
  return {
    waitOf: async (key) => {
      if (performance.now() < restsUntil) return own.waitOf(key);
      const counted = await within(PATIENCE, shared.count(`${name}:${key}`, duration));
      if (counted === undefined) {
        restsUntil = performance.now() + REST;
        return own.waitOf(key);
      }
      const { count, expiresAt, now } = counted;
      return count <= points ? 0 : Math.max(1, expiresAt - now);
    },
  };
}
