/** A calendar day as the number of days since 1 January 1970; no clock and no time zone in it. */
export type DayNumber = number;

/** First and last day, both included. */
export interface Span {
  start: DayNumber;
  end: DayNumber;
}

/** The day on which this moment falls in Belgium. */
export function belgianDay(moment: Date): DayNumber {
  belgian ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });
  const parts = belgian.format(moment);
  const [year = 1970, month = 1, day = 1] = parts.split('-').map(Number);
  return dayOf(year, month, day) ?? 0;
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

export function yearOf(day: DayNumber): number {
  return dateOf(day).getUTCFullYear();
}

/** From 1 to 12. */
export function monthOf(day: DayNumber): number {
  return dateOf(day).getUTCMonth() + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (dateOf(day).getUTCDay() + 6) % 7;
}

/** YYYY-MM-DD. */
export function isoDay(day: DayNumber): string {
  return dateOf(day).toISOString().slice(0, 10);
}

const MILLISECONDS_A_DAY = 86_400_000;

function dateOf(day: DayNumber): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}
