import { DETAILS, type DetailName, DetailName as DetailNames } from '../services/domain/ids.js';
import { municipalityName } from '../services/domain/places.js';
import type { Understood } from '../services/understanding/understand.js';
import { toldLabel } from './labels.js';
import type { Answer, Say } from './interview/question.js';
import type { QuestionId } from './answers.js';
import type { Language } from './text/catalogue.js';
import { whenOf } from './whenInWords.js';

/** One thing that the account seems to say, put before the person for a yes or a no. */
export interface UnderstoodItem {
  /** The same for the same thing, so that what was refused is not offered again. */
  readonly key: string;
  readonly question: QuestionId;
  readonly value: unknown;
  readonly words: Say;
}

/**
 * What the account seems to say about questions that have no answer yet and that the person did not
 * refuse before. Nothing here counts until it is confirmed.
 */
export function understoodItems(
  understood: Understood,
  language: Language,
  answers: ReadonlyMap<string, Answer>,
  wrong: readonly string[],
): UnderstoodItem[] {
  const domain = understood.domains[0];
  const { municipality, role } = understood;
  const when = understood.when === undefined ? undefined : whenOf(understood.when, language);
  const items: (UnderstoodItem | undefined)[] = [
    role === undefined ? undefined : item('role', role, toldLabel('role', role)),
    domain === undefined ? undefined : item('domain', domain, toldLabel('domain', domain)),
    ...(domain === undefined ||
    isOther(answers.get('domain'), domain) ||
    wrong.includes(`domain:${domain}`)
      ? []
      : detailItems(domain, understood)),
    ...understood.grounds.map((ground) => item('grounds', ground, toldLabel('ground', ground))),
    ...understood.conduct.map((conduct) => item('conduct', conduct, toldLabel('conduct', conduct))),
    municipality !== undefined
      ? item('municipality', municipality.nis, {
          literal: municipalityName(municipality.nis, language),
        })
      : understood.region !== undefined
        ? item('region', understood.region, toldLabel('region', understood.region))
        : undefined,
    when === undefined ? undefined : item('when', when, { literal: when.words }),
    understood.age === undefined
      ? undefined
      : item('age', understood.age, toldLabel('age', understood.age)),
  ];
  return items
    .filter((found) => found !== undefined)
    .filter((found) => !answers.has(found.question) && !wrong.includes(found.key));
}

/** The answers that a yes to these items gives; items of one question with several answers are taken together. */
export function answersOf(items: readonly UnderstoodItem[]): Record<string, Answer> {
  const set: Record<string, Answer> = {};
  for (const { question, value } of items) {
    if (question !== 'grounds' && question !== 'conduct') {
      set[question] = { is: 'told', value };
      continue;
    }
    const all = items.filter((other) => other.question === question).map((other) => other.value);
    set[question] = { is: 'told', value: all };
  }
  return set;
}

function item(question: QuestionId, value: unknown, words: Say): UnderstoodItem {
  return {
    key: `${question}:${typeof value === 'string' ? value : 'told'}`,
    question,
    value,
    words,
  };
}

/** The person told another area of life: what the words say about this one does not count. */
function isOther(answer: Answer | undefined, domain: string): boolean {
  return answer !== undefined && !(answer.is === 'told' && answer.value === domain);
}

function detailItems(domain: keyof typeof DETAILS, understood: Understood): UnderstoodItem[] {
  return Object.keys(DETAILS[domain]).flatMap((name) => {
    const detail = DetailNames.safeParse(name);
    const value = understood.details[name];
    if (!detail.success || value === undefined || value === 'unknown') return [];
    return [item(detail.data, value, detailLabel(detail.data, value))];
  });
}

export function detailLabel(name: DetailName, value: string): Say {
  return toldLabel(`detail.${name}`, value);
}
