/** A calendar day as the number of days since 1 January 1970; no clock and no time zone in it. */
export type DayNumber = number;

/** First and last day, both included. */
export interface Span {
  start: DayNumber;
  end: DayNumber;
}

/** The day on which this moment falls in Belgium. */
export function belgianDay(moment: Date): DayNumber {
  return Math.floor(belgianMinute(moment) / MINUTES_A_DAY);
}

/** What the clocks in Belgium show at this moment, in minutes since 1970 as if there were one time zone. */
export function belgianMinute(moment: Date): number {
  belgian ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Brussels',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0] = [
    ...belgian.format(moment).matchAll(/\d+/g),
  ].map(Number);
  return (dayOf(year, month, day) ?? 0) * MINUTES_A_DAY + hour * 60 + minute;
}

/** Kept, because making one takes longer than reading a whole message. */
let belgian: Intl.DateTimeFormat | undefined;

/** Undefined for a date that does not exist; `month` from 1 to 12. */
export function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / MILLISECONDS_A_DAY;
}

/** All days of a month; `month` may run past 12 or below 1 into other years. */
export function monthSpan(year: number, month: number): Span {
  const start = Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY;
  return { start, end: Date.UTC(year, month, 1) / MILLISECONDS_A_DAY - 1 };
}

/** The same day so many months earlier, or the last of that month where it has no such day. */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
  const { start, end } = monthSpan(yearOf(day), monthOf(day) - months);
  return Math.min(start + dateOf(day).getUTCDate() - 1, end);
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm, as in Meeus, Astronomical Algorithms, 1991). */
export function easterOf(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1) ?? 0;
}

export function yearOf(day: DayNumber): number {
  return dateOf(day).getUTCFullYear();
}

/** From 1 to 12. */
export function monthOf(day: DayNumber): number {
  return dateOf(day).getUTCMonth() + 1;
}

/** From 1 to 31. */
export function dayOfMonth(day: DayNumber): number {
  return dateOf(day).getUTCDate();
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (dateOf(day).getUTCDay() + 6) % 7;
}

/** YYYY-MM-DD. */
export function isoDay(day: DayNumber): string {
  return dateOf(day).toISOString().slice(0, 10);
}

export const MINUTES_A_DAY = 1440;
const MILLISECONDS_A_DAY = 86_400_000;

function dateOf(day: DayNumber): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}
