import type { Ask, Message } from './message.js';
import { inlineOf, otherLanguage, type Showing } from './messageTree.js';
import { element, heard, type Tree } from './tree.js';
import type { ClientKey, Word } from './words.js';

/** Longer labels, or more choices, stand under each other. */
const SHORT_LABEL = 18;
const FEW = 3;

/** The open question with what can be pressed to answer it. The question is the name of the group. */
export function askTree(message: Message, ask: Ask, showing: Showing): Tree {
  const { word } = showing;
  return element(
    'fieldset',
    { class: 'ask', lang: otherLanguage(message, showing) },
    element(
      'legend',
      {},
      heard(`${word('client.bot')}: `),
      element('span', { class: 'q' }, inlineOf(message.text, message)),
    ),
    ask.kind === 'choices' ? checkboxes(ask, word) : buttons(ask),
    suggestions(ask, word),
  );
}

/** The name of the field for words, which says what can be typed. */
export function fieldLabel(ask: Ask | undefined, word: Word): string {
  if (ask?.kind === 'story') return word('client.placeholderStory');
  return word(ask?.kind === 'date' ? 'client.dateHint' : 'client.sayLabel');
}

/** Lines that the field begins with: a story gets room. */
export function fieldRows(ask: Ask | undefined): number {
  return ask?.kind === 'story' ? 4 : 1;
}

/**
 * What else can be done than answering, in the same place at every question.
 *
 * @param begun Whether there is anything to go back to.
 */
export function stepsTree(ask: Ask | undefined, word: Word, begun: boolean): Tree {
  const decline: readonly Step[] = ask === undefined || ask.last ? [] : DECLINE;
  const steps = begun ? GO : GO.filter(([value]) => FROM_THE_START.indexOf(value) >= 0);
  const rest = begun ? REST : REST.filter(([value]) => !BEGUN_ONLY.includes(value));
  return element(
    'div',
    { class: 'steps', id: 'steps', role: 'group', 'aria-label': word('client.steps') },
    element(
      'div',
      { class: 'chips' },
      stepButtons(ask?.changes ? [KEEP, ...decline] : decline, word),
    ),
    element(
      'div',
      { class: 'links' },
      stepButtons(ask === undefined ? [] : steps, word),
      element(
        'details',
        { class: 'other' },
        element('summary', {}, word('client.steps')),
        element('div', { class: 'links' }, stepButtons(rest, word)),
      ),
    ),
  );
}

type Step = readonly [value: string, words: ClientKey];

const KEEP: Step = ['!keep', 'client.keep'];
const DECLINE: readonly Step[] = [
  ['!skip', 'client.skip'],
  ['!unknown', 'client.unknown'],
  ['!withhold', 'client.withhold'],
];
const GO: readonly Step[] = [
  ['!back', 'client.back'],
  ['!why', 'client.why'],
  ['!summary', 'client.summary'],
  ['!person', 'client.person'],
];
const REST: readonly Step[] = [
  ['!help', 'client.help'],
  ['!stop', 'client.stop'],
  ['!delete', 'client.wipeAll'],
];
const FROM_THE_START: readonly string[] = ['!why', '!person'];
const BEGUN_ONLY: readonly string[] = ['!stop', '!delete'];

function stepButtons(steps: readonly Step[], word: Word): Tree[] {
  return steps.map(([value, words]) => element('button', { name: 'v', value }, word(words)));
}

function buttons({ choices }: Ask): Tree | undefined {
  if (choices.length === 0) return undefined;
  const short = choices.length <= FEW && choices.every(({ label }) => label.length <= SHORT_LABEL);
  return element(
    'div',
    { class: short ? 'choices short' : 'choices' },
    choices.map(({ value, label }) => element('button', { name: 'v', value }, label)),
  );
}

function checkboxes({ choices, chosen }: Ask, word: Word): Tree {
  return element(
    'div',
    { class: 'choices many' },
    choices.map(({ value, label }) =>
      element(
        'label',
        {},
        element('input', {
          type: 'checkbox',
          name: 'c',
          value,
          checked: chosen.indexOf(value) >= 0,
        }),
        element('span', {}, label),
      ),
    ),
    element('button', { class: 'go', name: 'many', value: '1' }, word('client.next')),
  );
}

/** Words that may be sent as they stand: without script they are the text of the form. */
function suggestions({ suggestions: words }: Ask, word: Word): Tree | undefined {
  if (words.length === 0) return undefined;
  return element(
    'div',
    { class: 'chips', role: 'group', 'aria-label': word('client.suggestions') },
    words.map((text) => element('button', { name: 'text', value: text }, text)),
  );
}
