import { z } from 'zod';
import type { Answer } from './question.js';

/**
 * Version of the stored log. A record of a later version is refused kindly, one of an earlier
 * version is read by `readLog`; fixtures of every released version are in tests/fixtures/records.
 */
export const LOG_VERSION = 1;

const AnswerSchema: z.ZodType<Answer> = z.union([
  z.strictObject({ is: z.literal('told'), value: z.unknown() }),
  z.strictObject({ is: z.enum(['unknown', 'withheld', 'skipped']) }),
]);

const Event = z.discriminatedUnion('t', [
  /** Answers given, and those that fell because of them. */
  z.strictObject({
    t: z.literal('answered'),
    set: z.record(z.string(), AnswerSchema),
    drop: z.array(z.string()),
  }),
  /** Words of the account, verbatim. */
  z.strictObject({ t: z.literal('told'), text: z.string() }),
  z.strictObject({ t: z.literal('untold') }),
  z.strictObject({ t: z.literal('reopened'), question: z.string() }),
  z.strictObject({ t: z.literal('left_as_is') }),
  z.strictObject({
    t: z.literal('narrowed'),
    question: z.string(),
    options: z.array(z.string()),
  }),
  z.strictObject({ t: z.literal('missed') }),
  z.strictObject({ t: z.literal('confirming'), command: z.string() }),
  z.strictObject({ t: z.literal('not_confirmed') }),
  z.strictObject({ t: z.literal('reached'), question: z.string() }),
  /** The question as it was put last; only an answer to that is an answer. */
  z.strictObject({ t: z.literal('shown'), prompt: z.string() }),
  z.strictObject({ t: z.literal('stopped') }),
  z.strictObject({ t: z.literal('resumed') }),
  z.strictObject({ t: z.literal('language'), language: z.string() }),
  /** A name for the report that opens nothing, on the person's own file and on each referral. */
  z.strictObject({
    t: z.literal('reference'),
    reference: z.string(),
    /** Another one for a signal, so that nobody can lay it beside a referral with a name. */
    ofSignal: z.string().optional(),
  }),
  /** Something that is said once only, as an offer. */
  z.strictObject({ t: z.literal('noted'), note: z.string() }),
]);
export type LogEvent = z.infer<typeof Event>;

const Log = z.strictObject({ version: z.literal(LOG_VERSION), events: z.array(Event) });
export type Log = z.infer<typeof Log>;

/** What the log amounts to. The open question is not in it: it is derived from this and the questions. */
export interface Interview {
  readonly language: string | undefined;
  readonly reference: string | undefined;
  readonly referenceOfSignal: string | undefined;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Answered questions, the latest last. */
  readonly order: readonly string[];
  readonly account: readonly string[];
  /** Answered questions since whose answer the account grew. */
  readonly toldMoreSince: ReadonlySet<string>;
  readonly reopened: string | undefined;
  readonly narrowed: { readonly question: string; readonly options: readonly string[] } | undefined;
  /** Misunderstandings in a row at the open question. */
  readonly misses: number;
  readonly confirming: string | undefined;
  readonly reached: ReadonlySet<string>;
  /** Id of the prompt that was put last. */
  readonly shown: string | undefined;
  readonly stopped: boolean;
  readonly notes: ReadonlySet<string>;
}

/** A stored log, `new` when there is none, or `foreign` when another version of the program wrote it. */
export function readLog(state: unknown): Log | 'new' | 'foreign' {
  if (state === undefined || state === null) return 'new';
  const parsed = Log.safeParse(state);
  return parsed.success ? parsed.data : 'foreign';
}

/** Folds the events in order. An event about a question that no longer exists changes nothing else. */
export function fold(events: readonly LogEvent[]): Interview {
  const answers = new Map<string, Answer>();
  const reached = new Set<string>();
  const notes = new Set<string>();
  const toldMoreSince = new Set<string>();
  let shown: string | undefined;
  let stopped = false;
  let order: string[] = [];
  const account: string[] = [];
  let language: string | undefined;
  let reference: string | undefined;
  let referenceOfSignal: string | undefined;
  let reopened: string | undefined;
  let narrowed: Interview['narrowed'];
  let misses = 0;
  let confirming: string | undefined;

  const forget = (question: string): void => {
    answers.delete(question);
    order = order.filter((id) => id !== question);
  };

  for (const event of events) {
    switch (event.t) {
      case 'answered':
        event.drop.forEach(forget);
        for (const [question, answer] of Object.entries(event.set)) {
          forget(question);
          toldMoreSince.delete(question);
          answers.set(question, answer);
          order.push(question);
        }
        reopened = undefined;
        narrowed = undefined;
        misses = 0;
        break;
      case 'told':
        account.push(event.text);
        for (const question of answers.keys()) toldMoreSince.add(question);
        narrowed = undefined;
        misses = 0;
        break;
      case 'untold':
        account.pop();
        break;
      case 'reopened':
        reopened = event.question;
        narrowed = undefined;
        misses = 0;
        break;
      case 'left_as_is':
        reopened = undefined;
        narrowed = undefined;
        misses = 0;
        break;
      case 'narrowed':
        narrowed = { question: event.question, options: event.options };
        misses = 0;
        break;
      case 'missed':
        misses += 1;
        break;
      case 'confirming':
        confirming = event.command;
        break;
      case 'not_confirmed':
        confirming = undefined;
        break;
      case 'reached':
        reached.add(event.question);
        break;
      case 'shown':
        shown = event.prompt;
        break;
      case 'stopped':
        stopped = true;
        break;
      case 'resumed':
        stopped = false;
        break;
      case 'language':
        language = event.language;
        break;
      case 'reference':
        reference = event.reference;
        referenceOfSignal = event.ofSignal;
        break;
      case 'noted':
        notes.add(event.note);
        break;
    }
  }
  return {
    language,
    reference,
    referenceOfSignal,
    answers,
    order,
    account,
    toldMoreSince,
    reopened,
    narrowed,
    misses,
    confirming,
    reached,
    shown,
    stopped,
    notes,
  };
}
