const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Waits after the first, second, … try that failed (security.md 4.5). */
const WAITS = [
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  6 * HOUR,
  24 * HOUR,
  24 * HOUR,
  24 * HOUR,
];

/** Retries of many referrals to one recipient that was down must not all come at once. */
const JITTER = 0.2;

/**
 * Milliseconds until the next try, or undefined when there has been enough of it.
 *
 * @param tries Tries so far, from 1.
 * @param random From 0 up to 1: spreads the wait by a fifth to both sides.
 */
export function retryDelay(tries: number, random: number): number | undefined {
  const wait = WAITS[tries - 1];
  return wait === undefined ? undefined : Math.round(wait * (1 + JITTER * (2 * random - 1)));
}
