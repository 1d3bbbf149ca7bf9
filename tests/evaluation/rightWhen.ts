import type { Moment } from '../../services/understanding/when.js';
import type { ExpectedWhen } from './understandingCases.js';

type Told = Pick<Moment, 'start' | 'end' | 'precision' | 'ongoing'>;

/**
 * Whether a moment is the one that a careful reader finds (heldout/README.md): the same start and end,
 * by the minute where the text tells it so and by the day otherwise; of what goes on only the start.
 */
export function isRightWhen(expected: ExpectedWhen, got: Told): boolean {
  const goesOn = expected.ongoing === true;
  const [start, end] = [day(got.start), day(got.end)];
  if ('within' in expected) {
    const [from, to] = expected.within;
    return start >= from && start <= to && (goesOn || end <= to);
  }
  const { start: first, end: last, precision } = expected;
  if (first === undefined) return true;
  if (first === last && precision === undefined) return start <= first && end >= first;
  const byMinute = precision === 'minute' || precision === 'hour';
  const isStart = byMinute ? got.start === first : start === day(first);
  if (!isStart || goesOn || last === undefined) return isStart;
  return byMinute ? got.end === last || day(got.end) === day(last) : end === day(last);
}

function day(moment: string): string {
  return moment.slice(0, 10);
}
