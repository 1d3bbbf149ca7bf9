import type { Made } from './frames.js';
import type { Told } from './told.js';

/** The clock time that a match tells, in digits or in words; undefined for what no clock shows. */
export function clockOf(told: Told): Made | undefined {
  const dotted = told.value('dotted_clock');
  if (dotted !== undefined) {
    const half = CLOCK_HALVES[told.argument.replace('_dotted', '')];
    if (half !== undefined) return { clock: (dotted % 720) + half, isSureClock: true };
    return { clock: dotted, isSureClock: dotted >= 720 };
  }
  const known = told.value('clock');
  if (known !== undefined && CLOCK_HALVES[told.argument] !== undefined) {
    return { clock: (known % 720) + (CLOCK_HALVES[told.argument] ?? 0), isSureClock: true };
  }
  if (known !== undefined) {
    return { clock: known, isSureClock: known >= 720 || told.text('exact_clock') !== undefined };
  }
  const [first, second] = [told.number(), told.number(1)];
  const hour = told.numbers > 1 ? second : first;
  // "Quarter to nine pm".
  const [, shape = told.argument, half] = /^(.+)_([ap]m)$/.exec(told.argument) ?? [];
  const told12 = CLOCKS[shape]?.(first, second);
  const minutes =
    half === undefined || told12 === undefined
      ? told12
      : (told12 % 720) + (CLOCK_HALVES[half] ?? 0);
  if (minutes === undefined || first > 59 || (told.argument !== 'noon' && hour > 60))
    return undefined;
  if (minutes < 0 || minutes >= 1440 + 60) return undefined;
  const isSure =
    ['noon', 'midnight', 'half_noon', 'am', 'pm'].includes(half ?? told.argument) || minutes >= 780;
  return {
    clock: minutes % 1440,
    ...(isSure && { isSureClock: true }),
    ...(told.argument === 'at' && { isShy: 'clock' }),
  };
}

const CLOCK_HALVES: Readonly<Record<string, number>> = { am: 0, pm: 720 };

/** Minutes since midnight, of the first and the second number told. */
const CLOCKS: Readonly<Record<string, (first: number, second: number) => number | undefined>> = {
  hour: (hour, minute) => (hour > 24 ? undefined : hour * 60 + (minute === 1 ? 0 : minute)),
  // "Tegen een", "at a": an article, not one o'clock.
  first: (hour) => (hour > 24 ? undefined : hour * 60),
  at: (hour) => (hour > 24 || hour === 1 ? undefined : hour * 60),
  am: (hour) => (hour > 12 ? undefined : (hour % 12) * 60),
  pm: (hour) => (hour > 12 ? undefined : (hour % 12) * 60 + 720),
  half_to: (hour) => hour * 60 - 30,
  half_past: (hour) => hour * 60 + 30,
  quarter_to: (hour) => hour * 60 - 15,
  quarter_past: (hour) => hour * 60 + 15,
  to: (minute, hour) => hour * 60 - minute,
  past: (minute, hour) => hour * 60 + minute,
  minus: (hour, minute) => hour * 60 - minute,
  to_half: (minute, hour) => hour * 60 - 30 - minute,
  past_half: (minute, hour) => hour * 60 - 30 + minute,
  noon: () => 720,
  half_noon: () => 750,
  midnight: () => 0,
};
