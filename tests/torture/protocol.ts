import { z } from 'zod';

/** File in the data folder of a host with a line for each delivery that was made, where a host keeps one. */
export const ARRIVALS = 'arrivals.log';

/** File beside the data folder with what became of each try to deliver, where hosts share a database. */
export const TRIES = 'tries.log';

/** What a host is started with, as JSON in its first argument. */
export const HostStart = z.strictObject({
  /** Of the database. */
  folder: z.string(),
  /** Where referrals arrive; outside the other one. */
  referrals: z.string(),
  keys: z.string(),
  now: z.number(),
  fault: z.strictObject({ at: z.int(), when: z.enum(['before', 'after']) }).optional(),
  /** A database shared with other hosts, in the place of the file; then the worker runs all the time. */
  mongodb: z.string().optional(),
});
export type HostStart = z.infer<typeof HostStart>;

const Input = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('choice'), prompt: z.string(), value: z.string() }),
  z.strictObject({ kind: z.literal('attachment') }),
  z.strictObject({ kind: z.literal('opened') }),
]);

export const HostOrder = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('say'),
    inbound: z.strictObject({
      conversation: z.string(),
      id: z.string(),
      input: Input,
      channel: z.string(),
      language: z.string().optional(),
    }),
  }),
  z.strictObject({ do: z.literal('drain') }),
  z.strictObject({ do: z.literal('advance'), milliseconds: z.number() }),
  /** Milliseconds since 1970: for hosts that share a database, and one of which may just have begun. */
  z.strictObject({ do: z.literal('clock'), now: z.number() }),
  z.strictObject({ do: z.literal('look'), conversation: z.string() }),
]);
export type HostOrder = z.infer<typeof HostOrder>;

const Prompt = z.object({ id: z.string(), question: z.string() });
const Activity = z.object({
  text: z.string().optional(),
  channelData: z.object({ prompt: Prompt.optional() }).optional(),
});

/** The answer to `say`, as far as a parent looks at it. */
export const Said = z.object({
  outcome: z.string(),
  code: z.string().optional(),
  version: z.int().optional(),
  repeated: z.boolean().optional(),
  replies: z.array(z.object({ sequence: z.int(), activity: Activity })).optional(),
});
export type Said = z.infer<typeof Said>;

/** The answer to `look`. */
export const Seen = z.object({
  state: z.unknown(),
  outbox: z.array(z.string()),
  messages: z.array(z.string().nullish()),
  seen: z.int(),
  counts: z.record(z.string(), z.int()),
  points: z.int(),
});
export type Seen = z.infer<typeof Seen>;
