import { clockOf } from './clocks.js';
import { AROUND_HOLIDAYS, HOLIDAYS_OF } from './holidayFrames.js';
import { counted } from './counted.js';
import { dated, SPANS } from './spans.js';
import type { Match } from './grammar.js';
import { dayAt, dayPeriod, type Period, schoolYearPeriod, unitBack } from './period.js';
import { Told } from './told.js';
import { yearOf } from '../../domain/calendar.js';

/** How somebody points at one of many: the last one, this one, or without saying. */
export type Mode = 'bare' | 'last' | 'this' | 'habit';

/** What one match says about a moment; several that stand together are put into one before it is worked out. */
export interface Frame {
  /** First and last item. */
  readonly from: number;
  readonly to: number;
  /** Counted from now: yesterday, last week, three years ago. */
  readonly period?: Period;
  /** 0 for Monday. */
  readonly weekday?: number;
  readonly endWeekday?: number;
  readonly day?: number;
  readonly endDay?: number;
  readonly month?: number;
  readonly endMonth?: number;
  readonly year?: number;
  readonly endYear?: number;
  readonly season?: string;
  readonly holiday?: string;
  /** The last of two holidays, of what lies between them. */
  readonly endHoliday?: string;
  /** Days from it: -1 for its eve. */
  readonly shift?: number;
  /** The week before or after it. */
  readonly near?: 'before' | 'after';
  /** The how-manieth week, weekend or weekday of a month; -1 is the last. */
  readonly nth?: { readonly count: number; readonly unit: string };
  readonly mode?: Mode;
  readonly daypart?: string;
  /** Minutes since midnight. */
  readonly clock?: number;
  /** Whether twelve hours more cannot be meant. */
  readonly isSureClock?: boolean;
  readonly part?: string;
  readonly ongoing?: boolean;
  /** English: a length of time, and a start only with "have been". */
  readonly needsBeen?: boolean;
  /** A shape that is a date only where something says so: "3/4", "the 12th". */
  readonly isShy?: 'slash' | 'day' | 'month' | 'season' | 'clock' | 'span' | 'year';
}

/** Undefined when the pattern says that there is no moment; `recurring` when it says that it happens again and again. */
export function frameOf(match: Match, now: number): Frame | 'recurring' | undefined {
  if (match.meaning === 'recurring' || isAgain(match)) return 'recurring';
  const meaning = MEANINGS[match.meaning] ?? SPANS[match.meaning] ?? AROUND_HOLIDAYS[match.meaning];
  const made = meaning?.(new Told(match), now);
  if (made === undefined) return undefined;
  const daypart = match.values.get('daypart')?.[0];
  return { ...(daypart !== undefined && { daypart }), ...made, from: match.from, to: match.to };
}

/** "Zondag op zondag" comes back; "zaterdag op zondag" is a night. */
function isAgain({ meaning, values }: Match): boolean {
  const [first, second] = values.get('weekday') ?? [];
  return meaning === 'weekday_again' && first === second;
}

/** A frame before it is known where it stands. */
export type Made = Omit<Frame, 'from' | 'to'>;

const MEANINGS: Readonly<Record<string, (told: Told, now: number) => Made | undefined>> = {
  day: (told, now) =>
    fixed(dayPeriod(dayAt(now) + Number(told.argument || (told.text('day') ?? 0)))),
  just: (_, now) => ({
    period: { start: Math.max(now - 60, dayAt(now) * 1440), end: now, precision: 'hour' },
  }),
  right_now: (_, now) => ({ ...fixed(dayPeriod(dayAt(now))), ongoing: true }),
  daypart_today: (_, now) => fixed(dayPeriod(dayAt(now))),
  daypart_last: (told, now) =>
    told.text('daypart') === 'night'
      ? { ...fixed(dayPeriod(dayAt(now) - 1)), daypart: 'last_night' }
      : fixed(dayPeriod(dayAt(now) - 1)),
  daypart_before_last: (_, now) => fixed(dayPeriod(dayAt(now) - 2)),
  weekday: (told, now) => {
    const weekday = told.value('weekday') ?? told.value('weekdays') ?? told.value('shortweekday');
    if (weekday === undefined) return undefined;
    if (told.argument === 'in_last_week') return { weekday, ...fixed(unitBack(1, 'week', now)) };
    if (told.argument === 'week_before')
      return { weekday, mode: 'last', nth: { count: 1, unit: 'week_before' } };
    if (told.argument === 'times') {
      return { weekday, mode: 'last', nth: { count: told.number() - 1, unit: 'week_before' } };
    }
    return { weekday, mode: modeOf(told.argument) };
  },
  weekday_again: (told) => {
    const weekday = told.value('weekday');
    return weekday === undefined ? undefined : { weekday, mode: 'bare' };
  },
  unit: (told, now) => {
    const [which = '', unit = told.unit] = told.argument.split('_');
    const part = told.text('part');
    const period = unitBack({ this: 0, last: 1, beforelast: 2 }[which] ?? 0, unit, now);
    return { ...fixed(period), ...(part !== undefined && { part }) };
  },
  ago: (told, now) => {
    const period = counted(told, now);
    if (period === undefined) return undefined;
    const weekday = told.value('weekday');
    return {
      period,
      ...(weekday !== undefined && { weekday }),
      ...(told.argument === 'since' && { ongoing: true }),
    };
  },
  since_ago: (told, now) => {
    const period = counted(told, now);
    if (period === undefined) return undefined;
    return { period, ongoing: true, ...(told.argument.startsWith('been') && { needsBeen: true }) };
  },
  month: (told, now) => {
    const month = told.value('month');
    if (month === undefined) return undefined;
    if (told.argument === 'last_year') return { month, year: yearOf(dayAt(now)) - 1 };
    const year = told.year;
    const part = told.text('part');
    if (year !== undefined || told.argument === 'in')
      return { month, ...(year && { year }), ...(part !== undefined && { part }) };
    return {
      month,
      mode: modeOf(told.argument),
      ...(told.argument === 'bare' && { isShy: 'month' }),
    };
  },
  date: (told, now) => {
    if (told.argument === 'last_year')
      return dated(told.number(), told.value('month'), yearOf(dayAt(now)) - 1, false);
    const isNumeric = told.argument !== '' || told.value('month') === undefined;
    const first = told.value('ordinal') ?? (told.numbers > 0 ? told.number() : told.value('nth'));
    const month = isNumeric ? told.number(1) : told.value('month');
    const last = told.numbers > (isNumeric ? 2 : 1) ? told.number(told.numbers - 1) : undefined;
    const year =
      told.year ?? (last !== undefined && last >= 10 && last < 100 ? 2000 + last : undefined);
    return dated(first, month, year, told.argument === 'slash' || told.argument === 'spaced');
  },
  months: (told) => {
    const [month, endMonth] = [Number(told.text('month')), Number(told.text('month', 1))];
    const year = told.year;
    return endMonth < month ? undefined : { month, endMonth, ...(year !== undefined && { year }) };
  },
  fulldate: (told) => {
    const [day, month, year] = (told.text('fulldate') ?? '').split('-').map(Number);
    return dated(day, month, year, false);
  },
  shortdate: (told) => {
    const [day, month] = (told.text('shortdate') ?? '').split('-').map(Number);
    return dated(day, month, undefined, true);
  },
  monthyear: (told) => {
    const [month, year] = (told.text('monthyear') ?? '').split('-').map(Number);
    return month === undefined || year === undefined ? undefined : { month, year };
  },
  day_of_month: (told, now) => {
    const day = told.value('ordinal') ?? (told.numbers > 0 ? told.number() : told.value('nth'));
    if (day === undefined || day > 31 || day < 1) return undefined;
    const isThis = told.argument === 'this' || told.text('this') !== undefined;
    if (isThis) return { day, ...fixed(unitBack(0, 'month', now)) };
    const weekday = told.value('weekday') ?? told.value('shortweekday');
    return { day, isShy: 'day', ...(weekday !== undefined && { weekday }) };
  },
  day_of_last_month: (told, now) => {
    const day = told.value('ordinal') ?? told.value('nth') ?? told.number();
    return day > 31 || (told.unit !== 'month' && told.text('unit') !== undefined)
      ? undefined
      : { day, ...fixed(unitBack(1, 'month', now)) };
  },
  nth_in_month: (told) => {
    const month = told.value('month');
    const weekday = told.value('weekday');
    const count = told.value('nth') ?? -1;
    if (month === undefined) return undefined;
    const unit = weekday !== undefined ? 'weekday' : (told.text('unit') ?? 'week');
    const year = told.year;
    return {
      month,
      nth: { count, unit },
      ...(weekday !== undefined && { weekday }),
      ...(year && { year }),
    };
  },
  school_years: (told) => {
    const year = told.value('two_years');
    return year === undefined || told.unit !== 'schoolyear'
      ? undefined
      : { period: schoolYearPeriod(year) };
  },
  year: (told) => yearly(told.year, told.text('part'), told.text('since') !== undefined),
  years: (told) => {
    const [start, end] = [Number(told.text('year')), Number(told.text('year', 1))];
    return end >= start ? { year: start, endYear: end } : undefined;
  },
  season: (told) => {
    const season = told.text('season');
    if (season === undefined) return undefined;
    const year = told.year;
    if (year !== undefined) return { season, year };
    return {
      season,
      mode: modeOf(told.argument),
      ...(told.argument === 'bare' && { isShy: 'season' }),
    };
  },
  holiday: (told) =>
    holiday(
      told,
      told.text('holiday') ?? told.argument,
      told.text('holiday') === undefined ? '' : told.argument,
    ),
  holidays_of: (told) =>
    holiday(
      told,
      HOLIDAYS_OF[told.text('holiday') ?? ''] ?? '',
      told.text('last') === undefined ? '' : 'last',
    ),
  school_start: () => ({ holiday: 'school_start', mode: 'bare' }),
  daypart: (told) => {
    const daypart = told.argument || told.text('daypart');
    return daypart === undefined ? undefined : { daypart };
  },
  clock: (told) => clockOf(told),
};

function fixed(period: Period | undefined): Made {
  return period === undefined ? {} : { period };
}

function modeOf(argument: string): Mode {
  return argument === 'last' || argument === 'this' || argument === 'habit' ? argument : 'bare';
}

function yearly(
  year: number | undefined,
  part: string | undefined,
  ongoing: boolean,
): Made | undefined {
  if (year === undefined) return undefined;
  return { year, ...(part !== undefined && { part }), ...(ongoing && { ongoing: true }) };
}

function holiday(told: Told, name: string, mode: string): Made | undefined {
  if (name === '') return undefined;
  const year = told.year;
  return { holiday: name, mode: modeOf(mode), ...(year !== undefined && { year }) };
}
