import { guessLanguage } from '../services/understanding/language.js';
import { makeReference } from '../services/referral/reference.js';
import { understand } from '../services/understanding/understand.js';
import { hasShape } from './answers.js';
import { aboutQuestions } from './AboutDialog.js';
import { accountQuestion } from './AccountDialog.js';
import { lines } from './advice.js';
import { choiceQuestions, tellMoreQuestion } from './ChoiceDialog.js';
import { contactQuestions } from './ContactDialog.js';
import { finishQuestions, LAST } from './FinishDialog.js';
import { InterviewDialog } from './interview/InterviewDialog.js';
import type { Heard, Journey } from './interview/journey.js';
import type { Answer, Question, Said, Say } from './interview/question.js';
import { moreQuestions } from './MoreDialog.js';
import { danger, inDanger, person } from './persons.js';
import type { ReportServices } from './ReportServices.js';
import { ReportView } from './ReportView.js';
import { reviewQuestions } from './ReviewDialog.js';
import { relationQuestion, startQuestions } from './StartDialog.js';
import { isTextKey, LANGUAGES, textKey } from './text/catalogue.js';
import { understoodQuestion } from './UnderstoodDialog.js';

/** The journey, read from top to bottom: the first question that applies and has no answer is open. */
export const QUESTIONS: readonly Question<ReportView>[] = [
  ...startQuestions, // for whom
  accountQuestion, // what happened, in their own words
  understoodQuestion, // read back what was understood
  ...aboutQuestions, // what routing still needs
  ...choiceQuestions, // what can happen, and what they want
  tellMoreQuestion, // telling more is a choice
  relationQuestion,
  ...moreQuestions, // the other side, evidence, steps, hope, fears
  ...contactQuestions, // only where somebody will get in touch
  ...reviewQuestions, // everything read back, and a yes for each recipient
  ...finishQuestions, // what happens now, and how to leave
].map(asksAgainInAnotherShape);

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

function journeyWith(services: ReportServices): Journey<ReportView> {
  return {
    questions: QUESTIONS,
    last: LAST,
    view: (interview, language, draft) => new ReportView(interview, language, draft, services),
    reference: makeReference,
    welcome: (view) => welcome(view, services.keepMinutes),
    resumed: () => [{ key: 'said.welcome_back' }],
    heard,
    missed,
    person,
    danger,
    help: () => [{ key: 'help.commands' }, { key: 'help.more' }],
    stopped: (view) => [
      isWebChat(view)
        ? { key: 'said.stopped_webchat', params: { minutes: services.keepMinutes } }
        : { key: 'said.stopped' },
    ],
    foreign: () => [{ key: 'said.foreign' }, ...lines(['112_101', '1712', 'TELE_ONTHAAL'])],
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
function welcome(view: ReportView, minutes: number): readonly Say[] {
  return [
    { key: 'welcome.who' },
    ...(view.city.demonstration ? [{ key: 'demo.notice' } as const] : []),
    ...keptWhere(view, minutes),
    { key: 'welcome.danger' },
    { key: 'welcome.commands' },
  ];
}

/** In the web chat what is kept and who can see it are one breath: the first page is small, and so is a phone. */
function keptWhere(view: ReportView, minutes: number): readonly Say[] {
  if (isWebChat(view)) return [{ key: 'channel.webchat', params: { minutes } }];
  const channel = `channel.${view.channel}`;
  return [
    { key: 'welcome.kept', params: { minutes } },
    { key: isTextKey(channel) ? textKey(channel) : 'channel.other' },
  ];
}

/** A page in a browser: a stop closes it for good, and whoever uses the device may see that it was open. */
function isWebChat(view: ReportView): boolean {
  return view.channel === 'webchat';
}

/** Danger is answered at once and stored nowhere; another language we have is offered once, never chosen. */
function heard(said: Said, view: ReportView): Heard {
  if (said.value !== undefined || said.text.trim() === '') return NOTHING_HEARD;
  const { danger: found, age } = understand(said.text, view.language);
  const guessed = guessLanguage(said.text);
  const other = LANGUAGES.find((language) => language === guessed && language !== view.language);
  return {
    say: [
      ...(found === null ? [] : inDanger(found, age, view)),
      ...(found === null && asksUs(said.text) ? [{ key: 'said.no_answers_yet' } as const] : []),
    ],
    speaksOfDanger: found !== null,
    isCry: found?.level === 'acute' && view.has('account'),
    offer: other === undefined ? undefined : `offer.${other}`,
  };
}

/** A short message that ends in a question mark is a question to us; a longer one may quote somebody. */
function asksUs(text: string): boolean {
  return /\?\s*$/u.test(text) && text.trim().length > 3 && text.trim().split(/\s+/u).length <= 12;
}

const NOTHING_HEARD: Heard = {
  say: [],
  speaksOfDanger: false,
  isCry: false,
  offer: undefined,
};

function missed(times: number, open: Question<ReportView>): readonly Say[] {
  if (times <= 1) return [{ key: 'said.not_understood' }];
  const again: Say = { key: textKey(`q.${open.id}.again`) };
  if (times === 2) return [again];
  return [again, { key: 'said.talk_instead' }, ...lines(['1712', 'TELE_ONTHAAL'])];
}
