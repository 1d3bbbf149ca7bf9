import { RELATIONS } from '../services/domain/report.js';
import { ROLES } from '../services/domain/ids.js';
import { choiceQuestion } from './interview/builders.js';
import type { Question } from './interview/question.js';
import { idChoices, toldLabel } from './labels.js';
import { helpsOrganisations } from './organisation.js';
import type { ReportView } from './ReportView.js';

/** For whom: it decides what is asked, and a professional never makes a file about a client here. */
export const startQuestions: readonly Question<ReportView>[] = [
  choiceQuestion({
    id: 'role',
    // What the story says is read back after it.
    applies: (view) => view.has('role') || !view.offersRole,
    ask: (view) => ({
      key: helpsOrganisations(view) ? 'q.role.ask_organisation' : 'q.role.ask',
    }),
    choices: (view) =>
      idChoices('role', ROLES).map((choice) =>
        choice.value === 'professional' && helpsOrganisations(view)
          ? { value: choice.value, label: { key: 'role.organisation' } }
          : choice,
      ),
    word: (role) => toldLabel('role', role),
    // Age and home are those of the person whom it happened to: somebody else now.
    undoes: ['relation', 'choice', 'recipients', 'tellMore', 'age', 'residence'],
  }),
];

/** Asked only of somebody who speaks for another and wants to tell more. */
export const relationQuestion: Question<ReportView> = choiceQuestion({
  id: 'relation',
  applies: (view) =>
    view.told('role') === 'for_other' && (view.told('tellMore') === true || view.has('relation')),
  choices: () => idChoices('relation', RELATIONS),
  word: (relation) => toldLabel('relation', relation),
});
