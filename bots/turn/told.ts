import type { Drafted } from './draft.js';
import type { Inbound } from './inbound.js';
import type { TurnRecord } from './record.js';
import { withAlias, withTurn } from './replies.js';

/** Inbound ids that are remembered, to refuse a message that comes twice. */
const KEPT_IDS = 200;

/** The messages that were applied, with one more. */
export function seenAfter({ seen }: TurnRecord, id: string): string[] {
  return [...seen, id].slice(-KEPT_IDS);
}

/** What a dialog left of the conversation, and what is known of it beside that. */
export function toldAfter(record: TurnRecord, inbound: Inbound, drafted: Drafted) {
  const before = record.told;
  return {
    state: drafted.state ?? null,
    openQuestion: drafted.openQuestion ?? null,
    language: drafted.countLanguage ?? before?.language ?? inbound.language ?? null,
    campaign: before?.campaign ?? campaignOf(inbound.campaign),
  };
}

/** The kept messages after a turn; none of before where it destroyed them. */
export function repliesAfter(
  record: TurnRecord,
  drafted: Drafted,
  id: string,
  added: Parameters<typeof withTurn>[2],
) {
  const before = drafted.forgotten ? null : record.told;
  return withTurn(before ?? { messages: [], turns: [] }, id, added);
}

/** The same text under another id: the new id gets the old replies, and is known from now on. */
export function withRetry(
  record: TurnRecord,
  id: string,
  { echo }: Inbound,
  now: number,
): TurnRecord {
  const { told, nextSequence } = record;
  const activities = echo === undefined ? [] : [echo];
  return {
    ...record,
    nextSequence: nextSequence + activities.length,
    seen: seenAfter(record, id),
    told:
      told === null ? null : { ...told, ...withAlias(told, id, { activities, nextSequence, now }) },
  };
}

/** A code of ours is short and plain; anything else in a link is nobody's campaign. */
function campaignOf(code: string | undefined): string {
  return code !== undefined && /^[a-z0-9-]{1,40}$/.test(code) ? code : '';
}
