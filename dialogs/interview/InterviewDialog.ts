import { type TurnContext, type Activity } from 'botbuilder-core';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
// The part alone: the whole package loads every recogniser, half a second and 40 MB that nobody uses.
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { spokenIn } from '../languagesOf.js';
import { TURN_DRAFT, type Input, type TurnDraft } from '../turnDraft.js';
import { handleCommand } from './commandHandlers.js';
import { isYes, recogniseCommand } from './commands.js';
import { Conversation } from './Conversation.js';
import type { Journey, InterviewView } from './journey.js';
import { readLog } from './log.js';
import { message } from './prompt.js';
import type { Said } from './question.js';
import { isStory, isLabel } from './readers.js';
import { takeAnswer } from './takeAnswer.js';

/**
 * Runs a list of questions over an answer log. At every turn the position is derived from the log,
 * so nothing about "where we are" is stored, and everything is said in the language of that moment.
 * All it changes is the draft of the turn; the turn writes that draft, or nothing.
 */
export class InterviewDialog<View extends InterviewView> extends Dialog {
  constructor(
    id: string,
    private readonly journey: Journey<View>,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return await this.continueDialog(dc);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await dc.context.sendActivities(this.respond(draftOf(dc.context)));
    return Dialog.EndOfTurn;
  }

  /** The messages of one turn; everything else it does is done to the draft. */
  respond(draft: TurnDraft): Partial<Activity>[] {
    const log = readLog(draft.state);
    if (log === 'foreign') return this.refuseForeign(draft);
    const conversation = new Conversation(this.journey, draft, log === 'new' ? [] : log.events);
    if (log === 'new') conversation.begin();
    this.hear(conversation, draft.input, log === 'new');
    return conversation.close();
  }

  private hear(conversation: Conversation<View>, input: Input, isNew: boolean): void {
    const said = saidOf(input, conversation.draft.now);
    const wasStopped = conversation.interview.stopped;
    if (wasStopped) conversation.record({ t: 'resumed' });
    if (settleConfirmation(conversation, said, input)) return;
    if (input.kind === 'opened') {
      if (isNew) return;
      conversation.say(...this.journey.resumed(conversation.view));
      conversation.repeatsAll();
      return;
    }
    if (said === undefined) {
      conversation.say({ key: 'said.attachment' });
      return;
    }
    const command = namesChoice(conversation, said) ? undefined : recogniseCommand(said);
    if (command !== undefined && handleCommand(this.journey, conversation, command)) return;
    if (input.kind === 'choice' && input.prompt !== conversation.prompt()?.id) {
      conversation.say({ key: 'said.stale' });
      return;
    }
    if (input.kind === 'text' && input.text.trim() === '') {
      conversation.say({ key: 'said.empty' });
      return;
    }
    const isOld = isOfOldPage(conversation, input);
    if (isOld) conversation.say({ key: 'said.stale' });
    const isGreeting = isNew || wasStopped || isOld;
    takeAnswer(this.journey, conversation, said, isGreeting ? 'greeting' : 'answer');
  }

  /** A record of another version: nothing is guessed and nothing is touched, until the person chooses to start again. */
  private refuseForeign(draft: TurnDraft): Partial<Activity>[] {
    const said = saidOf(draft.input, draft.now);
    const command = said === undefined ? undefined : recogniseCommand(said);
    if (command?.id === 'restart' || command?.id === 'delete') {
      const conversation = new Conversation(this.journey, draft, []);
      conversation.forget(command.id === 'restart');
      return conversation.close();
    }
    const language = spokenIn(draft.city, draft.language);
    return this.journey.foreign(draft.now).map((say) => message(say, language));
  }
}

/** What somebody typed or pressed; nothing when they only opened the conversation or sent a photo. */
function saidOf(input: Input, now: Date): Said | undefined {
  if (input.kind === 'text') return { text: input.text, value: undefined, now };
  return input.kind === 'choice' ? { text: '', value: input.value, now } : undefined;
}

/** Words that were typed under an earlier question answer nothing now; a story in them is kept, and danger heard. */
function isOfOldPage<View extends InterviewView>(
  conversation: Conversation<View>,
  input: Input,
): boolean {
  if (input.kind !== 'text' || input.prompt === undefined) return false;
  return input.prompt !== conversation.prompt()?.id;
}

/** "Nederlands" changes the language, unless it stands in the list of answers: "in which language is the school?" */
function namesChoice<View extends InterviewView>(
  conversation: Conversation<View>,
  said: Said,
): boolean {
  return said.value === undefined && isLabel(said, conversation.prompt()?.choices ?? []);
}

/**
 * Whether the message was the answer to "are you sure?". Only a typed yes destroys anything: a button
 * belongs to a question that was put before. Any other message leaves everything as it is, and a
 * command or a story is then heard as always.
 */
function settleConfirmation<View extends InterviewView>(
  conversation: Conversation<View>,
  said: Said | undefined,
  input: Input,
): boolean {
  const pending = conversation.interview.confirming;
  if (pending === undefined) return false;
  conversation.record({ t: 'not_confirmed' });
  // No prompt stands beside "are you sure?": words that were typed under one belong to a page before it.
  const isOther = input.kind === 'text' && input.prompt !== undefined;
  if (said !== undefined && said.value === undefined && isYes(said) && !isOther) {
    conversation.forget(pending === 'restart');
    return true;
  }
  conversation.say({ key: 'said.not_deleted' });
  return said?.value === undefined && said !== undefined && isShortWord(said);
}

function isShortWord(said: Said): boolean {
  return recogniseCommand(said) === undefined && !isStory(said.text);
}

function draftOf(context: TurnContext): TurnDraft {
  const draft: unknown = context.turnState.get(TURN_DRAFT);
  if (!isDraft(draft)) throw new Error('the turn gave the dialogs no draft');
  return draft;
}

function isDraft(value: unknown): value is TurnDraft {
  return typeof value === 'object' && value !== null && 'input' in value && 'deliver' in value;
}
