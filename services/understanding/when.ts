import type { When } from '../domain/report.js';
import { belgianMinute, dayOf, isoDay, MINUTES_A_DAY } from '../domain/calendar.js';
import { findIn, type Found } from './when/find.js';
import { likelyLanguages } from './when/likely.js';
import { dayAt, type Period, type Precision } from './when/period.js';
import { WHEN_LANGUAGES } from './when/words.js';

export { PRECISIONS, type Precision } from './when/period.js';

/** When something happened, as far as the words say. */
export interface Moment {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` when the precision is minute, hour or daypart; Belgian time. */
  readonly start: string;
  /** The last moment included, in the same form; never after now. */
  readonly end: string;
  readonly precision: Precision;
  /** It began then and goes on. */
  readonly ongoing: boolean;
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  readonly span: readonly [number, number];
  /** What stands there. */
  readonly words: string;
}

/**
 * The moment that a text tells; of several the one of what happened. `now` is when it was told, as a Date
 * or in local Belgian time (`2026-03-18T14:30`). What happened is never in the future: "in september"
 * said in May is last year's. Numbers are read day before month. Undefined when no moment is told or only
 * since when somebody lives or works somewhere. The text is read in `language` (its first two letters
 * count), and in the language that its commonest words are of when that finds nothing. Linear in the
 * length of the text; never throws for anything a person typed.
 */
export function findWhen(text: string, now: Date | string, language?: string): Moment | undefined {
  const minute = minuteOf(now);
  const found = bestFound(text, minute, language);
  if (found.moment === undefined) return undefined;
  const { period, frame } = found.moment;
  const { start, end } = written(period);
  return {
    start,
    end,
    precision: period.precision,
    ongoing: frame.ongoing === true,
    span: found.span,
    words: text.slice(...found.span),
  };
}

/**
 * The same as the answer that a report keeps: an answer of a few words or running text. Only what all the
 * days have in common is told; of something that goes on, its start. A season or a year gives only the words.
 */
export function readWhen(text: string, now: Date, language?: string): When | undefined {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const found = bestFound(text, minuteOf(now), language);
  const { moment } = found;
  const ongoing = moment === undefined ? found.isRecurring : moment.frame.ongoing === true;
  if (moment === undefined && !ongoing) return undefined;
  return { words, ...(moment && asDays(moment.period, ongoing)), ...(ongoing && { ongoing }) };
}

/** Of a long story only the start is kept as the words of an answer. */
const LONGEST = 500;

function bestFound(text: string, now: number, language: string | undefined): Found {
  const told = WHEN_LANGUAGES.find((one) => one === language?.slice(0, 2));
  const first = told === undefined ? undefined : findIn(text, told, now);
  if (first !== undefined && says(first)) return first;
  const [likely = 'nl', ...others] = likelyLanguages(text);
  const tried = told === undefined ? [likely, ...others] : [likely].filter((one) => one !== told);
  for (const one of tried) {
    const found = findIn(text, one, now);
    if (says(found)) return found;
  }
  return first ?? NOTHING;
}

function says({ moment, isRecurring }: Found): boolean {
  return moment !== undefined || isRecurring;
}

const NOTHING: Found = { moment: undefined, span: [0, 0], isRecurring: false };

function minuteOf(now: Date | string): number {
  if (typeof now !== 'string') return belgianMinute(now);
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(now);
  if (match === null) return belgianMinute(new Date(now));
  const [year = 0, month = 0, day = 0, hour = 12, minute = 0] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  return (dayOf(year, month, day) ?? 0) * MINUTES_A_DAY + hour * 60 + minute;
}

const TIMED: ReadonlySet<Precision> = new Set<Precision>(['minute', 'hour', 'daypart']);

function written({ start, end, precision }: Period): { start: string; end: string } {
  const write = TIMED.has(precision) ? isoMinute : (minute: number) => isoDay(dayAt(minute));
  return { start: write(start), end: write(end) };
}

function isoMinute(minute: number): string {
  const rest = minute - dayAt(minute) * MINUTES_A_DAY;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${isoDay(dayAt(minute))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function asDays({ start, end, precision }: Period, ongoing: boolean): Pick<When, 'day' | 'month'> {
  const day = isoDay(dayAt(start));
  const month = day.slice(0, 7);
  if (precision === 'season' || precision === 'year') return {};
  const isDay = precision === 'day' || TIMED.has(precision);
  if (isDay && (ongoing || precision === 'daypart' || dayAt(start) === dayAt(end)))
    return { day, month };
  return ongoing || isoDay(dayAt(end)).slice(0, 7) === month ? { month } : {};
}
