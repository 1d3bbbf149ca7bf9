import { DETAIL_NAMES, type DetailName } from '../domain/ids.js';
import type { Told } from '../domain/report.js';
import { inertLine } from './inertText.js';
import type { Moment, Place } from './schema.js';
import type { ReferralWords } from './words.js';

/** A label and what stands beside it; undefined leaves the line out. */
export type Line = readonly [label: string, value: string | undefined];

/** An answer in words: what was told, or that it was not. */
export function answer<T>(
  given: Told<T> | undefined,
  words: ReferralWords,
  show: (value: T) => string,
): string | undefined {
  if (given === undefined) return undefined;
  return given.is === 'told' ? show(given.value) : words.notTold[given.is];
}

/** What `show` makes of the value, if there is one. */
export function optional<T>(value: T | undefined, show: (value: T) => string): string | undefined {
  return value === undefined ? undefined : show(value);
}

export function yesNo(value: boolean, words: ReferralWords): string {
  return value ? words.yes : words.no;
}

/** Shows ids by their labels, in the order given. */
export function list<Id extends string>(labels: Readonly<Record<Id, string>>) {
  return (ids: readonly Id[]): string => ids.map((id) => labels[id]).join('; ');
}

/** `municipality, province, region`, as far as the recipient gets them. */
export function placeText(place: Place, words: ReferralWords): string {
  const region = optional(place.region, (id) => words.regions[id]);
  return [place.municipality?.name, place.province, region].filter(Boolean).join(', ');
}

/** The finest date that is known, then what the person said. */
export function momentText(moment: Moment, words: ReferralWords): string {
  const date =
    optional(moment.day, (value) => day(value, words)) ??
    optional(moment.month, (value) => month(value, words)) ??
    moment.year;
  const said = optional(moment.words, (value) => `“${inertLine(value)}”`);
  return [date, said, moment.ongoing === true ? words.ongoing : undefined]
    .filter(Boolean)
    .join(', ');
}

/** A date (YYYY-MM-DD) in the words of the recipient. */
export function day(value: string, { locale }: ReferralWords): string {
  return format(`${value}T00:00Z`, locale, 'day');
}

function month(value: string, { locale }: ReferralWords): string {
  return format(`${value}-01T00:00Z`, locale, 'month');
}

/** The hour at which the referral was made, in Belgian time. */
export function instant(value: string, { locale }: ReferralWords): string {
  return format(value, locale, 'instant');
}

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const DAY = { day: 'numeric', ...MONTH } as const;
const HOUR = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
const SHAPES = {
  month: MONTH,
  day: DAY,
  instant: { ...DAY, ...HOUR, timeZone: 'Europe/Brussels' },
} as const;

/** Making a format takes longer than all the rest of a referral, so they are kept for each locale. */
const formats = new Map<string, Intl.DateTimeFormat>();
const languages = new Map<string, Intl.DisplayNames>();

function format(value: string, locale: string, shape: keyof typeof SHAPES): string {
  const key = `${locale} ${shape}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, SHAPES[shape]);
  formats.set(key, known);
  return known.format(new Date(value));
}

/** The language of a code; the code itself when it names none. */
export function languageName(code: string, { locale }: ReferralWords): string {
  try {
    const known = languages.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
    languages.set(locale, known);
    return known.of(code) ?? inertLine(code);
  } catch {
    return inertLine(code);
  }
}

/** One line for each detail of the domain, in the order of the ids. */
export function detailLines(
  details: Partial<Record<DetailName, string>>,
  words: ReferralWords,
): Line[] {
  return DETAIL_NAMES.map((name) => {
    const labels: Readonly<Record<string, string>> = words.detailValues[name];
    return [
      words.details[name],
      optional(details[name], (value) => labels[value] ?? inertLine(value)),
    ];
  });
}

/** The facts that were still open, by their labels; undefined when there were none. */
export function openQuestions(asked: readonly string[], words: ReferralWords): string | undefined {
  if (asked.length === 0) return undefined;
  const labels: Readonly<Record<string, string>> = {
    ...words.askedFacts,
    ...Object.fromEntries(DETAIL_NAMES.map((name) => [`details.${name}`, words.details[name]])),
  };
  return asked.map((fact) => labels[fact] ?? inertLine(fact)).join('; ');
}
