import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CATALOGUES, LANGUAGES, type TextKey } from '../../dialogs/text/catalogue.js';
import type { Sent } from './microsoft/connector.js';
import { SERVICE_URLS, type Signing, type SmallMicrosoft } from './microsoft/smallMicrosoft.js';

const Submit = z.looseObject({
  p: z.string(),
  l: z.string().optional(),
  b: z.boolean().optional(),
});
const Actions = z.object({ actions: z.array(z.looseObject({ data: z.unknown().optional() })) });
const List = z.object({
  type: z.literal('Input.ChoiceSet'),
  id: z.string(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })),
});
const Card = z.looseObject({ body: z.array(z.unknown()) });
const Template = z.object({ attachment: z.object({ payload: z.looseObject({}) }) });
const QuickReplies = z.object({ quick_replies: z.array(z.object({ payload: z.string() })) });

/** A person in Teams or Messenger: says things there, and sees what the bot sends to their conversation. */
export class AzurePerson {
  readonly ids = {
    person: `29:${randomUUID()}`,
    account: randomUUID(),
    conversation: `a:${randomUUID()}`,
    tenant: randomUUID(),
    name: 'Amina Verlinden',
    bot: `28:${randomUUID()}`,
  };
  #count = 0;
  /** What time it is for them, in milliseconds since 1970. */
  now = () => Date.now();

  constructor(
    readonly microsoft: SmallMicrosoft,
    /** Where the program is now: a restart may move it. */
    readonly url: () => string,
    readonly channel: 'msteams' | 'facebook' = 'msteams',
  ) {}

  /** Everything by which somebody could tell who this is. */
  get secrets(): string[] {
    return Object.values(this.ids);
  }

  activity(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { person, account, conversation, tenant, name, bot } = this.ids;
    const isTeams = this.channel === 'msteams';
    return {
      type: 'message',
      id: `1:${randomUUID()}`,
      timestamp: new Date().toISOString(),
      channelId: this.channel,
      serviceUrl: SERVICE_URLS[this.channel],
      from: { id: person, name, ...(isTeams ? { aadObjectId: account } : {}) },
      recipient: { id: bot, name: 'Spreekerover' },
      conversation: {
        id: conversation,
        ...(isTeams ? { conversationType: 'personal', tenantId: tenant } : { isGroup: false }),
      },
      locale: 'nl-BE',
      ...(isTeams ? { channelData: { tenant: { id: tenant } } } : {}),
      ...parts,
    };
  }

  post(activity: object, signing: Signing = { claims: this.#validNow() }) {
    this.#count = this.shown.length;
    return this.microsoft.post(this.url(), activity, signing);
  }

  #validNow() {
    const seconds = Math.floor(this.now() / 1_000);
    return { nbf: seconds - 60, exp: seconds + 3_600 };
  }

  add() {
    const membersAdded = [{ id: this.ids.bot }, { id: this.ids.person }];
    return this.post(this.activity({ type: 'conversationUpdate', membersAdded }));
  }

  say(text: string, parts: Readonly<Record<string, unknown>> = {}) {
    return this.post(this.activity({ text, textFormat: 'plain', ...parts }));
  }

  /**
   * Presses the button that gives this value on a card, the last one unless another is given; Teams
   * sends along what was picked from the lists on it.
   */
  press(value: string, on = this.card, picked: Readonly<Record<string, string>> = {}) {
    const button = on === undefined ? undefined : buttonsIn(on)[0];
    const { p, l, b } = button ?? {};
    const parts = { value: { p, l, b, v: value, ...picked }, replyToId: on?.id };
    return this.post(this.activity(parts));
  }

  /** What the bot sent to this conversation and how it was changed since, in order. */
  get heard(): Sent[] {
    const { conversation } = this.ids;
    return this.microsoft.connector.sent.filter((sent) => sent.conversationId === conversation);
  }

  /** What the bot said, without the changes. */
  get shown(): Sent[] {
    return this.heard.filter(({ method }) => method === 'POST');
  }

  /** What came since the person last did something. */
  get fresh(): Sent[] {
    return this.shown.slice(this.#count);
  }

  get text(): string {
    return this.fresh.map(wordsOf).join('\n');
  }

  /** The last card with a question. */
  get card(): Sent | undefined {
    return this.shown.findLast((sent) => promptIn(sent) !== undefined);
  }

  /** The question that stands open, as far as the person can see. */
  get open(): string | undefined {
    return this.card === undefined ? undefined : promptIn(this.card)?.split('#')[0];
  }

  /** Cards that still have a button for a question. */
  get openCards(): Sent[] {
    return this.shown.filter((sent) => {
      const last = this.heard.findLast(({ id }) => id === sent.id);
      return last !== undefined && promptIn(last) !== undefined;
    });
  }
}

/** The id of the question to which a button on it belongs. */
export function promptIn(sent: Sent): string | undefined {
  return buttonsIn(sent)[0]?.p;
}

/** The lists on a card, by name, with the values that can be picked from each and the words of these. */
export function listsIn({
  activity,
}: Sent): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const content = Card.safeParse(activity.attachments?.[0]?.content).data;
  const lists = content?.body.flatMap((element) => List.safeParse(element).data ?? []) ?? [];
  return Object.fromEntries(
    lists.map(({ id, choices }) => [
      id,
      Object.fromEntries(choices.map(({ title, value }) => [value, title])),
    ]),
  );
}

/** What each button of a question carries. */
function buttonsIn({ activity }: Sent): z.infer<typeof Submit>[] {
  const content = Card.safeParse(activity.attachments?.[0]?.content).data;
  const actions = content?.body.flatMap(
    (element) => Actions.safeParse(element).data?.actions ?? [],
  );
  const replies = QuickReplies.safeParse(activity.channelData).data?.quick_replies ?? [];
  const carried: unknown[] = [
    ...(actions ?? []).map(({ data }) => data),
    ...replies.map(({ payload }): unknown => JSON.parse(payload)),
  ];
  return carried.flatMap((data) => {
    const button = Submit.safeParse(data);
    return button.success ? [button.data] : [];
  });
}

/** All that is written on it, the template of Messenger included. */
export function wordsOf({ activity }: Sent): string {
  const template = Template.safeParse(activity.channelData).data?.attachment.payload;
  const { text = '', summary = '' } = activity;
  return [text, summary, JSON.stringify(template ?? '')].join('\n').trim();
}

/** How many of them say this, in any language. */
export function countOf(sent: readonly Sent[], key: TextKey): number {
  const beginnings = LANGUAGES.map((language) => CATALOGUES[language][key].split('{')[0] ?? '');
  return sent.filter((one) => beginnings.some((words) => wordsOf(one).includes(words.trim())))
    .length;
}
