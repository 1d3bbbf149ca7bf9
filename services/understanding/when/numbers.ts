import type { Item } from './items.js';
import type { Sense, WhenLanguage } from './words.js';

/**
 * Says of every run of digits what it may be (number, year, date, clock), and makes one item of what
 * is written together ("14u30", "12e", "5pm"). Values: dates as `day-month-year` in numbers, clocks as
 * minutes since midnight. A telephone or register number is none of these.
 */
export function readNumbers(items: readonly Item[], language: WhenLanguage): Item[] {
  const made: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    if (!DIGIT.test(item.key)) made.push(item);
    else {
      const { taken, senses } = together(items, at, language) ?? {
        taken: 1,
        senses:
          isApostrophe(items[at - 1]) && item.glued
            ? shortYear(item.key)
            : sensesOf(item.key, AT.has(items[at - 1]?.key ?? '')),
      };
      const end = items[at + taken - 1]?.end ?? item.end;
      const isLoose = items[at - 1]?.end !== item.start || !WORD.test(items[at - 1]?.key ?? '');
      made.push({ ...item, end, senses: isLoose && !isPartOfPhone(items, at) ? senses : [OPAQUE] });
      at += taken - 1;
    }
  }
  return made;
}

const DIGIT = /^\d/;
const WORD = /^\p{L}/u;
const OPAQUE: Sense = { category: 'opaque', value: '' };

function isApostrophe(item: Item | undefined): boolean {
  return item?.key === "'";
}

/** "+32 470 …": what stands behind a plus is no date. */
function isPartOfPhone(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.key === '+' || (items[at]?.key.length ?? 0) > 10;
}

interface Together {
  taken: number;
  senses: Sense[];
}

/** Letters that stand against a number. */
function together(
  items: readonly Item[],
  at: number,
  language: WhenLanguage,
): Together | undefined {
  const number = items[at]?.key ?? '';
  const letters = items[at + 1];
  if (letters?.glued !== true || !/^\d{1,2}(?:[:.]\d\d)?$/.test(number)) return undefined;
  const { key } = letters;
  if (HOUR.has(key)) {
    const minutes = items[at + 2];
    const hasMinutes = minutes?.glued === true && /^[0-5]\d$/.test(minutes.key);
    const [hour = 0, minute = 0] = number.split(/[:.]/).map(Number);
    return clock(hour, hasMinutes ? Number(minutes.key) : minute, hasMinutes ? 3 : 2);
  }
  if (key === 'am' || key === 'pm') {
    const [hour = 0, minute = 0] = number.split(/[:.]/).map(Number);
    return clock((hour % 12) + (key === 'pm' ? 12 : 0), minute, 2, 'exact_clock');
  }
  if (!/^\d{1,2}$/.test(number)) return undefined;
  if (ORDINAL[language].has(key)) {
    return { taken: 2, senses: [{ category: 'ordinal', value: number }] };
  }
  return undefined;
}

/** A time may have a dot behind these: "om 14.30". */
const AT = new Set([
  'om',
  'rond',
  'tegen',
  'omstreeks',
  'at',
  'around',
  'round',
  'about',
  'vers',
  'a',
  'um',
  'gegen',
]);

const HOUR = new Set(['u', 'h', 'uur', 'hr', 'uhr']);
const ORDINAL: Record<WhenLanguage, ReadonlySet<string>> = {
  nl: new Set(['e', 'de', 'den', 'ste', 'sten', 'en']),
  fr: new Set(['er', 'e', 'eme', 'ier']),
  en: new Set(['st', 'nd', 'rd', 'th']),
  de: new Set(['te', 'ten', 'ter']),
};

function clock(
  hour: number,
  minute: number,
  taken: number,
  category = 'clock',
): Together | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const senses = [{ category: 'clock', value: String((hour % 24) * 60 + minute) }];
  if (category !== 'clock') senses.push({ category, value: '' });
  return { taken, senses };
}

function shortYear(key: string): Sense[] {
  return /^\d\d$/.test(key)
    ? [{ category: 'apostrophe_year', value: String(2000 + Number(key)) }]
    : sensesOf(key);
}

function sensesOf(key: string, isAfterAt = false): Sense[] {
  if (/^\d{1,3}$/.test(key)) return [{ category: 'number', value: String(Number(key)) }];
  if (/^(?:19[4-9]\d|20\d\d)$/.test(key)) return [{ category: 'year', value: key }];
  const iso = /^((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})$/.exec(key);
  if (iso !== null) return [fullDate(iso[3], iso[2], iso[1])];
  const full = /^(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)$/.exec(key);
  if (full !== null) return [fullDate(full[1], full[3], full[4])];
  const monthYear = /^(0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)$/.exec(key);
  if (monthYear !== null)
    return [{ category: 'monthyear', value: `${monthYear[1] ?? ''}-${monthYear[2] ?? ''}` }];
  const school = /^(20\d\d)[-/](?:20)?(\d\d)$/.exec(key);
  if (school !== null && Number(school[2]) === (Number(school[1]) + 1) % 100)
    return [{ category: 'two_years', value: school[1] ?? '' }];
  const time = /^([01]?\d|2[0-3])([:.])([0-5]\d)$/.exec(key);
  const short = /^(\d{1,2})[/.-](\d{1,2})$/.exec(key);
  return [
    ...(time === null
      ? []
      : [
          {
            category: time[2] === ':' || isAfterAt ? 'clock' : 'dotted_clock',
            value: String(Number(time[1]) * 60 + Number(time[3])),
          },
        ]),
    ...(short === null || Number(short[2]) > 12 || (isAfterAt && time !== null)
      ? []
      : [
          {
            category: 'shortdate',
            value: `${String(Number(short[1]))}-${String(Number(short[2]))}`,
          },
        ]),
    ...(time === null && short === null ? [OPAQUE] : []),
  ];
}

function fullDate(day = '', month = '', year = ''): Sense {
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  return {
    category: 'fulldate',
    value: `${String(Number(day))}-${String(Number(month))}-${String(whole)}`,
  };
}
