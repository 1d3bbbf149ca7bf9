import { isNo, isYes } from './interview/commands.js';
import { shown } from './interview/prompt.js';
import type { Choice, Question, Reading, Said, Say } from './interview/question.js';
import { plain, readChoice, told } from './interview/readers.js';
import type { ReportView } from './ReportView.js';
import { textKey } from './text/catalogue.js';
import { answersOf, type UnderstoodItem } from './understoodItems.js';

/**
 * Reads back what the account seems to say. A yes settles all of it at once; a letter says what is
 * wrong, and the rest stands; more words are more of the account. What is said here is never asked
 * again.
 */
export const understoodQuestion: Question<ReportView> = {
  id: 'understood',
  applies: (view) => view.items.length > 0,
  stands: (_, view) => view.items.length === 0,
  undoes: [],
  before: (view): readonly Say[] => [
    { key: 'understood.head' },
    { literal: view.items.map((item, index) => line(item, index, view)).join('\n') },
  ],
  choices: () => YES_NO,
  read: (said, view): Reading | undefined => {
    const label = readChoice(said, shown(YES_NO, view.language));
    if (label === 'yes' || isYes(said)) return settle(view.items, [], view);
    if (label === 'no' || isNo(said)) {
      return view.items.length === 1
        ? settle([], view.items, view)
        : { say: [{ key: 'understood.which' }] };
    }
    const wrong = wrongItems(said, view);
    if (wrong !== undefined) {
      return settle(
        view.items.filter((item) => !wrong.includes(item)),
        wrong,
        view,
      );
    }
    return said.text.trim() === '' ? undefined : { told: said.text, say: [{ key: 'said.added' }] };
  },
};

const YES_NO: readonly Choice[] = [
  { value: 'yes', label: { key: 'understood.yes' } },
  { value: 'no', label: { key: 'understood.no' } },
];

/** Lines have letters and choices have numbers, so that "1" can only be the yes that it stands before. */
function wrongItems(said: Said, view: ReportView): UnderstoodItem[] | undefined {
  const letters = view.items.map((_, index) => letter(index));
  const typed = plain(said.text).replace(/\b(?:en|and)\b|[\s,;+&]/gu, '');
  const isLetters = typed !== '' && typed.length <= letters.length;
  if (!isLetters || !Array.from(typed).every((one) => letters.includes(one))) return undefined;
  return view.items.filter((_, index) => typed.includes(letter(index)));
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function settle(
  right: readonly UnderstoodItem[],
  wrong: readonly UnderstoodItem[],
  view: ReportView,
): Reading {
  const before = view.told('understood')?.wrong ?? [];
  return {
    set: {
      ...answersOf(right),
      understood: told({ wrong: [...before, ...wrong.map((item) => item.key)] }),
    },
    say: [{ key: wrong.length === 0 ? 'said.noted' : 'said.noted_wrong' }],
  };
}

function line(item: UnderstoodItem, index: number, view: ReportView): string {
  const kind = view.render({ key: textKey(`q.${item.question}.label`) });
  return `${letter(index)}. ${kind}: ${view.render(item.words)}`;
}
