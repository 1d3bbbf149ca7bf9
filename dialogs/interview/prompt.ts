import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder-core';
import { type Language, translate } from '../text/catalogue.js';
import type { Choice, Question, Say, SayParams } from './question.js';
import type { ShownChoice } from './readers.js';

/** What a channel needs to show a question in its own way; it travels in `channelData`. */
export interface Prompt {
  /** Changes when what is asked changes: an answer to another id is an answer to an old question. */
  readonly id: string;
  readonly question: string;
  readonly multiple: boolean;
  readonly choices: readonly ShownChoice[];
}

export interface MessageData {
  /** The text that was said; tests and statistics look at this and never at the words. */
  readonly key: string;
  /** Texts that stand inside it, as the name of a body. */
  readonly uses?: readonly string[];
  readonly prompt?: Prompt;
  /** A text to keep, with a neutral name: a channel may offer it as a file. */
  readonly fileName?: string;
  /** The person stopped: a channel that can close may close. */
  readonly ends?: boolean;
}

export function render(say: Say, language: Language): string {
  if ('literal' in say) return say.literal;
  return translate(language, say.key, renderParams(say.params, language));
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
    ...('literal' in say && say.fileName !== undefined ? { fileName: say.fileName } : {}),
    ...extra,
  };
  const text = harmless(render(say, language));
  return { type: 'message', text, textFormat: 'plain', channelData: data };
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

/**
 * The id of a prompt is a digest of everything it shows but its language, so that it needs no place
 * in the record: the same question about the same thing has the same id, anything else another.
 */
export function promptOf<View>(
  question: Question<View>,
  ask: Say,
  before: readonly Say[],
  choices: readonly Choice[],
  language: Language,
): Prompt {
  const values = choices.map(({ value }) => value);
  const digest = createHash('sha256')
    .update(JSON.stringify([question.id, ask, before, values]))
    .digest('base64url')
    .slice(0, 10);
  return {
    id: `${question.id}#${digest}`,
    question: question.id,
    multiple: question.multiple === true,
    choices: shown(choices, language),
  };
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
