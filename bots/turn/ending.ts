import { isoWeek } from '../../services/statistics/week.js';
import { type Told, type TurnRecord, withCounts } from './record.js';

/**
 * The record after its conversation has ended by itself: what was told is gone, and the question
 * that stood open is counted as the one where the person left. What still has to leave stays, out of
 * sight of whoever uses the same conversation next.
 *
 * @param city Id of the city to count by where the record names none.
 * @param now Milliseconds since 1970.
 */
export function ended(record: TurnRecord, city: string, now: number): TurnRecord {
  const { told } = record;
  if (told === null) return record;
  const question = told.openQuestion;
  const counted =
    question === null
      ? record
      : withCounts(
          record,
          [{ what: 'dropped', question }],
          { week: isoWeek(told.keepUntil), by: dimensionsOf(record, told, record.city ?? city) },
          now,
        );
  const pending = counted.counts.pending.length > 0;
  return {
    ...counted,
    told: null,
    outbox: record.outbox
      .filter(({ status }) => status === 'waiting' || status === 'failed')
      .map((entry) => ({ ...entry, detached: true })),
    counts: { ...counted.counts, dueAt: pending ? now : null },
  };
}

/** Nothing is left in the record that anybody needs. */
export function isSpent(record: TurnRecord): boolean {
  return record.told === null && record.counts.pending.length === 0 && record.outbox.length === 0;
}

/** What the events of a conversation are counted by. Codes that look like nothing of ours are not kept apart. */
export function dimensionsOf(record: Pick<TurnRecord, 'channel'>, told: Told, city: string) {
  return {
    city,
    channel: record.channel,
    language: /^[a-z]{2,3}/.exec(told.language ?? '')?.[0] ?? 'und',
    campaign: told.campaign,
  };
}
