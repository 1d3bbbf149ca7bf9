import { setTimeout } from 'node:timers/promises';
import { ConnectorError } from './connectorClient.js';

export interface Persistence {
  /** From 0 up to 1, to spread tries. */
  readonly random: () => number;
  /** After when nothing is tried any more, as `performance.now()` counts: a clock that is put right makes nothing longer. */
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
 * A try that was begun is waited for: what arrives at last has arrived, and must not be sent twice.
 * So each try must end by itself.
 *
 * @throws what the last try threw; TooLateError when there is no time for a first one.
 */
export async function persistently<Outcome>(
  act: () => Promise<Outcome>,
  { random, until }: Persistence,
): Promise<Outcome> {
  if (performance.now() >= until) throw new TooLateError();
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      const wait = waitAfter(error, tries, random());
      if (wait === undefined || performance.now() + wait >= until) throw error;
      await setTimeout(wait);
    }
  }
}

function waitAfter(error: unknown, tries: number, random: number): number | undefined {
  const own = FIRST_WAIT * 2 ** tries * (0.75 + random / 2);
  // Whatever is no answer of the connector is a line that broke, or a token that could not be had.
  if (!(error instanceof ConnectorError)) return own;
  if (!PASSING.includes(error.status)) return undefined;
  return Math.max(own, error.retryAfter ?? 0);
}
