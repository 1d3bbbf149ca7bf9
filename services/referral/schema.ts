import { z } from 'zod';
import { SERVICE_MODELS } from '../domain/city.js';
import {
  Age,
  Code,
  Conduct,
  DetailName,
  Domain,
  Ground,
  NameChoice,
  Region,
  Role,
  Wish,
} from '../domain/ids.js';
import {
  CONTACT_CHANNELS,
  EVIDENCE,
  FEARS,
  OTHER_PARTIES,
  RELATIONS,
  REPORT_VERSION,
} from '../domain/report.js';

/** Version of the document below. A reader that does not know it must refuse it, never guess. */
export const REFERRAL_VERSION = 1;

/** Who gets the document: a body, or the person who told it. */
export const Recipient = z.union([Code, z.literal('own_file')]);
export type Recipient = z.infer<typeof Recipient>;

/** How much of the person goes along; `keep` is the person's own file. */
export const Disclosure = z.enum([...NameChoice.options, 'keep']);
export type Disclosure = z.infer<typeof Disclosure>;

export const PURPOSES = ['signal', 'referral', 'own_file'] as const;
export const Purpose = z.enum(PURPOSES);
export type Purpose = z.infer<typeof Purpose>;

const Day = z.iso.date();
const Month = z.string().regex(/^\d{4}-\d{2}$/);
const Year = z.string().regex(/^\d{4}$/);

/** As coarse as the recipient gets it: a municipality, or only its province or region. */
export const Place = z.strictObject({
  municipality: z.strictObject({ nis: z.string().regex(/^\d{5}$/), name: z.string() }).optional(),
  province: z.string().optional(),
  region: Region.optional(),
});
export type Place = z.infer<typeof Place>;

/** As fine as the recipient gets it: local Belgian time, never finer than the day. */
export const Moment = z.strictObject({
  words: z.string().optional(),
  day: Day.optional(),
  month: Month.optional(),
  year: Year.optional(),
  ongoing: z.boolean().optional(),
});
export type Moment = z.infer<typeof Moment>;

/** Earlier steps; without `words` the person did tell about them, and the words stayed behind. */
export const Steps = z.strictObject({ words: z.string().optional() });
export type Steps = z.infer<typeof Steps>;

/**
 * Not telling is an answer. `unknown` is "I don't know" and `withheld` "I'd rather not say"; a field
 * that is absent was never asked, or this recipient does not get it.
 */
function answer<T extends z.ZodType>(value: T) {
  return z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('told'), value }),
      z.strictObject({ is: z.literal('unknown') }),
      z.strictObject({ is: z.literal('withheld') }),
    ])
    .optional();
}

/**
 * The document that leaves for one recipient, and the file that a person keeps: one shape for all.
 * The groups are those of the field table in domain.md section 5. What leaves for whom: fields.ts.
 */
export const Referral = z.strictObject({
  meta: z.strictObject({
    schemaVersion: z.literal(REFERRAL_VERSION),
    reportVersion: z.literal(REPORT_VERSION),
    /** Opens nothing: it only lets two people talk about the same paper. */
    reference: z.string().regex(/^[A-Z]{3}-[A-Z]{3}-[A-Z]{3}$/),
    /** To the hour, in UTC, so that it does not point at one conversation in a server's log. */
    created: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:00Z$/),
    recipient: Recipient,
    /** Name of the local point, when the recipient is one. */
    localPoint: z.string().optional(),
    /** Whom the person takes their own file along to; only in that file. */
    receiver: z.string().optional(),
    disclosure: Disclosure,
    /** Everything here is an exercise: nobody was sent anything. */
    demonstration: z.boolean(),
    language: z.string(),
    channel: z.string(),
    botVersion: z.string(),
    city: z.string().optional(),
    serviceModel: z.enum(SERVICE_MODELS).optional(),
  }),
  who: z.strictObject({
    role: answer(Role),
    relation: answer(z.enum(RELATIONS)),
    age: answer(Age),
    minor: z.boolean().optional(),
  }),
  contact: z.strictObject({
    name: answer(z.string()),
    alias: answer(z.string()),
    channel: answer(z.enum(CONTACT_CHANNELS)),
    value: answer(z.string()),
    voicemail: answer(z.boolean()),
    /** Wants to be called back by the local point, at the safe moment. */
    callBack: answer(z.boolean()),
    interpreter: answer(z.string()),
    accessibility: answer(z.string()),
    trustedPerson: answer(z.string()),
  }),
  facts: z.strictObject({
    /** As told, in the order in which it was told; never translated. */
    account: z.array(z.string()).optional(),
    when: answer(Moment),
    municipality: answer(Place),
    region: answer(Region),
    residence: answer(Place),
    venue: answer(z.string()),
  }),
  otherParty: z.strictObject({
    type: answer(z.enum(OTHER_PARTIES)),
    organisation: answer(z.string()),
    personFunction: answer(z.string()),
    personName: answer(z.string()),
  }),
  conduct: z.strictObject({
    kinds: answer(z.array(Conduct)),
    pattern: answer(z.enum(['incident', 'repeated', 'policy'])),
  }),
  ground: z.strictObject({ grounds: answer(z.array(Ground)) }),
  domain: z.strictObject({
    domain: answer(Domain),
    details: z.partialRecord(DetailName, z.string()).optional(),
  }),
  evidence: z.strictObject({ kinds: answer(z.array(z.enum(EVIDENCE))) }),
  steps: z.strictObject({ taken: answer(Steps) }),
  wishes: z.strictObject({
    wish: answer(Wish),
    /** What the person hopes for, beside what they came to do. */
    hope: answer(z.string()),
    fears: answer(z.array(z.enum(FEARS))),
  }),
  /** Only what the person answered: danger read from the account is shown to them and never kept. */
  safety: z.strictObject({
    stillAtRisk: answer(z.boolean()),
    safeMoment: answer(z.string()),
  }),
  /** How the bot came to propose a body, so that a human can correct it. */
  routing: z.strictObject({
    proposed: z.array(Code),
    also: z.array(Code),
    noBody: z.boolean(),
    rule: z.string(),
    because: z.string(),
    confidence: z.enum(['high', 'medium', 'low']),
    /** Names of facts that were still unknown and could change the proposal. */
    openQuestions: z.array(z.string()),
    source: z.string(),
    checkedOn: Day,
  }),
  /** Absent in the person's own file: nothing was sent. */
  consent: z
    .strictObject({ recipient: Code, purpose: Purpose, date: Day, textVersion: z.string() })
    .optional(),
});
export type Referral = z.infer<typeof Referral>;

/** The schema for other people's programs, as JSON Schema (draft 2020-12). */
export function referralJsonSchema(): unknown {
  return z.toJSONSchema(Referral);
}
