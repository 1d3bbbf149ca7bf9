import type { Activity } from 'botbuilder-core';
import type { Message } from '../../../turn/record.js';
import { CHANNELS, type ShownChannel } from './channels.js';
import { onMessenger } from './messenger.js';
import { numbered } from './numbered.js';
import { joined, type Part, partsOf, type Showing } from './parts.js';
import type { Asked } from './rows.js';
import { split } from './split.js';
import { onTeams } from './teams.js';

export type { ShownChannel } from './channels.js';
export { closedCard } from './closedCard.js';
export { GET_STARTED, pressed, pressedCard, type PressedCard, pressedLabel } from './pressed.js';
export { type Asked, linesOf } from './rows.js';

/** One activity to send, without any address. */
export interface ShownActivity {
  readonly activity: Partial<Activity>;
  /** Set on a Teams card that can be answered; it is replaced by `closedCard` once it was. */
  readonly asks?: Asked;
}

/**
 * The activities to send for the messages of one turn, in order, each within what the channel can
 * show. All of it is plain text: nothing that a person typed becomes Markdown, HTML, a mention or a
 * link. `privateUrl` is the address of the web chat, which the first message offers; `open` the question
 * that stood open before, whose lines are kept beside it while it stands.
 */
export function shownOn(
  channel: ShownChannel,
  messages: readonly Message[],
  showing: Showing,
): readonly ShownActivity[] {
  const parts = partsOf(messages, showing);
  if (channel === 'msteams') return onTeams(parts);
  return channel === 'facebook' ? onMessenger(parts) : onAnother(parts);
}

function onAnother(parts: readonly Part[]): ShownActivity[] {
  return joined(parts).flatMap((part) =>
    split(part.is === 'ask' ? numbered(part) : part.text, CHANNELS.other.text).map((text) => ({
      activity: { type: 'message', text, textFormat: 'plain', locale: part.language },
    })),
  );
}
