/**
 * Belgian wall-clock time as `YYYY-MM-DDTHH:MM`, without a time zone in it: how a moment is told, and
 * how `now` is given to whoever reads a text. Throws RangeError for a Date that is no moment.
 */
export function localTimeIn(moment: Date): string {
  clock ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Brussels',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return clock.format(moment).replace(' ', 'T');
}

/** Kept, because making one takes longer than reading a whole message. */
let clock: Intl.DateTimeFormat | undefined;

/** Whether this is a day that exists, with or without a time of it, in years that somebody can tell of. */
export function isLocalTime(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && year >= 1900 && hour < 24 && minute < 60;
}

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?)?$/;
