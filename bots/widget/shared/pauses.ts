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

/**
 * Whether the pause number `round` (from 1) since a socket was open ends in a try for another. Where
 * none gets through, each try costs the server a ticket for nothing: then most rounds only ask for news.
 */
export function triesSocket(round: number): boolean {
  return round <= 3 || round % 8 === 0;
}
