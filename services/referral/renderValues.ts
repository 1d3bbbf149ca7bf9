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
  return format(`${value}T00:00Z`, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

function month(value: string, { locale }: ReferralWords): string {
  return format(`${value}-01T00:00Z`, locale, { month: 'long', year: 'numeric' });
}

/** The hour at which the referral was made, in Belgian time. */
export function instant(value: string, { locale }: ReferralWords): string {
  const hour = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return format(value, locale, { ...date, ...hour, timeZone: 'Europe/Brussels' });
}

function format(value: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(value));
}

/** The language of a code; the code itself when it names none. */
export function languageName(code: string, { locale }: ReferralWords): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? inertLine(code);
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
  const labels: Readonly<Record<string, string>> = {
    ...words.askedFacts,
    ...Object.fromEntries(DETAIL_NAMES.map((name) => [`details.${name}`, words.details[name]])),
  };
  if (asked.length === 0) return undefined;
  return asked.map((fact) => labels[fact] ?? inertLine(fact)).join('; ');
}
