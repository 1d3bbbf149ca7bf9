import { answer, readChoice } from './interview/readers.js';
import type { Choice, Question, Reading, Said, Say } from './interview/question.js';
import { isNo, isYes, recogniseCommand } from './interview/commands.js';
import { shown } from './interview/prompt.js';
import type { ReportView } from './ReportView.js';

/** More than anybody types in one conversation; beyond it the person is told, and nothing already told is lost. */
const LONGEST_ACCOUNT = 60_000;

/**
 * What happened, in the person's own words, over as many messages as they like. Asked openly and
 * never led; kept verbatim. It ends when the person says so.
 */
export const accountQuestion: Question<ReportView> = {
  id: 'account',
  applies: () => true,
  undoes: [],
  takesWords: true,
  kind: 'story',
  begun: (view) => view.interview.account.length > 0,
  ask: (view): Say => {
    if (view.interview.account.length > 0) return { key: 'q.account.more' };
    return {
      key: isProfessional(view) ? 'q.account.ask_professional' : `q.account.ask_${askFor(view)}`,
    };
  },
  choices: (view): readonly Choice[] => {
    if (view.interview.account.length === 0) return [];
    const done: Choice = { value: 'done', label: { key: 'q.account.done' } };
    const back: Choice = { value: 'remove_last', label: { key: 'q.account.remove_last' } };
    return view.interview.reopened === 'account' ? [done, back] : [done];
  },
  read: (said, view): Reading | undefined => {
    const choice = readChoice(said, shown(accountQuestion.choices?.(view) ?? [], view.language));
    if (choice === 'done' || isDone(said)) return answer('account', 'done');
    if (choice === undefined && view.interview.account.length > 0) {
      if (isNo(said)) return answer('account', 'done');
      if (isYes(said)) return {};
    }
    if (choice === 'remove_last') return { untold: true, say: [{ key: 'said.removed_last' }] };
    if (said.text.trim() === '') return undefined;
    if (view.account.length + said.text.length > LONGEST_ACCOUNT) {
      return { say: [{ key: 'said.account_full' }] };
    }
    const first = view.interview.account.length === 0;
    return { told: said.text, say: first ? [{ key: 'said.thanks_for_telling' }] : [] };
  },
  // Whoever told something already has only told all they want to.
  declined: (view) =>
    view.account === '' ? undefined : { ...answer('account', 'done'), say: [{ key: 'said.fine' }] },
  inWords: (_, view) => ({ literal: view.account }),
};

/** "Klaar" and "verder" end the account; nothing else does, so that no word of it is lost. */
function isDone(said: Said): boolean {
  const command = recogniseCommand(said)?.id;
  return command === 'done' || command === 'keep';
}

function isProfessional(view: ReportView): boolean {
  return view.told('role') === 'professional';
}

function askFor(view: ReportView): 'victim' | 'witness' | 'for_other' {
  const role = view.told('role');
  return role === 'witness' || role === 'for_other' ? role : 'victim';
}
