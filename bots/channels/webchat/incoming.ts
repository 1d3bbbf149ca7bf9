import { z } from 'zod';
import type { Input } from '../../../dialogs/turnDraft.js';
import { HttpError } from '../../http/exchange.js';
import { LONGEST_TEXT } from '../../widget/shared/limits.js';

/** What came in, and the id that its sender gave it: the same when it is sent again. */
export interface Incoming {
  readonly input: Input;
  /** What the person sees of it; undefined when they said nothing, as at a return. */
  readonly echo: string | undefined;
  readonly clientActivityID: string | undefined;
}

/**
 * Of all that a client sends, only this is read. Names, time zone, locale, entities and whatever
 * else it adds are dropped here, before anything is stored (security.md 2.3).
 */
const Inbound = z.object({
  type: z.enum(['message', 'event', 'conversationUpdate', 'typing']),
  name: z.string().optional(),
  text: z.string().max(LONGEST_TEXT).optional(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).optional(),
  channelData: z.unknown().optional(),
});

const Button = z.object({ p: z.string().max(80), v: z.string().max(2_000) });
const ClientId = z.object({ clientActivityID: z.string().min(1).max(100) });

/** Our client says so when it comes back; Web Chat samples use the same name. */
const JOIN = 'webchat/join';

/**
 * The message in an activity, or undefined for one that means nothing to us (somebody is typing).
 *
 * @throws HttpError 400 or 413 for what is no activity.
 */
export function readActivity(body: unknown): Incoming | undefined {
  const read = Inbound.safeParse(body);
  if (!read.success) {
    const isLong = read.error.issues.some(({ path }) => path[0] === 'text');
    throw isLong ? new HttpError(413, 'too_long') : new HttpError(400, 'bad_activity');
  }
  const { type, name, text = '', value, attachments = [], channelData } = read.data;
  const clientActivityID = ClientId.safeParse(channelData).data?.clientActivityID;
  if (type === 'event' && name === JOIN) {
    return { input: { kind: 'opened' }, echo: undefined, clientActivityID };
  }
  if (type !== 'message') return undefined;
  const button = Button.safeParse(value).data;
  if (button !== undefined) {
    const input = { kind: 'choice', prompt: button.p, value: button.v } as const;
    return { input, echo: text, clientActivityID };
  }
  if (text === '' && attachments.length > 0) {
    return { input: { kind: 'attachment' }, echo: '', clientActivityID };
  }
  return { input: { kind: 'text', text }, echo: text, clientActivityID };
}
