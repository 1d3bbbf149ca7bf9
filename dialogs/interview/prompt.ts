import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder-core';
import { type Language, translate } from '../text/catalogue.js';
import type { Choice, Literal, Question, RowSay, Say, SayParams, Shows } from './question.js';
import type { ShownChoice } from './readers.js';

/** What a channel needs to show a question in its own way; it travels in `channelData`. */
export interface Prompt {
  /** Changes when what is asked changes: an answer to another id is an answer to an old question. */
  readonly id: string;
  readonly question: string;
  readonly multiple: boolean;
  readonly choices: readonly ShownChoice[];
  readonly kind: PromptKind;
  /** Words that may be sent as an answer as they stand, as "gisteren". */
  readonly suggestions?: readonly string[];
  /** What was chosen before, where an answer of several choices is being changed. */
  readonly chosen?: readonly string[];
  /** An answer is being changed: the command `keep` leaves it as it was. */
  readonly changes?: true;
  /** The question that never closes: it cannot be skipped. */
  readonly last?: true;
}

/** How an answer is given: one or several choices, some words, a whole story, or a moment. */
export type PromptKind = 'choice' | 'choices' | 'words' | 'story' | 'date';

/** One line of a list, in pieces, with what can be done to it: a channel that can puts buttons beside it. */
export interface Row {
  readonly label: string;
  readonly words: string;
  readonly actions: readonly ShownChoice[];
}

export interface MessageData {
  /** The text that was said; tests and statistics look at this and never at the words. */
  readonly key: string;
  /** Texts that stand inside it, as the name of a body. */
  readonly uses?: readonly string[];
  readonly prompt?: Prompt;
  /** A text to keep, with a neutral name: a channel may offer it as a file. */
  readonly fileName?: string;
  /** The lines of the text in pieces: they say the same, so a channel shows one or the other. */
  readonly rows?: readonly Row[];
  /** The text is a document: what would leave, or what the person may keep. */
  readonly shows?: Shows;
  /** The person stopped: a channel that can close may close. */
  readonly ends?: boolean;
}

export function render(say: Say, language: Language): string {
  if ('literal' in say) return say.literal;
  const spoken = say.language ?? language;
  return translate(spoken, say.key, renderParams(say.params, spoken));
}

export function renderParams(
  params: SayParams | undefined,
  language: Language,
): Record<string, string> {
  const rendered = Object.entries(params ?? {}).map(([name, value]): [string, string] => [
    name,
    renderParam(value, language),
  ]);
  return Object.fromEntries(rendered);
}

export function message(
  say: Say,
  language: Language,
  extra: Partial<MessageData> = {},
): Partial<Activity> {
  const data: MessageData = {
    key: 'literal' in say ? 'literal' : say.key,
    uses: 'literal' in say ? [] : Object.values(say.params ?? {}).flatMap(keysIn),
    ...('literal' in say ? looksOf(say, language) : {}),
    ...extra,
  };
  const text = harmless(render(say, language));
  const locale = 'key' in say ? (say.language ?? language) : language;
  return { type: 'message', text, textFormat: 'plain', locale, channelData: data };
}

function looksOf(said: Literal, language: Language): Partial<MessageData> {
  const { fileName, shows } = said;
  const rows = said.rows?.();
  return {
    ...(fileName === undefined ? {} : { fileName }),
    ...(rows === undefined ? {} : { rows: rows.map((row) => rowOf(row, language)) }),
    ...(shows === undefined ? {} : { shows }),
  };
}

function rowOf({ label, words, actions }: RowSay, language: Language): Row {
  return {
    label: harmless(render(label, language)),
    words: harmless(render(words, language)),
    actions: shown(actions, language),
  };
}

/** What a person typed is shown to them again: no control character in it may move a cursor or turn the reading direction. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066\u2067]/gu, (character) =>
    character === '\n' || character === '\t' ? character : '\ufffd',
  );
}

export function shown(choices: readonly Choice[], language: Language): ShownChoice[] {
  return choices.map(({ value, label }) => ({ value, label: render(label, language) }));
}

/** What is put with a question: its words, what is said before it, and the choices of this moment. */
export interface Asked {
  readonly ask: Say;
  readonly before: readonly Say[];
  readonly choices: readonly Choice[];
  /** It was opened again, to change its answer. */
  readonly changes: boolean;
  /** What was answered before; only several choices can be shown as such. */
  readonly given: unknown;
  readonly last: boolean;
}

/**
 * The id of a prompt is a digest of everything it says but its language, so that it needs no place
 * in the record: the same question about the same thing has the same id, anything else another. How
 * it looks is no part of it: buttons beside a line are about what the line says.
 */
export function promptOf<View>(question: Question<View>, asked: Asked, language: Language): Prompt {
  const { ask, before, choices } = asked;
  const values = choices.map(({ value }) => value);
  const digest = createHash('sha256')
    .update(JSON.stringify([question.id, ask, before.map(withoutLooks), values]))
    .digest('base64url')
    .slice(0, 10);
  const suggestions = question.suggestions?.map((say) => render(say, language));
  return {
    id: `${question.id}#${digest}`,
    question: question.id,
    multiple: question.multiple === true,
    choices: shown(choices, language),
    kind: kindOf(question, choices),
    ...(suggestions === undefined ? {} : { suggestions }),
    ...(asked.changes ? { changes: true } : {}),
    ...(question.multiple === true && asked.changes ? chosenBefore(asked.given, values) : {}),
    ...(asked.last ? { last: true } : {}),
  };
}

/** As far as it can still be chosen. */
function chosenBefore(given: unknown, values: readonly string[]): Pick<Prompt, 'chosen'> {
  if (!Array.isArray(given)) return {};
  return { chosen: values.filter((value) => given.includes(value)) };
}

function kindOf<View>(question: Question<View>, choices: readonly Choice[]): PromptKind {
  if (question.kind !== undefined) return question.kind;
  if (choices.length === 0) return 'words';
  return question.multiple === true ? 'choices' : 'choice';
}

function withoutLooks(say: Say): Say {
  if (!('literal' in say)) return say;
  const { literal, fileName } = say;
  return fileName === undefined ? { literal } : { literal, fileName };
}

function renderParam(value: SayParams[string], language: Language): string {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  return isList(value)
    ? value.map((say) => render(say, language)).join(', ')
    : render(value, language);
}

function keysIn(value: SayParams[string]): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [];
  if (isList(value)) return value.flatMap(keysIn);
  return 'literal' in value
    ? []
    : [value.key, ...Object.values(value.params ?? {}).flatMap(keysIn)];
}

function isList(value: Say | readonly Say[]): value is readonly Say[] {
  return Array.isArray(value);
}
