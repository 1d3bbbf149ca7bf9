import { clockOf } from './clocks.js';
import type { Made } from './frames.js';
import type { Told } from './told.js';

/** What the patterns of more than one day mean, and of a day beside another word for it. */
export const SPANS: Readonly<Record<string, (told: Told) => Made | undefined>> = {
  range: (told) => {
    const [first, last] = twoDays(told);
    const frame = dated(first, told.value('month'), told.year, false);
    return frame && last !== undefined ? { ...frame, endDay: last } : undefined;
  },
  /** "Van 28 september tot 3 oktober". */
  range_months: (told) => {
    const [first, last] = twoDays(told);
    const frame = dated(first, told.value('month'), told.year, false);
    const endMonth = Number(told.text('month', 1));
    return frame && last !== undefined ? { ...frame, endDay: last, endMonth } : undefined;
  },
  range_short: (told) => {
    const [day, month] = (told.text('shortdate') ?? '').split('-').map(Number);
    const [endDay, endMonth] = (told.text('shortdate', 1) ?? '').split('-').map(Number);
    const frame = dated(day, month, told.year, false);
    return frame && endDay !== undefined && endMonth !== undefined
      ? { ...frame, endDay, endMonth }
      : undefined;
  },
  /** "De nacht van 3 op 4 mei" is that of the 3rd. */
  night_of: (told) => {
    const frame = dated(twoDays(told)[0], told.value('month'), told.year, false);
    return frame && { ...frame, daypart: told.text('daypart') ?? 'night' };
  },
  weekday_span: (told) => {
    const [weekday, endWeekday] = [told.value('weekday'), Number(told.text('weekday', 1))];
    return weekday === undefined ? undefined : { weekday, endWeekday, isShy: 'span' };
  },
  week_of: (told) => around(told, 'week_of'),
  weekend_of: (told) => around(told, 'weekend_of'),
  year_bare: ({ year }) => (year === undefined ? undefined : { year, isShy: 'year' }),
  /** "Vr 5/6": the short name of a weekday, which is a word of its own elsewhere. */
  short_weekday: (told) => {
    const frame = dayOfMonth(told);
    const weekday = told.value('shortweekday');
    return frame && weekday !== undefined ? { ...frame, weekday } : undefined;
  },
  night_short: (told) => {
    const [day, month] = (told.text('shortdate') ?? '').split('-').map(Number);
    const frame = dated(day, month, told.year, false);
    return frame && { ...frame, daypart: 'night' };
  },
  /** "Half of June" is its middle. */
  mid_month: (told) => {
    const month = told.value('month');
    const { year } = told;
    return month === undefined
      ? undefined
      : { month, part: 'mid', ...(year !== undefined && { year }) };
  },
  /** "Sat 2am". */
  short_clock: (told) => {
    const weekday = told.value('shortweekday');
    const clock = clockOf(told);
    return weekday === undefined || clock === undefined
      ? undefined
      : { ...clock, weekday, mode: 'bare' };
  },
  /** "De laatste dag van juni". */
  day_in_month: (told) => {
    const [month, { year }] = [told.value('month'), told];
    if (month === undefined) return undefined;
    const count = told.value('nth') ?? -1;
    return { month, nth: { count, unit: 'day' }, ...(year !== undefined && { year }) };
  },
};

/** A day of a month; undefined when no calendar has it. */
export function dated(
  day: number | undefined,
  month: number | undefined,
  year: number | undefined,
  isShy: boolean,
): Made | undefined {
  if (day === undefined || month === undefined) return undefined;
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { day, month, ...(year !== undefined && { year }), ...(isShy && { isShy: 'slash' }) };
}

function twoDays(told: Told): [number | undefined, number | undefined] {
  const first = told.value('ordinal') ?? (told.numbers > 0 ? told.number() : told.value('nth'));
  const second =
    told.text('ordinal', 1) ??
    (told.numbers > 1 ? String(told.number(told.numbers - 1)) : told.text('nth', 1));
  return [first, second === undefined ? undefined : Number(second)];
}

function around(told: Told, unit: string): Made | undefined {
  const frame = dayOfMonth(told);
  return frame && { ...frame, nth: { count: 0, unit } };
}

/** "5/6", "5 juni", "5e juni". */
function dayOfMonth(told: Told): Made | undefined {
  const [day, month] = (told.text('shortdate') ?? '').split('-').map(Number);
  return dated(
    told.value('ordinal') ?? (told.text('shortdate') === undefined ? told.number() : day),
    told.value('month') ?? month,
    told.year,
    false,
  );
}
