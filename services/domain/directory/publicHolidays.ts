import { type DayNumber, dayOfMonth, easterOf, monthOf, yearOf } from '../calendar.js';

/**
 * Whether a day is one of the ten public holidays of Belgium (royal decree of 18 April 1974): the days on
 * which whoever works "on working days" is closed. Holidays of a Community or Region are not among them.
 */
export function isPublicHoliday(day: DayNumber): boolean {
  const fixed = `${monthOf(day)}-${dayOfMonth(day)}`;
  return FIXED.includes(fixed) || AFTER_EASTER.includes(day - easterOf(yearOf(day)));
}

/** New Year, Labour Day, national holiday, Assumption, All Saints, Armistice, Christmas: month and day. */
const FIXED: readonly string[] = ['1-1', '5-1', '7-21', '8-15', '11-1', '11-11', '12-25'];

/** Easter Monday, Ascension, Whit Monday: days after Easter Sunday. */
const AFTER_EASTER: readonly number[] = [1, 39, 50];
