import type { MessageData } from '../../../dialogs/interview/prompt.js';
import { DIRECTORY_OF_BODIES } from '../../../services/domain/bodies.js';
import { dataOf } from '../../turn/messageData.js';
import type { Message } from '../../turn/record.js';
import type { ActivitySet, WireActivity, WireData } from './wire.js';

/** The one person and the one bot of a conversation: no client learns or gives a name. */
export const PERSON = { id: 'user', role: 'user' } as const;
export const BOT = { id: 'bot', role: 'bot' } as const;

/** Our own client makes the buttons of the prompt itself and is spared those that the protocol knows. */
type Client = 'any' | 'ours';

/** Messages as a Direct Line client takes them; the watermark is that of the last, or the one asked from. */
export function activitySet(
  conversation: string,
  messages: readonly Message[],
  since: number,
  client: Client = 'any',
): ActivitySet {
  const last = messages.at(-1)?.sequence ?? since;
  return {
    activities: messages.map((message) => activityOf(conversation, message, client)),
    watermark: `${last}`,
  };
}

export function activityOf(
  conversation: string,
  message: Message,
  client: Client = 'any',
): WireActivity {
  const { sequence, at = 0, activity } = message;
  const data = dataOf(message);
  const echoed = echoedAs(activity.channelData);
  const text = activity.text ?? '';
  const channelData: WireData =
    echoed === undefined
      ? { ...data, ...(data?.key === 'literal' ? {} : callsIn(text)) }
      : { clientActivityID: echoed };
  return {
    type: 'message',
    id: idOf(conversation, sequence),
    timestamp: new Date(at).toISOString(),
    channelId: 'webchat',
    conversation: { id: conversation },
    from: echoed === undefined ? BOT : PERSON,
    text,
    textFormat: 'plain',
    ...(activity.locale === undefined ? {} : { locale: activity.locale }),
    ...(client === 'any' ? suggested(data?.prompt ?? stillOpen(activity.channelData)) : {}),
    channelData,
  };
}

/** The sequence is padded so that ids sort as the messages do. */
export function idOf(conversation: string, sequence: number): string {
  return `${conversation}|${String(sequence).padStart(7, '0')}`;
}

/** What the person said, as it stands among the replies: without its id a client never shows it as sent. */
export function echoOf(text: string, clientActivityID: string) {
  return { type: 'message', text, textFormat: 'plain', channelData: { clientActivityID } } as const;
}

function echoedAs(data: unknown): string | undefined {
  const isEcho = typeof data === 'object' && data !== null && 'clientActivityID' in data;
  return isEcho && typeof data.clientActivityID === 'string' ? data.clientActivityID : undefined;
}

/** Clients of others show buttons below the last message only: news must not take those of the question away. */
function stillOpen(data: unknown): MessageData['prompt'] {
  const has = typeof data === 'object' && data !== null && 'still' in data;
  return has && isPrompt(data.still) ? data.still : undefined;
}

function isPrompt(value: unknown): value is NonNullable<MessageData['prompt']> {
  return typeof value === 'object' && value !== null && 'choices' in value && 'id' in value;
}

function suggested(prompt: MessageData['prompt']): Pick<WireActivity, 'suggestedActions'> {
  if (prompt === undefined || prompt.choices.length === 0) return {};
  const actions = prompt.choices.map(({ label, value }) => ({
    type: 'messageBack' as const,
    title: label,
    text: label,
    displayText: label,
    value: { p: prompt.id, v: value },
  }));
  return { suggestedActions: { actions, to: [] } };
}

/** Every number that the directory knows; some entries hold two. */
const NUMBERS: readonly string[] = [
  ...new Set(
    Object.values(DIRECTORY_OF_BODIES).flatMap(({ phone }) => phone?.number.split(' · ') ?? []),
  ),
];

/** Only in words of ours: a number that a person typed is not made into a button. */
function callsIn(text: string): Pick<WireData, 'calls'> {
  if (!/\d{3}/.test(text)) return {};
  const calls = NUMBERS.filter((number) => text.includes(number));
  return calls.length === 0 ? {} : { calls };
}
