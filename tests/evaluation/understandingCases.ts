import { z } from 'zod';
import { Danger } from '../../services/domain/facts.js';
import { Conduct, DangerKind, Domain, Ground, Region } from '../../services/domain/ids.js';
import { linesOf } from './linesOf.js';

const When = z.union([
  z.strictObject({
    start: z.string().optional(),
    end: z.string().optional(),
    precision: z.string().optional(),
    ongoing: z.boolean().optional(),
  }),
  z.strictObject({
    within: z.tuple([z.string(), z.string()]),
    precision: z.string().optional(),
    ongoing: z.boolean().optional(),
  }),
]);
export type ExpectedWhen = z.infer<typeof When>;

const Where = z.strictObject({
  municipality: z.strictObject({ nis: z.string(), name: z.string() }).optional(),
  region: Region.optional(),
});

/** What is certain of a text; a field that is not there is not scored. */
const Expected = z.strictObject({
  language: z.string().optional(),
  when: When.nullable().optional(),
  where: Where.nullable().optional(),
  grounds: z.array(Ground).optional(),
  notGrounds: z.array(Ground).optional(),
  domains: z.array(Domain).optional(),
  details: z.record(z.string(), z.string()).optional(),
  conduct: z.array(Conduct).optional(),
  danger: z
    .union([
      Danger,
      z.strictObject({
        level: z.enum(['acute', 'soft']).optional(),
        kinds: z.array(DangerKind).optional(),
      }),
    ])
    .nullable()
    .optional(),
});
export type Expected = z.infer<typeof Expected>;

/** A held-out case has `expect`; the development texts hold the same fields beside the text, of one part each. */
const Case = z.looseObject({
  id: z.string(),
  text: z.string(),
  slice: z.union([z.string(), z.array(z.string())]).optional(),
  /** Of the text, in the development parts; what the person is known to speak, in the held-out ones. */
  language: z.string().optional(),
  now: z.string().optional(),
  expect: Expected.optional(),
  part: z.string().optional(),
  unsure: z.array(z.string()).optional(),
});

export interface UnderstandingCase {
  readonly id: string;
  readonly text: string;
  readonly slices: readonly string[];
  /** Told to the reader, where the case says so. */
  readonly given: string | undefined;
  /** Language to print it under. */
  readonly language: string;
  readonly now: string | undefined;
  readonly expect: Expected;
}

/** The cases of a file of this folder. @throws ZodError on a line that is none. */
export function understandingCases(file: string): UnderstandingCase[] {
  return linesOf(file).map((line) => {
    const read = Case.parse(line);
    const { id, text, slice = [], language, now, expect, unsure = [] } = read;
    const slices = typeof slice === 'string' ? [slice] : slice;
    if (expect !== undefined) {
      const shown = expect.language ?? language ?? 'und';
      return { id, text, slices, given: language, language: shown, now, expect };
    }
    const fields = Object.entries(read).filter(
      ([name]) => FIELDS.includes(name) && !unsure.includes(name),
    );
    // Their language is that of the text, and it must be found without being told.
    const told = Expected.parse(Object.fromEntries(fields));
    return { id, text, slices, given: undefined, language: language ?? 'und', now, expect: told };
  });
}

const FIELDS: readonly string[] = Object.keys(Expected.shape);
