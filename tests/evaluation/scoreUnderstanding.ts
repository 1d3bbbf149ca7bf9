import { type Understood, understand } from '../../services/understanding/understand.js';
import type { Scores } from './Scores.js';
import { isRightWhen } from './rightWhen.js';
import type { Expected, UnderstandingCase } from './understandingCases.js';

/** Told nowhere in the cases that do not say when. */
const SOME_DAY = '2026-03-18T14:30';

/** Reads a text and counts every field of which something is certain, in all, per language and per slice. */
export function scoreUnderstanding(one: UnderstandingCase, scores: Scores): void {
  const found = understand(one.text, one.given, one.now ?? SOME_DAY);
  for (const [name, right, got] of judged(one.expect, found)) {
    const names = [
      name,
      `${name}, ${one.language}`,
      ...one.slices.map((slice) => `${name}, ${slice}`),
    ];
    scores.count(names, right, () => `${one.id} ${name}: got ${got}: ${one.text}`);
  }
}

type Judged = readonly [figure: string, right: boolean, got: string];

function judged(expect: Expected, found: Understood): Judged[] {
  const { language, notGrounds, details, conduct } = expect;
  return [
    ...(language === undefined
      ? []
      : [judge('language', found.language === language, found.language)]),
    ...judgedWhen(expect, found),
    ...judgedWhere(expect, found),
    ...judgedTopics('grounds', expect.grounds, found.grounds),
    ...judgedTopics('domains', expect.domains, found.domains),
    ...(notGrounds === undefined || notGrounds.length === 0
      ? []
      : [judge('grounds denied', hasAll(found.notGrounds, notGrounds), found.notGrounds)]),
    ...Object.entries(details ?? {}).map(([name, value]) =>
      judge('details', found.details[name] === value, `${name} ${found.details[name] ?? 'none'}`),
    ),
    ...(conduct === undefined || conduct.length === 0
      ? []
      : [judge('conduct', hasAll(found.conduct, conduct), found.conduct)]),
    ...judgedDanger(expect, found),
  ];
}

function judgedWhen({ when }: Expected, { when: got }: Understood): Judged[] {
  if (when === undefined) return [];
  const said = got === undefined ? 'none' : `${got.start} to ${got.end}, ${got.precision}`;
  if (when === null) return [judge('no date where none is told', got === undefined, said)];
  return [judge('when', got !== undefined && isRightWhen(when, got), said)];
}

function judgedWhere({ where }: Expected, { municipality, region }: Understood): Judged[] {
  if (where === undefined) return [];
  const said = municipality?.name ?? region ?? 'none';
  if (where === null) {
    const none = municipality === undefined && region === undefined;
    return [judge('no place where none is told', none, said)];
  }
  const nis = where.municipality?.nis;
  const right = nis === undefined ? region === where.region : municipality?.nis === nis;
  return [judge('where', right, said)];
}

/** `none` says that something was told and it is no ground: to be silent is right too. */
function judgedTopics(
  name: 'grounds' | 'domains',
  expected: readonly string[] | undefined,
  found: readonly string[],
): Judged[] {
  if (expected === undefined) return [];
  const meant = expected.filter((one) => one !== 'none');
  if (meant.length === 0) {
    const silent = found.every((one) => one === 'none');
    return [judge(`no ${name} where none is told`, silent, found)];
  }
  const first = found[0] !== undefined && meant.includes(found[0]);
  const two = found.slice(0, 2).some((one) => meant.includes(one));
  return [
    judge(`${name} top-1`, first, found),
    judge(`${name} top-2`, two, found),
    ...(meant.length > 1 ? [judge(`several ${name}, all`, hasAll(found, meant), found)] : []),
  ];
}

function judgedDanger({ danger }: Expected, { danger: got }: Understood): Judged[] {
  if (danger === undefined) return [];
  const said = got === null ? 'none' : `${got.level} ${got.kinds.join(' ')}`;
  if (danger === null) return [judge('no false alarm', got === null, said)];
  const { level, kinds } = danger;
  return [
    judge('danger recall', got !== null, said),
    ...(level === 'acute' ? [judge('danger recall, acute', got !== null, said)] : []),
    ...(level === undefined || got === null
      ? []
      : [judge('danger level', got.level === level, said)]),
    ...(kinds === undefined || got === null
      ? []
      : [judge('danger kinds', hasAll(got.kinds, kinds), said)]),
  ];
}

function judge(name: string, right: boolean, got: string | readonly string[]): Judged {
  return [name, right, typeof got === 'string' ? got : got.join(' ') || 'none'];
}

function hasAll(found: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((one) => found.includes(one));
}
