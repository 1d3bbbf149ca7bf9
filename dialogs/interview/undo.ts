import type { Answer, Question } from './question.js';

/**
 * The answers that fall when `set` is answered: everything that a changed answer undoes, and what
 * that undoes in turn. An answer that is given again as it was undoes nothing.
 */
export function fallen(
  questions: readonly Pick<Question<never>, 'id' | 'undoes'>[],
  answers: ReadonlyMap<string, Answer>,
  set: Readonly<Record<string, Answer>>,
): string[] {
  const undoes = new Map(questions.map((question) => [question.id, question.undoes]));
  const waiting = Object.keys(set).filter((id) => changes(answers.get(id), set[id]));
  const dropped = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of undoes.get(id) ?? []) {
      if (next in set || dropped.has(next)) continue;
      dropped.add(next);
      waiting.push(next);
    }
  }
  return [...dropped].filter((id) => answers.has(id));
}

/** A first answer changes nothing: what came before it cannot have depended on it. */
function changes(before: Answer | undefined, after: Answer | undefined): boolean {
  return before !== undefined && JSON.stringify(before) !== JSON.stringify(after);
}
