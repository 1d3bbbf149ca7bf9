import type { Activity } from 'botbuilder-core';
import type { Input } from '../../dialogs/turnDraft.js';
import type { Message } from './record.js';

/** One message as a channel hands it over. */
export interface Inbound {
  /** Opaque id of the conversation, unique over all channels. */
  readonly conversation: string;
  /** Id of this message: the same when it is sent again. */
  readonly id: string;
  readonly input: Input;
  readonly channel: string;
  /** Id of the city whose address it came by; without it the first of the program. A conversation stays in the one it was begun in. */
  readonly city?: string | undefined;
  /** Language that the channel or the device asks for. */
  readonly language?: string | undefined;
  /** Code in the link that somebody came by. */
  readonly campaign?: string | undefined;
  /** Where only a conversation that is still there may go on: one that ended is `gone`, not begun anew. */
  readonly onlyIfLive?: boolean;
  /** For a button: where nothing is left of what it belongs to, it is `gone` and begins nothing anew. */
  readonly onlyIfBegun?: boolean;
  /** The message itself, for a channel that shows people what they said in the same line as the replies. */
  readonly echo?: Partial<Activity>;
  /** The last message that the person's device is known to have: later ones are kept for it. */
  readonly received?: number | undefined;
}

export type TurnResult =
  | {
      readonly outcome: 'done';
      readonly replies: readonly Message[];
      /** Of the document; goes up with each turn. */
      readonly version: number;
      /** The message had come before: these are the replies it got then. */
      readonly repeated: boolean;
      /** Language that the conversation is in now; null when nothing is left of it. */
      readonly language: string | null;
      /** This turn destroyed all that was told: nothing that was said before it may be said any more. */
      readonly forgotten: boolean;
    }
  /** Nothing was done, nothing was lost: the same message may be sent again. */
  | { readonly outcome: 'busy' }
  /** The conversation has ended, and what was told in it is destroyed. */
  | { readonly outcome: 'gone' }
  /** The conversation is there but this release cannot read it; it was left as it is. */
  | { readonly outcome: 'refused'; readonly code: string }
  /**
   * Nothing was kept of this message; whatever was told before still stands. Only where the code is
   * `outcome_unknown` it may have been kept after all: the same message must be sent again under the
   * same id, by which it is then recognised.
   */
  | { readonly outcome: 'failed'; readonly code: string };
