import { monthOf } from '../../domain/calendar.js';
import { dayAt, DAYS_OF_UNIT } from './period.js';
import type { Made } from './frames.js';
import type { Told } from './told.js';

/** What the patterns around a holiday mean: its eve, a day or week before or after it, a part of it. */
export const AROUND_HOLIDAYS: Readonly<
  Record<string, (told: Told, now: number) => Made | undefined>
> = {
  eve: (told) => of(told, { shift: Number(told.argument) }),
  near: (told) => of(told, { near: sideOf(told) }),
  /** "Twee dagen na Pinksteren", "two weeks before Easter". */
  from_holiday: (told) => {
    const count = told.argument.endsWith('_two') ? 2 : told.number();
    const days = DAYS_OF_UNIT[told.unit];
    if (days === undefined || count * days > FARTHEST) return undefined;
    return of(told, { shift: (sideOf(told) === 'before' ? -1 : 1) * count * days });
  },
  /** "The Thursday before Christmas". */
  weekday_beside: (told) => {
    const weekday = told.value('weekday');
    return weekday === undefined ? undefined : of(told, { weekday, near: sideOf(told) });
  },
  /** Feasts by the moon, told as a day only behind a word of time; leave is asked for them as well. */
  feast: (told, now) => {
    const named = told.text('feast');
    if (named === undefined) return undefined;
    const holiday = named === 'sales' ? salesOf(now) : named;
    const { year } = told;
    const isLast = told.argument === 'last';
    // Ramadan is a habit as much as a month, but for that of one year.
    const isOfYear = isLast || year !== undefined || told.argument === 'this';
    if (named === 'ramadan' && !isOfYear) return undefined;
    return {
      holiday,
      ...(year !== undefined && { year }),
      ...(isLast ? { mode: 'last' } : { shift: Number(told.argument) || 0 }),
      ...(told.value('nth') !== undefined && {
        nth: { count: told.value('nth') ?? 1, unit: 'day' },
      }),
    };
  },
  /** "Tussen kerst en nieuwjaar". */
  between_holidays: (told) => {
    const endHoliday = told.text('holiday', 1);
    return endHoliday === undefined ? undefined : of(told, { endHoliday });
  },
  /** "De eerste dag van de paasvakantie", "Easter holidays, first week". */
  part_of_holiday: (told) => {
    const count = told.value('nth') ?? (told.text('final') === undefined ? undefined : -1);
    if (count === undefined || (told.unit !== 'day' && told.unit !== 'week')) return undefined;
    const made = of(told, { nth: { count, unit: told.unit } });
    if (told.argument === '' || made?.holiday === undefined)
      return told.argument === ''
        ? made
        : { nth: { count, unit: told.unit }, holiday: told.argument };
    const holiday = HOLIDAYS_OF[made.holiday];
    return holiday === undefined ? undefined : { ...made, holiday };
  },
};

/** Shops hold theirs in January and in July. */
function salesOf(now: number): string {
  return monthOf(dayAt(now)) < 7 ? 'winter_sales' : 'summer_sales';
}

/** The school holidays that are called after a feast: "Easter break". */
export const HOLIDAYS_OF: Readonly<Record<string, string>> = {
  christmas: 'christmas_holidays',
  easter: 'easter_holidays',
  all_saints: 'autumn_holidays',
};

/** Nobody counts months from a feast in days. */
const FARTHEST = 60;

function sideOf(told: Told): 'before' | 'after' {
  return told.argument.startsWith('after') ? 'after' : 'before';
}

function of(told: Told, rest: Made): Made | undefined {
  const holiday = told.text('holiday');
  const { year } = told;
  if (holiday === undefined) return undefined;
  return {
    holiday,
    ...rest,
    ...(year !== undefined && { year }),
    ...(told.text('since') !== undefined && { ongoing: true }),
  };
}
