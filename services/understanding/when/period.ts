import {
  type DayNumber,
  MINUTES_A_DAY,
  monthsBefore,
  monthSpan,
  weekdayOf,
  yearOf,
  dayOf,
} from '../../domain/calendar.js';

export const PRECISIONS = [
  'minute',
  'hour',
  'daypart',
  'day',
  'week',
  'month',
  'season',
  'year',
] as const;
/** How exact a moment was told, the finest first. */
export type Precision = (typeof PRECISIONS)[number];

/** From the first minute to the last one, in minutes since 1970 on Belgian clocks. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

export function daysPeriod(start: DayNumber, end: DayNumber, precision: Precision): Period {
  return { start: start * MINUTES_A_DAY, end: end * MINUTES_A_DAY + MINUTES_A_DAY - 1, precision };
}

export function dayPeriod(day: DayNumber): Period {
  return daysPeriod(day, day, 'day');
}

export function monthPeriod(year: number, month: number): Period {
  const { start, end } = monthSpan(year, month);
  return daysPeriod(start, end, 'month');
}

export function yearPeriod(year: number): Period {
  return daysPeriod(monthSpan(year, 1).start, monthSpan(year, 12).end, 'year');
}

export function weekPeriod(day: DayNumber): Period {
  const monday = day - weekdayOf(day);
  return daysPeriod(monday, monday + 6, 'week');
}

/** From 1 September; holidays of the summer are left out. */
export function schoolYearPeriod(year: number): Period {
  return daysPeriod(dayOf(year, 9, 1) ?? 0, dayOf(year + 1, 6, 30) ?? 0, 'year');
}

export function dayAt(minute: number): DayNumber {
  return Math.floor(minute / MINUTES_A_DAY);
}

/** Season by whole months, as weather services count them; winter has the year in which it begins. */
export const SEASON_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

export function seasonPeriod(season: string, year: number): Period {
  const first = SEASON_MONTHS[season] ?? 1;
  return daysPeriod(monthSpan(year, first).start, monthSpan(year, first + 2).end, 'season');
}

/**
 * What counting back from now gives: the moment itself; how exact it is follows from the unit ("three
 * weeks ago" is that day three weeks ago, give or take a week). Parts of a unit are allowed.
 */
export function countedBack(count: number, unit: string, now: number): Period | undefined {
  const today = dayAt(now);
  const one = (day: DayNumber, precision: Precision): Period => daysPeriod(day, day, precision);
  const isWhole = Number.isInteger(count);
  switch (unit) {
    case 'minute':
    case 'quarter':
    case 'hour': {
      const minutes = Math.round(count * (unit === 'hour' ? 60 : unit === 'quarter' ? 15 : 1));
      return {
        start: now - minutes,
        end: now - minutes,
        precision: unit === 'hour' && isWhole ? 'hour' : 'minute',
      };
    }
    case 'day':
      return one(today - Math.round(count), 'day');
    case 'week':
      return one(today - Math.round(count * 7), 'week');
    case 'fortnight':
      return one(today - Math.round(count * 14), 'week');
    case 'weekend': {
      const saturday = lastSaturday(today) - 7 * Math.max(0, Math.round(count) - 1);
      return daysPeriod(saturday, saturday + 1, 'day');
    }
    case 'month':
      return isWhole
        ? one(monthsBefore(today, count), 'month')
        : one(monthsBefore(today, Math.floor(count)) - 15, 'month');
    case 'trimester':
      return one(monthsBefore(today, count * 3), 'season');
    case 'year':
      return one(monthsBefore(today, Math.round(count * 12)), isWhole ? 'year' : 'month');
    case 'schoolyear':
      return schoolYearPeriod(schoolYearOf(today) - Math.round(count));
    default:
      return undefined;
  }
}

/** Units that are a whole number of days. */
export const DAYS_OF_UNIT: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** Of "a few weeks ago": from five to two of them ago, one unit coarser. */
export function fewBack(unit: string, now: number): Period | undefined {
  const far = countedBack(5, unit, now);
  const near = countedBack(2, unit, now);
  if (far === undefined || near === undefined) return undefined;
  return { start: far.start, end: near.end, precision: COARSER[unit] ?? far.precision };
}

const COARSER: Readonly<Record<string, Precision>> = {
  minute: 'hour',
  hour: 'daypart',
  day: 'week',
  week: 'month',
  month: 'season',
  year: 'year',
};

/** The unit that was `back` units ago, whole: 0 is this week, 1 last week. */
export function unitBack(back: number, unit: string, now: number): Period | undefined {
  const today = dayAt(now);
  switch (unit) {
    case 'week':
      return weekPeriod(today - 7 * back);
    case 'weekend': {
      const saturday = back === 0 ? thisSaturday(today) : lastSaturday(today) - 7 * (back - 1);
      return daysPeriod(saturday, saturday + 1, 'day');
    }
    case 'month':
      return daysPeriod(...spanOf(monthBack(today, back)), 'month');
    case 'year':
      return yearPeriod(yearOf(today) - back);
    case 'schoolyear':
      return schoolYearPeriod(schoolYearOf(today) - back);
    default:
      return undefined;
  }
}

function monthBack(today: DayNumber, back: number): { start: number; end: number } {
  const first = monthsBefore(today, back);
  const date = new Date(first * 86_400_000);
  return monthSpan(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

function spanOf({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end];
}

/** Of the last weekend that is over or, on a Sunday, of the one before. */
function lastSaturday(today: DayNumber): DayNumber {
  return today - weekdayOf(today) - 2;
}

/** In a weekend that one, on other days the last. */
function thisSaturday(today: DayNumber): DayNumber {
  const weekday = weekdayOf(today);
  return weekday >= 5 ? today - weekday + 5 : today - weekday - 2;
}

function schoolYearOf(today: DayNumber): number {
  const { start } = monthSpan(yearOf(today), 9);
  return today >= start ? yearOf(today) : yearOf(today) - 1;
}
