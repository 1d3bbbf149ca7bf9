import { isTextKey, translate } from '../../../dialogs/text/catalogue.js';
import { mapWord } from '../../../dialogs/text/nl/map.js';
import type { Danger, Facts } from '../../../services/domain/facts.js';
import {
  type Conduct,
  CONDUCTS,
  DANGER_KINDS,
  DETAILS,
  type Domain,
  DOMAINS,
  type Ground,
  REGIONS,
  ROLES,
} from '../../../services/domain/ids.js';
import { route } from '../../../services/domain/route.js';
import { type Case, caseOf } from '../../../services/domain/routing/case.js';
import { decide } from '../../../services/domain/routing/decide.js';
import type { Directory } from '../../../services/domain/routing/directory.js';
import type { Predicate } from '../../../services/domain/routing/predicates.js';
import { placeOf } from '../../../services/domain/routing/place.js';
import { ROWS } from '../../../services/domain/rules/index.js';
import type { Beside, Origin, Row } from '../../../services/domain/rules/row.js';
import { type Axes, type Box, boxesOf, type Point, pointsOf } from './boxes.js';
import { inWords } from './conditions.js';

/** One row of the routing table, as an officer reads it. */
export interface MapRow {
  readonly id: string;
  readonly domain: string;
  /** When the row fits, if no row above it does: one of these. */
  readonly when: readonly string[];
  readonly primary: readonly string[];
  readonly also: readonly string[];
  readonly because: string;
  readonly rule: string;
  readonly sources: readonly string[];
  readonly checkedOn: string;
  readonly confidence: string;
}

/** The whole routing table, in its own order. */
export function routingRows(rows: readonly Row[] = ROWS): MapRow[] {
  return rows.map((row) => ({
    id: row.id,
    domain: domainName(row.when.domain),
    when: conditionOf(row),
    primary: row.primary.map(whoIs),
    also: row.also.map((beside) => besideInWords(beside, row)),
    ...originOf(row),
    confidence: mapWord(`map.confidence.${row.confidence}`),
  }));
}

function originOf({ because, rule, source, checkedOn }: Origin) {
  return { because: textOf(because), rule, sources: source.split(' ; '), checkedOn };
}

function domainName(domain: Domain | null): string {
  return domain === null ? mapWord('map.row.domainUnknown') : translate('nl', `domain.${domain}`);
}

function textOf(key: string): string {
  return isTextKey(key) ? translate('nl', key) : key;
}

function whoIs(code: string): string {
  if (code === 'E' || code === 'V') return mapWord(`map.target.${code}`);
  const [body, line] = [`body.${code}.name`, `line.${code}.name`];
  return isTextKey(body) ? translate('nl', body) : isTextKey(line) ? translate('nl', line) : code;
}

function conditionOf(row: Row): string[] {
  const { details = {}, region, is } = row.when;
  const plain: Box = { ...details, ...(region === undefined ? {} : { region: [region] }) };
  const axes = axesOf(row);
  const boxes = is === undefined ? [{}] : boxesFor(axes, is, row);
  const all: Axes = { ...details, ...axes };
  return inWords(
    boxes.map((box) => ({ ...plain, ...box })),
    all,
    mapWord('map.row.otherwise'),
  );
}

function besideInWords(beside: Beside, row: Row): string {
  if (typeof beside === 'string') return whoIs(beside);
  const axes = { ...row.when.details, ...axesOf(row) };
  const boxes = boxesFor(axes, beside.if, row);
  const when = inWords(boxes, axes, mapWord('map.always')).join(` — ${mapWord('map.or')} — `);
  return `${whoIs(beside.who)} (${when})`;
}

/** What a condition may look at and the plain part of the row leaves open. */
function axesOf({ when }: Row): Axes {
  const details: Readonly<Record<string, readonly string[]>> =
    when.domain === null ? {} : DETAILS[when.domain];
  const open = Object.entries(details)
    .filter(([name]) => when.details?.[name] === undefined)
    .map(([name, values]): [string, readonly string[]] => [name, [...values, 'unknown']]);
  return {
    ...Object.fromEntries(open),
    region: when.region === undefined ? REGIONS : [when.region],
    grounds: Object.keys(GROUNDS_TOLD),
    conduct: ['nothing', ...CONDUCTS],
    role: ROLES,
    age: ['adult', 'minor'],
    danger: ['none', 'sexual_violence'],
    language: ['nl', 'fr'],
  };
}

/**
 * For which facts a condition holds, found by trying them. Only the axes that turn out to matter are
 * tried together: those that change something for some ground, conduct, region and age are added.
 */
function boxesFor(axes: Axes, holds: Predicate, row: Row): readonly Box[] {
  const key = JSON.stringify([row.when.domain, row.when.details, axes]);
  const known = FOUND.get(holds) ?? new Map<string, readonly Box[]>();
  FOUND.set(holds, known);
  const boxes = known.get(key) ?? findBoxes(axes, holds, row);
  known.set(key, boxes);
  return boxes;
}

/** Many rows share a condition. */
const FOUND = new Map<Predicate, Map<string, readonly Box[]>>();

function findBoxes(axes: Axes, holds: Predicate, row: Row): Box[] {
  const told = Object.entries({ ...row.when.details, ...axes });
  const usual = Object.fromEntries(told.map(([axis, values]) => [axis, values[0] ?? '']));
  const test = (point: Point): boolean => holds(caseAt({ ...usual, ...point }, row.when.domain));
  const mattering = new Set(['grounds', 'conduct', 'region', 'age']);
  const tried = (): Axes =>
    Object.fromEntries(Object.entries(axes).filter(([axis]) => mattering.has(axis)));
  for (let found = true; found;) {
    const points = pointsOf(tried());
    const more = Object.keys(axes).filter(
      (axis) => !mattering.has(axis) && changes(axis, axes, points, test),
    );
    for (const axis of more) mattering.add(axis);
    found = more.length > 0;
  }
  return boxesOf(tried(), pointsOf(tried()), test);
}

function changes(
  axis: string,
  axes: Axes,
  points: readonly Point[],
  test: (point: Point) => boolean,
): boolean {
  const [first = '', ...others] = axes[axis] ?? [];
  return points.some((point) => {
    const usual = test({ ...point, [axis]: first });
    return others.some((value) => test({ ...point, [axis]: value }) !== usual);
  });
}

const GROUNDS_TOLD: Readonly<Record<string, readonly Ground[]>> = {
  unknown: [],
  other: ['origin'],
  gender: ['gender'],
  both: ['origin', 'gender'],
  language: ['language'],
  none: ['none'],
};

const NOWHERE: Directory = { cities: new Map(), localPoints: new Map() };

function caseAt(point: Point, domain: Domain | null): Case {
  const facts = factsAt(point, domain);
  return caseOf(facts, placeOf(facts, NOWHERE));
}

/** Called for every point that is tried, so it looks nothing up twice. */
function factsAt(point: Point, domain: Domain | null): Facts {
  const details: Record<string, string> = {};
  for (const name of domain === null ? [] : (DETAILS_OF[domain] ?? [])) {
    const value = point[name];
    if (value !== undefined) details[name] = value;
  }
  const facts = {
    details,
    region: REGION.get(point['region'] ?? '') ?? 'flanders',
    grounds: GROUNDS.get(point['grounds'] ?? '') ?? [],
    conduct: CONDUCT.get(point['conduct'] ?? '') ?? [],
    role: ROLE.get(point['role'] ?? '') ?? 'victim',
    age: point['age'] === 'minor' ? ('under_18' as const) : ('adult' as const),
    danger: point['danger'] === 'sexual_violence' ? SEXUAL_VIOLENCE : null,
    language: point['language'] ?? 'nl',
  };
  return domain === null ? facts : { ...facts, domain };
}

const DETAILS_OF: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  DOMAINS.map((domain) => [domain, Object.keys(DETAILS[domain])]),
);
const REGION = new Map<string, Facts['region']>(REGIONS.map((id) => [id, id]));
const ROLE = new Map<string, Facts['role']>(ROLES.map((id) => [id, id]));
const CONDUCT = new Map<string, Conduct[]>(CONDUCTS.map((id) => [id, [id]]));
const GROUNDS = new Map<string, Ground[]>(
  Object.entries(GROUNDS_TOLD).map(([id, grounds]) => [id, [...grounds]]),
);
const SEXUAL_VIOLENCE: Danger = { level: 'acute', kinds: ['sexual_violence'] };

/** A rule after the table that changed who is competent, and where that was seen. */
export interface MapChange {
  readonly because: string;
  readonly rule: string;
  readonly sources: readonly string[];
  readonly checkedOn: string;
  readonly domains: readonly string[];
}

/** Tries every area of life with every kind of ground and conduct, with a name and without. */
export function changesAfterTable(): MapChange[] {
  const found = new Map<string, { origin: Origin; domains: Set<string> }>();
  const points = pointsOf({
    grounds: Object.keys(GROUNDS_TOLD),
    conduct: ['nothing', ...CONDUCTS],
    region: ['flanders', 'wallonia'],
  });
  for (const domain of DOMAINS) {
    for (const point of points) {
      for (const name of ['named', 'anonymous'] as const) {
        const facts: Facts = { ...factsAt(point, domain), details: {}, name };
        const place = placeOf(facts, NOWHERE);
        const { origin, row } = decide(caseOf(facts, place), place);
        if (origin.because === row.because) continue;
        const one = found.get(origin.because) ?? { origin, domains: new Set<string>() };
        one.domains.add(domainName(domain));
        found.set(origin.because, one);
      }
    }
  }
  return [...found.values()].map(({ origin, domains }) => ({
    ...originOf(origin),
    domains: [...domains],
  }));
}

/** The lines that come first for each kind of danger, for somebody in Flanders who writes Dutch. */
export function linesInDanger(): { readonly kind: string; readonly lines: readonly string[] }[] {
  return DANGER_KINDS.map((kind) => ({
    kind: mapWord(`map.danger.kind.${kind}`),
    lines: route({ danger: { level: 'acute', kinds: [kind] } }, NOWHERE)
      .help.slice(0, 3)
      .map(whoIs),
  }));
}
