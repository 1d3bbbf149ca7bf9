import type { Age, Domain } from '../services/domain/ids.js';
import {
  ASKED_IDS,
  type AskedId,
  askedSource,
  isAskedId,
} from '../services/domain/askedSources.js';
import type { Asked } from '../services/understanding/asked/find.js';
import type { Say } from './interview/question.js';
import type { ReportView } from './ReportView.js';
import { whoReads } from './whoReads.js';

/** The reviewed answer to a question, and where it comes from. */
export function answerTo(id: AskedId, view: ReportView): readonly Say[] {
  const answer: Say = { key: `asked.${id}.answer` };
  const source = askedSource(id);
  // What this channel keeps and who can see it has its own words, which nobody writes twice.
  if (source.status === 'own')
    return ABOUT_CHANNEL.includes(id) ? [answer, ...whoReads(view)] : [answer];
  const [shown = ''] = source.sources;
  const key = source.status === 'to_check' ? 'asked.check' : 'asked.source';
  return [answer, { key, params: { source: shown } }];
}

/** What is said to words that ask something: the answer, what could have been meant, or nothing. */
export function answered({ questions, isClear }: Asked, view: ReportView): readonly Say[] {
  const [first] = questions;
  if (first === undefined) return [];
  if (isClear) return answerTo(first, view);
  return [{ key: 'asked.which' }, listOf(questions, view), { key: 'asked.how' }];
}

/** The questions that fit the case best, to choose from; or the answer to the one with this number or id. */
export function questionsFor(about: string | undefined, view: ReportView): readonly Say[] {
  const chosen = about === undefined ? undefined : idOf(about);
  if (chosen !== undefined) return answerTo(chosen, view);
  return [{ key: 'asked.list' }, listOf(fitting(view), view), { key: 'asked.how' }];
}

const ABOUT_CHANNEL: readonly AskedId[] = ['keeps', 'who_reads'];

function idOf(about: string): AskedId | undefined {
  return isAskedId(about) ? about : ASKED_IDS[Number(about) - 1];
}

/** Every question has one number, wherever it is shown, so that "vraag 3" always means the same. */
function listOf(ids: readonly AskedId[], view: ReportView): Say {
  const lines = ids.map((id) => ({
    id,
    number: `${ASKED_IDS.indexOf(id) + 1}`,
    words: view.render({ key: `asked.${id}.question` }),
  }));
  return {
    literal: lines.map(({ number, words }) => `${number}. ${words}`).join('\n'),
    rows: () =>
      lines.map(({ id, number, words }) => ({
        label: { literal: number },
        words: { literal: words },
        actions: [{ value: `!questions:${id}`, label: { key: 'asked.show' } }],
      })),
  };
}

/** Those of the case first: who works fears for the job, who is young for what the parents hear. */
function fitting(view: ReportView): readonly AskedId[] {
  const domain = view.told('domain');
  const role = view.told('role');
  const ofDomain = domain === undefined ? [] : (OF_DOMAIN[domain] ?? []);
  const isYoung = view.facts.age !== undefined && YOUNG.includes(view.facts.age);
  return [
    ...new Set<AskedId>([
      ...(isYoung ? (['parents'] as const) : []),
      ...(role === 'witness' ? (['witness'] as const) : []),
      ...(role === 'for_other' ? (['helper'] as const) : []),
      ...ofDomain,
      ...OFTEN,
    ]),
  ].slice(0, MOST);
}

const MOST = 8;

const OFTEN: readonly AskedId[] = [
  ...(['costs', 'is_this', 'anonymous', 'proof'] as const),
  ...(['report_happens', 'sacked', 'who_reads', 'who_does_what'] as const),
];

const YOUNG: readonly Age[] = ['under_12', '12_17', 'under_18'];

const OF_DOMAIN: Readonly<Partial<Record<Domain, readonly AskedId[]>>> = {
  work: ['sacked', 'bullied_work'],
  education: ['school'],
  housing: ['housing_help', 'benefit_rent'],
  transport: ['transport'],
  online: ['online', 'nude_photo'],
  police: ['police_conduct'],
};
