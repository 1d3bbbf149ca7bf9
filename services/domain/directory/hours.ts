import { belgianMinute, MINUTES_A_DAY, weekdayOf } from '../calendar.js';
import { isPublicHoliday } from './publicHolidays.js';

/**
 * Whether somebody can be reached at a moment. `until` and `opens` are minutes of Belgian wall-clock
 * time since 1970, as `belgianMinute` counts them; `opens` is missing where a day of which nobody
 * says anything comes first.
 */
export type OpenState =
  | { readonly is: 'always' }
  | { readonly is: 'open'; readonly until: number }
  | { readonly is: 'closed'; readonly opens: number | undefined }
  | { readonly is: 'unknown' };

/** Hours that cannot be read. Its message is for whoever edits them. */
export class HoursError extends Error {
  override readonly name = 'HoursError';
}

/**
 * What hours say about a moment. They are written in a part of the notation of OpenStreetMap
 * (wiki.openstreetmap.org/wiki/Key:opening_hours), which many already know: `24/7`,
 * `Mo-Fr 09:00-18:00; PH off`, `Mo-Th 13:00-17:00,18:00-22:00; Sa unknown`. `PH` is a public holiday;
 * hours that do not speak of it leave those days unknown. Wall-clock time, so that the nights on
 * which the clock changes need nothing special.
 *
 * @throws HoursError for hours that are not in that notation.
 */
export function openAt(hours: string, moment: Date): OpenState {
  if (hours === ALWAYS) return { is: 'always' };
  const week = weekOf(hours);
  const now = belgianMinute(moment);
  const today = Math.floor(now / MINUTES_A_DAY);
  const spans = daySpans(week, today);
  if (spans === 'unknown') return { is: 'unknown' };
  const open = spans.find(({ from, to }) => isWithin(now - today * MINUTES_A_DAY, from, to));
  if (open !== undefined) return { is: 'open', until: today * MINUTES_A_DAY + open.to };
  return { is: 'closed', opens: nextOpening(week, now) };
}

/** What is wrong with hours that somebody wrote, in a few words; undefined when they can be read. */
export function hoursProblem(hours: string): string | undefined {
  try {
    openAt(hours, new Date(0));
    return undefined;
  } catch (error) {
    if (error instanceof HoursError) return error.message;
    throw error;
  }
}

/** Every moment of every day. */
export const ALWAYS = '24/7';

interface DaySpan {
  /** Minutes after midnight; `to` is the first minute that is closed, 1440 for midnight. */
  readonly from: number;
  readonly to: number;
}
type Day = readonly DaySpan[] | 'unknown';

interface Week {
  /** Monday first. */
  readonly days: readonly Day[];
  readonly holiday: Day;
}

/** Days that are looked ahead for an opening: a week, and a holiday or two. */
const LOOK_AHEAD = 9;

function nextOpening(week: Week, now: number): number | undefined {
  const today = Math.floor(now / MINUTES_A_DAY);
  for (let day = today; day < today + LOOK_AHEAD; day += 1) {
    const spans = daySpans(week, day);
    if (spans === 'unknown') return undefined;
    const starts = spans.map(({ from }) => day * MINUTES_A_DAY + from);
    const next = starts.filter((start) => start > now).sort((one, other) => one - other)[0];
    if (next !== undefined) return next;
  }
  return undefined;
}

function daySpans(week: Week, day: number): Day {
  return isPublicHoliday(day) ? week.holiday : (week.days[weekdayOf(day)] ?? []);
}

function isWithin(minute: number, from: number, to: number): boolean {
  return minute >= from && minute < to;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const RULE = /^(PH|(?:(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?,?)+) (.+)$/;
const TIMES = /^([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/** Read once: the same few hours are asked at every turn. */
const read = new Map<string, Week>();

function weekOf(hours: string): Week {
  const known = read.get(hours);
  if (known !== undefined) return known;
  const days: Day[] = DAYS.map(() => []);
  let holiday: Day = 'unknown';
  for (const part of hours.split(';')) {
    const [, when = '', times = ''] = RULE.exec(part.trim()) ?? [];
    if (when === '') throw new HoursError(`"${part.trim()}" is no day with hours`);
    const day = dayOf(times);
    if (when === 'PH') holiday = day;
    else for (const index of when.split(',').flatMap(daysIn)) days[index] = day;
  }
  const week = { days, holiday };
  read.set(hours, week);
  return week;
}

function daysIn(range: string): number[] {
  const [from = '', to = from] = range.split('-');
  const [first, last] = [from, to].map((name) => DAYS.findIndex((day) => day === name));
  if (first === undefined || last === undefined || last < first) {
    throw new HoursError(`"${range}" is no row of days in a week`);
  }
  return DAYS.map((_, index) => index).slice(first, last + 1);
}

function dayOf(times: string): Day {
  if (times === 'off') return [];
  if (times === 'unknown') return 'unknown';
  const spans = times.split(',').map(spanOf);
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    if (before !== undefined && before.to > span.from) {
      throw new HoursError(`"${times}" are hours that overlap`);
    }
  }
  return spans;
}

function spanOf(text: string): DaySpan {
  const [hour = NaN, minute = NaN, toHour = NaN, toMinute = NaN] = (TIMES.exec(text) ?? [])
    .slice(1)
    .map(Number);
  const span = { from: hour * 60 + minute, to: toHour * 60 + toMinute };
  if (!(span.from < span.to && span.to <= MINUTES_A_DAY)) {
    throw new HoursError(`"${text}" are no hours of one day`);
  }
  return span;
}
