import { shownOn, type ShownActivity } from '../../bots/channels/azure/show/shownOn.js';
import type { ShownChannel } from '../../bots/channels/azure/show/channels.js';
import type { Message } from '../../bots/turn/record.js';
import type { MessageData } from '../../dialogs/interview/prompt.js';
import { Talk } from './Talk.js';

export const CHANNELS_SHOWN: readonly ShownChannel[] = ['msteams', 'facebook', 'other'];
export const PRIVATE_URL = 'https://meld.voorbeeldstad.example/chat';

/** Messages as a turn keeps them. */
export function messages(
  said: readonly { readonly text: string; readonly data: Partial<MessageData> }[],
  language = 'nl',
): Message[] {
  return said.map(({ text, data }, index) => ({
    sequence: index + 1,
    activity: { type: 'message', text, locale: language, channelData: { key: 'literal', ...data } },
  }));
}

/** What somebody sees of what was said last. */
export function shownTo(channel: ShownChannel, talk: Talk, language = 'nl') {
  const showing = { language, privateUrl: PRIVATE_URL };
  return shownOn(channel, messages(talk.said, language), showing);
}

/** A conversation in another language that was stored like this, with the whole question put again. */
export function taken(channel: ShownChannel, state: unknown, language: string): Talk {
  const talk = new Talk({ channel, state, opened: false });
  return language === 'en' ? talk.say('English', 'repeat') : talk.say('herhaal');
}

export type { ShownActivity };
