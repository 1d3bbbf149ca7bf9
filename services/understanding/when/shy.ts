import type { Context } from './context.js';
import type { Frame } from './frames.js';
import type { Item } from './items.js';
import { hasSense } from './merge.js';

/**
 * Whether a shape that is often no date is one here: "3/4" is a fraction as well, "the 12th" a floor, "mei"
 * a name, "at 5" an amount. What merged with something surer is not shy any more.
 */
export function isMoment(frame: Frame, items: readonly Item[], context: Context): boolean {
  const before = items[frame.from - 1];
  const after = items[frame.to + 1];
  if (context.streetBefore.has(before?.key ?? '')) return false;
  if (hasSense(before, 'every') || isAttribute(frame, items, context)) return false;
  if (streetFarBefore(frame, items, context)) return false;
  switch (frame.isShy) {
    case undefined:
      if (isYearOfThing(frame, items, context)) return false;
      return (
        frame.year === undefined ||
        !context.notDateAfter.has(after?.key ?? '') ||
        frame.month !== undefined
      );
    case 'slash':
      return isSlashedDate(frame, items, context);
    case 'day':
      return (
        isEnd(after) ||
        context.dayAfter.has(after?.key ?? '') ||
        PAST_ENDING.test(after?.key ?? '') ||
        hasSense(after, 'daypart')
      );
    case 'month':
      return isMonth(frame, items, context);
    case 'season':
      return (
        hasSense(before, 'in') ||
        hasSense(before, 'this') ||
        frame.part !== undefined ||
        frame.ongoing === true
      );
    case 'clock':
      return false;
    case 'span':
      return PAST_ENDING.test(after?.key ?? '') || isPastVerb(after, context);
    case 'year':
      return isYearAlone(before, after);
  }
}

/** "Van maandag tot woensdag riepen ze"; without that it may be when a shop is open. */
function isPastVerb(item: Item | undefined, { passed, auxiliary }: Context): boolean {
  return item !== undefined && passed.has(item.key) && !auxiliary.has(item.key);
}

/** "A house of 1978", "een contract van 2019", "the elections of 2024": what thing, not when; "the start of 2024" is when. */
function isYearOfThing(
  { from, to, year, endYear, month, season, holiday, day, part, ongoing }: Frame,
  items: readonly Item[],
  { passed, nounBefore }: Context,
): boolean {
  if (year === undefined || endYear !== undefined || part !== undefined || ongoing === true)
    return false;
  if ([month, season, holiday, day].some((one) => one !== undefined)) return false;
  const before = from === to ? from - 1 : from;
  if (!nounBefore.has(items[before]?.key ?? '')) return false;
  const thing = items[before - 1];
  if (thing === undefined || isEnd(thing) || passed.has(thing.key)) return false;
  return !['unit', 'since', 'already', 'part', 'about'].some((one) => hasSense(thing, one));
}

/** "2021, in het kot": between two signs, so that it is no number of a house. */
function isYearAlone(before: Item | undefined, after: Item | undefined): boolean {
  return (before === undefined || /^[.!?(\n]$/.test(before.key)) && isEnd(after);
}

/** "The Friday shift", "the Christmas do": what kind, not when; "op een dinsdag": nobody says which. */
function isAttribute(
  { from, to, weekday, holiday, mode, day }: Frame,
  items: readonly Item[],
  { attributeBefore }: Context,
): boolean {
  if (day !== undefined || mode !== 'bare' || (weekday === undefined && holiday === undefined))
    return false;
  // "The first day of school" names the day itself.
  if (holiday !== undefined && !hasSense(items[from], 'holiday')) return false;
  const before = items[from - 1]?.key ?? '';
  if (SOME.has(before)) return true;
  return attributeBefore.has(before) && !isEnd(items[to + 1]) && !hasSense(items[to + 1], 'link');
}

const SOME = new Set(['een', 'nen', 'ne', 'un', 'a', 'one', 'ein', 'einem', 'einen', 'some']);

/** "Rue du 11 novembre". */
function streetFarBefore(frame: Frame, items: readonly Item[], { streetBefore }: Context): boolean {
  return streetBefore.has(items[frame.from - 2]?.key ?? '');
}

/** Past forms of regular verbs: "weigerde", "refused". */
const PAST_ENDING = /^[a-z]{3,20}(?:[dt]en?|ed)$/;

function isEnd(item: Item | undefined): boolean {
  return item === undefined || /^[.,;:!?)]$/.test(item.key);
}

/** Round the clock is no 24th of July, but for "op 24/7". */
const JUST_BEFORE = new Set(['op', 'le', 'du', 'am', 'on', 'den', 'dd']);

/** Notes and shares that people write with a slash: nine out of ten, four days of five, round the clock. */
const SHARES = new Set(
  '1-2 1-3 2-3 1-4 3-4 1-5 2-5 3-5 4-5 5-5 9-10 8-10 7-10 6-10 5-10 10-10 7-7 1-10 6-7 5-7'.split(
    ' ',
  ),
);

function isSlashedDate(
  { from, to, day = 0, month = 0, ongoing }: Frame,
  items: readonly Item[],
  context: Context,
): boolean {
  const before = items[from - 1]?.key ?? '';
  const after = items[to + 1]?.key ?? '';
  const written = items[to]?.key ?? '';
  if (context.notDateBefore.has(before) || before === '€') return false;
  if (context.notDateAfter.has(after) || after === '%' || after === '€') return false;
  const isAnnounced =
    ongoing === true ||
    context.dateBefore.has(before) ||
    hasSense(items[from - 1], 'weekday') ||
    hasSense(items[from - 1], 'since');
  if (day === 24 && month === 7 && !JUST_BEFORE.has(before)) return false;
  if (written.includes('.') || written.includes('-'))
    return (
      isAnnounced &&
      !/^\d\.\d$/.test(written) &&
      (written.includes('.') || /^\d\d-\d\d$/.test(written) || before !== 'van')
    );
  if (SHARES.has(`${String(day)}-${String(month)}`) && !/^0|\/0/.test(written))
    return isAnnounced && before !== 'van';
  return isAnnounced || from === 0 || day > 12 || /^0|\/0/.test(written) || isOpening(before);
}

function isOpening(sign: string): boolean {
  return ['(', ',', ':', '.', '\n', '-'].includes(sign);
}

function isMonth(frame: Frame, items: readonly Item[], { shyMonths }: Context): boolean {
  const at = frame.to;
  const name = items[at]?.key ?? '';
  if (frame.part !== undefined || frame.ongoing === true) return true;
  const before = items[frame.from - 1];
  if (hasSense(before, 'in') && !(shyMonths.has(name) && items[at + 1]?.isCapital === true))
    return true;
  if (shyMonths.has(name))
    return items.length === 1 || (items.length === 2 && isEnd(items[at + 1]));
  return items[at + 1]?.isCapital !== true || isEnd(items[at + 1]);
}
