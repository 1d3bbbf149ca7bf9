import { setTimeout } from 'node:timers/promises';
import { ConnectorError } from './connectorClient.js';

export interface Persistence {
  /** From 0 up to 1, to spread tries. */
  readonly random: () => number;
  /** When to give up, as `performance.now()` counts: a clock that is put right makes nothing longer. */
  readonly until: number;
}

/** What Teams asks bots to try again (security.md 2.7), and 503. */
const PASSING: readonly number[] = [412, 429, 502, 503, 504];

const FIRST_WAIT = 250;

/** It is past the time within which an answer was of use. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';
  readonly code = 'too_late';
}

/**
 * Does something that may fail for a moment, again and again until its time is over, each wait
 * twice the one before or as long as the other side asks. What will not pass is not tried again.
 *
 * @throws what the last try threw; TooLateError when a try does not end in time.
 */
export async function persistently<Outcome>(
  act: () => Promise<Outcome>,
  { random, until }: Persistence,
): Promise<Outcome> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await within(act(), until - performance.now());
    } catch (error) {
      const wait = waitAfter(error, tries, random());
      if (wait === undefined || performance.now() + wait >= until) throw error;
      await setTimeout(wait);
    }
  }
}

function waitAfter(error: unknown, tries: number, random: number): number | undefined {
  if (error instanceof TooLateError) return undefined;
  const own = FIRST_WAIT * 2 ** tries * (0.75 + random / 2);
  // Whatever is no answer of the connector is a line that broke, or a token that could not be had.
  if (!(error instanceof ConnectorError)) return own;
  if (!PASSING.includes(error.status)) return undefined;
  return Math.max(own, error.retryAfter ?? 0);
}

/** The SDK waits for a token as long as it takes. */
async function within<Outcome>(act: Promise<Outcome>, milliseconds: number): Promise<Outcome> {
  const stop = new AbortController();
  const late = setTimeout(Math.max(0, milliseconds), undefined, { signal: stop.signal }).then(
    () => {
      throw new TooLateError();
    },
  );
  // Nobody hears of it when the act is done first.
  late.catch(() => undefined);
  try {
    return await Promise.race([act, late]);
  } finally {
    stop.abort();
  }
}
