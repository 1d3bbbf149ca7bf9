import type { Code } from '../ids.js';
import type { Beside } from '../rules/row.js';
import type { Case } from './case.js';
import { type Decision, expand, federalPair } from './decide.js';
import {
  didAny,
  exploitation,
  harmAtWork,
  harmInFlemishOrganisation,
  hateSpeech,
  offence,
  retaliation,
} from './predicates.js';

/** Whoever else is worth naming, most useful first (routing 4 and 7, around the row's own list). */
export function besides(report: Case, decision: Decision): Code[] {
  const { primary } = decision;
  const named: Code[] = [
    ...when(policeIsNamed(report), 'POLITIE'),
    ...when(harmAtWork(report), 'PAPS', 'TWW'),
    ...when(harmInFlemishOrganisation(report), 'VMGG'),
    ...ofRow(report, decision),
    ...when(report.domain === 'work' && unionHelps(report, decision), 'VAKBOND'),
    ...when(decision.languageOnly === 'no_body', 'UNIA', 'RECHTSBIJSTAND'),
    ...(primary.includes('VMRI') && (offence(report) || hateSpeech(report))
      ? federalPair(report)
      : []),
    ...when(exploitation(report), 'MYRIA'),
    ...lgbtiPoints(report),
    ...when(report.hasLocalPoint, 'LOKAAL'),
  ];
  const nearFlanders = report.region === 'flanders' || primary.includes('VMRI');
  return [...new Set(named)].filter(
    (code) => !primary.includes(code) && (nearFlanders || !FLEMISH_BODIES.has(code)),
  );
}

const FLEMISH_BODIES: ReadonlySet<Code> = new Set<Code>(['VSI', 'VLO', 'VMRI']);

/** Without a protected ground neither an equality body nor an inspection of equal treatment has a part in it. */
const NOT_WITHOUT_GROUND: ReadonlySet<Code> = new Set<Code>([
  'UNIA',
  'IGVM',
  'VMRI',
  'VSI',
  'TSW',
  'VLO',
]);

function ofRow(report: Case, { row, noGroundNoBody }: Decision): Code[] {
  const codes = row.also.flatMap((beside) => oneBeside(beside, report));
  return noGroundNoBody ? codes.filter((code) => !NOT_WITHOUT_GROUND.has(code)) : codes;
}

function oneBeside(beside: Beside, report: Case): Code[] {
  if (typeof beside === 'string') return expand([beside], report);
  return beside.if(report) ? expand([beside.who], report) : [];
}

function unionHelps(report: Case, { noGroundNoBody }: Decision): boolean {
  return retaliation(report) || (noGroundNoBody && harmAtWork(report));
}

/** A complaint may be worth making: an offence, or what often is one where it happened. About the police itself another body is named. */
function policeIsNamed(report: Case): boolean {
  const { domain, details } = report;
  if (domain === 'police') return false;
  const inPublic = domain === 'public_space' || domain === 'online';
  const amongStrangers =
    inPublic ||
    domain === 'transport' ||
    domain === 'leisure' ||
    (domain === 'commerce' && details['venue'] === 'nightlife');
  return (
    offence(report) ||
    exploitation(report) ||
    (hateSpeech(report) && (inPublic || domain === 'leisure')) ||
    (amongStrangers && didAny('sexual_harassment')(report)) ||
    (inPublic && didAny('harassment')(report))
  );
}

function lgbtiPoints({ facts, region }: Case): Code[] {
  const grounds = facts.grounds ?? [];
  const lumi =
    (region === 'flanders' || region === 'brussels') &&
    (grounds.includes('sexual_orientation') || grounds.includes('gender_identity'));
  return [...when(lumi, 'LUMI'), ...when(grounds.includes('gender_identity'), 'TIP')];
}

function when(holds: boolean, ...codes: readonly Code[]): readonly Code[] {
  return holds ? codes : [];
}
