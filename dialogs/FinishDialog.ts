import type { Code } from '../services/domain/ids.js';
import { recipientName } from './advice.js';
import { choiceQuestion, yesNoQuestion } from './interview/builders.js';
import type { Question, Reading, Say } from './interview/question.js';
import { told } from './interview/readers.js';
import { giveFile } from './leaving.js';
import { nextPart } from './nextSteps.js';
import { chosenRecipients, hasIntake } from './recipients.js';
import type { ReportView } from './ReportView.js';
import { canReadAlong } from './whoReads.js';
import type { TurnDraft } from './turnDraft.js';

export const LAST = 'after';

/** What happens now, and how to leave; the last question never closes, so that there is always a way on. */
export const finishQuestions: readonly Question<ReportView>[] = [
  {
    ...yesNoQuestion<ReportView>({
      id: 'countConsent',
      applies: (view) => cameToSomething(view) && view.told('domain') !== undefined,
      take: (yes, view) => ({
        set: { countConsent: told(yes) },
        ...(yes ? { then: (draft) => countProfile(view, draft) } : {}),
      }),
    }),
    inWords: undefined,
  },
  {
    ...choiceQuestion<ReportView>({
      id: LAST,
      applies: () => true,
      // What is said now would change nothing that has left.
      keepsStory: false,
      stands: () => false,
      before: whatNow,
      choices: (view) => [
        ...(view.account === '' || view.told('role') === 'professional'
          ? []
          : [{ value: 'file', label: { key: 'after.file' } } as const]),
        { value: 'next', label: { key: 'after.next' } },
        { value: 'other', label: { key: 'after.other' } },
        { value: 'leave', label: { key: 'after.leave' } },
      ],
      take: (value, view) => {
        if (value === 'file') {
          return canReadAlong(view)
            ? { reopen: 'fileHere' }
            : { then: (draft) => giveFile(view, draft) };
        }
        if (value === 'next') return { reopen: 'next', say: nextPart('steps', view) };
        return value === 'other' ? chooseAgain(view) : { say: [{ key: 'finish.leave' }] };
      },
      word: () => ({ literal: '' }),
    }),
    inWords: undefined,
  },
];

/** There is nothing to count of a report that went nowhere. */
function cameToSomething(view: ReportView): boolean {
  const decided = Object.values(view.told('consent') ?? {});
  return view.told('choice') === 'keep' || decided.some(({ send }) => send);
}

/** What has left stays as it is; whoever was refused may be asked about again. */
function chooseAgain(view: ReportView): Reading {
  const decided = Object.entries(view.told('consent') ?? {}).filter(([, { send }]) => send);
  return { reopen: 'choice', set: { consent: told(Object.fromEntries(decided)) } };
}

function whatNow(view: ReportView): readonly Say[] {
  const decided = view.told('consent') ?? {};
  const yes = chosenRecipients(view).filter((code) => decided[code]?.send === true);
  return [
    ...yes.map((code) => happensNow(code, view)),
    { key: yes.length === 0 ? 'finish.nothing_left' : 'finish.after_sending' },
    ...(yes.length > 0 ? [{ key: 'next.counts' } as const] : []),
    { key: 'finish.kept', params: { minutes: view.services.keepMinutes } },
    { key: 'finish.leave' },
  ];
}

function happensNow(code: Code, view: ReportView): Say {
  const choice = view.told('choice');
  const params = { recipient: recipientName(code, view) };
  if (!hasIntake(view, code)) return { key: 'finish.ready', params };
  if (view.city.demonstration) return { key: 'finish.demonstration', params };
  if (choice === 'signal') return { key: 'finish.signal', params };
  return { key: 'finish.will_contact', params };
}

/** What a city may count of a finished report: four facts and no words, only after a yes. */
function countProfile(view: ReportView, draft: TurnDraft): readonly Say[] {
  draft.count({
    what: 'profile',
    grounds: view.told('grounds') ?? ['unknown'],
    domain: view.told('domain') ?? 'unknown',
    municipality: view.told('municipality') ?? 'unknown',
    wish: view.told('wish') ?? wishOf(view.told('choice')),
  });
  return [{ key: 'said.noted' }];
}

/** A signal is a wish to be counted; of the other choices the wish is known only when it was asked. */
function wishOf(choice: string | undefined): 'count' | 'unknown' {
  return choice === 'signal' ? 'count' : 'unknown';
}
