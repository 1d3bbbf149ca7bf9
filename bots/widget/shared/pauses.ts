/** Seconds before the first try again, and the most there may be between two. */
const FIRST = 1;
const MOST = 15;

/** Seconds to wait before try number `attempt` (from 1): 1, 2, 4, 8, 15, 15 … */
export function pauseBefore(attempt: number): number {
  return Math.min(FIRST * 2 ** Math.min(attempt - 1, 10), MOST);
}

/** Seconds that a `Retry-After` asks for, within reason; undefined when it says nothing usable. */
export function askedPause(header: string | null): number | undefined {
  if (header === null || !/^\d{1,6}$/.test(header)) return undefined;
  return Math.min(Math.max(Number(header), 1), 120);
}
