import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';

/** A line that cannot be answered. Code and message go to whoever sent it; they never repeat what was in it. */
export class LineError extends Error {
  override readonly name = 'LineError';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A line as its command takes it. @throws LineError `not_valid` that names each field, never what was in it. */
export function lineAs<Line>(schema: z.ZodType<Line>, line: unknown): Line {
  const parsed = schema.safeParse(line);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'line'}: ${message}`,
  );
  throw new LineError('not_valid', problems.join('; '), { cause: parsed.error });
}

/** The id of a line, to find its answer by; null when it has none that can be read. */
export type LineId = string | number | null;

/** Answers one parsed line. Throws LineError where the line is not valid. */
export type AnswerLine = (line: unknown, id: LineId) => object;

/** Longest line that is read, in bytes: beyond it memory is worth more than the answer. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * Reads JSON lines and writes one JSON line for each, in order and as they come. A line that is not
 * valid gets `{ id, error: { code, message } }` in its place and the others are still answered. An
 * empty line is not valid either, so that answers can be paired with lines by their number; what
 * follows the last line break is a line only when there is something there. Waits for a slow
 * reader, and stops quietly when the reader goes away. Resolves to the exit status: 1 when any line
 * was not valid. `onMistake` gets what the program itself did wrong.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: AnswerLine,
  onMistake: (error: unknown) => void = () => {},
): Promise<0 | 1> {
  const reader = watch(output);
  let status: 0 | 1 = 0;
  let first = true;
  for await (const lines of linesOf(input)) {
    let text = '';
    for (const bytes of lines) {
      const answered = answerOne(bytes, first, answer, onMistake);
      first = false;
      if (!answered.valid) status = 1;
      text += `${answered.text}\n`;
    }
    if (!(await reader.write(text))) return status;
  }
  return status;
}

/** Runs a command on standard input and output and leaves its exit status. */
export async function runLines(answer: AnswerLine): Promise<void> {
  process.exitCode = await answerLines(process.stdin, process.stdout, answer, showPlace);
}

/** Where a mistake was made and of what kind, without its message: that may repeat what somebody wrote. */
function showPlace(error: unknown): void {
  if (!(error instanceof Error)) return;
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  process.stderr.write(`${[error.name, ...places].join('\n')}\n`);
}

const TOO_LONG = Symbol('too long');
type Line = Buffer | typeof TOO_LONG;

async function* linesOf(input: Readable): AsyncGenerator<Line[]> {
  let pending: Buffer[] = [];
  let size = 0;
  const take = (end: Buffer): Line => {
    const line = size + end.length > LONGEST_LINE ? TOO_LONG : Buffer.concat([...pending, end]);
    pending = [];
    size = 0;
    return line;
  };
  const chunks: AsyncIterable<Buffer | string> = input;
  for await (const data of chunks) {
    const chunk = Buffer.from(data);
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      lines.push(take(chunk.subarray(from, end)));
      from = end + 1;
    }
    const rest = chunk.subarray(from);
    size += rest.length;
    if (size > LONGEST_LINE) pending = [];
    else if (rest.length > 0) pending.push(rest);
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take(Buffer.alloc(0))];
}

interface Answered {
  readonly valid: boolean;
  readonly text: string;
}

function answerOne(
  bytes: Line,
  isFirst: boolean,
  answer: AnswerLine,
  onMistake: (error: unknown) => void,
): Answered {
  let id: LineId = null;
  try {
    const line = parse(bytes, isFirst);
    id = idOf(line);
    return { valid: true, text: JSON.stringify(answer(line, id)) };
  } catch (error) {
    if (!(error instanceof LineError)) onMistake(error);
    const { code, message } = error instanceof LineError ? error : UNEXPECTED;
    return { valid: false, text: JSON.stringify({ id, error: { code, message } }) };
  }
}

const UNEXPECTED = new LineError(
  'not_answered',
  'This line could not be answered: a mistake of the program, please report it.',
);

function parse(line: Line, isFirst: boolean): unknown {
  if (line === TOO_LONG) {
    throw new LineError('too_long', 'The line is longer than a command reads.');
  }
  const text = withoutMarks(decode(line), isFirst);
  if (text.trim() === '') throw new LineError('empty_line', 'The line is empty.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LineError('not_json', 'The line is not valid JSON.', { cause });
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(line: Buffer): string {
  try {
    return utf8.decode(line);
  } catch (cause) {
    throw new LineError('not_utf8', 'The line is not valid UTF-8.', { cause });
  }
}

/** Files from Windows may start with a byte order mark and end their lines with a carriage return. */
function withoutMarks(text: string, isFirst: boolean): string {
  return (isFirst ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '');
}

function idOf(line: unknown): LineId {
  if (typeof line !== 'object' || line === null || !('id' in line)) return null;
  const { id } = line;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** Writing that waits for a slow reader; `write` says false once the reader has gone. */
function watch(output: Writable) {
  let gone = false;
  let wake = () => {};
  const leave = () => {
    gone = true;
    wake();
  };
  output.on('error', leave);
  output.on('close', leave);
  output.on('drain', () => {
    wake();
  });
  return {
    async write(text: string): Promise<boolean> {
      if (!gone && !output.write(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (gone) resolve();
        });
      }
      return !gone;
    },
  };
}
