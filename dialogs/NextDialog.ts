import { NEXT_SECTIONS } from '../services/domain/nextStepsData.js';
import { choiceQuestion } from './interview/builders.js';
import type { Question } from './interview/question.js';
import { told } from './interview/readers.js';
import { nextPart, nextParts } from './nextSteps.js';
import type { ReportView } from './ReportView.js';

/** Leaves the card; every other choice shows one part of it. */
const ENOUGH = 'enough_read';

/** The card at the end, one part at a time; asked for, and as often as the person likes. */
export const nextQuestion: Question<ReportView> = {
  ...choiceQuestion<ReportView>({
    id: 'next',
    applies: (view) => view.interview.reopened === 'next',
    keepsStory: false,
    choices: (view) => [
      ...nextParts(view).map(({ section }) => ({
        value: section,
        label: { key: `next.section.${section}` } as const,
      })),
      { value: ENOUGH, label: { key: 'next.enough_read' } },
    ],
    take: (value, view) => {
      const section = NEXT_SECTIONS.find((known) => known === value);
      return section === undefined
        ? { set: { next: told(ENOUGH) }, say: [{ key: 'said.fine' }] }
        : { say: nextPart(section, view) };
    },
    word: () => ({ literal: '' }),
  }),
  inWords: undefined,
};
