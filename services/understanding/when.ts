import { plain } from '../domain/placeKey.js';
import type { When } from '../domain/report.js';
import { belgianDay, isoDay, type Span } from './calendar.js';
import { read } from './lexicon.js';
import { RULES } from './whenRules.js';

/**
 * The moment that somebody tells, as an answer of a few words or in running text; `now` is when they
 * tell it. What happened is never in the future: "in september" said in May is last year's. Of something
 * that goes on (`ongoing`) day and month are those of its start, when told. Undefined when no moment is
 * told; a season or a year gives only the words.
 */
export function readWhen(text: string, now: Date): When | undefined {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const days = daysIn(words, now);
  const ongoing = read(words).hits('ongoing').length > 0;
  if (days === undefined && !ongoing) return undefined;
  return { words, ...(days && asDays(days)), ...(ongoing && { ongoing }) };
}

/** Of a long story only the start is read. */
const LONGEST = 500;

function daysIn(words: string, now: Date): Span | undefined {
  const today = belgianDay(now);
  const shape = plain(words);
  for (const rule of RULES) {
    const match = rule.shape.exec(shape);
    const days = match && rule.days([...match].slice(1), today);
    if (days) return { start: days.start, end: Math.max(days.start, Math.min(days.end, today)) };
  }
  return undefined;
}

/** Only what all the days have in common. */
function asDays({ start, end }: Span): Pick<When, 'day' | 'month'> {
  const month = isoDay(start).slice(0, 7);
  if (start === end) return { day: isoDay(start), month };
  return month === isoDay(end).slice(0, 7) ? { month } : {};
}
