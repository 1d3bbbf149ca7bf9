import type { Candidate } from './choose.js';
import type { Context } from './context.js';
import type { Frame } from './frames.js';
import type { Item } from './items.js';
import { hasSense } from './merge.js';
import { dayAt } from './period.js';
import { resolve } from './resolve.js';

/**
 * A day with the time that is told elsewhere: further on in the sentence ("gisteren stond ik aan de halte, het
 * was rond 17u"), at the head of the text ("14u05 trein Brugge-Gent … gisteren"), or with its part of the day
 * in the next sentence.
 */
export function withClock(
  chosen: Candidate,
  frames: readonly Frame[],
  items: readonly Item[],
  now: number,
  context: Context,
): Candidate {
  const { frame, period } = chosen;
  if (frame.clock !== undefined || dayAt(period.start) !== dayAt(period.end)) return chosen;
  if (!['day', 'daypart'].includes(period.precision) || frame.ongoing === true) return chosen;
  const clocks = frames.filter(
    (other) => isAlone(other, frame) && !context.notDateBefore.has(keyAt(items, other.from - 1)),
  );
  const clock =
    clocks.find((other) => other.from > frame.to && isTellingAfter(other, frame, items)) ??
    clocks.find((other) => other.to < frame.from && isTellingBefore(other, frame, items));
  if (clock?.clock === undefined) return chosen;
  const both: Frame = {
    ...frame,
    clock: clock.clock,
    ...(clock.isSureClock !== undefined && { isSureClock: clock.isSureClock }),
    ...(frame.daypart === undefined && clock.daypart !== undefined && { daypart: clock.daypart }),
  };
  const timed = resolve(both, now);
  return timed === undefined ? chosen : { frame, period: timed };
}

/** A time of the day and nothing more, or at most the same day by another name ("hier, le mardi gras vers 22h"). */
function isAlone(other: Frame, chosen: Frame): boolean {
  const { clock, weekday, period, day, month, year, holiday } = other;
  if (clock === undefined || (holiday !== undefined && chosen.period === undefined)) return false;
  return [weekday, period, day, month, year].every((one) => one === undefined);
}

function isTellingAfter(clock: Frame, { to }: Frame, items: readonly Item[]): boolean {
  const between = sentencesBetween(items, to, clock.from);
  if (clock.from - to <= FARTHEST && between === 0 && isTold(items, clock.from)) return true;
  const isNear = clock.from - to <= FARTHEST_NEXT && between <= 1;
  return isNear && clock.daypart !== undefined;
}

function isTellingBefore(clock: Frame, { from }: Frame, items: readonly Item[]): boolean {
  if (clock.from === 0) return hasSense(items[0], 'clock') || clock.daypart !== undefined;
  const isSameSentence = sentencesBetween(items, clock.to, from) === 0;
  return isSameSentence && from - clock.to <= FARTHEST && clock.daypart !== undefined;
}

/** "Rond 17u", or "12u15" after a comma; "de bus van 7u" is no time of what happened. */
function isTold(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (hasSense(before, 'at') || hasSense(items[at], 'at')) return true;
  if (hasSense(items[at], 'holiday')) return true;
  return (
    before?.key === ',' && (hasSense(items[at], 'clock') || hasSense(items[at], 'exact_clock'))
  );
}

function sentencesBetween(items: readonly Item[], from: number, to: number): number {
  if (to - from > FARTHEST_NEXT) return Infinity;
  return items.slice(from, to).filter(({ key }) => SENTENCE_END.has(key)).length;
}

function keyAt(items: readonly Item[], at: number): string {
  return items[at]?.key ?? '';
}

/** In words and signs, within a sentence and to the next. */
const FARTHEST = 14;
const FARTHEST_NEXT = 32;
const SENTENCE_END = new Set(['.', '!', '?', ';']);
