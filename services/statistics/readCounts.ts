import { z } from 'zod';
import type { Cell } from './cells.js';
import { Counters, counterIds } from './counters.js';

export interface Count extends Cell {
  readonly count: number;
}

/** What is needed of a store to read counts. */
export interface CounterReader {
  read(id: string, now: number): Promise<{ readonly value: unknown } | undefined>;
}

/**
 * All counts of a city in an ISO week (`2026-W47`), exact: whoever shows them must hide the small
 * ones. Events reach them within minutes, not at once.
 *
 * @throws ZodError when a counter was written by another version; whatever the store throws.
 */
export async function readCounts(
  store: CounterReader,
  { city, week }: { readonly city: string; readonly week: string },
  now: number,
): Promise<Count[]> {
  const sums = new Map<string, number>();
  for (const id of counterIds(city, week)) {
    const found = await store.read(id, now);
    if (found === undefined) continue;
    for (const [key, count] of Object.entries(Counters.parse(found.value).cells)) {
      sums.set(key, (sums.get(key) ?? 0) + count);
    }
  }
  return [...sums].map(([key, count]) => ({ ...cellOfKey(key), count }));
}

const Key = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]);

function cellOfKey(key: string): Cell {
  const [what, detail, channel, language, campaign] = Key.parse(JSON.parse(key));
  return { what, detail, channel, language, campaign };
}
