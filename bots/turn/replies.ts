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

type Replies = Pick<Told, 'messages' | 'turns'>;

/** The kept messages after one more turn; the oldest ones go first, those of this turn never do. */
export function withTurn(
  before: Replies,
  inbound: string,
  activities: readonly Partial<Activity>[],
  nextSequence: number,
): Replies {
  const added = numbered(activities, nextSequence);
  const to = nextSequence + added.length;
  return trimmed(
    {
      messages: [...before.messages, ...added],
      turns: [...before.turns, { inbound, from: nextSequence, to }].slice(-KEPT_TURNS),
    },
    nextSequence,
  );
}

/** The last replies are also those to a message that says the same under another id. */
export function withAlias(before: Replies, inbound: string): Replies {
  const last = before.turns.at(-1);
  if (last === undefined) return before;
  return {
    messages: before.messages,
    turns: [...before.turns, { ...last, inbound }].slice(-KEPT_TURNS),
  };
}

/** The kept messages after one that answers nothing, as the news that a referral arrived. */
export function withNotice(
  before: Replies,
  activity: Partial<Activity>,
  nextSequence: number,
): Replies {
  const messages = [...before.messages, ...numbered([activity], nextSequence)];
  return trimmed({ messages, turns: before.turns }, nextSequence);
}

/** What was answered to an inbound message; the last replies when that is no longer kept. */
export function repliesTo({ messages, turns }: Replies, inbound: string): Message[] {
  const turn = turns.find((kept) => kept.inbound === inbound) ?? turns.at(-1);
  if (turn === undefined) return [];
  return messages.filter(({ sequence }) => sequence >= turn.from && sequence < turn.to);
}

function numbered(activities: readonly Partial<Activity>[], from: number): Message[] {
  return activities.map((activity, index) => ({ sequence: from + index, activity }));
}

function trimmed({ messages, turns }: Replies, keepFrom: number): Replies {
  const earliest = turns[0]?.from ?? keepFrom;
  let room = KEPT_CHARACTERS;
  let first = keepFrom;
  for (const { sequence, activity } of messages.toReversed()) {
    room -= (activity.text?.length ?? 0) + FRAME_CHARACTERS;
    if (sequence < keepFrom && (room < 0 || sequence < earliest)) break;
    first = Math.min(first, sequence);
  }
  return {
    messages: messages.filter(({ sequence }) => sequence >= first),
    // A turn without all of its messages would be answered by half.
    turns: turns.filter(({ from, to }) => from >= first || from === to),
  };
}
