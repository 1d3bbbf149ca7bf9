import { commandWords, type CommandId } from '../text/catalogue.js';
import { plain } from './readers.js';
import type { Said } from './question.js';

/** A command and, for `change`, `questions` and `language`, what it was about. */
export interface Command {
  readonly id: CommandId;
  readonly about: string | undefined;
  /** It was a button, so that it cannot be part of an answer in words. */
  readonly pressed: boolean;
}

/** These destroy something, so they are asked once before they happen. */
export const DESTRUCTIVE: readonly CommandId[] = ['delete', 'restart'];

/**
 * The command that this message is, in any language, or nothing. Only a whole message counts: "ga
 * terug naar je land" is part of a story, "terug" is a command. A button's value `!back` or
 * `!change:domain` is one too.
 */
export function recogniseCommand(said: Said): Command | undefined {
  if (said.value !== undefined) return fromButton(said.value);
  const wanted = plain(said.text);
  const exact = COMMANDS.get(wanted);
  if (exact !== undefined) return exact;
  const [first = '', ...rest] = wanted.split(' ');
  const about = rest.join(' ');
  if (rest.length > 0 && rest.length <= 4 && CHANGE_VERBS.has(first))
    return { id: 'change', about, pressed: false };
  if (QUESTION_WORDS.has(first) && /^\d+$/.test(about))
    return { id: 'questions', about, pressed: false };
  return undefined;
}

/** Yes and no, in any language, as a whole message. */
export function isYes(said: Said): boolean {
  return said.value === 'yes' || (said.value === undefined && YES.has(plain(said.text)));
}
export function isNo(said: Said): boolean {
  return said.value === 'no' || (said.value === undefined && NO.has(plain(said.text)));
}

/** Whether this word is one of the words of a command that takes more words, as "verberg 2". */
export function isWordOf(command: CommandId, word: string): boolean {
  return wordsOf(command).has(plain(word));
}

const WORDS = commandWords();
const YES = wordsOf('yes');
const NO = wordsOf('no');

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  WORDS.filter(({ id }) => id !== 'yes' && id !== 'no').map(({ id, about, word }) => [
    plain(word),
    { id, about, pressed: false },
  ]),
);

function wordsOf(wanted: CommandId): ReadonlySet<string> {
  return new Set(WORDS.filter(({ id }) => id === wanted).map(({ word }) => plain(word)));
}

/** "wijzig 3", "verander de plaats": the words of `change` that stand alone. */
const CHANGE_VERBS = aloneOf('change');
/** "vraag 3". */
const QUESTION_WORDS = aloneOf('questions');

function aloneOf(wanted: CommandId): ReadonlySet<string> {
  return new Set([...wordsOf(wanted)].filter((word) => !word.includes(' ')));
}

function fromButton(value: string): Command | undefined {
  if (!value.startsWith('!')) return undefined;
  const [id = '', about] = value.slice(1).split(':', 2);
  const known = [...COMMANDS.values()].find((command) => command.id === id);
  return known === undefined
    ? undefined
    : { id: known.id, about: about ?? known.about, pressed: true };
}
