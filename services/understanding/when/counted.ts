import { countedBack, dayAt, dayPeriod, fewBack, type Period } from './period.js';
import type { Told } from './told.js';

/** What counting back from now gives, in the ways of counting that the patterns name. */
export function counted(told: Told, now: number): Period | undefined {
  switch (told.argument) {
    case 'few':
      return fewBack(told.unit, now);
    case 'one_year':
      return countedBack(1, 'year', now);
    case 'nth':
      return countedBack((told.value('nth') ?? 1) - 1, told.unit, now);
    case 'one':
      return countedBack(1, told.unit, now);
    case 'half':
    case 'been_half':
      return countedBack(0.5, told.unit, now);
    case 'couple':
    case 'been_couple':
      return countedBack(2, told.unit, now);
    case 'second':
      return countedBack(told.number(told.numbers - 1), told.unit, now);
    case 'plus_half':
      return countedBack(told.number() + 0.5, told.unit, now);
    case 'ten_days':
      return countedBack(10, 'day', now);
    case 'one_week':
      return countedBack(1, 'week', now);
    case 'two_weeks':
      return countedBack(2, 'week', now);
    case 'two_weeks_exact':
      return exactly(countedBack(2, 'week', now));
    case 'exact':
      return exactly(countedBack(told.number(), told.unit, now));
    case 'from_day':
      return exactly(countedBack(told.number(), told.unit, now), told.value('day'));
    default:
      return countedBack(told.number(), told.unit, now);
  }
}

/** "Exactly two months ago", "two weeks ago yesterday": that day itself; hours and minutes are exact as they are. */
function exactly(period: Period | undefined, shift = 0): Period | undefined {
  if (period === undefined || ['hour', 'minute'].includes(period.precision)) return period;
  return dayPeriod(dayAt(period.start) + shift);
}
