import type { Question } from '../../../dialogs/interview/question.js';
import type { ReportView } from '../../../dialogs/ReportView.js';
import { QUESTIONS } from '../../../dialogs/ReportDialog.js';
import { translate, isTextKey } from '../../../dialogs/text/catalogue.js';
import { mapWord } from '../../../dialogs/text/nl/map.js';
import type { Directory } from '../../../services/domain/routing/directory.js';
import { inWords, labelOf } from './conditions.js';
import { AXES, type Explored, exploreInterview, type Step, type Walks } from './explore.js';

/** One question, as an officer reads it. */
export interface MapQuestion {
  readonly id: string;
  readonly label: string;
  /** The words of the question; more than one where it depends on who is asked. */
  readonly asks: readonly string[];
  readonly why: string;
  /** When it is asked: one of these. */
  readonly when: readonly string[];
  readonly answers: readonly string[];
  readonly several: boolean;
  readonly next: readonly Next[];
  /** Questions whose answers fall when this answer changes. */
  readonly undoes: readonly string[];
}

/** Which answers may be followed by a question. */
export interface Next {
  readonly to: string;
  readonly answers: readonly string[];
  /** Every answer may be followed by it. */
  readonly isEvery: boolean;
  /** All these answers were followed by other questions too: what was told before decides. */
  readonly isSometimes: boolean;
}

export interface MapStage {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly MapQuestion[];
}

/** A stage begins at the question of this id, and holds what follows it. */
const STAGES = ['role', 'domain', 'choice', 'when', 'contactName', 'fileHere'];

/** Every question of the interview, in its order and by stage. */
export function interviewStages(
  directory: Directory,
  questions: readonly Question<ReportView>[] = QUESTIONS,
  walks: Walks = 'all',
): MapStage[] {
  const explored = exploreInterview(directory, questions, walks);
  const stages: { id: string; title: string; questions: MapQuestion[] }[] = [];
  for (const { id, undoes, multiple } of questions) {
    if (STAGES.includes(id) || stages.length === 0) {
      stages.push({ id, title: mapWord(`map.stage.${id}`), questions: [] });
    }
    stages.at(-1)?.questions.push(questionOf(id, undoes, multiple === true, explored));
  }
  return stages;
}

function questionOf(
  id: string,
  undoes: readonly string[],
  several: boolean,
  { steps, asked, answers, when }: Explored,
): MapQuestion {
  const boxes = when.get(id);
  const why = `q.${id}.why`;
  return {
    id,
    label: labelOf(id),
    asks: [...(asked.get(id)?.values() ?? [])],
    why: isTextKey(why) ? translate('nl', why) : '',
    when:
      boxes === undefined ? [mapWord('map.special')] : inWords(boxes, AXES, mapWord('map.always')),
    answers: [...(answers.get(id) ?? [])],
    several,
    next: nextOf(steps.filter(({ from }) => from === id)),
    undoes: undoes.map(labelOf),
  };
}

function nextOf(steps: readonly Step[]): Next[] {
  const all = new Set(steps.map(({ answer }) => answer));
  const order = QUESTIONS.map(({ id }) => id);
  const targets = [...new Set(steps.map(({ to }) => to))].sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  return targets.map((to) => {
    const answers = [
      ...new Set(steps.filter((step) => step.to === to).map(({ answer }) => answer)),
    ];
    const isShared = answers.every((answer) =>
      steps.some((step) => step.answer === answer && step.to !== to),
    );
    return { to, answers, isEvery: answers.length === all.size, isSometimes: isShared };
  });
}
