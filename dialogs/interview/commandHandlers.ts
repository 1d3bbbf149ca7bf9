import { type CommandId, type NextCommand, textKey } from '../text/catalogue.js';
import { type Command, DESTRUCTIVE } from './commands.js';
import type { Conversation } from './Conversation.js';
import type { InterviewView, Journey } from './journey.js';
import type { Answer, Question, Reading, Say } from './question.js';
import { plain } from './readers.js';
import { changeable, inWords, label, summary } from './summary.js';

/**
 * Does what a command asks, at whatever question it was given; the open question follows by itself.
 * False when the command means nothing here, so that the message is read as an answer.
 */
export function handleCommand<View extends InterviewView>(
  journey: Journey<View>,
  conversation: Conversation<View>,
  command: Command,
): boolean {
  if (DESTRUCTIVE.includes(command.id)) {
    conversation.record({ t: 'confirming', command: command.id });
    conversation.say({ key: command.id === 'restart' ? 'said.sure_restart' : 'said.sure_delete' });
    conversation.asksNothing(false);
    return true;
  }
  const handler = handlers<View>()[command.id];
  return handler === undefined ? false : handler(journey, conversation, command);
}

type Handler<View extends InterviewView> = (
  journey: Journey<View>,
  conversation: Conversation<View>,
  command: Command,
) => boolean;

function handlers<View extends InterviewView>(): Partial<Record<CommandId, Handler<View>>> {
  return {
    back: (journey, conversation) => goBack(journey, conversation),
    summary: (journey, conversation) => saying(conversation, summary(journey, conversation)),
    change: (journey, conversation, command) => change(journey, conversation, command),
    keep: (_, conversation) => {
      if (conversation.interview.reopened === undefined) return false;
      conversation.record({ t: 'left_as_is' });
      return true;
    },
    // At the story it ends the story; at any other question it is a way to say that it is enough.
    done: (journey, conversation) =>
      conversation.open()?.begun === undefined
        ? decline(journey, conversation, { is: 'skipped' })
        : false,
    skip: (journey, conversation) => decline(journey, conversation, { is: 'skipped' }),
    unknown: (journey, conversation) => decline(journey, conversation, { is: 'unknown' }),
    withhold: (journey, conversation) => decline(journey, conversation, { is: 'withheld' }),
    why: (_, conversation) => {
      const open = conversation.open();
      return saying(conversation, open === undefined ? [] : [{ key: textKey(`q.${open.id}.why`) }]);
    },
    repeat: (_, conversation) => {
      conversation.repeatsAll();
      return true;
    },
    // Somebody's first word is answered; where any words are an answer, it may be one.
    greet: (_, conversation) => {
      const open = conversation.open();
      if (open?.takesWords === true && open.begun === undefined) return false;
      const isFirst = conversation.interview.shown === undefined;
      return saying(conversation, isFirst ? [] : [{ key: 'said.greeting' }]);
    },
    help: (journey, conversation) => saying(conversation, journey.help(conversation.view)),
    ...nextHandlers<View>(),
    questions: (journey, conversation, { about }) =>
      saying(conversation, journey.questionsFor(about, conversation.view)),
    person: (journey, conversation) => saying(conversation, journey.person(conversation.view)),
    danger: (journey, conversation) => saying(conversation, journey.danger(conversation.view)),
    language: (_, conversation, { about }) => {
      const here: readonly string[] = conversation.draft.city.languages;
      if (about !== undefined && !here.includes(about)) {
        return saying(conversation, [{ key: 'said.language_not_here' }]);
      }
      if (about !== undefined) conversation.record({ t: 'language', language: about });
      return saying(conversation, [{ key: 'said.language' }]);
    },
    stop: (journey, conversation) => {
      conversation.record({ t: 'stopped' });
      conversation.asksNothing(true);
      return saying(conversation, journey.stopped(conversation.view));
    },
  };
}

/** What happens next can be asked at any moment, also before anything is told. */
function nextHandlers<View extends InterviewView>(): Record<NextCommand, Handler<View>> {
  const about =
    (command: NextCommand): Handler<View> =>
    (journey, conversation) =>
      saying(conversation, journey.next(command, conversation.view));
  return {
    next: about('next'),
    nextDuration: about('nextDuration'),
    nextProof: about('nextProof'),
    nextEnough: about('nextEnough'),
    nextLimits: about('nextLimits'),
    nextProtection: about('nextProtection'),
    nextCost: about('nextCost'),
    nextHelpers: about('nextHelpers'),
    nextMeanwhile: about('nextMeanwhile'),
  };
}

function saying<View extends InterviewView>(
  conversation: Conversation<View>,
  says: readonly Say[],
): true {
  conversation.say(...says);
  return true;
}

/** Opens the answer before the open question, in the order of the questions. Nothing is lost by going back. */
function goBack<View extends InterviewView>(
  journey: Journey<View>,
  conversation: Conversation<View>,
): true {
  const position = journey.questions.findIndex(({ id }) => id === conversation.open()?.id);
  const earlier = journey.questions.slice(0, position);
  const previous = changeable(journey, conversation).findLast((one) => earlier.includes(one));
  if (previous === undefined) return saying(conversation, [{ key: 'said.no_way_back' }]);
  conversation.record({ t: 'reopened', question: previous.id });
  return saying(conversation, reopenedSays(previous, conversation));
}

function change<View extends InterviewView>(
  journey: Journey<View>,
  conversation: Conversation<View>,
  { about, pressed }: Command,
): boolean {
  const answered = changeable(journey, conversation);
  const wanted = plain(about ?? '');
  const found =
    answered[Number(/^\d+$/.exec(wanted)?.[0] ?? 0) - 1] ??
    answered.find(({ id }) => plain(id) === wanted || plain(label(id, conversation)) === wanted);
  const mayBeAnswer = !pressed && isWords(about) && conversation.open()?.takesWords === true;
  if (found === undefined && mayBeAnswer) return false;
  if (found === undefined) {
    return saying(conversation, [...summary(journey, conversation), { key: 'said.change_how' }]);
  }
  conversation.record({ t: 'reopened', question: found.id });
  return saying(conversation, reopenedSays(found, conversation));
}

/** "Verander van school" may be what somebody hopes for; "wijzig 40" is only a number too high. */
function isWords(about: string | undefined): boolean {
  return about !== undefined && !/^\d*$/.test(about);
}

function reopenedSays<View extends InterviewView>(
  question: Question<View>,
  conversation: Conversation<View>,
): Say[] {
  const answer = conversation.interview.answers.get(question.id);
  const words = answer === undefined ? undefined : inWords(question, answer, conversation);
  return words === undefined
    ? [{ key: 'said.reopened_plain' }]
    : [
        {
          key: question.begun === undefined ? 'said.reopened' : 'said.reopened_story',
          params: { answer: words },
        },
      ];
}

function decline<View extends InterviewView>(
  journey: Journey<View>,
  conversation: Conversation<View>,
  answer: Answer,
): true {
  const open = conversation.open();
  if (open === undefined || open.id === journey.last)
    return saying(conversation, [{ key: 'said.at_the_end' }]);
  const set: Reading = { set: { [open.id]: answer }, say: [{ key: 'said.fine' }] };
  conversation.apply(open, open.declined?.(conversation.view) ?? set);
  return true;
}
