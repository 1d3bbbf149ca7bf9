/**
 * Where a sentence comes from. `verified`: read in the page named; `to_check`: read in somebody
 * else's list, or only the address of a page: look again before launch.
 */
export interface TextSource {
  readonly source: string;
  readonly status: 'verified' | 'to_check';
  /** Date the page itself shows, as YYYY, YYYY-MM or YYYY-MM-DD; null when it shows none. */
  readonly sourceDate: string | null;
  /** Day on which it was last read, as YYYY-MM-DD. */
  readonly checkedOn: string;
}

/** Read in the page, on the day of the domain pages. */
export function verified(source: string, sourceDate: string | null = null): TextSource {
  return { source, status: 'verified', sourceDate, checkedOn: '2026-11-21' };
}

export function toCheck(source: string, sourceDate: string | null = null): TextSource {
  return { source, status: 'to_check', sourceDate, checkedOn: '2026-11-21' };
}

/** Read a day later than the rest, to fill a gap. */
export function readAgain(source: string, sourceDate: string | null = null): TextSource {
  return { source, status: 'verified', sourceDate, checkedOn: '2026-11-22' };
}
