import type { Activity } from 'botbuilder-core';
import { spokenIn } from '../languagesOf.js';
import { type Language, textKey } from '../text/catalogue.js';
import type { TurnDraft } from '../turnDraft.js';
import type { InterviewView, Journey } from './journey.js';
import { fold, LOG_VERSION, type Interview, type LogEvent } from './log.js';
import { openQuestion } from './position.js';
import { message, type Prompt, promptOf } from './prompt.js';
import type { Answer, Choice, Question, Reading, Say } from './question.js';
import { fallen } from './undo.js';

/** One turn of one conversation: the events so far, what they amount to, and what will be said. */
export class Conversation<View extends InterviewView> {
  private readonly events: LogEvent[];
  private readonly said: Say[] = [];
  private folded: { interview: Interview; view: View; prompt?: Prompt } | undefined;
  private asksAgain = true;
  private ends = false;
  private repeats = false;
  private forgotten = false;

  constructor(
    private readonly journey: Journey<View>,
    readonly draft: TurnDraft,
    events: readonly LogEvent[],
  ) {
    this.events = [...events];
  }

  get interview(): Interview {
    return this.current().interview;
  }

  get view(): View {
    return this.current().view;
  }

  get language(): Language {
    return this.view.language;
  }

  begin(): void {
    this.start(spokenIn(this.draft.city, this.draft.language));
    this.say(...this.journey.welcome(this.view));
  }

  private start(language: Language): void {
    this.record({ t: 'language', language });
    this.record({
      t: 'reference',
      reference: this.journey.reference(this.draft.randomId()),
      ofSignal: this.journey.reference(this.draft.randomId()),
    });
    this.draft.count({ what: 'started' });
  }

  record(event: LogEvent): void {
    this.events.push(event);
    this.folded = undefined;
  }

  say(...says: readonly Say[]): void {
    this.said.push(...says);
  }

  /** Ends the turn without putting the open question again; `ends` lets a channel close that can. */
  asksNothing(ends: boolean): void {
    this.asksAgain = false;
    this.ends = ends;
  }

  /** Puts the open question with everything that was said before it, also what was said already. */
  repeatsAll(): void {
    this.repeats = true;
  }

  open(): Question<View> | undefined {
    return openQuestion(this.journey.questions, this.interview, this.view);
  }

  prompt(): Prompt | undefined {
    const current = this.current();
    const open = this.open();
    return open === undefined ? undefined : (current.prompt ??= this.promptFor(open));
  }

  /** Whether the person saw the open question as it stands; another version may ask something else. */
  isShown(): boolean {
    return this.interview.shown === this.prompt()?.id;
  }

  /** Takes a reading of an answer to `open`: what it sets, what falls because of that, and what follows. */
  apply(open: Question<View>, reading: Reading): void {
    if (reading.untold === true) this.record({ t: 'untold' });
    if (reading.told !== undefined) this.record({ t: 'told', text: reading.told });
    if (reading.set !== undefined) {
      const drop = fallen(this.journey.questions, this.interview.answers, reading.set);
      this.record({ t: 'answered', set: { ...reading.set }, drop });
    }
    if (reading.narrow !== undefined) {
      this.record({ t: 'narrowed', question: open.id, options: [...reading.narrow] });
    }
    if (reading.reopen !== undefined) this.record({ t: 'reopened', question: reading.reopen });
    this.say(...(reading.say ?? []));
    this.say(...(reading.then?.(this.draft) ?? []));
  }

  /** Destroys everything that was told; `again` starts a new conversation in the same language. */
  forget(again: boolean): void {
    const { language } = this;
    if (this.events.length > 0 && !this.journey.finished(this.view)) {
      this.draft.count({ what: 'dropped', question: this.open()?.id ?? 'none' });
    }
    this.draft.forget();
    this.events.length = 0;
    this.record({ t: 'language', language });
    this.say(...this.journey.forgotten(this.draft));
    if (again) {
      this.start(language);
      this.say(...this.journey.welcome(this.view));
    } else {
      this.forgotten = true;
      this.asksNothing(true);
    }
  }

  /** Puts the open question, writes the log to the draft, and gives the messages of the turn. */
  close(): Partial<Activity>[] {
    const open = this.asksAgain ? this.open() : undefined;
    if (open !== undefined && !this.interview.reached.has(open.id)) {
      this.record({ t: 'reached', question: open.id });
      this.draft.count({ what: 'question', question: open.id });
      if (open.id === this.journey.last) this.draft.count({ what: 'finished' });
    }
    const { language } = this;
    const ends = this.ends ? { ends: true } : {};
    const messages = this.said.map((say, index) =>
      message(say, language, index === this.said.length - 1 ? ends : {}),
    );
    if (open !== undefined) messages.push(...this.put(open));
    this.draft.countLanguage(language);
    this.draft.openQuestion = this.forgotten ? undefined : this.open()?.id;
    this.draft.state = this.forgotten ? undefined : { version: LOG_VERSION, events: this.events };
    return messages;
  }

  private put(open: Question<View>): Partial<Activity>[] {
    const { view, language } = this;
    const prompt = this.prompt() ?? this.promptFor(open);
    const ask = message(askOf(open, view), language, { prompt });
    const before = open.before?.(view) ?? [];
    const wasShown = this.interview.shown === prompt.id;
    if (!wasShown) this.record({ t: 'shown', prompt: prompt.id });
    if (before.length === 0 || (wasShown && !this.repeats)) return [ask];
    return [...before.map((say) => message(say, language)), ask];
  }

  private promptFor(open: Question<View>): Prompt {
    const { view, language } = this;
    const asked = {
      ask: askOf(open, view),
      before: open.before?.(view) ?? [],
      choices: choicesOf(open, view),
      changes: this.interview.reopened === open.id,
      given: valueOf(this.interview.answers.get(open.id)),
      last: open.id === this.journey.last,
    };
    return promptOf(open, asked, language);
  }

  private current(): { interview: Interview; view: View; prompt?: Prompt } {
    if (this.folded === undefined) {
      const interview = fold(this.events);
      const language = spokenIn(this.draft.city, interview.language ?? this.draft.language);
      this.folded = { interview, view: this.journey.view(interview, language, this.draft) };
    }
    return this.folded;
  }
}

/** The choices of a question now: all of them, or only those that could have been meant. */
export function choicesOf<View extends InterviewView>(
  question: Question<View>,
  view: View,
): readonly Choice[] {
  return question.choices?.(view) ?? [];
}

function askOf<View extends InterviewView>(question: Question<View>, view: View): Say {
  return question.ask?.(view) ?? { key: textKey(`q.${question.id}.ask`) };
}

function valueOf(answer: Answer | undefined): unknown {
  return answer?.is === 'told' ? answer.value : undefined;
}
