import {
  dayOf,
  dayOfMonth,
  MINUTES_A_DAY,
  monthOf,
  monthSpan,
  weekdayOf,
  yearOf,
} from '../../domain/calendar.js';
import type { Frame } from './frames.js';
import { holidayPeriod } from './holidays.js';
import { partOf, withTime } from './parts.js';
import {
  dayAt,
  dayPeriod,
  daysPeriod,
  monthPeriod,
  type Period,
  SEASON_MONTHS,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';

/**
 * When it was: the last time before now that fits what was told, cut off at now; what goes on ends now.
 * Undefined for what would lie in the future, for a date that does not exist and for a time without a day.
 */
export function resolve(frame: Frame, now: number): Period | undefined {
  const base = baseOf(frame, now);
  if (base === undefined) return undefined;
  const part = frame.part === undefined ? base : partOf(base, frame.part);
  const period = stillUp(part, withTime(part, frame, now), frame, now);
  if (period.start > now) return undefined;
  const end = frame.ongoing === true ? now : Math.min(period.end, now);
  return { ...period, end: Math.max(period.start, end) };
}

/** "Vanavond" told at one in the night is the evening that was; "today" for who is still up too. */
function stillUp(day: Period, timed: Period, frame: Frame, now: number): Period {
  const isEarly = now - dayAt(now) * MINUTES_A_DAY < EARLY;
  if (!isEarly || timed.start <= now || frame.period === undefined) return timed;
  return dayAt(day.start) === dayAt(now) ? withTime(dayPeriod(dayAt(now) - 1), frame, now) : timed;
}

const EARLY = 5 * 60;

function baseOf(frame: Frame, now: number): Period | undefined {
  if (frame.period !== undefined) return inPeriod(frame, frame.period);
  const { day, month, year, season, holiday, nth, weekday } = frame;
  if (nth?.unit === 'week_of' || nth?.unit === 'weekend_of') {
    const dated = lastOf(frame, now, (one) => date(one, month ?? 1, day ?? 1));
    if (dated === undefined || nth.unit === 'week_of')
      return dated && weekPeriod(dayAt(dated.start));
    const saturday = dayAt(weekPeriod(dayAt(dated.start)).start) + 5;
    return daysPeriod(saturday, saturday + 1, 'day');
  }
  if (nth !== undefined && month !== undefined) {
    return lastOf(frame, now, (one) => nthInMonth(nth, one, month, weekday));
  }
  if (month !== undefined && day !== undefined) {
    return lastOf(frame, now, (one) => date(one, month, day, frame.endDay, frame.endMonth));
  }
  if (month !== undefined) return lastOf(frame, now, (one) => months(one, month, frame.endMonth));
  if (day !== undefined) return dayBefore(day, weekday, dayAt(now));
  if (holiday !== undefined) return lastOf(frame, now, (one) => holidays(frame, one));
  if (season !== undefined) return lastSeason(frame, season, now);
  if (year !== undefined) {
    return { ...yearPeriod(year), end: yearPeriod(frame.endYear ?? year).end };
  }
  return weekday === undefined ? undefined : lastWeekday(frame, weekday, dayAt(now));
}

/** Something finer inside a period that was counted from now: "last year in March", "last week on Tuesday". */
function inPeriod(frame: Frame, period: Period): Period | undefined {
  const first = dayAt(period.start);
  const { day, month, season, holiday, weekday, nth } = frame;
  if (period.precision === 'year' || frame.month !== undefined) {
    // A school year spans two; what is told of it lies in the one in which it fits.
    const starts = month ?? (season === undefined ? undefined : SEASON_MONTHS[season]);
    const isSchoolYear = yearOf(dayAt(period.end)) > yearOf(first);
    const isNextYear = isSchoolYear && starts !== undefined && starts < monthOf(first);
    const year = yearOf(first) + (isNextYear ? 1 : 0);
    if (month !== undefined && nth !== undefined) return nthInMonth(nth, year, month, weekday);
    if (month !== undefined && day !== undefined)
      return date(year, month, day, frame.endDay, frame.endMonth);
    if (month !== undefined) return months(year, month, frame.endMonth);
    if (season !== undefined) return seasonPeriod(season, year);
    if (holiday !== undefined) return holidays(frame, year);
  }
  if (period.precision === 'month' && day !== undefined) {
    return date(yearOf(first), monthOf(first), day, frame.endDay);
  }
  if (period.precision === 'week' && weekday !== undefined) {
    const monday = first - weekdayOf(first);
    return daysPeriod(monday + weekday, monday + Math.max(weekday, frame.endWeekday ?? 0), 'day');
  }
  return period;
}

/** A holiday or a part of it, some days before or after it, or the week or a weekday before or after it. */
function beside(period: Period | undefined, frame: Frame): Period | undefined {
  const { shift = 0, near, nth, weekday } = frame;
  if (period === undefined) return undefined;
  const [first, last] = [dayAt(period.start), dayAt(period.end)];
  if (nth !== undefined) return partOfHoliday(first, last, nth);
  if (shift === 0 && near === undefined) return period;
  if (near !== undefined && weekday !== undefined) {
    return near === 'before'
      ? dayPeriod(first - 1 - ((weekdayOf(first - 1) - weekday + 7) % 7))
      : dayPeriod(last + 1 + ((weekday - weekdayOf(last + 1) + 7) % 7));
  }
  if (near === 'before') return daysPeriod(first - 7, first - 1, 'week');
  if (near === 'after') return daysPeriod(last + 1, last + 7, 'week');
  const day = shift < 0 ? first + shift : last + shift;
  // "Two weeks after" is as exact as a week.
  return Math.abs(shift) < 7 ? dayPeriod(day) : daysPeriod(day, day, 'week');
}

/** The how-manieth day or week of a holiday; -1 is the last. */
function partOfHoliday(
  first: number,
  last: number,
  { count, unit }: NonNullable<Frame['nth']>,
): Period | undefined {
  const length = unit === 'week' ? 7 : 1;
  const start = count > 0 ? first + length * (count - 1) : last - length + 1;
  if (start > last || start < first) return undefined;
  return daysPeriod(start, Math.min(start + length - 1, last), unit === 'week' ? 'week' : 'day');
}

/** "Between Christmas and New Year": to the first of that name that follows. */
function holidays(frame: Frame, year: number): Period | undefined {
  const { holiday = '', endHoliday } = frame;
  const first = beside(holidayPeriod(holiday, year), frame);
  if (endHoliday === undefined || first === undefined) return first;
  const ends = [year, year + 1].map((one) => holidayPeriod(endHoliday, one));
  const last = ends.find((one) => one !== undefined && one.start > first.start);
  return last && { start: first.start, end: last.end, precision: 'week' };
}

/** Of what comes back every year: that of the year told, or the last that has begun (that is over, for "last"). */
function lastOf(
  { year, mode }: Frame,
  now: number,
  ofYear: (year: number) => Period | undefined,
): Period | undefined {
  if (year !== undefined) return ofYear(year);
  const thisYear = yearOf(dayAt(now));
  for (let one = thisYear; one >= thisYear - YEARS_TO_LEAP_DAY; one--) {
    const period = ofYear(one);
    if (period !== undefined && (mode === 'last' ? period.end < now : period.start <= now))
      return period;
  }
  return undefined;
}

/** "In spring" said when spring has just begun is last year's. */
function lastSeason(frame: Frame, season: string, now: number): Period | undefined {
  const begun = frame.mode === 'bare' ? now - BARELY_BEGUN : now;
  return lastOf(frame, begun, (one) => seasonPeriod(season, one));
}

const BARELY_BEGUN = 30 * MINUTES_A_DAY;

/** Between two 29ths of February are at most eight years. */
const YEARS_TO_LEAP_DAY = 8;

function date(
  year: number,
  month: number,
  day: number,
  endDay = day,
  endMonth = month,
): Period | undefined {
  const start = dayOf(year, month, day);
  const end = dayOf(endMonth < month ? year + 1 : year, endMonth, endDay);
  if (start === undefined || end === undefined || end < start) return undefined;
  return daysPeriod(start, end, 'day');
}

function months(year: number, month: number, endMonth = month): Period {
  return { ...monthPeriod(year, month), end: monthPeriod(year, endMonth).end };
}

/** The last day of this or an earlier month that has this number, and is that weekday when one was told. */
function dayBefore(day: number, weekday: number | undefined, today: number): Period | undefined {
  for (let back = 0; back <= MONTHS_TO_WEEKDAY; back++) {
    const found = monthSpan(yearOf(today), monthOf(today) - back).start + day - 1;
    const fits = weekday === undefined || weekdayOf(found) === weekday;
    if (found <= today && dayOfMonth(found) === day && fits) return dayPeriod(found);
  }
  return undefined;
}

/** A Friday the 13th comes at least once in fourteen months. */
const MONTHS_TO_WEEKDAY = 14;

/** A weekday by its name alone is never today: people say "today" for that. */
function lastWeekday(
  { mode, nth, endWeekday }: Frame,
  weekday: number,
  today: number,
): Period | undefined {
  if (mode === 'habit') return undefined;
  if (endWeekday !== undefined) {
    const end = today - ((weekdayOf(today) - endWeekday + 6) % 7) - 1;
    return daysPeriod(end - ((endWeekday - weekday + 7) % 7), end, 'day');
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const earlier = nth === undefined ? 0 : 7 * nth.count;
  if (mode === 'this') return dayPeriod(today - back);
  return dayPeriod(today - (back === 0 ? 7 : back) - earlier);
}

function nthInMonth(
  { count, unit }: NonNullable<Frame['nth']>,
  year: number,
  month: number,
  weekday: number | undefined,
): Period | undefined {
  const { start, end } = monthSpan(year, month);
  if (unit === 'day') return dayPeriod(count > 0 ? start + count - 1 : end);
  if (unit === 'week') {
    if (count > 0)
      return daysPeriod(start + 7 * (count - 1), Math.min(start + 7 * count - 1, end), 'week');
    return daysPeriod(end - 6, end, 'week');
  }
  const wanted = unit === 'weekend' ? 5 : weekday;
  if (wanted === undefined) return weekPeriod(start);
  const first = start + ((wanted - weekdayOf(start) + 7) % 7);
  const last = end - ((weekdayOf(end) - wanted + 7) % 7);
  const day = count > 0 ? first + 7 * (count - 1) : last;
  if (day > end) return undefined;
  return unit === 'weekend' ? daysPeriod(day, day + 1, 'day') : dayPeriod(day);
}
