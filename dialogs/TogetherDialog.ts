import { choiceQuestion } from './interview/builders.js';
import type { Question, Say } from './interview/question.js';
import { receiverName, receiversFor, SOMEBODY_ELSE, whatTheyDo } from './receivers.js';
import type { ReportView } from './ReportView.js';

/** With whom: a partner of the network, whoever files together with people, or somebody of their own. */
export const receiverQuestion: Question<ReportView> = {
  ...choiceQuestion<ReportView>({
    id: 'receiver',
    applies: (view) => view.told('choice') === 'together',
    stands: (_, view) => receiverIds(view).includes(view.told('receiver') ?? ''),
    before: whoTheyAre,
    ask: (view) => ({ key: isNetwork(view) ? 'q.receiver.ask_partner' : 'q.receiver.ask' }),
    choices: (view) => [
      ...receiversFor(view).map(({ id, name }) => ({ value: id, label: { literal: name } })),
      { value: SOMEBODY_ELSE, label: { key: 'receiver.somebody_else' } },
    ],
    word: () => ({ key: 'receiver.own' }),
    undoes: ['consent'],
  }),
  inWords: (given, view) => (given.is === 'told' ? receiverName(view) : { literal: '' }),
};

function whoTheyAre(view: ReportView): readonly Say[] {
  const near = receiversFor(view);
  const isUnknown = isNetwork(view) && !near.some(({ kind }) => kind === 'partner');
  return [
    ...near.map((receiver) => whatTheyDo(receiver, view)),
    ...(isUnknown ? [{ key: 'together.partners_unknown' } as const] : []),
    { key: 'together.may_help' },
  ];
}

function receiverIds(view: ReportView): string[] {
  return [...receiversFor(view).map(({ id }) => id), SOMEBODY_ELSE];
}

function isNetwork({ city }: ReportView): boolean {
  return city.serviceModel === 'partner_network';
}
