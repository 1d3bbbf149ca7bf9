import { Choice as ChoiceId } from './answers.js';
import { advice, shortName } from './advice.js';
import { organisationAnswer, organisationChoices } from './organisation.js';
import { canReportTogether } from './receivers.js';
import { receiverQuestion } from './TogetherDialog.js';
import { choiceQuestion, choicesQuestion, yesNoQuestion } from './interview/builders.js';
import type { Choice, Question, Reading } from './interview/question.js';
import { told } from './interview/readers.js';
import { person } from './persons.js';
import { candidates, needsRecipients } from './recipients.js';
import type { ReportView } from './ReportView.js';

/** What the person wants now that they know who can help; nothing is preselected and nothing is required. */
export const choiceQuestions: readonly Question<ReportView>[] = [
  choiceQuestion({
    id: 'choice',
    applies: () => true,
    stands: (_, view) => options(view).includes(view.told('choice') ?? 'nothing'),
    before: advice,
    choices: (view): readonly Choice[] => [
      ...organisationChoices(view),
      ...[...options(view), 'talk', ...(canTellMore(view) ? ['more'] : [])].map((value) => ({
        value,
        label: { key: labelKey(value) },
      })),
    ],
    take: (value, view): Reading => {
      if (value === 'talk') return { say: person(view) };
      if (value === 'more')
        return { set: { tellMore: told(true) }, say: [{ key: 'said.tell_more' }] };
      const answered = organisationAnswer(value, view);
      if (answered !== undefined) return { say: answered };
      return { set: { choice: told(value) } };
    },
    word: (value) => ({ key: labelKey(value) }),
    undoes: ['recipients', 'receiver', 'consent', 'review', 'fileHere'],
  }),
  receiverQuestion,
  yesNoQuestion({
    id: 'aboutCity',
    applies: (view) => mayBeAboutCity(view) && leads(view, 'signal', 'pseudonym'),
    ask: (view) => ({ key: 'q.aboutCity.ask', params: { city: view.city.name } }),
    undoes: ['recipients'],
  }),
  choicesQuestion({
    id: 'recipients',
    applies: needsRecipients,
    stands: (_, view) => {
      const possible = candidates(view, view.told('choice') ?? 'nothing');
      return view.told('recipients')?.every((code) => possible.includes(code)) === true;
    },
    before: (view) =>
      view.told('choice') === 'signal'
        ? [{ key: 'advice.local_is_city', params: { city: view.city.name } }]
        : [],
    choices: (view) =>
      candidates(view, view.told('choice') ?? 'nothing').map((code) => ({
        value: code,
        label: shortName(code),
      })),
    word: shortName,
    undoes: [],
  }),
];

/** Asked of whoever lets a body act: each further question may be skipped, and all of them at once. */
export const tellMoreQuestion: Question<ReportView> = yesNoQuestion({
  id: 'tellMore',
  applies: (view) => view.told('tellMore') === true || isOffered(view),
  undoes: [],
});

/** A short path does not ask for more; whoever wants to tell more can say so at the choice. */
function isOffered(view: ReportView): boolean {
  return (
    view.city.serviceModel !== 'contact_point' &&
    leads(view, 'pseudonym', 'named', 'together', 'keep')
  );
}

function options(view: ReportView): ChoiceId[] {
  if (view.told('role') === 'professional') return ['nothing'];
  const withRecipients = (['signal', 'pseudonym', 'named'] as const).filter(
    (choice) => candidates(view, choice).length > 0,
  );
  const together: ChoiceId[] = canReportTogether(view) ? ['together'] : [];
  return view.city.serviceModel === 'partner_network'
    ? [...together, ...withRecipients, 'keep', 'nothing']
    : [...withRecipients, ...together, 'keep', 'nothing'];
}

function canTellMore(view: ReportView): boolean {
  return view.told('role') !== 'professional' && view.told('tellMore') !== true;
}

function leads(view: ReportView, ...choices: ChoiceId[]): boolean {
  const choice = view.told('choice');
  return choice !== undefined && choices.includes(choice);
}

/** Areas in which the other party may be the city whose own point would get the report. */
function mayBeAboutCity(view: ReportView): boolean {
  const isCandidate = candidates(view, view.told('choice') ?? 'nothing').includes('LOKAAL');
  if (!isCandidate) return false;
  if (view.has('aboutCity')) return true;
  if (isElsewhere(view)) return false;
  return (
    (view.told('domain') === 'public_service' && view.told('matter') !== 'federal') ||
    view.told('employer') === 'local_or_flemish' ||
    view.told('venue') === 'public_facility'
  );
}

/** What happened in another municipality was not done by this city. */
function isElsewhere(view: ReportView): boolean {
  const municipality = view.told('municipality');
  return municipality !== undefined && !view.city.municipalities.includes(municipality);
}

function labelKey(value: string): `choice.${ChoiceId | 'talk' | 'more'}` {
  const known = ChoiceId.safeParse(value);
  return known.success ? `choice.${known.data}` : value === 'more' ? 'choice.more' : 'choice.talk';
}
