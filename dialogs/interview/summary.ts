import { textKey } from '../text/catalogue.js';
import type { Conversation } from './Conversation.js';
import type { InterviewView, Journey } from './journey.js';
import { isAnswered } from './position.js';
import type { Answer, Question, Say } from './question.js';

/** What was answered, numbered as `change` counts it, with a way to change each. */
export function summary<View extends InterviewView>(
  journey: Journey<View>,
  conversation: Conversation<View>,
): Say[] {
  const lines = changeable(journey, conversation).map((question, index) => {
    const answer = conversation.interview.answers.get(question.id) ?? BEGUN;
    const words = inWords(question, answer, conversation);
    return {
      id: question.id,
      label: `${index + 1}. ${label(question.id, conversation)}`,
      words: words === undefined ? '' : conversation.view.render(words),
    };
  });
  if (lines.length === 0) return [{ key: 'summary.empty' }];
  return [
    { key: 'summary.head' },
    {
      literal: lines
        .map(({ label, words }) =>
          conversation.view.render({ key: 'row.line', params: { label, words } }),
        )
        .join('\n'),
      rows: () =>
        lines.map((line) => ({
          label: { literal: line.label },
          words: { literal: line.words },
          actions: [{ value: `!change:${line.id}`, label: { key: 'row.change' } }],
        })),
    },
    { key: 'summary.foot' },
  ];
}

/** Answers that the person gave and can change, in the order of the questions. */
export function changeable<View extends InterviewView>(
  journey: Journey<View>,
  conversation: Conversation<View>,
): Question<View>[] {
  const { interview, view } = conversation;
  return journey.questions.filter((question) => {
    const answer = interview.answers.get(question.id);
    const counts =
      answer === undefined
        ? question.begun?.(view) === true
        : isAnswered(question, interview, view);
    return (
      counts &&
      question.applies(view) &&
      inWords(question, answer ?? BEGUN, conversation) !== undefined
    );
  });
}

/** Stands for an answer that is still being told. */
const BEGUN: Answer = { is: 'told', value: undefined };

export function inWords<View extends InterviewView>(
  question: Question<View>,
  answer: Answer,
  conversation: Conversation<View>,
): Say | undefined {
  const words =
    question.inWords === undefined ? undefined : question.inWords(answer, conversation.view);
  if (words === undefined) return undefined;
  if (answer.is !== 'told') return { key: textKey(`answer.${answer.is}`) };
  return isList(words)
    ? { literal: words.map((say) => conversation.view.render(say)).join(', ') }
    : words;
}

export function label<View extends InterviewView>(
  id: string,
  conversation: Conversation<View>,
): string {
  return conversation.view.render({ key: textKey(`q.${id}.label`) });
}

function isList(value: Say | readonly Say[]): value is readonly Say[] {
  return Array.isArray(value);
}
