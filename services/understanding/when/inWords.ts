import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dayOf, weekdayOf } from '../../domain/calendar.js';
import type { Moment } from '../when.js';

/**
 * A moment as it is read back ("dinsdag 17 maart 2026, 's avonds", "de week van maandag 9 maart 2026", "sinds
 * september 2025"), no more exact than it was told. In Dutch where there are no words for `language`.
 */
export function momentInWords(moment: Moment, language: string): string {
  const words = wordsOf(language);
  const said = told(moment, words);
  return moment.ongoing ? fill(words.since, { moment: said }) : said;
}

const Words = z.strictObject({
  weekdays: z.string(),
  months: z.string(),
  seasons: z.record(z.string(), z.string()),
  dayparts: z.record(z.string(), z.string()),
  day: z.string(),
  at: z.string(),
  about: z.string(),
  around: z.string(),
  week: z.string(),
  between: z.string(),
  season: z.string(),
  since: z.string(),
});
type Words = z.infer<typeof Words>;
let file: Record<string, Words> | undefined;

function wordsOf(language: string): Words {
  file ??= z
    .record(z.string(), Words)
    .parse(JSON.parse(readFileSync(new URL('../data/when-say.json', import.meta.url), 'utf8')));
  const words = file[language.slice(0, 2)] ?? file['nl'];
  if (words === undefined) throw new Error('data/when-say.json has no Dutch');
  return words;
}

function told({ start, end, precision, ongoing }: Moment, words: Words): string {
  const first = start.slice(0, 10);
  const last = ongoing ? first : end.slice(0, 10);
  const time = start.slice(11);
  switch (precision) {
    case 'minute':
      return fill(words.at, { moment: dayWords(first, words), time });
    case 'hour':
      return fill(words.about, { moment: dayWords(first, words), time });
    case 'daypart':
      return `${dayWords(first, words)}, ${words.dayparts[daypartOf(start, end)] ?? ''}`;
    case 'day':
      return first === last ? dayWords(first, words) : between(first, last, words);
    case 'week':
      return weekWords(first, last, words);
    case 'month':
      return first.slice(0, 7) === last.slice(0, 7)
        ? monthWords(first, words)
        : fill(words.between, { start: monthWords(first, words), end: monthWords(last, words) });
    case 'season':
      return seasonWords(first, last, words);
    case 'year':
      return first.slice(0, 4) === last.slice(0, 4)
        ? first.slice(0, 4)
        : `${first.slice(0, 4)}-${last.slice(0, 4)}`;
  }
}

function weekWords(first: string, last: string, words: Words): string {
  if (first === last) return fill(words.around, { moment: dayWords(first, words) });
  return weekdayOf(numberOf(first)) === 0
    ? fill(words.week, { moment: dayWords(first, words) })
    : between(first, last, words);
}

/** "Zomer 2024"; of what is no season but as long as one, the months. */
function seasonWords(first: string, last: string, words: Words): string {
  const season = words.seasons[String(Number(first.slice(5, 7)))];
  if (season !== undefined && first.endsWith('-01'))
    return fill(words.season, { season, year: first.slice(0, 4) });
  if (first.slice(0, 7) === last.slice(0, 7)) return monthWords(first, words);
  return fill(words.between, { start: monthWords(first, words), end: monthWords(last, words) });
}

function between(first: string, last: string, words: Words): string {
  return fill(words.between, { start: dayWords(first, words), end: dayWords(last, words) });
}

function dayWords(date: string, words: Words): string {
  return fill(words.day, {
    weekday: nth(words.weekdays, weekdayOf(numberOf(date))),
    day: String(Number(date.slice(8, 10))),
    month: nth(words.months, Number(date.slice(5, 7)) - 1),
    year: date.slice(0, 4),
  });
}

function monthWords(date: string, { months }: Words): string {
  return `${nth(months, Number(date.slice(5, 7)) - 1)} ${date.slice(0, 4)}`;
}

/** By the hours of parts.ts. */
function daypartOf(start: string, end: string): string {
  const hour = Number(start.slice(11, 13));
  if (hour < 6 || hour >= 20) return 'night';
  if (hour === 12) return end.slice(11, 13) <= '13' ? 'noon' : 'afternoon';
  if (hour >= 18) return 'evening';
  return hour === 8 ? 'forenoon' : 'morning';
}

function numberOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day) ?? 0;
}

function nth(list: string, place: number): string {
  return list.split(' ')[place] ?? '';
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
