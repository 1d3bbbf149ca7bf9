import { z } from 'zod';
import { PERSONAL_DATA_TYPES } from '../../services/understanding/personalData.js';
import { linesOf } from './linesOf.js';

const Span = z.object({
  start: z.int(),
  end: z.int(),
  type: z.enum(PERSONAL_DATA_TYPES),
});

const Case = z.looseObject({
  id: z.string(),
  text: z.string(),
  language: z.string(),
  slice: z.union([z.string(), z.array(z.string())]).default([]),
  known: z.array(z.string()).optional(),
  organisations: z.boolean().default(false),
  spans: z.array(Span),
});

export interface AnonymiseCase {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly slices: readonly string[];
  readonly known: readonly string[];
  readonly organisations: boolean;
  readonly spans: readonly z.infer<typeof Span>[];
}

/** The cases of a file of this folder. @throws ZodError on a line that is none. */
export function anonymiseCases(file: string): AnonymiseCase[] {
  return linesOf(file).map((line) => {
    const { slice, known = [], ...rest } = Case.parse(line);
    return { ...rest, known, slices: typeof slice === 'string' ? [slice] : slice };
  });
}
