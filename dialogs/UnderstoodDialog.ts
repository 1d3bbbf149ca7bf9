import { isNo, isYes } from './interview/commands.js';
import { letter } from './interview/letters.js';
import { shown } from './interview/prompt.js';
import type { Choice, Question, Reading, Said, Say } from './interview/question.js';
import { plain, readChoice, told } from './interview/readers.js';
import type { ReportView } from './ReportView.js';
import { textKey } from './text/catalogue.js';
import { answersOf, type UnderstoodItem } from './understoodItems.js';

/**
 * Reads back what the account seems to say. A yes settles all of it at once; typed letters say what
 * is wrong, and the rest stands; a button beside a line leaves out that line and reads back the
 * others; more words are more of the account. What is said here is never asked again.
 */
export const understoodQuestion: Question<ReportView> = {
  id: 'understood',
  applies: (view) => view.items.length > 0,
  // What this version would read otherwise than the one that read it back is no reason to ask anew.
  stands: (_, view) => view.isReadBack || view.items.length === 0,
  undoes: [],
  before: (view): readonly Say[] => [{ key: 'understood.head' }, list(view)],
  choices: () => YES_NO,
  read: (said, view): Reading | undefined => {
    const label = readChoice(said, shown(YES_NO, view.language));
    if (label === 'yes' || isYes(said)) return settle(view.items, [], view);
    if (label === 'no' || isNo(said)) {
      return view.items.length === 1
        ? settle([], view.items, view)
        : { say: [{ key: 'understood.which' }, list(view)] };
    }
    const refused = view.items.find((_, index) => said.value === wrongValue(index));
    if (refused !== undefined) return leaveOut(refused, view);
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

/** One wrong line is left out and nothing else is settled, so that the next wrong one can be pressed too. */
function leaveOut(item: UnderstoodItem, view: ReportView): Reading {
  const before = view.told('understood')?.wrong ?? [];
  return {
    set: { understood: told({ wrong: [...before, item.key], open: true }) },
    say: [{ key: 'said.noted_wrong' }],
  };
}

function list(view: ReportView): Say {
  const { items } = view;
  return {
    literal: items
      .map((item, index) =>
        view.render({
          key: 'row.line',
          params: { label: labelOf(item, index, view), words: item.words },
        }),
      )
      .join('\n'),
    rows: () =>
      items.map((item, index) => ({
        label: { literal: labelOf(item, index, view) },
        words: item.words,
        actions: [{ value: wrongValue(index), label: { key: 'row.wrong' } }],
      })),
  };
}

function labelOf(item: UnderstoodItem, index: number, view: ReportView): string {
  return `${letter(index)}. ${view.render({ key: textKey(`q.${item.question}.label`) })}`;
}

function wrongValue(index: number): string {
  return `wrong:${letter(index)}`;
}
