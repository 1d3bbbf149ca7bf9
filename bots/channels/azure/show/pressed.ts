import { z } from 'zod';
import type { Prompt } from '../../../../dialogs/interview/prompt.js';
import { toLanguage } from '../../../../dialogs/text/catalogue.js';
import type { Input } from '../../../../dialogs/turnDraft.js';
import { stepsOf } from './steps.js';

/** What a button carries: its question, and a value, words that are sent as they stand, or the field that holds the value. */
export type ButtonData =
  | { readonly p: string; readonly v: string }
  | { readonly p: string; readonly t: string }
  | { readonly p: string; readonly from: 'choice' | 'row' | 'step' };

/** The payload of the button with which a conversation begins in Messenger. */
export const GET_STARTED = 'get_started';

const PROMPT = z.string().max(80);
const VALUE = z.string().max(2_000);

const Pressed = z.union([
  z.object({ p: PROMPT, v: VALUE }),
  z.object({ p: PROMPT, t: VALUE }),
  z.object({
    p: PROMPT,
    from: z.enum(['choice', 'row', 'step']),
    choice: z.unknown().optional(),
    row: z.unknown().optional(),
    step: z.unknown().optional(),
  }),
]);

/**
 * The answer in the value of a card (Teams) or in the payload of a quick reply, a button or the menu
 * (Messenger, as JSON text); undefined when it is none of ours. A list in which nothing was chosen is
 * an empty message: that is answered kindly and counts as no mistake.
 */
export function pressed(value: unknown): Pressing | undefined {
  const read = Pressed.safeParse(typeof value === 'string' ? parsed(value) : value).data;
  if (read === undefined) return undefined;
  if ('v' in read) return { kind: 'choice', prompt: read.p, value: read.v };
  if ('t' in read) return { kind: 'text', prompt: read.p, text: read.t };
  const chosen = VALUE.safeParse(read[read.from]).data ?? '';
  return chosen === ''
    ? { kind: 'text', prompt: read.p, text: '' }
    : { kind: 'choice', prompt: read.p, value: chosen };
}

/** What a button can amount to. */
export type Pressing = Extract<Input, { kind: 'choice' | 'text' }>;

/** What was pressed, in the words that stood on it; undefined when it is no answer to this question. */
export function pressedLabel(prompt: Prompt, input: Input, language: string): string | undefined {
  if (input.kind === 'text') return input.text === '' ? undefined : input.text;
  if (input.kind !== 'choice') return undefined;
  const { first, rest } = stepsOf(prompt, toLanguage(language));
  const all = [...prompt.choices, ...first, ...rest];
  const one = all.find(({ value }) => value === input.value);
  if (one !== undefined) return one.label;
  // The values of several choices come joined by commas.
  const labels = input.value
    .split(',')
    .map((value) => prompt.choices.find((choice) => choice.value === value)?.label);
  return labels.includes(undefined) ? undefined : labels.join(', ');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
