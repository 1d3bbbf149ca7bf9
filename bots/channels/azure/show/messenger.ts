import type { Activity } from 'botbuilder-core';
import type { Prompt } from '../../../../dialogs/interview/prompt.js';
import { type Language, translate } from '../../../../dialogs/text/catalogue.js';
import { CHANNELS } from './channels.js';
import { numbered } from './numbered.js';
import { type Honesty, joined, type Part } from './parts.js';
import type { ButtonData, OnCard } from './pressed.js';
import type { ShownActivity } from './shownOn.js';
import { split } from './split.js';
import { stepsOf } from './steps.js';

/** A quick reply as Facebook takes it; Azure passes it on untouched. */
export interface QuickReply {
  readonly content_type: 'text';
  readonly title: string;
  readonly payload: string;
}

const LIMITS = CHANNELS.facebook;

/**
 * Numbered text, with quick replies under the last message: they disappear, and some devices never
 * show them, so that the text says all of it too.
 */
export function onMessenger(parts: readonly Part[]): ShownActivity[] {
  return joined(parts).flatMap((part): ShownActivity[] => {
    if (part.is === 'honesty') return honesty(part);
    const prompt = part.is === 'ask' ? part.prompt : part.still;
    const text = part.is === 'ask' ? numbered(part) : part.text;
    const begins = part.is === 'ask' && part.begins;
    return texts(
      text,
      part.language,
      prompt === undefined ? [] : quickReplies(prompt, part.language, begins),
    );
  });
}

function texts(text: string, language: Language, replies: readonly QuickReply[]): ShownActivity[] {
  const pieces = split(text, LIMITS.text);
  return pieces.map((piece, index) => {
    const activity: Partial<Activity> = {
      type: 'message',
      text: piece,
      textFormat: 'plain',
      locale: language,
    };
    const isLast = index === pieces.length - 1;
    return {
      activity:
        isLast && replies.length > 0
          ? { ...activity, channelData: { quick_replies: replies } }
          : activity,
    };
  });
}

/**
 * The answers of the question, by their words where all of them fit and else by their numbers; then
 * what leaves the question, as far as there is room. Of several choices none is offered: one tap
 * would be the whole answer.
 */
function quickReplies(prompt: Prompt, language: Language, begins: boolean): QuickReply[] {
  const { quickReplies: limits } = LIMITS;
  if (limits === undefined) return [];
  const { choices, suggestions = [] } = prompt;
  const on: OnCard = { p: prompt.id, l: language, ...(begins ? { b: true } : {}) };
  const short = choices.every(({ label }) => label.length <= limits.title);
  const answers = choices.map(({ value, label }, index) =>
    reply(short ? label : `${index + 1}`, { ...on, v: value }),
  );
  const words = suggestions
    .filter((text) => text.length <= limits.title)
    .map((text) => reply(text, { ...on, t: text }));
  const offered = prompt.multiple || answers.length > limits.most ? words : [...answers, ...words];
  const { first } = stepsOf(prompt, language);
  const steps = first
    .filter(({ label }) => label.length <= limits.title)
    .map(({ value, label }) => reply(label, { ...on, v: value }));
  return [...offered, ...steps]
    .filter(({ payload }) => payload.length <= limits.payload)
    .slice(0, limits.most);
}

function reply(title: string, data: ButtonData): QuickReply {
  return { content_type: 'text', title, payload: JSON.stringify(data) };
}

/** The last part of the words stands in a template with the button to the private page. */
function honesty({ text, language, privateUrl }: Honesty): ShownActivity[] {
  const { template } = LIMITS;
  const pieces = split(text, template?.text ?? LIMITS.text);
  const last = pieces.pop() ?? '';
  const payload = {
    template_type: 'button',
    text: last,
    buttons: [
      { type: 'web_url', url: privateUrl, title: translate(language, 'channel.private_button') },
    ],
  };
  return [
    ...texts(pieces.join('\n\n'), language, []),
    {
      activity: {
        type: 'message',
        locale: language,
        channelData: { attachment: { type: 'template', payload } },
      },
    },
  ];
}
