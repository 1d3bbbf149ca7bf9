import { field, flagIn, listIn, textIn, textsIn } from './reading.js';

/** A message of the conversation, as far as showing it needs: read from what came over the wire. */
export interface Message {
  /** Its place in the conversation, counted from 1; 0 when it has none yet. */
  readonly sequence: number;
  readonly own: boolean;
  readonly text: string;
  readonly locale: string | undefined;
  /** Words that are nobody's catalogue: links in them are not made clickable. */
  readonly literal: boolean;
  readonly prompt: Ask | undefined;
  readonly rows: readonly Row[];
  readonly shows: 'preview' | 'file' | undefined;
  readonly fileName: string | undefined;
  readonly ends: boolean;
  readonly calls: readonly string[];
  /** The id that the sender gave their own message. */
  readonly sentAs: string | undefined;
}

/** The open question, as a channel shows it. */
export interface Ask {
  readonly id: string;
  readonly kind: AskKind;
  readonly choices: readonly Choice[];
  readonly suggestions: readonly string[];
  /** Chosen before, where an answer is being changed. */
  readonly chosen: readonly string[];
  /** An answer is being changed: it may also stay as it was. */
  readonly changes: boolean;
  /** The question that never closes: there is nothing to skip. */
  readonly last: boolean;
}

export type AskKind = 'choice' | 'choices' | 'words' | 'story' | 'date';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Row {
  readonly label: string;
  readonly words: string;
  readonly actions: readonly Choice[];
}

/** Reads one activity; undefined when it is nothing that can be shown. */
export function messageOf(activity: unknown): Message | undefined {
  const text = textIn(activity, 'text');
  if (textIn(activity, 'type') !== 'message' || text === undefined) return undefined;
  const data = field(activity, 'channelData');
  const shows = textIn(data, 'shows');
  return {
    sequence: sequenceOf(textIn(activity, 'id') ?? ''),
    own: textIn(field(activity, 'from'), 'role') === 'user',
    text,
    locale: textIn(activity, 'locale'),
    literal: textIn(data, 'key') === 'literal',
    prompt: askOf(field(data, 'prompt')),
    rows: listIn(data, 'rows').flatMap(rowOf),
    shows: shows === 'preview' || shows === 'file' ? shows : undefined,
    fileName: textIn(data, 'fileName'),
    ends: flagIn(data, 'ends'),
    calls: textsIn(data, 'calls'),
    sentAs: textIn(data, 'clientActivityID'),
  };
}

/** What the person just said, before the server gave it a place. */
export function ownMessage(text: string): Message {
  return {
    sequence: 0,
    own: true,
    text,
    locale: undefined,
    literal: true,
    prompt: undefined,
    rows: [],
    shows: undefined,
    fileName: undefined,
    ends: false,
    calls: [],
    sentAs: undefined,
  };
}

/** The number after the bar in `conversation|sequence`; 0 when there is none. */
export function sequenceOf(id: string): number {
  const digits = /\|(\d{1,15})$/.exec(id)?.[1];
  return digits === undefined ? 0 : Number(digits);
}

const KINDS: readonly AskKind[] = ['choice', 'choices', 'words', 'story', 'date'];

function askOf(prompt: unknown): Ask | undefined {
  const id = textIn(prompt, 'id');
  if (id === undefined) return undefined;
  const choices = listIn(prompt, 'choices').flatMap(choiceOf);
  const stated = KINDS.find((kind) => kind === textIn(prompt, 'kind'));
  const guessed = choices.length === 0 ? 'words' : 'choice';
  return {
    id,
    kind: flagIn(prompt, 'multiple') ? 'choices' : (stated ?? guessed),
    choices,
    suggestions: textsIn(prompt, 'suggestions'),
    chosen: textsIn(prompt, 'chosen'),
    changes: flagIn(prompt, 'changes'),
    last: flagIn(prompt, 'last'),
  };
}

function choiceOf(choice: unknown): Choice[] {
  const value = textIn(choice, 'value');
  const label = textIn(choice, 'label');
  return value === undefined || label === undefined ? [] : [{ value, label }];
}

function rowOf(row: unknown): Row[] {
  const label = textIn(row, 'label');
  const words = textIn(row, 'words');
  if (label === undefined || words === undefined) return [];
  return [{ label, words, actions: listIn(row, 'actions').flatMap(choiceOf) }];
}
