import type { ShownChoice } from '../../../../dialogs/interview/readers.js';
import { translate, webWords } from '../../../../dialogs/text/catalogue.js';
import {
  type Action,
  actionSet,
  card,
  type Card,
  choiceSet,
  type Element,
  lines,
  type RichTextBlock,
  submit,
} from './adaptive.js';
import { CHANNELS, type CardLimits } from './channels.js';
import type { Ask, Honesty } from './parts.js';
import type { OnCard } from './pressed.js';
import { optionsOf } from './rows.js';
import { stepsOf } from './steps.js';

/**
 * The open question as a card with at most six buttons: short answers have one each, more or longer
 * ones a list with one button; then what leaves the question, as far as there is room; and a short
 * list for all other steps. Lines that can be changed have a list of their own. Undefined when it
 * would be too large: then it is numbered text.
 */
export function askCard(ask: Ask): Card | undefined {
  const limits = CHANNELS.msteams.card;
  if (limits === undefined) return undefined;
  const answer = answering(ask, limits);
  const row = rowPicker(ask);
  const room = limits.actions - answer.actions.length - row.actions.length - 1;
  const { first, rest } = stepsOf(ask.prompt, ask.language);
  const shown = first.slice(0, Math.max(0, room));
  const made = card(ask.language, ask.text, [
    ...lines(ask.text, { weight: 'Bolder' }),
    ...answer.fields,
    ...actionSet([
      ...answer.actions,
      ...shown.map(({ value, label }) => submit(label, { ...onCard(ask), v: value })),
    ]),
    ...row.fields,
    ...actionSet(row.actions),
    ...otherSteps(ask, [...first.slice(shown.length), ...rest]),
  ]);
  return bytesOf(made) > limits.bytes ? undefined : made;
}

/** Who can see the channel, with a button to the private page. */
export function honestyCard({ text, language, privateUrl }: Honesty): Card {
  const title = translate(language, 'channel.private_button');
  return card(language, text, [
    ...lines(text),
    ...actionSet([{ type: 'Action.OpenUrl', title, url: privateUrl }]),
  ]);
}

/** Size as Teams counts: UTF-16. */
export function bytesOf(value: unknown): number {
  return JSON.stringify(value).length * 2;
}

/** Fields to fill in, and buttons. */
interface Piece {
  readonly fields: readonly Element[];
  readonly actions: readonly Action[];
}

/** Buttons beside those of the answer that every card keeps room for: the other steps, and the lines to change. */
const ALWAYS = 2;

function answering(ask: Ask, limits: CardLimits): Piece {
  const { prompt, language } = ask;
  const { choices, suggestions = [], chosen = [] } = prompt;
  const on = onCard(ask);
  const next = submit(webWords(language)['client.next'], { ...on, from: 'choice' });
  // What was answered before, as far as the question tells it.
  const value = (prompt.multiple ? chosen : chosen.slice(0, 1)).join(',');
  const given = value === '' ? {} : { value };
  if (prompt.multiple && choices.length > 0) {
    const field = choiceSet('choice', 'expanded', choices.map(inert), {
      isMultiSelect: true,
      ...given,
    });
    return { fields: [field], actions: [next] };
  }
  const fits = choices.length + suggestions.length <= limits.actions - ALWAYS;
  const short = [...choices.map(({ label }) => label), ...suggestions].every(
    (title) => title.length <= limits.title,
  );
  if (fits && short) {
    return {
      fields: [],
      actions: [
        ...choices.map(({ value, label }) => submit(label, { ...on, v: value })),
        ...suggestions.map((t) => submit(t, { ...on, t })),
      ],
    };
  }
  if (choices.length === 0) return { fields: [], actions: [] };
  return { fields: [choiceSet('choice', 'expanded', choices.map(inert), given)], actions: [next] };
}

/** What can be done to the lines that were shown, in one short list: the whole lines stand above it as text. */
function rowPicker(ask: Ask): Piece {
  const { rows, language } = ask;
  const options = optionsOf(rows);
  if (options.length === 0) return { fields: [], actions: [] };
  const kinds = new Set(rows.flatMap(({ actions }) => actions.map(({ label }) => label)));
  const choices =
    kinds.size === 1 ? options.map(({ value, line }) => ({ value, label: line })) : options;
  const placeholder = translate(language, 'channel.pick');
  return {
    fields: [
      ...caption(translate(language, 'channel.pick_line')),
      choiceSet('row', 'compact', choices, { placeholder }),
    ],
    actions: [submit(namesOf(kinds, ask), { ...onCard(ask), from: 'row' })],
  };
}

/** The button names what it does, all of it where that fits: the one under the other steps has no other name. */
function namesOf(kinds: ReadonlySet<string>, { language }: Ask): string {
  const all = [...kinds].join(' / ');
  const fits = all.length <= (CHANNELS.msteams.card?.title ?? 0);
  return fits ? all : translate(language, 'channel.do');
}

function otherSteps(ask: Ask, steps: readonly ShownChoice[]): Element[] {
  const { language } = ask;
  const placeholder = translate(language, 'channel.pick');
  return [
    ...caption(webWords(language)['client.steps']),
    choiceSet('step', 'compact', steps, { placeholder }),
    ...actionSet([submit(translate(language, 'channel.do'), { ...onCard(ask), from: 'step' })]),
  ];
}

function onCard({ prompt, language, begins }: Ask): OnCard {
  return { p: prompt.id, l: language, ...(begins ? { b: true } : {}) };
}

function caption(text: string): RichTextBlock[] {
  return lines(text, { isSubtle: true });
}

/**
 * The titles of an open list are read as Markdown by some clients, which no label of ours needs: what
 * would be a sign of it becomes the same sign in full width.
 */
function inert({ value, label }: ShownChoice): ShownChoice {
  const safe = label.replace(/[*_[\]<>`~#\\]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  );
  return { value, label: safe };
}
