import { dayOf, easterOf, weekdayOf } from '../../domain/calendar.js';
import { dayAt, dayPeriod, daysPeriod, type Period } from './period.js';

/**
 * A holiday in one year; undefined for a name that has no fixed place in our calendar. School holidays
 * are the Flemish ones, by the rule of the decree (week of All Saints, two weeks around New Year, week
 * before Ash Wednesday, two weeks around Easter), give or take a week for the French-speaking schools.
 */
export function holidayPeriod(name: string, year: number): Period | undefined {
  const fixed = FIXED[name];
  if (fixed !== undefined) return dayPeriod(dayOf(year, ...fixed) ?? 0);
  const days = EASTER[name];
  if (days !== undefined) return dayPeriod(easterOf(year) + days);
  return RULED[name]?.(year);
}

const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  new_year: [1, 1],
  epiphany: [1, 6],
  valentine: [2, 14],
  womens_day: [3, 8],
  labour_day: [5, 1],
  flemish_day: [7, 11],
  national_day: [7, 21],
  assumption: [8, 15],
  school_day: [9, 1],
  halloween: [10, 31],
  all_saints: [11, 1],
  all_souls: [11, 2],
  armistice: [11, 11],
  saint_martin: [11, 11],
  saint_nicholas: [12, 6],
  christmas_eve: [12, 24],
  christmas: [12, 25],
  boxing_day: [12, 26],
  new_years_eve: [12, 31],
};

/** Days from Easter Sunday. */
const EASTER: Readonly<Record<string, number>> = {
  shrove_tuesday: -47,
  ash_wednesday: -46,
  palm_sunday: -7,
  maundy_thursday: -3,
  good_friday: -2,
  easter: 0,
  easter_monday: 1,
  ascension: 39,
  pentecost: 49,
  whit_monday: 50,
};

const RULED: Readonly<Record<string, (year: number) => Period | undefined>> = {
  // Second Sundays of May and June.
  mothers_day: (year) => dayPeriod(nthSunday(year, 5, 2)),
  fathers_day: (year) => dayPeriod(nthSunday(year, 6, 2)),
  // The building trade has three weeks in July and the first days of August; the weeks differ per province.
  building_holidays: (year) =>
    daysPeriod(mondayOf(dayOf(year, 7, 9) ?? 0), mondayOf(dayOf(year, 7, 9) ?? 0) + 27, 'month'),
  // The last day of June, or the Friday before when that is in a weekend.
  last_school_day: (year) => {
    const last = dayOf(year, 6, 30) ?? 0;
    return dayPeriod(last - Math.max(0, weekdayOf(last) - 4));
  },
  // From Sunday to Shrove Tuesday; towns that hold theirs at mid-Lent tell the month too.
  carnival: (year) => daysPeriod(easterOf(year) - 49, easterOf(year) - 47, 'day'),
  winter_sales: (year) => daysPeriod(dayOf(year, 1, 2) ?? 0, dayOf(year, 1, 31) ?? 0, 'month'),
  summer_sales: (year) => daysPeriod(dayOf(year, 7, 1) ?? 0, dayOf(year, 7, 31) ?? 0, 'month'),
  /** The 29 or 30 days before the sugar feast; the first by the eve on which it begins. */
  ramadan: (year) => {
    const feast = islamic(SUGAR_FEAST, year);
    return feast && daysPeriod(dayAt(feast.start) - 30, dayAt(feast.start) - 1, 'month');
  },
  sugar_feast: (year) => islamic(SUGAR_FEAST, year),
  sacrifice_feast: (year) => islamic(SACRIFICE_FEAST, year),
  school_start: (year) => daysPeriod(dayOf(year, 9, 1) ?? 0, dayOf(year, 9, 7) ?? 0, 'week'),
  autumn_holidays: (year) => week(mondayBefore(dayOf(year, 11, 1) ?? 0), 1),
  christmas_holidays: (year) => week(mondayBefore((dayOf(year, 12, 25) ?? 0) + 1), 2),
  carnival_holidays: (year) => week(mondayBefore(easterOf(year) - 48), 1),
  // Schools of the French Community have had other weeks since 2022.
  autumn_holidays_fr: (year) => week(mondayOf(dayOf(year, 11, 1) ?? 0) - 7, 2),
  spring_holidays_fr: (year) => week(mondayOf(dayOf(year, 5, 1) ?? 0), 2),
  easter_holidays: (year) => {
    const easter = easterOf(year);
    const april = dayOf(year, 4, 1) ?? 0;
    // The first Monday of April; from Easter Monday when Easter is past the 15th, the week before when in March.
    const first = april + ((7 - weekdayOf(april)) % 7);
    if (easter < april) return week(easter + 1, 2);
    return week(easter > april + 14 ? easter - 13 : first, 2);
  },
  summer_holidays: (year) => daysPeriod(dayOf(year, 7, 1) ?? 0, dayOf(year, 8, 31) ?? 0, 'season'),
};

/**
 * First day of what follows the moon, as the calendar of Umm al-Qura has it, year-month-day; in Belgium it may
 * be a day later. Nothing of other years: those who tell of them tell the month too.
 */
const SUGAR_FEAST = ['2023-4-21', '2024-4-10', '2025-3-30', '2026-3-20', '2027-3-9', '2028-2-26'];
const SACRIFICE_FEAST = [
  '2023-6-28',
  '2024-6-16',
  '2025-6-6',
  '2026-5-27',
  '2027-5-16',
  '2028-5-5',
];

function islamic(days: readonly string[], year: number): Period | undefined {
  const [, month, day] =
    days.map((one) => one.split('-').map(Number)).find(([one]) => one === year) ?? [];
  const first = month === undefined || day === undefined ? undefined : dayOf(year, month, day);
  return first === undefined ? undefined : dayPeriod(first);
}

function nthSunday(year: number, month: number, count: number): number {
  const first = dayOf(year, month, 1) ?? 0;
  return first + (6 - weekdayOf(first)) + 7 * (count - 1);
}

function week(monday: number, weeks: number): Period {
  return daysPeriod(monday, monday + 7 * weeks - 1, 'week');
}

function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** That Monday itself on a Monday; of the week after for a Sunday, as All Saints on Sunday gives the next week. */
function mondayBefore(day: number): number {
  const weekday = weekdayOf(day);
  return weekday === 6 ? day + 1 : day - weekday;
}
