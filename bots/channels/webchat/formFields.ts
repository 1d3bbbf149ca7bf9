import { z } from 'zod';
import type { Input } from '../../../dialogs/turnDraft.js';

/** One page of the plain form, as it came back. */
export interface Fields {
  readonly token: string;
  readonly isNew: boolean;
  readonly messageId: string;
  readonly language: string | undefined;
  readonly campaign: string | undefined;
  readonly input: Input;
  /** What the person sees of their answer. */
  readonly echo: string | undefined;
}

const Form = z.object({
  t: z.string().max(200),
  m: z.string().min(1).max(100),
  p: z.string().max(80).default(''),
  l: z.string().max(20).optional().catch(undefined),
  new: z.string().optional(),
  campagne: z.string().max(40).optional().catch(undefined),
  v: z.string().max(200).optional(),
  many: z.string().optional(),
  text: z.string().optional(),
});

/**
 * The fields, of which a button counts first, then the boxes, then what was typed. Line ends are
 * those of the web, not those of a form. Undefined for what is no form of ours.
 */
export function readFields(form: URLSearchParams): Fields | undefined {
  const read = Form.safeParse(oneOfEach(form));
  if (!read.success) return undefined;
  const { t, m, p, l, campagne, v, many, text = '' } = read.data;
  const chosen = form.getAll('c').join(',').slice(0, 2_000);
  const typed = text.replace(/\r\n?/g, '\n');
  const value = v ?? (many === undefined || chosen === '' ? undefined : chosen);
  return {
    token: t,
    isNew: read.data.new === '1',
    messageId: m,
    language: l,
    campaign: campagne,
    input:
      value === undefined
        ? { kind: 'text', text: typed, ...(p === '' ? {} : { prompt: p }) }
        : { kind: 'choice', prompt: p, value },
    echo: value === undefined ? typed : undefined,
  };
}

/**
 * A button with words of its own is named like the field for words and stands before it: what it says
 * counts, and the field when no such button was pressed.
 */
function oneOfEach(form: URLSearchParams): Record<string, string> {
  const text = form.getAll('text').find((words) => words !== '') ?? '';
  return { ...Object.fromEntries(form), text };
}
