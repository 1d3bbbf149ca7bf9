import type { Context } from './context.js';
import type { Frame } from './frames.js';
import type { Item } from './items.js';
import { hasSense } from './merge.js';
import type { Period } from './period.js';
import { isQuoted, type Quote } from './quotes.js';

/** A frame with the time that it stands for. */
export interface Candidate {
  readonly frame: Frame;
  readonly period: Period;
}

/**
 * The moment of what happened, among all moments of a text: not since when somebody lives here, not when
 * they were born, not the appointment to come. Of equals the first. Undefined when all are background.
 */
export function choose(
  candidates: readonly Candidate[],
  items: readonly Item[],
  context: Context,
  now: number,
  quotes: readonly Quote[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let highest = 0;
  for (const candidate of candidates) {
    if (isQuoted(items[candidate.frame.from], quotes)) continue;
    const score = scoreOf(
      candidate,
      clauseOf(candidate.frame, items, context),
      items,
      context,
      now,
    );
    if (score > highest) [best, highest] = [candidate, score];
  }
  return best;
}

/** Where a candidate counts for nothing. */
const OUT = -10;

function scoreOf(
  { frame, period }: Candidate,
  clause: readonly string[],
  items: readonly Item[],
  context: Context,
  now: number,
): number {
  const has = (words: ReadonlySet<string>): boolean => clause.some((word) => words.has(word));
  const isFine = ['minute', 'hour', 'daypart', 'day'].includes(period.precision);
  let score = 3 + (FINENESS[period.precision] ?? 0);
  if (frame.needsBeen === true && !clause.some((word) => BEEN.has(word))) return OUT;
  if (frame.ongoing === true) {
    score -= 0.7;
    if (has(context.stays) && !isNoun(clause, context)) return OUT;
    const isOwnHabit = has(context.subject) && !has(context.undergoes);
    if (isOwnHabit && now - period.start > LONG) return OUT;
  }
  if (isDenied(frame, items, context)) return OUT;
  if (has(context.born)) return OUT;
  const isOwn = has(context.ownBackground) && has(context.self) && frame.ongoing !== true;
  if (has(context.background) || isOwn) {
    if (isOwn ? isCoarse(period) : !isFine) return OUT;
    score -= 1;
  }
  if (isBare(frame) && frame.ongoing !== true) {
    const isJustPast =
      isOfLateDate({ frame, period }, now) ||
      (frame.holiday !== undefined && now - period.start < NEAR);
    if (!isJustPast && context.meantFor.has(wordBefore(frame, items))) return OUT;
    if (hasSense(items[frame.from - 1], 'before')) return OUT;
    const isPassed = has(context.passed);
    if (hasSense(items[frame.from - 1], 'after') && !isPassed) return OUT;
    if (isAsked(frame, items) && !isPast(clause, context)) return OUT;
    // "On 24 August at 18.40 he closed the doors" is no notice of a shop.
    const isTimed = isDated(frame) && frame.clock !== undefined;
    if (has(context.notice) && !isTimed && !isPast(clause, context)) return OUT;
    if (!isJustPast) {
      if (has(context.future) && !isPassed) return OUT;
      if (has(context.appointment) && !isPast(clause, context)) return OUT;
    }
    if (frame.day === undefined && frame.weekday !== undefined) score -= 0.15;
    if (isDated(frame) && now - period.start > FAR && !isPast(clause, context)) score -= 1;
  }
  const years = (now - period.start) / MINUTES_A_YEAR;
  if (years > 60) return OUT;
  if (years > 25) score -= 1.5;
  if (has(context.appointment) && frame.ongoing !== true)
    score -= isOfLateDate({ frame, period }, now) ? 0.1 : has(context.passed) ? 0.5 : 2;
  if (isNearTo(context.reported, frame, items, clause))
    score -= isDateOfPaper(frame, items, context) ? 1.5 : 0.8;
  if (frame.period !== undefined && isFine && has(context.still) && !has(context.passed))
    score -= frame.ongoing === true ? 0 : 1;
  // "Nadat ik gisteren", not "vandaag na de mis".
  if (clause[0] !== items[frame.to + 1]?.key && context.aside.has(clause[0] ?? '')) score -= 0.6;
  return score;
}

const MINUTES_A_YEAR = 365 * 1440;
/** What somebody has done for as long as this is their life, unless it is done to them. */
const LONG = 300 * 1440;
/** "My contract ends on 31 March", said in March, is read as a year ago. */
const FAR = 270 * 1440;
/** An appointment to come whose date is read as one that was lies longer ago than this. */
const NEAR = 120 * 1440;

function isDated({ day, month }: Frame): boolean {
  return day !== undefined && month !== undefined;
}

function isOfLateDate({ frame, period }: Candidate, now: number): boolean {
  return isDated(frame) && now - period.start < NEAR;
}

/** The word before it, articles left out: "pour le week-end", "for the Friday". */
function wordBefore({ from }: Frame, items: readonly Item[]): string {
  const before = items[from - 1]?.key ?? '';
  return SMALL.has(before) ? (items[from - 2]?.key ?? '') : before;
}

const SMALL = new Set(['le', 'la', 'l', 'les', 'the', 'this', 'de', 'het', 'ce', 'cet', 'den']);

/** "Pas hier mais avant-hier". */
function isDenied({ from, to }: Frame, items: readonly Item[], { denied, but }: Context): boolean {
  return (
    denied.has(items[from - 1]?.key ?? '') &&
    items.slice(to + 1, to + 4).some(({ key }) => but.has(key))
  );
}

/** "De brief van 3 mei", "mon contrat du 2". */
function isDateOfPaper({ from }: Frame, items: readonly Item[], context: Context): boolean {
  const of = items[from - 1]?.key ?? '';
  const at = context.nounBefore.has(of) || of === 'du' ? from - 2 : from - 1;
  return at < from - 1 && context.reported.has(items[at]?.key ?? '');
}

/** Whether one of these words of its clause stands close by. */
function isNearTo(
  words: ReadonlySet<string>,
  { from, to }: Frame,
  items: readonly Item[],
  clause: readonly string[],
): boolean {
  if (!clause.some((word) => words.has(word))) return false;
  const around = [...items.slice(Math.max(0, from - 6), from), ...items.slice(to + 1, to + 7)];
  return around.some(({ key }) => words.has(key));
}

const FINENESS: Readonly<Record<string, number>> = {
  minute: 0.5,
  hour: 0.5,
  daypart: 0.6,
  day: 0.5,
  week: 0.2,
  month: 0,
  season: -0.5,
  year: -1,
};
const BEEN = new Set(['been', 'now', 's', 've', 'keeps', 'has', 'have']);

/** Only a weekday, a number, a month or the like without a year: it may as well be one to come. */
function isBare({
  weekday,
  mode,
  period,
  day,
  month,
  season,
  holiday,
  year,
  daypart,
}: Frame): boolean {
  if (year !== undefined || mode === 'last') return false;
  if (period !== undefined) return daypart === 'this_night';
  return [weekday, day, month, season, holiday].some((one) => one !== undefined);
}

/** "Are you there on Saturday?" asks, and tells nothing. */
function isAsked({ to }: Frame, items: readonly Item[]): boolean {
  const rest = items.slice(to + 1, to + 1 + LONGEST_CLAUSE);
  return rest.find(({ key }) => /^[.!?:]$/.test(key))?.key === '?';
}

/** "I have an appointment" is no past. */
function isPast(clause: readonly string[], { passed, auxiliary }: Context): boolean {
  return clause.some((word) => passed.has(word) && !auxiliary.has(word));
}

function isCoarse({ precision }: Period): boolean {
  return precision === 'year' || precision === 'season';
}

const OWNERS = new Set(
  'myn mn het t de die op van zyn haar ons aan mon ma au du le la les my at the his her our'.split(
    ' ',
  ),
);

/** "Op mijn werk" is a place; only "ik werk" makes it background. */
function isNoun(clause: readonly string[], { stays }: Context): boolean {
  return clause.every((word, place) => !stays.has(word) || OWNERS.has(clause[place - 1] ?? ''));
}

const LONGEST_CLAUSE = 14;

/** The words around it up to a sign or a word that begins another clause, without its own. */
function clauseOf({ from, to }: Frame, items: readonly Item[], { breaks }: Context): string[] {
  let first = from;
  while (first > 0 && from - first < LONGEST_CLAUSE && !isBreak(items[first - 1], breaks)) first--;
  let last = to;
  while (last < items.length - 1 && last - to < LONGEST_CLAUSE && !isBreak(items[last + 1], breaks))
    last++;
  return [...items.slice(first, from), ...items.slice(to + 1, last + 1)].map(
    ({ key, isPreposition }) => (isPreposition === true ? 'à' : key),
  );
}

function isBreak(item: Item | undefined, breaks: ReadonlySet<string>): boolean {
  return item === undefined || /^[.,;:!?()–—\n]$/.test(item.key) || breaks.has(item.key);
}
