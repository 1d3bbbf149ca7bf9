/** Channels of Azure Bot Service that somebody described; any other gets plain numbered text. */
export type ShownChannel = 'msteams' | 'facebook' | 'other';

/** What a channel can show. Every figure has its source; `undefined` means that the channel has no such thing. */
export interface ChannelLimits {
  /** Characters (UTF-16 units) of one text message; what is longer is split. */
  readonly text: number;
  /** The whole activity as JSON, in bytes of UTF-16. */
  readonly activity: number | undefined;
  readonly card: CardLimits | undefined;
  readonly quickReplies: QuickReplyLimits | undefined;
  readonly template: TemplateLimits | undefined;
  /** Whether what was sent can be replaced, so that an old button goes away. */
  readonly updates: boolean;
  /** Hours after the person's last message in which the bot may speak first; undefined: always. */
  readonly speaksFirstWithin: number | undefined;
  readonly sources: readonly Source[];
}

/** An Adaptive Card. */
export interface CardLimits {
  readonly version: '1.2';
  /** Buttons on one card, whatever they do. */
  readonly actions: number;
  /** Characters of a button: our own guess of what one line of a phone holds. */
  readonly title: number;
  /** Characters of the question on it; the words before that go into messages of their own. */
  readonly text: number;
  /** The card as JSON, in bytes of UTF-16. */
  readonly bytes: number;
}

interface QuickReplyLimits {
  readonly most: number;
  readonly title: number;
  readonly payload: number;
}

/** A message of Messenger with buttons under it that stay. */
interface TemplateLimits {
  readonly text: number;
  readonly buttons: number;
  readonly title: number;
}

interface Source {
  readonly says: string;
  readonly url: string;
  /** The day the page was read, or its own date where only a stored copy was read. */
  readonly checked: string;
}

const KILOBYTE = 1024;

const TEAMS: ChannelLimits = {
  // 32 KB as UTF-16: under the 40 KB of the older pages too, and a whole account in one piece.
  text: 16_000,
  activity: 80 * KILOBYTE,
  // The figure of webhooks and Graph, since some clients go on using it: our cards stay far below it.
  card: { version: '1.2', actions: 6, title: 34, text: 2_000, bytes: 28 * KILOBYTE },
  quickReplies: undefined,
  template: undefined,
  updates: true,
  speaksFirstWithin: undefined,
  sources: [
    {
      says: 'a message of a bot is at most about 100 KB as UTF-16, 80 KB is safe; over it: 413 MessageSizeTooBig; textFormat plain is shown as raw text',
      url: 'https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages',
      checked: '2026-11-26',
    },
    {
      says: 'hero and list cards have at most six buttons, to which we hold ours (security.md 2.7); a button has one line and is cut off where it is longer, at no width that is told; bot cards up to version 1.5; no positive or destructive style',
      url: 'https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference',
      checked: '2026-11-26',
    },
    {
      says: 'the Teams apps for phones were seen to draw version 1.2 only',
      url: 'https://github.com/MicrosoftDocs/msteams-docs/issues/13646',
      checked: '2025-12-04',
    },
    {
      says: 'TextBlock and the facts of a card are Markdown, HTML is not supported',
      url: 'https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format',
      checked: '2026-11-26',
    },
    {
      says: 'a single line end is lost in Markdown text; of plain text nobody says it',
      url: 'https://github.com/microsoft/botframework-sdk/issues/5575',
      checked: '2019-09-04',
    },
    {
      says: 'tel: in Action.OpenUrl does nothing on the desktop and in the browser; a tel: link in a text message works in all clients',
      url: 'https://github.com/microsoft/AdaptiveCards/issues/3905',
      checked: '2020-04-06',
    },
  ],
};

const MESSENGER: ChannelLimits = {
  text: 2_000,
  activity: undefined,
  card: undefined,
  quickReplies: { most: 13, title: 20, payload: 1_000 },
  template: { text: 640, buttons: 3, title: 20 },
  updates: false,
  speaksFirstWithin: 24,
  sources: [
    {
      says: 'at most 13 quick replies, gone after one was tapped; the title is posted and the payload is sent beside it',
      url: 'https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/quick-replies',
      checked: '2026-04-22',
    },
    {
      says: 'a quick reply shows 20 characters, then it is cut off; its payload has at most 1,000',
      url: 'https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies',
      checked: '2026-11-26',
    },
    {
      says: 'button template: text up to 640 characters, 1 to 3 buttons',
      url: 'https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/button',
      checked: '2026-04-22',
    },
    {
      says: 'postback button: title up to 20 characters, payload up to 1,000',
      url: 'https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/postback',
      checked: '2026-06-17',
    },
    {
      says: 'text up to 2,000 characters: only constants of other programs, the page of Meta could not be read (security.md 7.7)',
      url: 'https://developers.facebook.com/docs/messenger-platform/reference/send-api/',
      checked: 'not read',
    },
    {
      says: 'Azure passes channelData.quick_replies on beside the text; what is tapped comes back as the title, with the payload in channelData.message.quick_reply',
      url: 'https://github.com/microsoft/botframework-sdk/issues/1907',
      checked: '2016-12-25',
    },
    {
      says: '24 hours after the last message of the person',
      url: 'security.md 2.7',
      checked: '2026-11-26',
    },
  ],
};

const OTHER: ChannelLimits = {
  // As one bubble of the web chat (security.md 2.7): nothing known is shorter but a text message of a telephone.
  text: 1_200,
  activity: undefined,
  card: undefined,
  quickReplies: undefined,
  template: undefined,
  updates: false,
  speaksFirstWithin: undefined,
  sources: [
    {
      says: 'nothing is known of it, so that it gets the least',
      url: 'security.md 2.7',
      checked: '2026-11-26',
    },
  ],
};

/** What each channel can show, as data: the code that shows reads it, and a test holds every text to it. */
export const CHANNELS: Readonly<Record<ShownChannel, ChannelLimits>> = {
  msteams: TEAMS,
  facebook: MESSENGER,
  other: OTHER,
};
