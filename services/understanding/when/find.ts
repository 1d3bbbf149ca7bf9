import { type Candidate, choose } from './choose.js';
import { contextOf } from './context.js';
import { type Frame, frameOf } from './frames.js';
import { matchesIn } from './grammar.js';
import { type Item, itemsOf } from './items.js';
import { withClock } from './laterClock.js';
import { mergeFrames } from './merge.js';
import { resolve } from './resolve.js';
import { quotesIn } from './quotes.js';
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
  const chosen = choose(candidates, items, context, now, quotesIn(text));
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

function spanOf({ from, to }: Frame, items: readonly Item[]): [number, number] {
  return [items[from]?.start ?? 0, items[to]?.end ?? 0];
}
