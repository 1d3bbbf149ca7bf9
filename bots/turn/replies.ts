import type { Activity } from 'botbuilder-core';
import type { Message, Told } from './record.js';

/**
 * Turns whose replies are kept, to answer a message that comes twice. Whoever got that far has seen
 * what was answered before, and every reply kept is sealed and written again with each turn.
 */
const KEPT_TURNS = 2;

/** Size of the messages kept, about, in characters. */
const KEPT_CHARACTERS = 4_000;

/** What a message weighs beside its text. */
const FRAME_CHARACTERS = 300;

/** Size of all that a channel has not received yet; whoever was away longer than this is asked again instead. */
const KEPT_UNRECEIVED = 60_000;

type Replies = Pick<Told, 'messages' | 'turns'>;

/** What a turn adds, and what of the earlier messages may go. */
interface Added {
  readonly activities: readonly Partial<Activity>[];
  readonly nextSequence: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The last message that the person's device is known to have; undefined in a channel that does not tell. */
  readonly received?: number | undefined;
}

/** The kept messages after one more turn; the oldest ones go first, those of this turn and those not received never do. */
export function withTurn(before: Replies, inbound: string, added: Added): Replies {
  const { nextSequence, received } = added;
  const messages = numbered(before, added);
  const to = nextSequence + messages.length;
  return trimmed(
    {
      messages: [...before.messages, ...messages],
      turns: [...before.turns, { inbound, from: nextSequence, to }].slice(-KEPT_TURNS),
    },
    nextSequence,
    received,
  );
}

/**
 * The last replies are also those to a message that says the same under another id. A channel that
 * shows people their own message again gets that once more, for the other id.
 */
export function withAlias(before: Replies, inbound: string, echo: Added): Replies {
  const last = before.turns.at(-1);
  if (last === undefined) return before;
  return {
    messages: [...before.messages, ...numbered(before, echo)],
    turns: [...before.turns, { ...last, inbound }].slice(-KEPT_TURNS),
  };
}

/** The kept messages after one that answers nothing, as the news that a referral arrived. */
export function withNotice(before: Replies, added: Added): Replies {
  const messages = [...before.messages, ...numbered(before, added)];
  return trimmed({ messages, turns: before.turns }, added.nextSequence, 0);
}

/** What was answered to an inbound message; the last replies when that is no longer kept. */
export function repliesTo({ messages, turns }: Replies, inbound: string): Message[] {
  const turn = turns.find((kept) => kept.inbound === inbound) ?? turns.at(-1);
  if (turn === undefined) return [];
  return messages.filter(({ sequence }) => sequence >= turn.from && sequence < turn.to);
}

/** Moments go up with each message, also when the clock was put back: clients sort by them. */
function numbered(before: Replies, { activities, nextSequence, now }: Added): Message[] {
  const from = Math.max(now, (before.messages.at(-1)?.at ?? 0) + 1);
  return activities.map((activity, index) => ({
    sequence: nextSequence + index,
    at: from + index,
    activity,
  }));
}

function trimmed({ messages, turns }: Replies, keepFrom: number, received?: number): Replies {
  const earliest = turns[0]?.from ?? keepFrom;
  let size = 0;
  let first = keepFrom;
  for (const { sequence, activity } of messages.toReversed()) {
    size += (activity.text?.length ?? 0) + FRAME_CHARACTERS;
    const isDue = received !== undefined && sequence > received && size <= KEPT_UNRECEIVED;
    const isRecent = sequence >= earliest && size <= KEPT_CHARACTERS;
    if (sequence < keepFrom && !isDue && !isRecent) break;
    first = Math.min(first, sequence);
  }
  return {
    messages: messages.filter(({ sequence }) => sequence >= first),
    // A turn without all of its messages would be answered by half.
    turns: turns.filter(({ from, to }) => from >= first || from === to),
  };
}
