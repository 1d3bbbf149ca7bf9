import { createHmac } from 'node:crypto';
import type { Input } from '../../dialogs/turnDraft.js';
import type { Told } from './record.js';

/** Milliseconds within which the same text again is taken for a retry (security.md 2.4, key 3). */
const RETRY_WINDOW = 60_000;

/** Shorter texts, as "ja" or "nee", are honest answers to two questions in a row. */
const SHORTEST = 12;

/** From here on nobody types the same twice in a minute, also not at the next question. */
const LONG = 40;

type LastText = NonNullable<Told['lastText']>;

/**
 * What is kept of a text to recognise a retry: not the text, but a hash that only this record can
 * make. Undefined when the input is no text or too short.
 *
 * @param key Random and never outside the sealed record.
 * @param prompt The question that stood open when it came.
 */
export function textTrace(
  input: Input,
  key: string,
  prompt: string | null,
  at: number,
): LastText | undefined {
  if (input.kind !== 'text' || input.text.length < SHORTEST) return undefined;
  const hash = createHmac('sha256', key).update(input.text).digest('base64url');
  return { hash, long: input.text.length >= LONG, prompt, at };
}

/**
 * Whether a text is the last one again, sent by a phone that did not hear the answer: same words,
 * within a minute, under another id, at the same open question. A long text counts also when the
 * question has moved on: then the first copy was its answer, and the second must not answer the next.
 */
export function isRetry(trace: LastText | undefined, last: LastText | null): boolean {
  if (trace === undefined || last?.hash !== trace.hash) return false;
  const recent = trace.at - last.at <= RETRY_WINDOW;
  return recent && (trace.long || trace.prompt === last.prompt);
}
