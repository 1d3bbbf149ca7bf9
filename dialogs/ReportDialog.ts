import { makeReference } from '../services/referral/reference.js';
import { hasShape } from './answers.js';
import { aboutQuestions } from './AboutDialog.js';
import { accountQuestion } from './AccountDialog.js';
import { lines } from './advice.js';
import { questionsFor } from './asked.js';
import { choiceQuestions, tellMoreQuestion } from './ChoiceDialog.js';
import { contactQuestions } from './ContactDialog.js';
import { finishQuestions, LAST } from './FinishDialog.js';
import { heard } from './heard.js';
import { InterviewDialog } from './interview/InterviewDialog.js';
import type { Journey } from './interview/journey.js';
import type { Answer, Question, Say } from './interview/question.js';
import { moreQuestions } from './MoreDialog.js';
import { nextQuestion } from './NextDialog.js';
import { next } from './nextSteps.js';
import { danger, person } from './persons.js';
import { commandsAndLanguages } from './languagesOf.js';
import { appointmentQuestion, preferredNameQuestion } from './PointDialog.js';
import type { ReportServices } from './ReportServices.js';
import { ReportView } from './ReportView.js';
import { reviewQuestions } from './ReviewDialog.js';
import { relationQuestion, startQuestions } from './StartDialog.js';
import { warmly } from './warmWords.js';
import { textKey } from './text/catalogue.js';
import { understoodQuestion } from './UnderstoodDialog.js';
import { isWebChat, whoReads } from './whoReads.js';

/** The journey, read from top to bottom: the first question that applies and has no answer is open. */
export const QUESTIONS: readonly Question<ReportView>[] = [
  ...startQuestions, // for whom
  preferredNameQuestion, // a warm point speaks to somebody
  accountQuestion, // what happened, in their own words
  understoodQuestion, // read back what was understood
  ...aboutQuestions, // what routing still needs
  ...choiceQuestions, // what can happen, and what they want
  appointmentQuestion, // a contact point is short, and meets people
  tellMoreQuestion, // telling more is a choice
  relationQuestion,
  ...moreQuestions, // the other side, evidence, steps, hope, fears
  ...contactQuestions, // only where somebody will get in touch
  ...reviewQuestions, // everything read back, and a yes for each recipient
  nextQuestion, // what happens next, one part at a time
  ...finishQuestions, // what happens now, and how to leave
]
  .map(warmly)
  .map(asksAgainInAnotherShape);

/** An answer that another version stored in another shape is not guessed at: the question is put again. */
function asksAgainInAnotherShape(question: Question<ReportView>): Question<ReportView> {
  return {
    ...question,
    stands: (answer: Answer, view) =>
      hasShape(question.id, answer) && (question.stands?.(answer, view) ?? true),
  };
}

export class ReportDialog extends InterviewDialog<ReportView> {
  static readonly id = 'report';

  constructor(services: ReportServices) {
    super(ReportDialog.id, journeyWith(services));
  }
}

/** The journey with what it is given from outside. */
export function journeyWith(services: ReportServices): Journey<ReportView> {
  return {
    questions: QUESTIONS,
    last: LAST,
    view: (interview, language, draft) => new ReportView(interview, language, draft, services),
    reference: makeReference,
    welcome,
    resumed: () => [{ key: 'said.welcome_back' }],
    heard,
    missed,
    questionsFor,
    person,
    danger,
    next,
    help: () => [{ key: 'help.commands' }, { key: 'help.more' }],
    stopped: (view) => [
      isWebChat(view)
        ? { key: 'said.stopped_webchat', params: { minutes: services.keepMinutes } }
        : { key: 'said.stopped' },
    ],
    foreign: (now) => [{ key: 'said.foreign' }, ...lines(['112_101', '1712', 'TELE_ONTHAAL'], now)],
    forgotten: (draft) => {
      const gone = draft.deliveries.filter(({ status }) => status === 'delivered');
      return [
        { key: 'said.deleted' },
        ...(gone.length > 0 ? [{ key: 'said.deleted_but_sent' } as const] : []),
      ];
    },
    finished: (view) => view.interview.reached.has(LAST),
  };
}

/** Who I am, what I keep and how long; who can see this channel; danger first, without a click. */
function welcome(view: ReportView): readonly Say[] {
  return [
    { key: 'welcome.who' },
    ...(view.city.demonstration ? [{ key: 'demo.notice' } as const] : []),
    ...whoReads(view),
    { key: 'welcome.danger' },
    ...commandsAndLanguages(view),
  ];
}

function missed(times: number, open: Question<ReportView>, view: ReportView): readonly Say[] {
  if (times <= 1) return [{ key: 'said.not_understood' }];
  const again: Say = { key: textKey(`q.${open.id}.again`) };
  if (times === 2) return [again];
  return [again, { key: 'said.talk_instead' }, ...lines(['1712', 'TELE_ONTHAAL'], view.now)];
}
