import { waysOf } from '../services/domain/contact.js';
import type { Choice, Say } from './interview/question.js';
import { pointName } from './pointWords.js';
import type { ReportView } from './ReportView.js';

/** What a professional or an organisation can ask of an expertise point; none of it makes a file. */
export const ORGANISATION_CHOICES = ['frame', 'training', 'tools'] as const;
type OrganisationChoice = (typeof ORGANISATION_CHOICES)[number];

/** Whether the city helps organisations too (domain.md 4, expertise point). */
export function helpsOrganisations({ city }: ReportView): boolean {
  return city.expertise !== null;
}

/** The choices of a professional at an expertise point, beside doing nothing. */
export function organisationChoices(view: ReportView): readonly Choice[] {
  if (!helpsOrganisations(view) || view.told('role') !== 'professional') return [];
  return ORGANISATION_CHOICES.map((value) => ({
    value,
    label: { key: `choice.${value}` } as const,
  }));
}

/** What is said to one of those choices; the question stays open, so that all of them can be asked. */
export function organisationAnswer(value: string, view: ReportView): readonly Say[] | undefined {
  const choice = ORGANISATION_CHOICES.find((one) => one === value);
  return choice === undefined ? undefined : ANSWERS[choice](view);
}

const ANSWERS: Readonly<Record<OrganisationChoice, (view: ReportView) => readonly Say[]>> = {
  frame: () => [
    { key: 'organisation.frame', params: { source: FRAME_SOURCE } },
    { key: 'organisation.frame_who' },
  ],
  training: (view) => {
    const ways = waysOf(view.city.expertise?.training).join(', ');
    const name = pointName(view.city);
    return ways === ''
      ? [{ key: 'organisation.training_unknown', params: { name } }]
      : [{ key: 'organisation.training', params: { name, ways } }];
  },
  tools: (view) => {
    const source = view.city.expertise?.guideUrl ?? undefined;
    const name = pointName(view.city);
    return source === undefined
      ? [{ key: 'organisation.tools_unknown', params: { name } }]
      : [{ key: 'organisation.tools', params: { source } }];
  },
};

/** The forms and the grounds in the words of the Flemish body, read on 2026-11-21 (domain-2.md A and B1.2). */
const FRAME_SOURCE = 'https://www.vlaamsmensenrechteninstituut.be/mensenrechten-en-discriminatie';
