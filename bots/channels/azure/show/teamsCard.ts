import type { Row } from '../../../../dialogs/interview/prompt.js';
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
      ...shown.map(({ value, label }) => submit(label, { p: ask.prompt.id, v: value })),
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

function answering({ prompt, language }: Ask, limits: CardLimits): Piece {
  const { id: p, choices, suggestions = [] } = prompt;
  const next = submit(webWords(language)['client.next'], { p, from: 'choice' });
  if (prompt.multiple && choices.length > 0) {
    const value = (prompt.chosen ?? []).join(',');
    const field = choiceSet('choice', 'expanded', choices.map(inert), {
      isMultiSelect: true,
      ...(value === '' ? {} : { value }),
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
        ...choices.map(({ value, label }) => submit(label, { p, v: value })),
        ...suggestions.map((t) => submit(t, { p, t })),
      ],
    };
  }
  if (choices.length === 0) return { fields: [], actions: [] };
  return { fields: [choiceSet('choice', 'expanded', choices.map(inert))], actions: [next] };
}

/** What can be done to the lines that were just shown, in one short list: the whole lines stand above it as text. */
function rowPicker({ prompt, rows, language }: Ask): Piece {
  const options = rows.flatMap(optionsOf);
  if (options.length === 0) return { fields: [], actions: [] };
  const kinds = new Set(rows.flatMap(({ actions }) => actions.map(({ label }) => label)));
  const [only] = kinds;
  const title = kinds.size === 1 && only !== undefined ? only : translate(language, 'channel.do');
  const choices =
    kinds.size === 1 ? options.map(({ value, line }) => ({ value, label: line })) : options;
  const placeholder = translate(language, 'channel.pick');
  return {
    fields: [
      ...caption(translate(language, 'channel.pick_line')),
      choiceSet('row', 'compact', choices, { placeholder }),
    ],
    actions: [submit(title, { p: prompt.id, from: 'row' })],
  };
}

/** A line in a list has to be recognised, not read. */
const LONGEST_OPTION = 60;

function optionsOf({ label, actions }: Row): (ShownChoice & { line: string })[] {
  const line = shortened(label);
  return actions.map((action) => ({
    value: action.value,
    label: `${action.label}: ${line}`,
    line,
  }));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST_OPTION) return line;
  return `${Array.from(line)
    .slice(0, LONGEST_OPTION - 1)
    .join('')}…`;
}

function otherSteps({ prompt, language }: Ask, steps: readonly ShownChoice[]): Element[] {
  const placeholder = translate(language, 'channel.pick');
  return [
    ...caption(webWords(language)['client.steps']),
    choiceSet('step', 'compact', steps, { placeholder }),
    ...actionSet([submit(translate(language, 'channel.do'), { p: prompt.id, from: 'step' })]),
  ];
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
