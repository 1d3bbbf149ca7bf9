import { type DestinationStream, destination, pino } from 'pino';
import type { Code } from './domain/ids.js';

/** Everything that may be said in the log. What happened is a name from this list, never a sentence. */
export const LOG_EVENTS = [
  'app.started',
  'app.stopped',
  'app.failed',
  'azure.keys_failed',
  'azure.refused',
  'azure.unsent',
  'config.refused',
  'counts.folded',
  'http.failed',
  'outbox.delivered',
  'outbox.failed',
  'outbox.lost_lease',
  'outbox.retry',
  'socket.failed',
  'start.limited',
  'storage.failed',
  'sweep.done',
  'sweep.failed',
  'turn.busy',
  'turn.failed',
  'turn.refused',
  'work.failed',
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

/** Everything that may stand beside an event: opaque ids, codes, counts and durations. */
export interface LogFields {
  /** Name of an error or outcome, as `sealed_tampered`. */
  readonly code?: string;
  /** Opaque id of a document, made by us: never the id a channel gave. */
  readonly document?: string;
  /** Id of a delivery, as its recipient sees it. */
  readonly delivery?: string;
  readonly recipient?: Code;
  readonly city?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly attempt?: number;
  readonly count?: number;
  readonly version?: number;
  readonly milliseconds?: number;
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The only way to say something to the operator. An error is told by its name, code and place, never by its message. */
export interface Logger {
  debug(event: LogEvent, fields?: LogFields): void;
  info(event: LogEvent, fields?: LogFields): void;
  warn(event: LogEvent, fields?: LogFields, error?: unknown): void;
  error(event: LogEvent, fields?: LogFields, error?: unknown): void;
}

/**
 * A logger that writes one JSON object per line, to standard error unless another place is given.
 * What it may write is a closed list, checked again while it runs, so that nothing a person typed
 * can get into a log by way of a careless field or an error message.
 */
export function createLogger(level: LogLevel, to: DestinationStream = standardError()): Logger {
  const log = pino(
    {
      level,
      // Process id and host name say nothing about an event and something about the house.
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  );
  return {
    debug: (event, fields) => {
      log.debug(allowed(fields), known(event));
    },
    info: (event, fields) => {
      log.info(allowed(fields), known(event));
    },
    warn: (event, fields, error) => {
      log.warn({ ...allowed(fields), ...described(error) }, known(event));
    },
    error: (event, fields, error) => {
      log.error({ ...allowed(fields), ...described(error) }, known(event));
    },
  };
}

const STRINGS = [
  'code',
  'document',
  'delivery',
  'recipient',
  'city',
  'channel',
  'language',
] as const;
const NUMBERS = ['attempt', 'count', 'version', 'milliseconds'] as const;
const OPAQUE = /^[\w:.-]{1,80}$/;
const REFUSED = '(refused)';

function allowed(fields: LogFields = {}): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const name of STRINGS) {
    const value = fields[name];
    if (value !== undefined) kept[name] = opaque(value);
  }
  for (const name of NUMBERS) {
    const value = fields[name];
    if (value !== undefined) kept[name] = Number.isFinite(value) ? value : REFUSED;
  }
  return kept;
}

function known(event: LogEvent): LogEvent | typeof REFUSED {
  return LOG_EVENTS.includes(event) ? event : REFUSED;
}

function opaque(value: unknown): string {
  return typeof value === 'string' && OPAQUE.test(value) ? value : REFUSED;
}

function described(error: unknown): { error?: string; code?: string; stack?: string[] } {
  if (error === undefined) return {};
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? { code: opaque(error.code) } : {};
  return { error: opaque(error.name), ...code, stack: places(error) };
}

const FRAME =
  /^ {4}at .*?((?:node:|(?:bots|dialogs|services|tests|node_modules)\/)[\w@./-]+:\d+:\d+)\)?$/;

/** Where it happened. A stack begins with the message, which may carry words: only frames are kept. */
function places(error: Error): string[] {
  const stack = error.stack ?? '';
  const start = error.message === '' ? -1 : stack.lastIndexOf(error.message);
  return stack
    .slice(start < 0 ? 0 : start + error.message.length)
    .split('\n')
    .flatMap((line) => FRAME.exec(line)?.[1] ?? [])
    .slice(0, 12);
}

/** Written at once, so that nothing is lost when the process is killed; a closed stream stops no conversation. */
function standardError(): DestinationStream {
  const stream = destination({ dest: 2, sync: true });
  stream.on('error', () => undefined);
  return stream;
}
