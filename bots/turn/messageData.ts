import type { MessageData } from '../../dialogs/interview/prompt.js';
import type { Message } from './record.js';

/** What the dialogs told the channel beside the words; undefined for a message of somebody else. */
export function dataOf(message: Message): MessageData | undefined {
  const data: unknown = message.activity.channelData;
  return isMessageData(data) ? data : undefined;
}

function isMessageData(data: unknown): data is MessageData {
  return typeof data === 'object' && data !== null && 'key' in data && typeof data.key === 'string';
}

/** The question that stands open at the end of these messages; a channel may have to show its buttons again. */
export function openPrompt(
  messages: readonly Message[],
  openQuestion: string | null,
): MessageData['prompt'] {
  const last = messages
    .map((message) => dataOf(message)?.prompt)
    .findLast((one) => one !== undefined);
  return last?.question === openQuestion ? last : undefined;
}
