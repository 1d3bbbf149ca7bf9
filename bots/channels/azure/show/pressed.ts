import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../../dialogs/text/catalogue.js';
import type { Input } from '../../../../dialogs/turnDraft.js';
import { type Asked, optionsOf } from './rows.js';
import { stepsOf } from './steps.js';

/** What a button carries of the question on which it stands. */
export interface OnCard {
  /** Its prompt. */
  readonly p: string;
  /** Its language; what stands on no question, as a menu, has none. */
  readonly l?: Language;
  /** It is the first question of a conversation, which may begin with its answer. */
  readonly b?: true;
}

/** A value, words that are sent as they stand, or the field that holds the value. */
export type ButtonData = OnCard &
  ({ readonly v: string } | { readonly t: string } | { readonly from: 'choice' | 'row' | 'step' });

/** The payload of the button with which a conversation begins in Messenger. */
export const GET_STARTED = 'get_started';

const VALUE = z.string().max(2_000);
const LISTS = {
  choice: z.unknown().optional(),
  row: z.unknown().optional(),
  step: z.unknown().optional(),
};
const ON = {
  p: z.string().max(80),
  l: z.enum(LANGUAGES).optional().catch(undefined),
  b: z.literal(true).optional().catch(undefined),
};

const Pressed = z.union([
  z.object({ ...ON, ...LISTS, v: VALUE }),
  z.object({ ...ON, ...LISTS, t: VALUE }),
  z.object({ ...ON, ...LISTS, from: z.enum(['choice', 'row', 'step']) }),
]);
type Pressed = z.infer<typeof Pressed>;

/**
 * The answer in the value of a card (Teams) or in the payload of a quick reply, a button or the menu
 * (Messenger, as JSON text); undefined when it is none of ours. What was picked from a list of lines or
 * steps is what somebody wants, whichever button they press then: nothing else is done, so that
 * nothing is sent that they just chose to hide. A list in which nothing was chosen is an empty message: that
 * is answered kindly and counts as no mistake.
 */
export function pressed(value: unknown): Pressing | undefined {
  const read = readPressed(value);
  if (read === undefined) return undefined;
  const { p: prompt } = read;
  const picked = pickedIn(read);
  if (picked !== '') return { kind: 'choice', prompt, value: picked };
  if ('v' in read) return { kind: 'choice', prompt, value: read.v };
  return { kind: 'text', prompt, text: 't' in read ? read.t : '' };
}

/** The card on which something was pressed; undefined where it was on none, as in a menu. */
export function pressedCard(value: unknown): PressedCard | undefined {
  const read = readPressed(value);
  return read?.l === undefined ? undefined : { language: read.l, begins: read.b === true };
}

/** What can be told of a card by its button alone. */
export interface PressedCard {
  readonly language: Language;
  /** It asks the first question of a conversation. */
  readonly begins: boolean;
}

/** What a button can amount to. */
export type Pressing = Extract<Input, { kind: 'choice' | 'text' }>;

/** What was pressed, in the words that stood on it; undefined when it is no answer to this question. */
export function pressedLabel({ prompt, rows, language }: Asked, input: Input): string | undefined {
  if (input.kind === 'text') return input.text === '' ? undefined : input.text;
  if (input.kind !== 'choice') return undefined;
  const { choices } = prompt;
  const { first, rest } = stepsOf(prompt, language);
  const all = [...choices, ...optionsOf(rows), ...first, ...rest];
  const one = all.find(({ value }) => value === input.value);
  if (one !== undefined) return one.label;
  // The values of several choices come joined by commas.
  const labels = input.value
    .split(',')
    .map((value) => choices.find((choice) => choice.value === value)?.label);
  return labels.includes(undefined) ? undefined : labels.join(', ');
}

/** The list beside the button that was pressed comes first; the answer itself only by the button under it. */
function pickedIn(read: Pressed): string {
  const from = 'from' in read ? read.from : undefined;
  const lists = from === 'step' ? [read.step, read.row] : [read.row, read.step];
  const found = [...lists, ...(from === 'choice' ? [read.choice] : [])].map(
    (list) => VALUE.safeParse(list).data ?? '',
  );
  return found.find((picked) => picked !== '') ?? '';
}

function readPressed(value: unknown): Pressed | undefined {
  return Pressed.safeParse(typeof value === 'string' ? parsed(value) : value).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
