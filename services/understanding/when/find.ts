import { type Candidate, choose } from './choose.js';
import { type Context, contextOf } from './context.js';
import { type Frame, frameOf } from './frames.js';
import { matchesIn } from './grammar.js';
import { type Item, itemsOf } from './items.js';
import { hasSense, mergeFrames } from './merge.js';
import { dayAt } from './period.js';
import { resolve } from './resolve.js';
import { isMoment } from './shy.js';
import type { WhenLanguage } from './words.js';

/** What the words of one language say about when. */
export interface Found {
  readonly moment: Candidate | undefined;
  /** In UTF-16 units of the text. */
  readonly span: readonly [number, number];
  /** Something happens again and again. */
  readonly isRecurring: boolean;
}

/** Reads a text as one in `language`; `now` in minutes since 1970 on Belgian clocks. */
export function findIn(text: string, language: WhenLanguage, now: number): Found {
  const items = itemsOf(text, language);
  const context = contextOf(language);
  const frames: Frame[] = [];
  let isRecurring = false;
  for (const match of matchesIn(items, language)) {
    const frame = frameOf(match, now);
    if (frame === 'recurring') isRecurring = true;
    else if (frame !== undefined) frames.push(thisNight(frame, match.meaning));
  }
  const merged = mergeFrames(frames, items);
  const candidates = merged
    .filter((frame) => isMoment(frame, items, context))
    .flatMap((frame) => {
      const period = resolve(frame, now);
      return period === undefined ? [] : [{ frame, period }];
    });
  const chosen = choose(candidates, items, context, now);
  const moment = chosen && withClock(chosen, merged, items, now, context);
  return {
    moment,
    span: moment === undefined ? [0, 0] : spanOf(moment.frame, items),
    isRecurring,
  };
}

/** "Vannacht" is the night that ended this morning. */
function thisNight(frame: Frame, meaning: string): Frame {
  return meaning === 'daypart_today' && frame.daypart === 'night'
    ? { ...frame, daypart: 'this_night' }
    : frame;
}

/** A time told further on in the same sentence: "gisteren stond ik aan de halte, het was rond 17u". */
function withClock(
  chosen: Candidate,
  frames: readonly Frame[],
  items: readonly Item[],
  now: number,
  context: Context,
): Candidate {
  const { frame, period } = chosen;
  if (frame.clock !== undefined || dayAt(period.start) !== dayAt(period.end)) return chosen;
  if (!['day', 'daypart'].includes(period.precision)) return chosen;
  const clock = frames.find(
    (other) =>
      other.clock !== undefined &&
      other.from > frame.to &&
      other.from - frame.to <= FARTHEST_CLOCK &&
      other.weekday === undefined &&
      other.period === undefined &&
      other.day === undefined &&
      !context.notDateBefore.has(items[other.from - 1]?.key ?? '') &&
      isTold(items, other.from) &&
      !items.slice(frame.to, other.from).some(({ key }) => SENTENCE_END.has(key)),
  );
  if (clock?.clock === undefined) return chosen;
  const both: Frame = {
    ...frame,
    clock: clock.clock,
    ...(clock.isSureClock !== undefined && { isSureClock: clock.isSureClock }),
    ...(frame.daypart === undefined && clock.daypart !== undefined && { daypart: clock.daypart }),
  };
  const timed = resolve(both, now);
  return timed === undefined ? chosen : { frame, period: timed };
}

/** "Rond 17u", or "12u15" after a comma; "de bus van 7u" is no time of what happened. */
function isTold(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (hasSense(before, 'at') || hasSense(items[at], 'at')) return true;
  return before?.key === ',' && hasSense(items[at], 'clock');
}

const FARTHEST_CLOCK = 14;
const SENTENCE_END = new Set(['.', '!', '?', ';']);

function spanOf({ from, to }: Frame, items: readonly Item[]): [number, number] {
  return [items[from]?.start ?? 0, items[to]?.end ?? 0];
}
