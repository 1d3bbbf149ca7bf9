import type { Language, TextKey } from '../text/catalogue.js';
import type { TurnDraft } from '../turnDraft.js';

/** Not telling is an answer too: none of these is ever asked again unless the person reopens it. */
export type Answer<T = unknown> =
  | { readonly is: 'told'; readonly value: T }
  | { readonly is: 'unknown' }
  | { readonly is: 'withheld' }
  | { readonly is: 'skipped' };

/** A sentence or more that the bot will say, rendered as late as possible: the language may still change. */
export type Say = Spoken | Literal;

interface Spoken {
  readonly key: TextKey;
  readonly params?: SayParams;
  /** The language of what this answers, where that is not the one of the conversation. */
  readonly language?: Language;
}

/** Text that is nobody's catalogue: a list, or a document with the name of the file to keep it in. */
export interface Literal {
  readonly literal: string;
  readonly fileName?: string;
  /** The lines of the text, with what can be done to each; made only when it is said. */
  rows?(): readonly RowSay[];
  /** What kind of document the text is. */
  readonly shows?: Shows;
}

/** What would leave, or what the person may keep: a channel can put a frame round it. */
export type Shows = 'preview' | 'file';

/** One line of a list; the value of an action is that of a button at the open question. */
export interface RowSay {
  readonly label: Say;
  readonly words: Say;
  readonly actions: readonly Choice[];
}

/** Values for the placeholders of a text; a `Say` is rendered first, several are joined by commas. */
export interface SayParams {
  readonly [name: string]: string | number | Say | readonly Say[];
}

export interface Choice {
  readonly value: string;
  readonly label: Say;
}

/** What the person answered to the open question: what they typed, or the value behind a button. */
export interface Said {
  readonly text: string;
  readonly value: string | undefined;
  /** Moves this turn belongs to, for answers that speak of yesterday. */
  readonly now: Date;
}

/** What an answer amounts to. Nothing set and nothing narrowed: the same question stays open. */
export interface Reading {
  /** Answers by question: one answer may settle several questions. */
  readonly set?: Readonly<Record<string, Answer>>;
  /** Words that belong to the account, verbatim. */
  readonly told?: string;
  /** Takes back the last words of the account. */
  readonly untold?: boolean;
  /** Several things could be meant: ask which, showing only these values. */
  readonly narrow?: readonly string[];
  /** Opens another question, to change its answer. */
  readonly reopen?: string;
  /** Shows all answers, so that the person can pick the one to change. */
  readonly summary?: true;
  readonly say?: readonly Say[];
  /** What follows outside the log, once the answer is in it: a referral to send, something to count. */
  then?(draft: TurnDraft): readonly Say[];
}

/**
 * One human question. Its id is the same in answers, texts (`q.<id>.ask`, `.why`, `.again`) and
 * tests. All functions are pure: the same view gives the same answer, whenever it is asked.
 */
export interface Question<View> {
  readonly id: string;
  /** Whether the question is put at all, given what is known. */
  applies(view: View): boolean;
  /** Whether an answer given before still stands; by default it does. */
  stands?(answer: Answer, view: View): boolean;
  /** How an answer is read; `undefined` means that it was not understood. */
  read(said: Said, view: View): Reading | undefined;
  /** Said before the question itself: what the person needs to know to answer it. */
  before?(view: View): readonly Say[];
  /** The question; by default the text `q.<id>.ask`. */
  ask?(view: View): Say;
  choices?(view: View): readonly Choice[];
  /** More than one choice may be taken. */
  readonly multiple?: boolean;
  /** How an answer without choices is given; by default in some words. */
  readonly kind?: 'story' | 'date';
  /** Words that can be sent as the answer just as they stand. */
  readonly suggestions?: readonly Say[];
  /** An answer that was not understood but tells a story is kept with the account. */
  readonly keepsStory?: boolean;
  /** Any words are an answer here, so that only a whole command is a command. */
  readonly takesWords?: boolean;
  /** What "skip", "I don't know" or "I'd rather not say" amounts to, where it is more than that answer. */
  declined?(view: View): Reading | undefined;
  /** Something was told already, although the question is still open: it belongs in the summary. */
  begun?(view: View): boolean;
  /** Questions whose answers fall when this answer changes. */
  readonly undoes: readonly string[];
  /** How the answer reads in the summary; `undefined` keeps it out of the summary. */
  inWords?(answer: Answer, view: View): Say | readonly Say[] | undefined;
}
