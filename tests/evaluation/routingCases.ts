import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Facts } from '../../services/domain/facts.js';
import { Anonymity, Code, LINES } from '../../services/domain/ids.js';
import type { RouteAnswer } from '../../services/domain/routeAnswer.js';

/**
 * What a case says of the answer. Only what the routing page settles is there: `also` is the exact
 * list, the other forms hold where the page leaves the order or a part of it open.
 */
const Expected = z.strictObject({
  primary: z.array(Code),
  also: z.array(Code).optional(),
  alsoSet: z.array(Code).optional(),
  alsoFirst: z.array(Code).optional(),
  alsoIncludes: z.array(Code).optional(),
  alsoExcludes: z.array(Code).optional(),
  noBody: z.boolean().optional(),
  rule: z.string().optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  ask: z.array(z.string()).optional(),
  askIncludes: z.array(z.string()).optional(),
  /** The first three lines, which are the ones shown. */
  help: z.array(Code).max(3).optional(),
  helpFirst: z.array(Code).optional(),
  helpIncludes: z.array(Code).optional(),
  helpExcludes: z.array(Code).optional(),
  anonymous: z.partialRecord(Code, Anonymity).optional(),
});

const RoutingCase = z.strictObject({
  id: z.string().min(1),
  note: z.string().min(1),
  facts: Facts,
  expect: Expected,
});
export type RoutingCase = z.infer<typeof RoutingCase>;

/** One way in which an answer is not what a case says; `field` is the key of the expectation. */
export interface Difference {
  field: string;
  expected: string;
  got: string;
}

/** Every written case, checked for its form and for an id that is used once. Throws on a bad line. */
export function readRoutingCases(): RoutingCase[] {
  const lines = readFileSync(new URL('./routing.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map((line) => RoutingCase.parse(JSON.parse(line)));
  const ids = new Set(cases.map(({ id }) => id));
  if (ids.size !== cases.length) throw new Error('An id of routing.jsonl is used twice');
  return cases;
}

/** Where an answer differs from a case, and where it breaks what holds for every answer. */
export function differencesOf({ expect }: RoutingCase, answer: RouteAnswer): Difference[] {
  return [
    ...same('primary', expect.primary, answer.primary),
    ...same('also', expect.also, answer.also),
    ...same('alsoSet', sorted(expect.alsoSet), sorted(answer.also)),
    ...startsWith('alsoFirst', expect.alsoFirst, answer.also),
    ...includes('alsoIncludes', expect.alsoIncludes, answer.also),
    ...excludes('alsoExcludes', expect.alsoExcludes, answer.also),
    ...same('noBody', expect.noBody, answer.noBody),
    ...same('rule', expect.rule, answer.rule),
    ...same('confidence', expect.confidence, answer.confidence),
    ...same('ask', expect.ask, answer.ask),
    ...includes('askIncludes', expect.askIncludes, answer.ask),
    ...same('help', expect.help, answer.help.slice(0, 3)),
    ...startsWith('helpFirst', expect.helpFirst, answer.help),
    ...includes('helpIncludes', expect.helpIncludes, answer.help),
    ...excludes('helpExcludes', expect.helpExcludes, answer.help),
    ...anonymityDiffers(expect.anonymous ?? {}, answer),
    ...brokenPromises(answer),
  ];
}

function same(field: string, expected: unknown, got: unknown): Difference[] {
  if (expected === undefined || text(expected) === text(got)) return [];
  return [{ field, expected: text(expected), got: text(got) }];
}

function startsWith(field: string, expected: string[] | undefined, got: string[]): Difference[] {
  return same(field, expected, got.slice(0, expected?.length));
}

function includes(field: string, expected: string[] | undefined, got: string[]): Difference[] {
  if (expected === undefined || expected.every((item) => got.includes(item))) return [];
  return [{ field, expected: text(expected), got: text(got) }];
}

function excludes(field: string, unwanted: string[] | undefined, got: string[]): Difference[] {
  const found = unwanted?.filter((item) => got.includes(item)) ?? [];
  return found.length === 0 ? [] : [{ field, expected: `not ${text(found)}`, got: text(got) }];
}

function anonymityDiffers(
  expected: Partial<Record<Code, Anonymity>>,
  { anonymous }: RouteAnswer,
): Difference[] {
  return Code.options.flatMap((code) =>
    same(`anonymous.${code}`, expected[code], anonymous[code] ?? 'no entry'),
  );
}

/** Section 1 and 7 of the routing page, for every answer whatever was told. */
function brokenPromises(answer: RouteAnswer): Difference[] {
  const { primary, also, help, anonymous, noBody } = answer;
  const named = [...primary, ...also];
  const everything = [...named, ...help];
  const lines: readonly Code[] = LINES;
  return [
    ...same('no code twice', everything.length, new Set(everything).size),
    ...same('an anonymity for each', sorted([...named]), sorted(Object.keys(anonymous))),
    ...excludes('no police and no line in primary', ['POLITIE', ...lines], primary),
    ...same('primary empty with noBody only', noBody, primary.length === 0),
    ...same('a line with noBody', true, !noBody || help.length > 0),
  ];
}

function sorted(list: string[] | undefined): string[] | undefined {
  return list === undefined ? undefined : [...list].sort();
}

function text(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
