import type { Language, NextCommand } from '../text/catalogue.js';
import type { TurnDraft } from '../turnDraft.js';
import type { Interview } from './log.js';
import type { Question, Said, Say } from './question.js';

/** What every question may look at; a journey adds what it derives from the answers. */
export interface InterviewView {
  readonly interview: Interview;
  readonly language: Language;
  render(say: Say): string;
}

/** What is said to words before they are read as an answer. */
export interface Heard {
  readonly say: readonly Say[];
  /** What was said answers the words: whatever else they are, they are no misunderstanding. */
  readonly isAnswered: boolean;
  /** A cry for help or a question to us: neither an answer to a question nor part of the story. */
  readonly staysOut: boolean;
  /** Said once in a conversation and never again; the log keeps only the name of the note. */
  readonly offer: { readonly note: string; readonly say: readonly Say[] } | undefined;
}

/** A list of questions, read from top to bottom, and the words around it. All functions are pure. */
export interface Journey<View extends InterviewView> {
  readonly questions: readonly Question<View>[];
  /** The question that stays open at the end: it cannot be skipped. */
  readonly last: string;
  view(interview: Interview, language: Language, draft: TurnDraft): View;
  /** A name for a new report, made from unpredictable characters. */
  reference(random: string): string;
  /** Before the very first question. */
  welcome(view: View): readonly Say[];
  /** To somebody who comes back to an open conversation. */
  resumed(view: View): readonly Say[];
  /** To everything the person types that is not a command: help in danger, an offer of another language. */
  heard(said: Said, view: View): Heard;
  /** To the n-th message in a row that was not understood. */
  missed(times: number, open: Question<View>, view: View): readonly Say[];
  /** Somebody to talk to; numbers for danger; what the commands are. */
  person(view: View): readonly Say[];
  danger(view: View): readonly Say[];
  help(view: View): readonly Say[];
  /** What happens next in this case, or one part of that. */
  next(command: NextCommand, view: View): readonly Say[];
  /** To somebody who stops; what that does to the conversation depends on the channel. */
  stopped(view: View): readonly Say[];
  /** A record that this version does not know. */
  foreign(now: Date): readonly Say[];
  /** After everything was deleted. */
  forgotten(draft: TurnDraft): readonly Say[];
  /** Whether the report reached its end, so that deleting it afterwards is not dropping it. */
  finished(view: View): boolean;
}
