import { MINUTES_A_DAY, monthOf, monthSpan, yearOf } from '../../domain/calendar.js';
import type { Frame } from './frames.js';
import { dayAt, daysPeriod, type Period, type Precision } from './period.js';

/**
 * Begin, middle and end of a period. Of a month the 1st to the 10th, the 10th to the 20th, and from the
 * 21st; of a year January to March, May to August and October to December; of anything else its thirds.
 */
export function partOf(period: Period, part: string): Period {
  const first = dayAt(period.start);
  const last = dayAt(period.end);
  const length = last - first + 1;
  if (length < 3) return period;
  const precision = FINER[period.precision] ?? period.precision;
  if (period.precision === 'month') {
    if (part === 'begin') return daysPeriod(first, first + 9, precision);
    return part === 'mid'
      ? daysPeriod(first + 9, first + 19, precision)
      : daysPeriod(first + 20, last, precision);
  }
  if (period.precision === 'year') {
    const year = yearOf(first);
    const [from, to] = YEAR_PARTS[part] ?? [1, 12];
    const months = monthOf(first) - 1;
    return daysPeriod(
      monthSpan(year, months + from).start,
      Math.min(last, monthSpan(year, months + to).end),
      precision,
    );
  }
  const third = Math.floor(length / 3);
  if (part === 'begin') return daysPeriod(first, first + third - 1, precision);
  return part === 'mid'
    ? daysPeriod(first + third, last - third, precision)
    : daysPeriod(last - third + 1, last, precision);
}

/** First and last month of a part of a year. */
const YEAR_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  begin: [1, 3],
  mid: [5, 8],
  end: [10, 12],
};

const FINER: Partial<Record<Precision, Precision>> = {
  year: 'season',
  season: 'month',
  month: 'week',
  week: 'day',
};

/**
 * What people mean by a part of a day: first and last minute, counted from midnight of the day told. A
 * night runs into the next morning ("zaterdagnacht"; with a clock, "zaterdag om 3 uur 's nachts" is Saturday); "vannacht", this night, is the one that just ended.
 */
export const DAYPARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [6 * 60, 12 * 60 - 1],
  forenoon: [8 * 60, 12 * 60 - 1],
  noon: [12 * 60, 14 * 60 - 1],
  afternoon: [12 * 60, 18 * 60 - 1],
  evening: [18 * 60, 24 * 60 - 1],
  night: [22 * 60, 30 * 60 - 1],
  at_night: [22 * 60, 30 * 60 - 1],
  last_night: [20 * 60, 30 * 60 - 1],
  this_night: [0, 6 * 60 - 1],
};

/** Puts a part of the day and a clock time on a period of one day; on others it means nothing. */
export function withTime(period: Period, frame: Frame, now: number): Period {
  if (period.precision !== 'day' || dayAt(period.start) !== dayAt(period.end)) return period;
  const midnight = dayAt(period.start) * MINUTES_A_DAY;
  const { clock, daypart } = frame;
  if (clock !== undefined) {
    const minute = midnight + onDay(clock, frame);
    const morning = midnight + clock;
    const start = minute > now && morning <= now ? morning : minute;
    return clock % 60 === 0
      ? { start, end: start + 59, precision: 'hour' }
      : { start, end: start, precision: 'minute' };
  }
  const hours = daypart === undefined ? undefined : DAYPARTS[daypart];
  if (hours === undefined) return period;
  return { start: midnight + hours[0], end: midnight + hours[1], precision: 'daypart' };
}

const NOON = 12 * 60;

/** Minutes after midnight: "five" without more is in the afternoon, "nine in the evening" 21:00. */
function onDay(clock: number, { daypart, isSureClock }: Frame): number {
  if (isSureClock === true && clock !== 0) return clock;
  switch (daypart) {
    case 'evening':
      // "Zaterdagavond rond middernacht" is when Saturday ends.
      if (clock < 60) return clock + MINUTES_A_DAY;
      return clock < NOON + 60 ? clock + NOON : clock;
    case 'afternoon':
      return clock < NOON ? clock + NOON : clock;
    case 'noon':
      return clock < 5 * 60 ? clock + NOON : clock;
    case 'night':
    case 'last_night':
      if (clock < 6 * 60) return clock + MINUTES_A_DAY;
      return clock < NOON ? clock + NOON : clock;
    case 'at_night':
      return clock >= 6 * 60 && clock < NOON ? clock + NOON : clock;
    case undefined:
      return clock >= 60 && clock < 7 * 60 ? clock + NOON : clock;
    default:
      return clock;
  }
}
