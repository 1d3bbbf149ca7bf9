import { z } from 'zod';
import {
  Age,
  Code,
  Conduct,
  DETAILS,
  Domain,
  Ground,
  Region,
  Role,
  Wish,
} from '../services/domain/ids.js';
import {
  CONTACT_CHANNELS,
  EVIDENCE,
  FEARS,
  OTHER_PARTIES,
  RELATIONS,
  type Told,
} from '../services/domain/report.js';
import type { Answer } from './interview/question.js';

const Words = z.string().min(1);

/** What may leave and how: without a name, with another name through the local point, with a name, or not. */
export const Choice = z.enum(['signal', 'pseudonym', 'named', 'keep', 'nothing']);
export type Choice = z.infer<typeof Choice>;

/** A decision about one recipient; it stands only for exactly the text that was shown. */
export const Decision = z.strictObject({
  send: z.boolean(),
  /** Digest of the referral as it was shown. */
  shown: z.string(),
});

/** The shape of every answer that has a value; an answer of another shape counts as not given. */
export const VALUES = {
  role: Role,
  relation: z.enum(RELATIONS),
  account: z.literal('done'),
  understood: z.strictObject({
    /** Keys of understood items that the person said were wrong. */
    wrong: z.array(z.string()),
    /** Lines were left out one by one, and no yes to the others yet. */
    open: z.literal(true).optional(),
  }),
  domain: Domain,
  employer: z.enum(DETAILS.work.employer),
  status: z.enum(DETAILS.work.status),
  through: z.enum(DETAILS.work.through),
  schoolLanguage: z.enum(DETAILS.education.schoolLanguage),
  schoolLevel: z.enum(DETAILS.education.schoolLevel),
  tenure: z.enum(DETAILS.housing.tenure),
  venue: z.enum([...DETAILS.commerce.venue, ...DETAILS.leisure.venue]),
  care: z.enum(DETAILS.health.care),
  serviceLanguage: z.enum(DETAILS.health.serviceLanguage),
  operator: z.enum(DETAILS.transport.operator),
  sport: z.enum(DETAILS.leisure.sport),
  medium: z.enum(DETAILS.media.medium),
  scheme: z.enum(DETAILS.social_security.scheme),
  matter: z.enum(DETAILS.public_service.matter),
  /** NIS code. */
  municipality: Words,
  region: Region,
  grounds: z.array(Ground).min(1),
  conduct: z.array(Conduct).min(1),
  age: Age,
  choice: Choice,
  tellMore: z.boolean(),
  aboutCity: z.boolean(),
  recipients: z.array(Code).min(1),
  when: z.strictObject({
    words: Words,
    day: z.string().optional(),
    month: z.string().optional(),
    ongoing: z.boolean().optional(),
  }),
  pattern: z.enum(['incident', 'repeated', 'policy']),
  otherParty: z.enum(OTHER_PARTIES),
  organisation: Words,
  place: Words,
  evidence: z.array(z.enum(EVIDENCE)).min(1),
  steps: Words,
  wish: Wish,
  hope: Words,
  fears: z.array(z.enum(FEARS)).min(1),
  stillAtRisk: z.boolean(),
  residence: Words,
  personFunction: Words,
  personName: Words,
  alias: Words,
  contactName: Words,
  contactChannel: z.enum(CONTACT_CHANNELS),
  contactValue: Words,
  safeMoment: Words,
  voicemail: z.boolean(),
  interpreter: Words,
  accessibility: Words,
  trustedPerson: Words,
  /** Digest of the report as it was read back. */
  review: Words,
  masks: z.strictObject({ hide: z.array(Words), show: z.array(Words) }),
  coarser: z.array(z.enum(['province', 'region', 'year', 'as_it_is'])).min(1),
  consent: z.record(z.string(), Decision),
  countConsent: z.boolean(),
  /** Enough was read of what happens next; the parts leave no answer. */
  next: z.literal('enough_read'),
  /** Whether the own report may be shown where others can read along. */
  fileHere: z.boolean(),
} as const satisfies Record<string, z.ZodType>;

export type QuestionId = keyof typeof VALUES;
type Values = { readonly [Id in QuestionId]: z.infer<(typeof VALUES)[Id]> };
export type Value<Id extends QuestionId> = Values[Id];
const SCHEMAS: { readonly [Id in QuestionId]: z.ZodType<Values[Id]> } = VALUES;

/** Whether a told answer to this question has the shape that this version knows. */
export function hasShape(question: string, answer: Answer): boolean {
  const shapes: Readonly<Record<string, z.ZodType>> = VALUES;
  return answer.is !== 'told' || shapes[question]?.safeParse(answer.value).success === true;
}

/** The value of an answer, if there is one and it has the shape this version knows. */
export function valueOf<Id extends QuestionId>(
  answers: ReadonlyMap<string, Answer>,
  id: Id,
): Values[Id] | undefined {
  const answer = answers.get(id);
  if (answer?.is !== 'told') return undefined;
  const parsed = SCHEMAS[id].safeParse(answer.value);
  return parsed.success ? parsed.data : undefined;
}

/** The answer as a report keeps it; skipped and never asked are the same there. */
export function toldOf<Id extends QuestionId>(
  answers: ReadonlyMap<string, Answer>,
  id: Id,
): Told<Value<Id>> | undefined {
  const answer = answers.get(id);
  if (answer === undefined || answer.is === 'skipped') return undefined;
  if (answer.is !== 'told') return { is: answer.is };
  const value = valueOf(answers, id);
  return value === undefined ? undefined : { is: 'told', value };
}
