import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder-core';
import { z } from 'zod';
import type { DeliveryStatus } from '../../dialogs/turnDraft.js';
import { Code, NameChoice } from '../../services/domain/ids.js';
import type { CountEvent } from '../../services/statistics/countEvent.js';

/** Version of the record below. Another one is refused and left as it is, never guessed at. */
export const RECORD_FORMAT = 1;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** After the end of a conversation the engine itself forgets it within a day, also when no sweep comes by (security.md 3.4). */
const GRACE = DAY;

/** A referral that cannot be delivered is kept this long (security.md 3.4: 90 days, as GlobaLeaks does). */
const KEEP_UNDELIVERED = 90 * DAY;

/** Counts are folded in company rather than one by one: that is two writes less in most turns. */
const COUNT_DELAY = 5 * MINUTE;

const Message = z.strictObject({
  /** Goes up by one with each message of the conversation and is never used twice. */
  sequence: z.int().positive(),
  /** When it was said, in milliseconds since 1970; goes up with the sequence. */
  at: z.number().optional(),
  activity: z.custom<Partial<Activity>>((value) => typeof value === 'object' && value !== null),
});
export type Message = z.infer<typeof Message>;

/** One referral in the outbox. Its content is erased as soon as it needs no further try. */
const OutboxEntry = z.strictObject({
  id: z.string(),
  recipient: Code,
  name: NameChoice,
  status: z.enum(['waiting', 'delivered', 'failed', 'withdrawn']),
  content: z.strictObject({ document: z.string(), text: z.string() }).nullable(),
  queuedAt: z.number(),
  tries: z.int().nonnegative(),
  /** When to try (again); null when nothing is left to do. During a try: when its lease ends. */
  nextAt: z.number().nullable(),
  /** Who is trying now. One whose lease ran out may have delivered it, or died before. */
  leasedTo: z.string().nullable(),
  /** The conversation that sent it has ended: nobody else may see it there. */
  detached: z.boolean(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

/** Events with the same dimensions, in the order of their numbers: `first`, `first + 1`, … */
const PendingCounts = z.strictObject({
  first: z.int().nonnegative(),
  week: z.string(),
  by: z.strictObject({
    city: z.string(),
    channel: z.string(),
    language: z.string(),
    campaign: z.string(),
  }),
  // Made by our own code and only carried along; nobody else can write a sealed record.
  events: z.array(z.custom<CountEvent>((value) => typeof value === 'object' && value !== null)),
});
type PendingCounts = z.infer<typeof PendingCounts>;

/** What ends with the conversation. */
const Told = z.strictObject({
  /** Whatever the dialogs keep; null before they keep anything. */
  state: z.unknown(),
  openQuestion: z.string().nullable(),
  /** Language that the person chose, or that their device asked for. */
  language: z.string().nullable(),
  campaign: z.string(),
  keepUntil: z.number(),
  messages: z.array(Message),
  /** Turns whose replies are among the messages: from the first sequence number up to, not with, `to`. */
  turns: z.array(z.strictObject({ inbound: z.string(), from: z.int(), to: z.int() })),
  /** The text that came last, as a keyed hash, to tell a retry of it. */
  lastText: z
    .strictObject({
      hash: z.string(),
      long: z.boolean(),
      prompt: z.string().nullable(),
      at: z.number(),
    })
    .nullable(),
});
export type Told = z.infer<typeof Told>;

/** Everything about one conversation, in one document. */
export const TurnRecord = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  channel: z.string(),
  /** Id of the city that it was begun in; null in a record of before one process served several. */
  city: z.string().nullable().default(null),
  nextSequence: z.int().positive(),
  /** Inbound messages that were applied, oldest first, as short hashes. */
  seen: z.array(z.string()),
  told: Told.nullable(),
  outbox: z.array(OutboxEntry),
  counts: z.strictObject({
    /** Random name under which the counters know this record, and key of the hash above. */
    tally: z.string(),
    next: z.int().nonnegative(),
    pending: z.array(PendingCounts),
    dueAt: z.number().nullable(),
  }),
});
export type TurnRecord = z.infer<typeof TurnRecord>;

const KIND = 'conversation:';

/** Id of the document of a conversation. Hashed, because the id of a channel may say who somebody is. */
export function documentOf(conversation: string): string {
  return KIND + createHash('sha256').update(conversation).digest('base64url');
}

/** Whether a document holds a conversation, and not counts or anything else. */
export function isConversation(document: string): boolean {
  return document.startsWith(KIND);
}

export function newRecord(channel: string, tally: string, city: string): TurnRecord {
  return {
    format: RECORD_FORMAT,
    channel,
    city,
    nextSequence: 1,
    seen: [],
    told: null,
    outbox: [],
    counts: { tally, next: 0, pending: [], dueAt: null },
  };
}

/** Puts events in line to be counted; `dueAt` moves only forward from nothing, so that a talkative person cannot put it off. */
export function withCounts(
  record: TurnRecord,
  events: readonly CountEvent[],
  by: Pick<PendingCounts, 'week' | 'by'>,
  now: number,
): TurnRecord {
  if (events.length === 0) return record;
  const { counts } = record;
  const last = counts.pending.at(-1);
  const pending =
    last !== undefined && JSON.stringify([last.week, last.by]) === JSON.stringify([by.week, by.by])
      ? [...counts.pending.slice(0, -1), { ...last, events: [...last.events, ...events] }]
      : [...counts.pending, { ...by, first: counts.next, events: [...events] }];
  return {
    ...record,
    counts: {
      ...counts,
      next: counts.next + events.length,
      pending,
      dueAt: counts.dueAt ?? now + COUNT_DELAY,
    },
  };
}

/** Whether somebody may still go on with this conversation. */
export function isLive(record: TurnRecord, now: number): boolean {
  return record.told !== null && record.told.keepUntil > now;
}

/** Whether anything is kept of what was said: after it was erased only the goodbye is. */
export function isBegun({ told }: TurnRecord): boolean {
  return told !== null && told.state !== null;
}

/** When work waits in the record, in milliseconds since 1970: a delivery, counts, or its end. */
export function dueAtOf(record: TurnRecord): number | null {
  const moments = [
    record.told?.keepUntil ?? null,
    record.counts.dueAt,
    ...record.outbox.map(({ nextAt }) => nextAt),
  ].filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** When nobody may read the record any more, in milliseconds since 1970. */
export function expiresAtOf(record: TurnRecord, now: number): number {
  const undelivered = record.outbox
    .filter(({ status }) => status === 'waiting' || status === 'failed')
    .map(({ queuedAt }) => queuedAt + KEEP_UNDELIVERED);
  const talk = record.told === null ? [] : [record.told.keepUntil + GRACE];
  const counts = record.told === null && record.counts.pending.length > 0 ? [now + GRACE] : [];
  return Math.max(now, ...talk, ...undelivered, ...counts);
}

/** What the dialogs and the person may see of a referral. */
export function statusOf({ id, recipient, name, status }: OutboxEntry): DeliveryStatus {
  return { id, recipient, name, status };
}
