import { MINUTES_A_DAY, weekdayOf, belgianDay } from '../services/domain/calendar.js';
import { DIRECTORY_OF_BODIES } from '../services/domain/bodies.js';
import type { Hours, Way } from '../services/domain/bodies/entry.js';
import type { Code } from '../services/domain/ids.js';
import { openAt, type OpenState } from '../services/domain/directory/hours.js';
import type { Say } from './interview/question.js';
import { type TextKey, textKey } from './text/catalogue.js';

/**
 * Whether somebody can be called now, until when or from when, and whether a chat is open: whoever
 * has the person they fear in the room cannot speak. Hours that stand only in somebody else's list are
 * said with the way to check them; hours that nobody is sure of are not said.
 *
 * @returns Undefined where there is nothing to say: open day and night, or nothing is known.
 */
export function openInWords(code: Code, now: Date): Say | undefined {
  const { phone, ways = [], link } = DIRECTORY_OF_BODIES[code];
  const call = phone === null ? undefined : callInWords(phone.hours, link, now);
  const chat = ways.map((way) => chatInWords(way, now)).find((say) => say !== undefined);
  if (call === undefined || chat === undefined) return call ?? chat;
  return { key: 'open.both', params: { call, chat } };
}

/** The number of a body, and when it can be called; undefined where no number may be shown. */
export function callWords(code: Code, name: Say, now: Date): Say | undefined {
  const { phone, link } = DIRECTORY_OF_BODIES[code];
  if (phone === null) return undefined;
  const params = { name, number: phone.number };
  const open = openInWords(code, now);
  if (open !== undefined) return { key: 'open.call_when', params: { ...params, open } };
  const isSure = phone.status === 'V' || link === null;
  return isSure
    ? { key: 'open.call', params }
    : { key: 'open.call_when', params: { ...params, open: check(link) } };
}

/** Until or from when a city's own point is open, by the hours that it gave itself. */
export function hoursInWords(hours: string, now: Date): Say | undefined {
  const state = stateInWords(openAt(hours, now), now);
  return state === 'always' ? undefined : state;
}

function callInWords(hours: Hours | undefined, link: string | null, now: Date): Say | undefined {
  if (hours === undefined) return link === null ? undefined : check(link);
  const state = stateInWords(openAt(hours.open, now), now);
  if (state === 'always') return undefined;
  if (state === undefined) return link === null ? undefined : check(link);
  if (hours.status === 'V' || link === null) return state;
  return { key: 'open.to_check', params: { open: state, link: hostOf(link) } };
}

/** Said only while a chat is open: a chat that is closed helps nobody. */
function chatInWords({ by, value, hours }: Way, now: Date): Say | undefined {
  if (by !== 'chat' || hours === undefined) return undefined;
  const state = openAt(hours.open, now);
  if (state.is !== 'open') return undefined;
  return { key: 'open.chat', params: { time: clock(state.until), link: hostOf(value) } };
}

function stateInWords(state: OpenState, now: Date): Say | 'always' | undefined {
  switch (state.is) {
    case 'always':
      return 'always';
    case 'unknown':
      return undefined;
    case 'open':
      return { key: 'open.until', params: { time: clock(state.until) } };
    case 'closed':
      return state.opens === undefined ? { key: 'open.closed' } : opensInWords(state.opens, now);
  }
}

function opensInWords(opens: number, now: Date): Say {
  const day = Math.floor(opens / MINUTES_A_DAY);
  const days = day - belgianDay(now);
  const time = clock(opens);
  if (days === 0) return { key: 'open.today', params: { time } };
  if (days === 1) return { key: 'open.tomorrow', params: { time } };
  return {
    key: 'open.on_day',
    params: { day: { key: textKey(`weekday.${weekdayOf(day)}`) }, time },
  };
}

/** A time of the day; midnight as the end of a day is 24. */
function clock(minute: number): Say {
  const rest = minute % MINUTES_A_DAY;
  const hour = rest === 0 ? 24 : Math.floor(rest / 60);
  const minutes = String(rest % 60).padStart(2, '0');
  const key: TextKey = minutes === '00' ? 'clock.hour' : 'clock.minutes';
  return { key, params: { hour, minutes } };
}

function check(link: string): Say {
  return { key: 'open.look', params: { link: hostOf(link) } };
}

/** A site as people type it. */
function hostOf(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '');
}
