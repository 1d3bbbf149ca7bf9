import { type Code, type Domain, DOMAINS } from '../ids.js';
import type { RouteAnswer } from '../routeAnswer.js';
import { ROWS } from '../rules/index.js';
import type { Origin, Row, Target } from '../rules/row.js';
import { ANONYMOUS_ABOUT_ORGANISATION, HATE_CRIME, LANGUAGE_ALONE } from '../rules/steps.js';
import {
  type Case,
  caseOf,
  countsAsX,
  hasNoFamily,
  isLanguageAlone,
  isOtherGround,
  toldNoGround,
  unknownDetails,
} from './case.js';
import { didAny, harmInFlemishOrganisation, offence, retaliation } from './predicates.js';
import type { Place } from './place.js';

type Confidence = RouteAnswer['confidence'];

/** Who is competent and what decided it; the rest of the answer stands around it. */
export interface Decision {
  readonly row: Row;
  readonly origin: Origin;
  readonly primary: readonly Code[];
  readonly confidence: Confidence;
  /** Told that no protected ground is behind it, and that leaves no body (routing 2). */
  readonly noGroundNoBody: boolean;
  /** Nobody is competent for language alone here, or only to look behind it (routing 5). */
  readonly languageOnly: 'no_body' | 'look_behind' | null;
}

/** Takes the row that fits, then the steps of routing 2, 5 and 4 that may change who is competent. */
export function decide(report: Case, place: Place): Decision {
  const row = rowFor(report);
  const fromTable: Decision = {
    row,
    origin: row,
    primary: expand(row.primary, report),
    confidence: tableConfidence(row, report),
    noGroundNoBody: false,
    languageOnly: null,
  };
  return [withoutGround, languageAlone, offenceInPrivate, offenceByStrangers, anonymously].reduce(
    (decision, step) => step(decision, report, place),
    fromTable,
  );
}

/** `ask` decides a report some fifty times over, so only the rows of its domain are tried. */
const BY_DOMAIN: ReadonlyMap<Domain | null, readonly Row[]> = new Map(
  [null, ...DOMAINS].map((domain) => [domain, ROWS.filter(({ when }) => when.domain === domain)]),
);

/** The first row of the table that fits. */
export function rowFor(report: Case): Row {
  const row = BY_DOMAIN.get(report.domain ?? null)?.find((candidate) => fits(candidate, report));
  if (row === undefined) throw new Error('the routing table has no row for this case');
  return row;
}

/** Whether all conditions of a row hold. */
export function fits({ when }: Row, report: Case): boolean {
  if (when.domain !== (report.domain ?? null)) return false;
  if (when.region !== undefined && when.region !== report.region) return false;
  for (const name in when.details) {
    if (!when.details[name]?.includes(report.details[name] ?? 'unknown')) return false;
  }
  return when.is === undefined || when.is(report);
}

/** Codes for the stand-ins of a row; each code once, and a local point only where there is one. */
export function expand(targets: readonly Target[], report: Case): Code[] {
  const codes = targets.flatMap((target): Code[] => {
    if (target === 'E') return federalPair(report);
    if (target === 'V') return ['VMRI'];
    return target === 'LOKAAL' && !report.hasLocalPoint ? [] : [target];
  });
  return [...new Set(codes)];
}

/** E of routing 2: Unia for other grounds, the institute for women and men for gender, nobody for language alone. */
export function federalPair(report: Case): Code[] {
  return [
    ...(countsAsX(report) ? (['UNIA'] as const) : []),
    ...(report.families.g ? (['IGVM'] as const) : []),
  ];
}

function tableConfidence(row: Row, report: Case): Confidence {
  const guessed = hasNoFamily(report) && !isPoliceWithoutGround(report);
  return guessed ? 'low' : rowConfidence(row, report);
}

function rowConfidence(row: Row, report: Case): Confidence {
  return report.region === 'abroad' ? 'low' : row.confidence;
}

function isPoliceWithoutGround(report: Case): boolean {
  return report.domain === 'police' && toldNoGround(report);
}

type Step = (decision: Decision, report: Case, place: Place) => Decision;

/** Routing 2: told that no ground is behind it, at work or in public, no equality body is competent. */
const withoutGround: Step = (decision, report) => {
  if (!toldNoGround(report)) return decision;
  const atWork = report.domain === 'work' && !retaliation(report);
  const inPublic = report.domain === 'public_space' || report.domain === 'online';
  if (!atWork && !inPublic) return decision;
  return {
    ...decision,
    origin: {
      ...decision.origin,
      because: atWork ? 'because.noBody.work' : 'because.noBody.public',
    },
    primary: [],
    confidence: rowConfidence(decision.row, report),
    noGroundNoBody: true,
  };
};

/** Routing 5: where nobody is competent for language alone, Unia may look for what is behind it. */
const languageAlone: Step = (decision, report, place) => {
  if (!isLanguageAlone(report) || decision.primary.length > 0) return decision;
  if (report.domain === 'private_sphere') return decision;
  const hidesOrigin =
    report.domain === 'work' && didAny('rule', 'refusal', 'advertisement')(report);
  if (hidesOrigin || aDetailMayHelp(report, place)) {
    return {
      ...decision,
      origin: LANGUAGE_ALONE,
      primary: ['UNIA'],
      confidence: 'low',
      languageOnly: 'look_behind',
    };
  }
  const rowSaysIt = decision.row.primary.length === 0;
  return {
    ...decision,
    origin: rowSaysIt ? decision.origin : LANGUAGE_ALONE,
    languageOnly: 'no_body',
  };
};

/** Routing 4, inside the private sphere: only an offence with another ground, or intimate images, reaches a body. */
const offenceInPrivate: Step = (decision, report) => {
  if (report.domain !== 'private_sphere' || !offence(report)) return decision;
  const hasOtherGround = (report.facts.grounds ?? []).some(
    (ground) => ground !== 'age' && isOtherGround(ground),
  );
  const primary: Code[] = [
    ...(hasOtherGround ? (['UNIA'] as const) : []),
    ...(report.conduct.has('intimate_images') ? (['IGVM'] as const) : []),
  ];
  return primary.length === 0 ? decision : { ...decision, origin: HATE_CRIME, primary };
};

/** Routing 4, in transport and leisure: the doer is mostly a stranger, so a hate crime goes before the service. */
const offenceByStrangers: Step = (decision, report) => {
  const among = report.domain === 'transport' || report.domain === 'leisure';
  if (!among || !offence(report) || hasNoFamily(report) || !decision.primary.includes('VMRI')) {
    return decision;
  }
  const primary = [...new Set([...federalPair(report), ...decision.primary])];
  const changed = primary.join() !== decision.primary.join();
  return changed ? { ...decision, origin: HATE_CRIME, primary } : decision;
};

/** R15: who stays anonymous about behaviour in a Flemish organisation is heard there first. */
const anonymously: Step = (decision, report) => {
  if (report.facts.name !== 'anonymous' || !harmInFlemishOrganisation(report)) return decision;
  return {
    ...decision,
    origin: ANONYMOUS_ABOUT_ORGANISATION,
    primary: ['VMGG', ...decision.primary],
  };
};

function aDetailMayHelp(report: Case, place: Place): boolean {
  const { facts } = report;
  return unknownDetails(report).some(({ name, values }) =>
    values.some((value) => {
      const other = caseOf({ ...facts, details: { ...facts.details, [name]: value } }, place);
      return expand(rowFor(other).primary, other).length > 0;
    }),
  );
}
