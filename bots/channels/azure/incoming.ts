import { z } from 'zod';
import type { Input } from '../../../dialogs/turnDraft.js';
import type { Address } from './Address.js';
import type { Admitted } from './Guard.js';
import { GET_STARTED, pressed, pressedCard, type PressedCard } from './show/shownOn.js';

/** What an activity is to us. */
export type Happening =
  | {
      readonly kind: 'said';
      readonly input: Input;
      /** The card on which it was pressed. */
      readonly on?: PressedCard;
    }
  /** More than one message may hold. */
  | { readonly kind: 'too_long' }
  /** The bot was added: it speaks first. */
  | { readonly kind: 'opened' }
  /** The bot was removed: there is nobody to speak to. */
  | { readonly kind: 'left' }
  /** What was said before was changed, or taken away, in the channel. */
  | { readonly kind: 'edited' }
  | { readonly kind: 'deleted' }
  /** Others can read along as well: a group, a team. A channel may say in two ways that the bot was added there. */
  | { readonly kind: 'in_group'; readonly opens: boolean };

export interface Incoming {
  readonly address: Address;
  /** As the channel names it; the same when it is sent again. Undefined where a channel gives none. */
  readonly id: string | undefined;
  /** That of the card that was pressed, else of the language that the app is in, as `nl`: nothing more of a locale is read. */
  readonly language: string | undefined;
  readonly happening: Happening;
}

const Id = z.string().max(2_000);
const Account = z.object({ id: Id });

/**
 * Of all that Azure sends, only this is read. Names, accounts of the tenant, time zone, entities and
 * whatever else it adds are dropped here.
 */
const Activity = z.object({
  type: z.string(),
  id: Id.optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  locale: z.string().optional().catch(undefined),
  from: Account,
  recipient: Account,
  conversation: z.object({
    id: Id.min(1),
    conversationType: z.string().optional().catch(undefined),
    isGroup: z.boolean().optional().catch(undefined),
    tenantId: Id.optional().catch(undefined),
  }),
  membersAdded: z.array(Account).optional().catch(undefined),
  action: z.string().optional().catch(undefined),
  attachments: z
    .array(z.object({ contentType: z.string() }))
    .optional()
    .catch(undefined),
  entities: z.array(z.unknown()).optional().catch(undefined),
  channelData: z.unknown().optional(),
});
type Activity = z.infer<typeof Activity>;

/** Of what Teams adds. */
const Teams = z.object({
  eventType: z.string().optional().catch(undefined),
  tenant: z.object({ id: Id }).optional().catch(undefined),
});

/** Of what Messenger adds: an echo is what the bot itself said; a payload is what stands behind what was pressed. */
const Messenger = z.object({
  message: z
    .object({
      is_echo: z.boolean().optional().catch(undefined),
      quick_reply: z.object({ payload: z.string() }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  postback: z.object({ payload: z.string() }).optional().catch(undefined),
});

const Mention = z.object({ type: z.literal('mention'), text: z.string(), mentioned: Account });

/**
 * The meaning of an activity, or undefined for one that means nothing to us: somebody is typing, has
 * read, has put a thumb under it.
 *
 * @param longestText In characters.
 */
export function readIncoming(admitted: Admitted, longestText: number): Incoming | undefined {
  const read = Activity.safeParse(admitted.activity);
  if (!read.success) return undefined;
  const activity = read.data;
  const happening = happeningOf(activity, longestText);
  if (happening === undefined) return undefined;
  const pressedIn = happening.kind === 'said' ? happening.on?.language : undefined;
  return {
    address: addressOf(activity, admitted),
    id: activity.id,
    language: pressedIn ?? /^[a-z]{2,3}(?![a-z])/.exec(activity.locale?.toLowerCase() ?? '')?.[0],
    happening,
  };
}

function happeningOf(activity: Activity, longestText: number): Happening | undefined {
  const what = meaningOf(activity, longestText);
  const hearsOthers = what?.kind === 'said' || what?.kind === 'opened' || what?.kind === 'too_long';
  if (hearsOthers && isShared(activity)) return { kind: 'in_group', opens: what.kind === 'opened' };
  // Of what is changed or taken away among others nothing was ever kept.
  return what !== undefined && what.kind !== 'left' && isShared(activity) && !hearsOthers
    ? undefined
    : what;
}

function meaningOf(activity: Activity, longestText: number): Happening | undefined {
  const eventType = Teams.safeParse(activity.channelData).data?.eventType;
  switch (activity.type) {
    case 'message':
      return saidIn(activity, longestText);
    case 'messageUpdate':
      // Taking back a removal changes nothing: it had stayed as it was.
      return eventType === 'undeleteMessage' ? undefined : { kind: 'edited' };
    case 'messageDelete':
      return { kind: 'deleted' };
    case 'conversationUpdate':
      return isAdded(activity) ? { kind: 'opened' } : undefined;
    case 'installationUpdate':
      return activity.action?.startsWith('remove') === true ? { kind: 'left' } : { kind: 'opened' };
    default:
      return undefined;
  }
}

function saidIn(activity: Activity, longestText: number): Happening | undefined {
  const { message, postback } = Messenger.safeParse(activity.channelData).data ?? {};
  if (message?.is_echo === true) return undefined;
  const payload = message?.quick_reply?.payload ?? postback?.payload;
  if (payload === GET_STARTED) return { kind: 'said', input: { kind: 'opened' } };
  for (const value of [activity.value, payload]) {
    const input = pressed(value);
    const on = pressedCard(value);
    if (input !== undefined) return { kind: 'said', input, ...(on === undefined ? {} : { on }) };
  }
  const text = withoutMentions(activity);
  if (text.length > longestText) return { kind: 'too_long' };
  if (text !== '') return { kind: 'said', input: { kind: 'text', text } };
  return hasAttachment(activity) ? { kind: 'said', input: { kind: 'attachment' } } : undefined;
}

/** Teams writes the bot's own name into the text of whoever calls it. */
function withoutMentions({ text = '', entities = [], recipient }: Activity): string {
  const own = entities.flatMap((entity) => {
    const mention = Mention.safeParse(entity).data;
    return mention?.mentioned.id === recipient.id && mention.text !== '' ? [mention.text] : [];
  });
  const rest = own.reduce((words, name) => words.replaceAll(name, ' '), text);
  return rest.replaceAll('\r\n', '\n').trim();
}

/** Teams puts a copy of each text in HTML beside it: that is nothing that somebody sent. */
function hasAttachment({ attachments = [] }: Activity): boolean {
  return attachments.some(({ contentType }) => contentType !== 'text/html');
}

function isAdded({ membersAdded = [], recipient }: Activity): boolean {
  return membersAdded.some(({ id }) => id === recipient.id);
}

function isShared({ conversation }: Activity): boolean {
  const { conversationType = 'personal', isGroup = false } = conversation;
  return isGroup || conversationType !== 'personal';
}

function addressOf(activity: Activity, { channel, serviceUrl }: Admitted): Address {
  const { conversation, from, recipient, membersAdded = [] } = activity;
  const tenant = Teams.safeParse(activity.channelData).data?.tenant?.id ?? conversation.tenantId;
  // Where the bot is said to have added itself, the other one is the person.
  const person = from.id === recipient.id ? membersAdded.find(({ id }) => id !== from.id) : from;
  return {
    channel,
    serviceUrl,
    conversation: conversation.id,
    tenant: tenant ?? '',
    person: person?.id ?? '',
    bot: recipient.id,
    replyTo: activity.id,
  };
}
