import type { Interview } from './log.js';
import type { Question } from './question.js';

/**
 * The open question: the one that was reopened, or else the first one that applies and has no answer
 * that stands. It is derived at every turn and stored nowhere, so a new version of the questions can
 * never put an answer in the wrong place. `undefined` when nothing is left to ask.
 */
export function openQuestion<View>(
  questions: readonly Question<View>[],
  interview: Interview,
  view: View,
): Question<View> | undefined {
  const reopened = questions.find(
    (question) => question.id === interview.reopened && question.applies(view),
  );
  return reopened ?? questions.find((question) => isOpen(question, interview, view));
}

/** Whether an answer to this question counts: it was given, it still stands and it is still asked. */
export function isAnswered<View>(
  question: Question<View>,
  interview: Interview,
  view: View,
): boolean {
  const answer = interview.answers.get(question.id);
  if (answer === undefined) return false;
  return answer.is !== 'told' || question.stands === undefined || question.stands(answer, view);
}

function isOpen<View>(question: Question<View>, interview: Interview, view: View): boolean {
  return !isAnswered(question, interview, view) && question.applies(view);
}
