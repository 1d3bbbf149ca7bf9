import type { TextKey } from '../../dialogs/text/catalogue.js';

/** One barrier, and the texts that answer it. */
interface Barrier {
  readonly id: string;
  readonly name: string;
  readonly answeredBy: readonly TextKey[];
}

/**
 * The barriers that keep people from reporting, as the pilot of the VVSG found them, and the texts
 * that answer each. deployment/barriers.md shows the same table to people.
 */
export const BARRIERS: readonly Barrier[] = [
  {
    id: 'access',
    name: 'Limited access',
    answeredBy: ['q.account.ask_victim', 'welcome.commands', 'help.line'],
  },
  {
    id: 'fragmented',
    name: 'Complex and fragmented',
    answeredBy: ['advice.head', 'advice.because'],
  },
  { id: 'unknown', name: 'Unknown points', answeredBy: ['advice.body', 'body.VMRI.name'] },
  { id: 'process', name: 'Process unclear', answeredBy: ['next.start', 'body.VMRI.steps'] },
  { id: 'handling', name: 'Handling unclear', answeredBy: ['next.choice_named', 'next.no_term'] },
  {
    id: 'repercussions',
    name: 'Fear of repercussions',
    answeredBy: ['advice.protection', 'next.protected', 'next.fear_stays'],
  },
  { id: 'powerlessness', name: 'Powerlessness', answeredBy: ['next.counts'] },
  {
    id: 'shame',
    name: 'Stigma, shame and incomprehension',
    answeredBy: ['said.thanks_for_telling', 'next.no_shame', 'next.not_alone'],
  },
  {
    id: 'evidence',
    name: 'Lack of evidence',
    answeredBy: ['next.write_down', 'next.without_proof', 'next.burden'],
  },
];
