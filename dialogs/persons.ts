import type { Danger, Facts } from '../services/domain/facts.js';
import type { Age } from '../services/domain/ids.js';
import { waysOf } from '../services/domain/contact.js';
import { lines } from './advice.js';
import type { Say } from './interview/question.js';
import { languageTold } from './otherLanguages.js';
import { pathsAtOnce } from './pathAdvice.js';
import { openNow } from './pointWords.js';
import type { ReportView } from './ReportView.js';

/** Somebody to talk to, for the age and the case as far as they are known; nothing has to be told first. */
export function person(view: ReportView): readonly Say[] {
  const { name, contact } = view.city.localPoint ?? { name: '', contact: null };
  const ways = waysOf(contact);
  return [
    ...lines(view.services.route({ ...inTheirLanguage(view), wish: 'talk' }).help, view.now),
    ...(ways.length > 0
      ? [
          { key: 'person.local', params: { name, ways: ways.join(', ') } } as const,
          ...openNow(view),
        ]
      : []),
    { key: 'person.foot' },
  ];
}

/** What else the words said that spoke of danger. */
interface SaidWith {
  readonly age: Age | undefined;
  readonly language: string | undefined;
}

/** Lines speak French: whoever holds the conversation in it is best helped by those, whatever else they wrote. */
function inTheirLanguage(
  view: ReportView,
  language = view.language === 'fr' ? view.language : languageTold(view),
): Facts {
  return language === undefined ? view.facts : { ...view.facts, language };
}

/** Numbers for danger: those that fit what was told, and always the emergency numbers. */
export function danger(view: ReportView): readonly Say[] {
  const told = view.facts.danger;
  const urgent: Danger = { level: 'acute', kinds: told?.kinds ?? ['acute_danger'] };
  return [
    { key: 'danger.head' },
    ...lines(view.services.route({ ...inTheirLanguage(view), danger: urgent }).help, view.now),
    { key: 'danger.foot' },
  ];
}

/**
 * Help for danger that somebody speaks of, at once and without a question; the conversation goes on
 * where it was. An age that was told but not confirmed yet is enough to choose lines by, and so is
 * the language of the words: a line that speaks it helps most.
 */
export function inDanger(found: Danger, words: SaidWith, view: ReportView): readonly Say[] {
  const likely = view.facts.age ?? words.age ?? view.understood.age;
  const known = inTheirLanguage(view, words.language);
  const facts = likely === undefined ? known : { ...known, age: likely };
  const { help } = view.services.route({ ...facts, danger: found });
  return [
    { key: found.level === 'acute' ? 'danger.acute' : 'danger.soft' },
    ...lines(help, view.now),
    ...pathsAtOnce(found, view),
    { key: 'danger.go_on' },
  ];
}
