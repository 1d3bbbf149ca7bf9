import type { Frame } from './frames.js';
import type { Item } from './items.js';

/**
 * Puts together what stands together ("vorige week, op dinsdag", "gisteravond om kwart voor vijf"), with
 * the words before it that change it ("begin", "since"). The frames come in the order of the text.
 */
export function mergeFrames(frames: readonly Frame[], items: readonly Item[]): Frame[] {
  const merged: Frame[] = [];
  for (const frame of frames) {
    const last = merged.at(-1);
    const both =
      last !== undefined && isLinked(items, last.to, frame.from) ? combine(last, frame) : undefined;
    if (both !== undefined) merged.splice(-1, 1, both);
    else merged.push(frame);
  }
  return merged.map((frame) => withBefore(frame, items));
}

/** Words that may stand between two parts of one moment. */
const MOST_LINKS = 4;

function isLinked(items: readonly Item[], to: number, from: number): boolean {
  if (from - to - 1 > MOST_LINKS) return false;
  for (let at = to + 1; at < from; at++) {
    if (!hasSense(items[at], 'link')) return false;
  }
  return true;
}

export function hasSense(item: Item | undefined, category: string): boolean {
  return item?.senses.some((sense) => sense.category === category) === true;
}

/** Undefined when they cannot be one moment. */
function combine(one: Frame, other: Frame): Frame | undefined {
  const kinds = kindsOf(one).filter((kind) => kindsOf(other).includes(kind));
  if (kinds.length > 0) return undefined;
  if (isAlone(one.isShy) && isAlone(other.isShy) && one.isShy !== other.isShy) return undefined;
  if (isYearWithin(one, other) || isYearWithin(other, one)) return undefined;
  const [coarse, fine] = other.period !== undefined ? [other, one] : [one, other];
  if (coarse.period !== undefined && !fits(coarse.period.precision, fine)) return undefined;
  if (one.ongoing === true && other.period === undefined && other.daypart === undefined)
    return undefined;
  const isLast = one.mode === 'last' || other.mode === 'last';
  const mode = isLast ? 'last' : (one.mode ?? other.mode);
  // Each makes the other sure.
  return {
    ...other,
    ...one,
    ...(mode && { mode }),
    isShy:
      [one.isShy, other.isShy].includes('span') && coarse.period === undefined ? 'span' : undefined,
    from: one.from,
    to: other.to,
  };
}

/** A number that may be a year belongs to a month or a season only. */
function isYearWithin({ isShy }: Frame, { month, season, holiday }: Frame): boolean {
  return isShy === 'year' && [month, season, holiday].every((one) => one === undefined);
}

function isAlone(shy: Frame['isShy']): boolean {
  return shy !== undefined && shy !== 'clock';
}

type Kind = 'time' | 'daypart' | 'weekday' | 'date' | 'period' | 'year' | 'season' | 'holiday';

function kindsOf(frame: Frame): Kind[] {
  const kinds: Kind[] = [];
  if (frame.clock !== undefined) kinds.push('time');
  if (frame.daypart !== undefined && frame.clock === undefined) kinds.push('daypart');
  if (frame.weekday !== undefined) kinds.push('weekday');
  if (frame.day !== undefined || frame.month !== undefined) kinds.push('date');
  if (frame.period !== undefined) kinds.push('period');
  if (frame.year !== undefined) kinds.push('year');
  if (frame.season !== undefined) kinds.push('season');
  if (frame.holiday !== undefined) kinds.push('holiday');
  return kinds;
}

/** Whether something finer can lie in a period counted from now. */
function fits(precision: string, fine: Frame): boolean {
  if (fine.clock !== undefined || fine.daypart !== undefined) return true;
  if (precision === 'year') return fine.year === undefined && fine.weekday === undefined;
  if (precision === 'month') return fine.month === undefined && fine.day !== undefined;
  if (precision === 'week') return fine.weekday !== undefined || fine.day !== undefined;
  return precision === 'day' && (fine.weekday !== undefined || fine.day !== undefined);
}

/** "Begin", "eind", "sinds" just before it, with a few small words between. */
function withBefore(frame: Frame, items: readonly Item[]): Frame {
  let at = frame.from - 1;
  let changed = frame;
  for (let step = 0; step <= MOST_LINKS && at >= 0; step++, at--) {
    const item = items[at];
    if (changed.part === undefined && hasSense(item, 'part')) {
      const part = item?.senses.find(({ category }) => category === 'part')?.value;
      if (part !== undefined && isCoarse(changed)) changed = { ...changed, part, from: at };
    } else if (hasSense(item, 'since')) {
      return { ...changed, ongoing: true, from: at };
    } else if (!hasSense(item, 'link') && !hasSense(item, 'about')) break;
  }
  return isSinceEarlier(changed, items) ? { ...changed, ongoing: true } : changed;
}

/** "Sinds mijn operatie in 2018". */
function isSinceEarlier(frame: Frame, items: readonly Item[]): boolean {
  if (!isCoarse(frame)) return false;
  const before = items.slice(Math.max(0, frame.from - 4), frame.from);
  const at = before.findLastIndex((item) => hasSense(item, 'since'));
  return at >= 0 && before.slice(at).every(({ key }) => !/^[.,;:!?]$/.test(key));
}

function isCoarse({ period, day, weekday, holiday, clock }: Frame): boolean {
  if (day !== undefined || weekday !== undefined || clock !== undefined) return false;
  if (period !== undefined) return ['week', 'month', 'season', 'year'].includes(period.precision);
  return holiday === undefined;
}
