import { yesNoQuestion } from './interview/builders.js';
import type { Question } from './interview/question.js';
import { told } from './interview/readers.js';
import { giveFile } from './leaving.js';
import type { ReportView } from './ReportView.js';
import { canReadAlong } from './whoReads.js';

/**
 * The person's own report hides nothing. Where others can read along it is shown only after a
 * warning and a yes: before it is read back to whoever keeps it, and again each time it is asked for.
 */
export const fileHereQuestion: Question<ReportView> = {
  ...yesNoQuestion<ReportView>({
    id: 'fileHere',
    applies: (view) => isAskedFor(view) || (canReadAlong(view) && keeps(view)),
    before: () => [{ key: 'fileHere.warning' }],
    take: (yes, view) => ({
      set: { fileHere: told(yes) },
      ...(yes ? {} : { say: [{ key: 'said.fine' }] }),
      ...(yes && isAskedFor(view) ? { then: (draft) => giveFile(view, draft) } : {}),
    }),
  }),
  inWords: undefined,
};

/** Whoever keeps the report themselves, but not where others may see it, has it read back nowhere. */
export function isFileRefused(view: ReportView): boolean {
  return keeps(view) && canReadAlong(view) && view.told('fileHere') !== true;
}

function keeps(view: ReportView): boolean {
  return view.told('choice') === 'keep';
}

/** At the end of the conversation the report can be asked for, as often as the person likes. */
function isAskedFor(view: ReportView): boolean {
  return view.interview.reopened === 'fileHere';
}
