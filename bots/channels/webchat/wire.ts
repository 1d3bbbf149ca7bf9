import type { MessageData } from '../../../dialogs/interview/prompt.js';

/** One activity as the web chat sends it: Direct Line 3.0, of which a client needs only this (security.md 2.3). */
export interface WireActivity {
  readonly type: 'message';
  /** `conversation|sequence`; the sequence is also the watermark after it. */
  readonly id: string;
  /** Strictly increasing in a conversation: clients sort by it. */
  readonly timestamp: string;
  readonly channelId: 'webchat';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly role: 'bot' | 'user' };
  readonly text: string;
  readonly textFormat: 'plain';
  /** Language that the text is in. */
  readonly locale?: string;
  /** Buttons for clients that know only the protocol; our own looks at `channelData.prompt`. */
  readonly suggestedActions?: {
    readonly actions: readonly {
      readonly type: 'messageBack';
      readonly title: string;
      readonly text: string;
      readonly displayText: string;
      readonly value: ButtonValue;
    }[];
    readonly to: readonly string[];
  };
  readonly channelData?: WireData;
}

/** What the dialogs said beside the words, and what a client needs to show them. */
export interface WireData extends Partial<MessageData> {
  /** On the echo of a message: the id its sender gave it, unchanged. */
  readonly clientActivityID?: string;
  /** Telephone numbers that stand in the text as they stand here: one tap calls them. */
  readonly calls?: readonly string[];
}

/** Behind every button: the prompt that showed it and what it means (security.md 2.4, key 2). */
export interface ButtonValue {
  readonly p: string;
  readonly v: string;
}

/** What a client gets for messages, on a socket, from a poll, or in the answer to a post that asks for it. */
export interface ActivitySet {
  readonly activities: readonly WireActivity[];
  /** Sequence of the last message in it, or the one that was asked from. */
  readonly watermark: string;
}

/** Answer to a start, a reconnect and a refresh. */
export interface WireConversation {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly streamUrl?: string;
}

/** Work to do before another try (altcha v1), in the body of a 429. */
export interface Challenge {
  readonly algorithm: string;
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
}
