const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Calendar day in Belgium, whatever the time zone of the machine. */
const BELGIAN_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The ISO 8601 week of a moment in Belgium, as `2026-W47`: weeks begin on Monday, and the first week
 * of a year is the one with its first Thursday.
 *
 * @param at Milliseconds since 1970.
 */
export function isoWeek(at: number): string {
  const hour = Math.floor(at / HOUR);
  // Asked at every turn, and the calendar is slow. A Belgian day begins on the hour.
  if (hour !== latest.hour) latest = { hour, week: weekOf(hour * HOUR) };
  return latest.week;
}

let latest = { hour: -1, week: '' };

function weekOf(at: number): string {
  const day = Date.parse(BELGIAN_DAY.format(at));
  const daysSinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = day + (3 - daysSinceMonday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
