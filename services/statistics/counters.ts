import { z } from 'zod';
import { type Cell, cellsOf, keyOf, REST } from './cells.js';
import type { CountDimensions, CountEvent } from './countEvent.js';

/** Version of the shape below; a counter of another version is not touched. */
export const COUNTERS_FORMAT = 1;

/** Documents that the counts of a city and a week are spread over, so that they stay small and seldom collide. */
export const SHARDS = 8;

/** Cells in one document: past it, campaign and language are no longer kept apart, so that made-up ones cannot fill it. */
export const MOST_CELLS = 2_000;

/** Milliseconds for which a mark is kept at least: far longer than any reader may hold an old reading. */
export const MARK_LIFE = 24 * 60 * 60 * 1000;

const Mark = z.strictObject({
  /** Number of the first event that is not in these counts. */
  next: z.int().nonnegative(),
  /** The document whose events these were. */
  source: z.string(),
  at: z.number(),
});

/** Counts of one shard, and how far the events of each tally are in them. */
export const Counters = z.strictObject({
  format: z.literal(COUNTERS_FORMAT),
  cells: z.record(z.string(), z.int().positive()),
  marks: z.record(z.string(), Mark),
});
export type Counters = z.infer<typeof Counters>;

/** An event that waits to be counted. Numbers go up by one within a tally and are never used twice. */
export interface PendingCount {
  readonly number: number;
  readonly by: CountDimensions;
  readonly event: CountEvent;
}

/** The events of one conversation that wait to be counted. */
export interface Tally {
  /** Random, and nobody else's: says nothing about the conversation. */
  readonly tally: string;
  /** Id of the document that they wait in. */
  readonly source: string;
  readonly pending: readonly PendingCount[];
}

export function emptyCounters(): Counters {
  return { format: COUNTERS_FORMAT, cells: {}, marks: {} };
}

/** The document that an event of this tally is counted in: always the same one, so that it can tell a repeat. */
export function counterId(city: string, week: string, tally: string): string {
  return shardId(city, week, shardOf(tally));
}

/** All documents of a city and a week. */
export function counterIds(city: string, week: string): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => shardId(city, week, shard));
}

/**
 * Adds events to the counts. Repeating it changes nothing: a mark beside the counts, written in the
 * same write, says up to which number a tally is in them. So a crash between this write and the one
 * that takes the events out of the conversation can neither lose nor double a count.
 *
 * @param tallies Only events that belong into these counters, in the order of their numbers.
 */
export function fold(counters: Counters, tallies: readonly Tally[], now: number): Counters {
  const cells = new Map(Object.entries(counters.cells));
  const marks = { ...counters.marks };
  for (const { tally, source, pending } of tallies) {
    const from = marks[tally]?.next ?? 0;
    for (const { event, by } of pending.filter(({ number }) => number >= from)) {
      for (const cell of cellsOf(event, by)) add(cells, cell);
    }
    const last = pending.at(-1);
    if (last !== undefined) {
      marks[tally] = { next: Math.max(from, last.number + 1), source, at: now };
    }
  }
  return { ...counters, cells: Object.fromEntries(cells), marks };
}

/** Tallies whose mark is old enough to go, once their document no longer waits with events before `next`. */
export function oldMarks(
  counters: Counters,
  now: number,
): { tally: string; next: number; source: string }[] {
  return Object.entries(counters.marks)
    .filter(([, { at }]) => now - at > MARK_LIFE)
    .map(([tally, { next, source }]) => ({ tally, next, source }));
}

export function withoutMarks(counters: Counters, tallies: readonly string[]): Counters {
  const gone = new Set(tallies);
  const marks = Object.entries(counters.marks).filter(([tally]) => !gone.has(tally));
  return { ...counters, marks: Object.fromEntries(marks) };
}

function add(cells: Map<string, number>, cell: Cell): void {
  const exact = keyOf(cell);
  const roomy = cells.size < MOST_CELLS || cells.has(exact);
  const key = roomy ? exact : keyOf({ ...cell, language: REST, campaign: REST });
  cells.set(key, (cells.get(key) ?? 0) + 1);
}

function shardId(city: string, week: string, shard: number): string {
  return `counts:${city}:${week}:${shard}`;
}

/** Tallies are random characters, so their sum spreads well enough. */
function shardOf(tally: string): number {
  let sum = 0;
  for (const character of tally) sum += character.charCodeAt(0);
  return sum % SHARDS;
}
