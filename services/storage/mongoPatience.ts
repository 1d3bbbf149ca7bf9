import { setTimeout } from 'node:timers/promises';
import { failureOf, isPassing, unreachable } from './mongoErrors.js';

/** Milliseconds for one operation with all its tries: an election takes most of it, a person waits no longer. */
export const PATIENCE = 10_000;

/** Milliseconds between tries: short at first, since an election is often over; then the last one. */
const PAUSES = [20, 50, 100, 200, 400];

/** What ended a wait: the last error, or nothing when an answer was still awaited. */
export class OutOfPatience extends Error {
  override readonly name = 'OutOfPatience';
}

/**
 * Does the work, and again after short pauses while it fails in a way that passes.
 *
 * @param patience Milliseconds for all of it; an answer that is still awaited then is left alone.
 * @throws OutOfPatience, or the error that does not pass.
 */
export async function insist<T>(work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience;
  for (let tries = 0; ; tries += 1) {
    try {
      return await within(until - performance.now(), work());
    } catch (error) {
      if (!isPassing(error)) throw error;
      const pause = PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0;
      if (performance.now() + pause >= until) {
        throw new OutOfPatience('nothing helped', { cause: error });
      }
      await setTimeout(pause);
    }
  }
}

/**
 * The same for what changes nothing, or may be done twice.
 *
 * @throws StorageError.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await insist(work);
  } catch (error) {
    throw error instanceof OutOfPatience ? unreachable(error.cause) : failureOf(error);
  }
}

/**
 * @param milliseconds Until then the answer is waited for; one that comes later is nobody's.
 * @throws OutOfPatience, or what the work throws.
 */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const clock = new AbortController();
  const late = setTimeout(Math.max(0, milliseconds), undefined, { signal: clock.signal }).then(
    () => {
      throw new OutOfPatience('no answer');
    },
  );
  // Whichever comes second is nobody's any more.
  late.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clock.abort();
  }
}
