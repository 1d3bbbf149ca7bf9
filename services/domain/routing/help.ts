import type { Code, DangerKind } from '../ids.js';
import { type Case, isMinor, languageOf } from './case.js';
import type { Decision } from './decide.js';
import { inLanguage, type InLanguage, isAllowed, type LineLanguage } from './lineLanguage.js';
import { didAny, exploitation, harmAtWork } from './predicates.js';

/** Lines to talk to and lines for danger, most urgent first; the first three are shown (routing 7). */
export function helpLines(report: Case, decision: Decision): Code[] {
  const languages = lineLanguages(report);
  const lines = [...new Set(languages.flatMap((language) => linesIn(language, report, decision)))];
  return withOneOpenDayAndNight(lines, languages[0] ?? 'nl');
}

function linesIn(language: LineLanguage, report: Case, decision: Decision): Code[] {
  const kinds = kindsOf(report).map((kind) => linesOfKind(kind, language, report));
  const isBeforeImages = ({ kind }: KindLines) =>
    hasImagesOfMinor(report) && BEFORE_IMAGES.has(kind);
  const lines: Code[] = [
    ...(report.facts.danger?.level === 'acute' ? (['112_101'] as const) : []),
    ...kinds.filter(isBeforeImages).flatMap(({ own }) => own),
    ...(hasImagesOfMinor(report) ? (['CHILD_FOCUS'] as const) : []),
    ...kinds.filter((kind) => !isBeforeImages(kind)).flatMap(({ own }) => own),
    ...kinds.flatMap(({ further }) => further),
    ...generalLines(language, report, decision),
  ];
  const nothingYet = lines.length === 0 && decision.primary.length === 0;
  return nothingYet ? reachable(['CAW'], language, report, false).flatMap(all) : lines;
}

/** The line that a kind of danger calls for itself, and those that come when every kind has its own. */
interface KindLines {
  readonly kind: DangerKind;
  readonly own: readonly Code[];
  readonly further: readonly Code[];
}

function linesOfKind(kind: DangerKind, language: LineLanguage, report: Case): KindLines {
  const forChild = kind === 'child' || isMinor(report);
  const [first, ...others] = reachable(KINDS[kind](report), language, report, forChild);
  return {
    kind,
    own: first?.lines ?? [],
    further: [...(first?.further ?? []), ...others.flatMap(all)],
  };
}

function reachable(
  lines: readonly Code[],
  language: LineLanguage,
  { region }: Case,
  forChild: boolean,
): InLanguage[] {
  return lines
    .filter((line) => isAllowed(line, language, region))
    .map((line) => inLanguage(line, language, { forChild, region }));
}

function hasImagesOfMinor(report: Case): boolean {
  return isMinor(report) && report.conduct.has('intimate_images');
}

function all({ lines, further }: InLanguage): Code[] {
  return [...lines, ...further];
}

type LinesOf = (report: Case) => readonly Code[];

/** The lines of each kind of danger, its own first; the kinds in the order of urgency of routing 7. */
const KINDS: Readonly<Record<DangerKind, LinesOf>> = {
  self_harm: () => ['1813'],
  sexual_violence: (report) => (isMinor(report) ? ['ZSG', 'NUPRAATIKEROVER'] : ['ZSG']),
  child: linesForChild,
  sexual_exploitation_minor: () => ['CHILD_FOCUS', 'AWEL'],
  partner_violence: () => ['1712'],
  confinement: () => ['1712'],
  acute_danger: () => ['112_101'],
  violence: () => ['CAW'],
  threat: () => ['112_101'],
};

const URGENCY: readonly DangerKind[] = [
  'self_harm',
  'sexual_violence',
  'child',
  'sexual_exploitation_minor',
  'partner_violence',
  'confinement',
  'acute_danger',
  'violence',
  'threat',
];

/** What goes even before intimate images of a minor: 112_101, and the line for self-harm. */
const BEFORE_IMAGES: ReadonlySet<DangerKind> = new Set<DangerKind>([
  'self_harm',
  'acute_danger',
  'threat',
]);

/** A child tells of itself when it is the victim, or when nobody said who tells. */
function linesForChild(report: Case): readonly Code[] {
  const { role } = report.facts;
  if (role === 'professional') return ['VK', '1712'];
  const tellsOfItself = isMinor(report) && (role === undefined || role === 'victim');
  return tellsOfItself ? ['NUPRAATIKEROVER', 'AWEL', '1712'] : ['1712'];
}

function kindsOf(report: Case): DangerKind[] {
  const told = new Set(report.facts.danger?.kinds ?? []);
  const hurtAtHome =
    report.domain === 'private_sphere' &&
    isMinor(report) &&
    (didAny('violence', 'threat', 'sexual_harassment')(report) ||
      told.has('violence') ||
      told.has('threat'));
  if (hurtAtHome) told.add('child');
  return URGENCY.filter((kind) => told.has(kind));
}

function generalLines(language: LineLanguage, report: Case, decision: Decision): Code[] {
  const kinds = kindsOf(report);
  const atHome = report.domain === 'private_sphere';
  const hurt = didAny('violence', 'threat', 'sexual_harassment')(report);
  const has1712 = kinds.some((kind) => KINDS[kind](report).includes('1712'));
  const lines: Code[] = [
    ...(exploitation(report) ? (['PAYOKE'] as const) : []),
    ...(atHome && !has1712 ? (['1712'] as const) : []),
    ...(atHome ? (['CAW'] as const) : []),
    ...(hurt && kinds.length === 0 ? (['CAW'] as const) : []),
    ...(decision.noGroundNoBody && harmAtWork(report) ? (['CAW'] as const) : []),
    ...(isMinor(report) ? (['AWEL'] as const) : []),
    ...(report.facts.wish === 'talk' ? (['TELE_ONTHAAL'] as const) : []),
  ];
  return reachable(lines, language, report, isMinor(report)).flatMap(all);
}

/** The person's language decides; for another, or none, that of the place. In Brussels both, French first. */
function lineLanguages(report: Case): LineLanguage[] {
  const language = languageOf(report.facts);
  if (language === 'nl' || language === 'fr' || language === 'de') return [language];
  if (!report.regionTold) return ['nl'];
  switch (report.region) {
    case 'brussels':
      return ['fr', 'nl'];
    case 'wallonia':
      return ['fr'];
    case 'german_community':
      return ['de'];
    default:
      return ['nl'];
  }
}

const DAY_AND_NIGHT: ReadonlySet<Code> = new Set<Code>([
  '112_101',
  '1813',
  'CPS',
  'TELE_ONTHAAL',
  'TELE_ACCUEIL',
  'TELEFONHILFE',
  'ZSG',
  'CHILD_FOCUS',
]);

/** Three lines are shown, and at three in the morning one of them must answer. */
function withOneOpenDayAndNight(lines: readonly Code[], language: LineLanguage): Code[] {
  const shown = lines.slice(0, 3);
  if (shown.length === 0 || shown.some((line) => DAY_AND_NIGHT.has(line))) return [...lines];
  const [open] = inLanguage('TELE_ONTHAAL', language, {
    forChild: false,
    region: 'flanders',
  }).lines;
  const others = lines.filter((line) => line !== open);
  return open === undefined ? others : [...others.slice(0, 2), open, ...others.slice(2)];
}
