import { readFileSync } from 'node:fs';
import { z } from 'zod';

const File = z.strictObject({
  months: z.array(z.array(z.string())).length(12),
  weekdays: z.array(z.array(z.string())).length(7),
  numbers: z.record(z.string(), z.int()),
  holidays: z.array(z.strictObject({ names: z.array(z.string()), month: z.int(), day: z.int() })),
});
const words = File.parse(
  JSON.parse(readFileSync(new URL('./data/when-words.json', import.meta.url), 'utf8')),
);

/** Names of months, as alternatives of a pattern. */
export const MONTHS = alternatives(words.months.flat());
/** Names of days of the week, as alternatives of a pattern. */
export const WEEKDAYS = alternatives(words.weekdays.flat());
/** Numbers in digits or in words, as alternatives of a pattern. */
export const NUMBERS = `\\d{1,3}|${alternatives(Object.keys(words.numbers))}`;
/** Names of fixed holidays, as alternatives of a pattern. */
export const HOLIDAYS = alternatives(words.holidays.flatMap((holiday) => holiday.names));

/** From 1 to 12. */
export function monthNamed(name: string): number {
  return words.months.findIndex((names) => names.includes(name)) + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayNamed(name: string): number {
  return words.weekdays.findIndex((names) => names.includes(name));
}

export function numberNamed(name: string): number {
  return /^\d/.test(name) ? Number(name) : (words.numbers[name] ?? 1);
}

/** Month and day of a holiday that falls on the same date every year. */
export function holidayNamed(name: string): { month: number; day: number } | undefined {
  return words.holidays.find((holiday) => holiday.names.includes(name));
}

/** The longest first, so that "september" is not read as "sep". */
function alternatives(names: readonly string[]): string {
  return [...names].sort((one, other) => other.length - one.length).join('|');
}
