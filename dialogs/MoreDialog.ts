import { EVIDENCE, FEARS, OTHER_PARTIES } from '../services/domain/report.js';
import { findMunicipality, municipalityName } from '../services/domain/places.js';
import { WISHES } from '../services/domain/ids.js';
import { readWhen } from '../services/understanding/when.js';
import { isForOther } from './AboutDialog.js';
import {
  choiceQuestion,
  choicesQuestion,
  textQuestion,
  yesNoQuestion,
} from './interview/builders.js';
import type { Question, Say } from './interview/question.js';
import { answer, told } from './interview/readers.js';
import { idChoices, toldLabel } from './labels.js';
import type { QuestionId } from './answers.js';
import type { ReportView } from './ReportView.js';
import { whenInWords } from './whenInWords.js';

/** Moments that people mostly mean, in words that are understood as a day, a week or a month. */
const WHEN_SUGGESTIONS: readonly Say[] = (
  ['today', 'yesterday', 'last_week', 'last_month'] as const
).map((moment) => ({ key: `when.${moment}` }));

/** Asked only of whoever chose to tell more; each answer may be skipped, and a role is asked before a name. */
export const moreQuestions: readonly Question<ReportView>[] = [
  {
    id: 'when',
    applies: asksMore('when'),
    undoes: [],
    takesWords: true,
    kind: 'date',
    suggestions: WHEN_SUGGESTIONS,
    read: (said, view) => {
      const words = said.text.trim();
      if (words === '') return undefined;
      return answer('when', readWhen(said.text, said.now, view.language) ?? { words });
    },
    inWords: (_, view) => {
      const when = view.told('when');
      return { literal: when === undefined ? '' : whenInWords(when, view.language) };
    },
  },
  textQuestion({ id: 'place', applies: asksMore('place') }),
  choiceQuestion({
    id: 'otherParty',
    applies: asksMore('otherParty'),
    choices: () => idChoices('otherParty', OTHER_PARTIES),
    word: (value) => toldLabel('otherParty', value),
    undoes: ['aboutCity', 'recipients'],
  }),
  textQuestion({ id: 'organisation', applies: asksMore('organisation') }),
  choiceQuestion({
    id: 'pattern',
    applies: asksMore('pattern'),
    choices: () => idChoices('pattern', ['incident', 'repeated', 'policy']),
    word: (value) => toldLabel('pattern', value),
  }),
  choicesQuestion({
    id: 'evidence',
    applies: asksMore('evidence'),
    choices: () => idChoices('evidence', EVIDENCE),
    word: (value) => toldLabel('evidence', value),
    alone: ['nothing'],
  }),
  textQuestion({ id: 'steps', applies: asksMore('steps') }),
  choiceQuestion({
    id: 'wish',
    applies: asksMore('wish'),
    choices: () => idChoices('wish', WISHES),
    word: (value) => toldLabel('wish', value),
  }),
  textQuestion({ id: 'hope', applies: asksMore('hope') }),
  choicesQuestion({
    id: 'fears',
    applies: asksMore('fears'),
    choices: () => idChoices('fear', FEARS),
    word: (value) => toldLabel('fear', value),
    alone: ['none'],
  }),
  yesNoQuestion({ id: 'stillAtRisk', applies: asksMore('stillAtRisk') }),
  choiceQuestion({
    id: 'residence',
    applies: asksMore('residence'),
    ask: (view) => ({ key: isForOther(view) ? 'q.residence.ask_other' : 'q.residence.ask' }),
    choices: () => [],
    word: (nis, view) => ({ literal: municipalityName(nis, view.language) }),
    take: (nis) => ({ set: { residence: told(nis) } }),
    otherwise: (said) => {
      const found = findMunicipality(said.text);
      if (found.is === 'none') return undefined;
      if (found.is === 'several')
        return { narrow: found.municipalities.slice(0, 6).map(({ nis }) => nis) };
      return found.corrected
        ? { narrow: [found.municipality.nis] }
        : { set: { residence: told(found.municipality.nis) } };
    },
  }),
  textQuestion({ id: 'personFunction', applies: asksMore('personFunction') }),
  textQuestion({
    id: 'personName',
    applies: (view) => asksMore('personName')(view) && view.told('choice') !== 'signal',
  }),
];

/** An answer that was given can always be seen and changed, also by whoever wants no more questions. */
function asksMore(id: QuestionId): (view: ReportView) => boolean {
  return (view) => view.told('tellMore') === true || view.has(id);
}
