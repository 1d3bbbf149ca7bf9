/** Minutes before the end at which the person is warned, unless the whole time is shorter than twice that. */
const WARN_BEFORE = 10;

/** What stands at a moment of a conversation that is erased when nothing is heard for some time. */
export type Keeping =
  | { readonly is: 'kept' }
  | { readonly is: 'ending'; readonly minutes: number }
  | { readonly is: 'over' };

/**
 * @param idle Milliseconds since the last sign of life that the server heard.
 * @param keepMinutes How long a conversation is kept after that.
 */
export function keepingAfter(idle: number, keepMinutes: number): Keeping {
  const left = keepMinutes - idle / 60_000;
  if (left <= 0) return { is: 'over' };
  const warnFrom = Math.min(WARN_BEFORE, keepMinutes / 2);
  return left > warnFrom ? { is: 'kept' } : { is: 'ending', minutes: Math.ceil(left) };
}
