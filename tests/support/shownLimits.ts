import { z } from 'zod';
import { CHANNELS, type ShownChannel } from '../../bots/channels/azure/show/channels.js';
import { pressed, type ShownActivity } from '../../bots/channels/azure/show/shownOn.js';

const Submit = z.strictObject({
  type: z.literal('Action.Submit'),
  title: z.string().min(1),
  data: z.unknown(),
});
const OpenUrl = z.strictObject({
  type: z.literal('Action.OpenUrl'),
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
});
const TextRun = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string().min(1),
  weight: z.literal('Bolder').optional(),
  isSubtle: z.literal(true).optional(),
});
const RichTextBlock = z.strictObject({
  type: z.literal('RichTextBlock'),
  inlines: z.array(TextRun).min(1),
  spacing: z.literal('Small').optional(),
});
const ChoiceSet = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  id: z.enum(['choice', 'row', 'step']),
  style: z.enum(['compact', 'expanded']),
  isMultiSelect: z.boolean(),
  wrap: z.literal(true),
  placeholder: z.string().min(1).optional(),
  value: z.string().min(1).optional(),
  choices: z
    .array(z.strictObject({ title: z.string().min(1), value: z.string().regex(/^[^,]+$/) }))
    .min(1),
});
const ActionSet = z.strictObject({
  type: z.literal('ActionSet'),
  actions: z.array(z.discriminatedUnion('type', [Submit, OpenUrl])).min(1),
});

/** The whole of what our cards may be: nothing in it reads Markdown but the titles of an open list. */
const Card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.string(),
  version: z.literal('1.2'),
  lang: z.string().min(2),
  fallbackText: z.string().min(1),
  speak: z.string().regex(/^[^<>&]+$/),
  body: z.array(z.discriminatedUnion('type', [RichTextBlock, ChoiceSet, ActionSet])).min(1),
});
export type Card = z.infer<typeof Card>;

const Template = z.strictObject({
  type: z.literal('template'),
  payload: z.strictObject({
    template_type: z.literal('button'),
    text: z.string().min(1),
    buttons: z.array(
      z.strictObject({ type: z.literal('web_url'), title: z.string().min(1), url: z.url() }),
    ),
  }),
});
const QuickReply = z.strictObject({
  content_type: z.literal('text'),
  title: z.string().min(1),
  payload: z.string(),
});
const Sent = z.strictObject({
  type: z.literal('message'),
  locale: z.string(),
  text: z.string().min(1).optional(),
  textFormat: z.enum(['plain', 'xml']).optional(),
  summary: z.string().min(1).optional(),
  attachments: z
    .array(
      z.strictObject({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: Card,
      }),
    )
    .length(1)
    .optional(),
  channelData: z
    .strictObject({
      quick_replies: z.array(QuickReply).min(1).optional(),
      attachment: Template.optional(),
    })
    .optional(),
});
type Sent = z.infer<typeof Sent>;

/** An activity in parts that can be looked at. @throws ZodError for anything that we never send. */
export function sent({ activity }: Pick<ShownActivity, 'activity'>): Sent {
  return Sent.parse(activity);
}

export function cardIn(shown: Pick<ShownActivity, 'activity'>): Card | undefined {
  return sent(shown).attachments?.[0]?.content;
}

export function actionsOf(card: Card) {
  return card.body.flatMap((part) => (part.type === 'ActionSet' ? part.actions : []));
}

export function listsOf(card: Card) {
  return card.body.flatMap((part) => (part.type === 'Input.ChoiceSet' ? [part] : []));
}

/** Every value that somebody can answer with a tap, as the bot reads it from what the channel sends. */
export function values(shown: ShownActivity): string[] {
  const { channelData } = sent(shown);
  const card = cardIn(shown);
  const tapped: unknown[] = [
    ...(channelData?.quick_replies ?? []).map(({ payload }) => payload),
    ...(card === undefined ? [] : actionsOf(card).flatMap((action) => fromCard(action, card))),
  ];
  return tapped.flatMap((value) => {
    const input = pressed(value);
    if (input === undefined) return [];
    return [input.kind === 'choice' ? input.value : input.text];
  });
}

/** As Teams merges the fields of a card into what its button carries. */
function fromCard(action: z.infer<typeof Submit> | z.infer<typeof OpenUrl>, card: Card): unknown[] {
  if (action.type === 'Action.OpenUrl') return [];
  const data = z.record(z.string(), z.unknown()).parse(action.data);
  const list = listsOf(card).find(({ id }) => id === data['from']);
  if (list === undefined) return [data];
  return list.choices.map(({ value }) => ({ ...data, [list.id]: value }));
}

/** All that somebody reads or hears, a text with links as the words that it shows. */
export function readable(shown: Pick<ShownActivity, 'activity'>): string {
  const { text = '', textFormat, channelData } = sent(shown);
  const card = cardIn(shown);
  return [
    textFormat === 'xml' ? fromXml(text) : text,
    channelData?.attachment?.payload.text ?? '',
    ...(card?.body ?? []).map((part) => {
      if (part.type === 'RichTextBlock') return part.inlines.map((run) => run.text).join('');
      return part.type === 'ActionSet'
        ? part.actions.map(({ title }) => title).join('\n')
        : part.choices.map(({ title }) => title).join('\n');
    }),
  ].join('\n');
}

const TAGS = /<a href="tel:\d+">|<\/a>|<br\/>/g;

function fromXml(text: string): string {
  return text
    .replace(TAGS, (tag) => (tag === '<br/>' ? '\n' : ''))
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, sign: string) => String.fromCharCode(Number(sign)))
    .replace(/&amp;/g, '&');
}

/** Where an activity goes beyond what the channel can show; nothing when all of it fits. */
export function faults(channel: ShownChannel, shown: ShownActivity): string[] {
  const { text = '', textFormat, attachments, channelData } = sent(shown);
  const limits = CHANNELS[channel];
  const card = cardIn(shown);
  const found: string[] = [];
  const say = (what: string, is: boolean): void => {
    if (is) found.push(what);
  };
  say('a text too long', text.length > limits.text);
  say('a text without its format', text !== '' && textFormat === undefined);
  say(
    'a tag of somebody',
    textFormat === 'xml' && /[<>*_~`[\]\\]|&(?!\w+;|#\d+;)/.test(text.replace(TAGS, '')),
  );
  say('XML in another channel', textFormat === 'xml' && channel !== 'msteams');
  say('a half character', !isWhole(JSON.stringify(shown.activity)));
  say('nothing to read', readable(shown).trim() === '');
  say('too large', bytes(shown.activity) > (limits.activity ?? Infinity));
  say('a card', attachments !== undefined && limits.card === undefined);
  if (card !== undefined && limits.card !== undefined) {
    const actions = actionsOf(card);
    say('a card too large', bytes(card) > limits.card.bytes);
    say('too many actions', actions.length > limits.card.actions);
    say(
      'a title too long',
      actions.some(({ title }) => title.length > (limits.card?.title ?? 0)),
    );
    say(
      'Markdown',
      listsOf(card).some(
        ({ style, choices }) =>
          style === 'expanded' && choices.some(({ title }) => /[*_[\]<>`~#\\]/.test(title)),
      ),
    );
  }
  const replies = channelData?.quick_replies ?? [];
  const { quickReplies, template } = limits;
  say('too many quick replies', replies.length > (quickReplies?.most ?? 0));
  for (const { title, payload } of replies) {
    say(`a title too long: ${title}`, title.length > (quickReplies?.title ?? 0));
    say('a payload too long', payload.length > (quickReplies?.payload ?? 0));
    say('a payload that is not understood', pressed(payload) === undefined);
  }
  const buttons = channelData?.attachment?.payload.buttons;
  if (buttons !== undefined) {
    say('a template', template === undefined);
    say('a template too long', readable(shown).trim().length > (template?.text ?? 0));
    say('too many buttons', buttons.length > (template?.buttons ?? 0));
    say(
      'a button too long',
      buttons.some(({ title }) => title.length > (template?.title ?? 0)),
    );
  }
  return found;
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf16le');
}

/** JSON writes half a character as an escape. */
function isWhole(json: string): boolean {
  return !/\\ud[89a-f]/i.test(json);
}
