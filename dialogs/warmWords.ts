import type { Question, Say } from './interview/question.js';
import type { ReportView } from './ReportView.js';
import type { TextKey } from './text/catalogue.js';

/**
 * What a warm point says before some questions: it goes slower, and gives words to how hard telling
 * can be. Nothing of it is a question, and nothing has to be answered.
 */
const BEFORE: Readonly<Record<string, TextKey>> = {
  account: 'warm.account',
  understood: 'warm.understood',
  tellMore: 'warm.tellMore',
  evidence: 'warm.evidence',
  fears: 'warm.fears',
  contactChannel: 'warm.contactChannel',
  review: 'warm.review',
};

/** The same question, with the words of a warm point before it where the city has one. */
export function warmly(question: Question<ReportView>): Question<ReportView> {
  const key = BEFORE[question.id];
  if (key === undefined) return question;
  return {
    ...question,
    before: (view): readonly Say[] => [
      ...(isWarm(view) ? [{ key } as const] : []),
      ...(question.before?.(view) ?? []),
    ],
  };
}

/** Not for a professional, who tells nothing of their own. */
function isWarm(view: ReportView): boolean {
  return view.city.serviceModel === 'warm_point' && view.told('role') !== 'professional';
}
