import type { When } from '../services/domain/report.js';
import { momentInWords } from '../services/understanding/when/inWords.js';
import type { Moment } from '../services/understanding/when.js';
import type { Language } from './text/catalogue.js';

/**
 * A moment found in a story, as the answer that a report keeps. Its words are those in which it is
 * read back: the story's own stay in the story.
 */
export function whenOf(moment: Moment, language: Language): When {
  return {
    words: momentInWords(moment, language),
    ...daysOf(moment),
    ...(moment.ongoing ? { ongoing: true } : {}),
  };
}

/** An answer as it was given, with the date that was understood: "vorige week dinsdag (dinsdag 10 november 2026)". */
export function whenInWords(when: When, language: Language): string {
  const date = when.day ?? when.month;
  if (date === undefined) return when.words;
  const found = momentInWords(
    {
      ...NO_MOMENT,
      start: when.day ?? `${date}-01`,
      end: when.day ?? `${date}-01`,
      precision: when.day === undefined ? 'month' : 'day',
      ongoing: when.ongoing === true,
    },
    language,
  );
  return when.words.includes(found) ? when.words : `${when.words} (${found})`;
}

const NO_MOMENT = { span: [0, 0], words: '' } as const;

/** Only what all days of the moment have in common; of something that goes on, its start. */
function daysOf({ start, end, precision, ongoing }: Moment): Pick<When, 'day' | 'month'> {
  if (precision === 'season' || precision === 'year') return {};
  const day = start.slice(0, 10);
  const month = day.slice(0, 7);
  const isDay = !['week', 'month'].includes(precision);
  const isOneDay = ongoing || precision === 'daypart' || end.startsWith(day);
  if (isDay && isOneDay) return { day, month };
  return ongoing || end.startsWith(month) ? { month } : {};
}
