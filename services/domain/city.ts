import { z } from 'zod';
import { checkBetweenFields } from './cityRules.js';
import { CityWeb } from './cityWeb.js';
import { Contact } from './contact.js';
import { Code, Region } from './ids.js';
import { LocalPoint } from './localPoint.js';
import { Receiver } from './receiver.js';

export const SERVICE_MODELS = [
  'partner_network',
  'contact_point',
  'warm_point',
  'expertise_point',
  'none',
] as const;

/** The languages that a city may offer; Dutch always is one. */
export const CITY_LANGUAGES = ['nl', 'fr', 'en'] as const;

/** An agreed way in: only a recipient that has one can be told to the person as *sent*. */
const Intake = z.strictObject({
  recipient: Code,
  /** `folder`: written to a folder of the operator; until sealing exists only the demonstration may use it. */
  kind: z.enum(['folder']),
  takes: z.array(z.enum(['anonymous', 'pseudonym', 'named'])).min(1),
});
export type Intake = z.infer<typeof Intake>;

/** For an expertise point: how an organisation asks for training, and the tools it may read. */
const Expertise = z.strictObject({
  training: Contact.nullable(),
  guideUrl: z.url().nullable(),
});

/** First parts of addresses of the program: a city stands under its id. And `all`, which means every city. */
const TAKEN: ReadonlySet<string> = new Set([
  'all',
  'api',
  'chat',
  'healthz',
  'privacy',
  'redactie',
  'static',
  'toegankelijkheid',
  'voorbeeld',
]);

const Fields = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .refine((id) => !TAKEN.has(id), 'is a word that the program uses itself: choose another'),
  name: z.string().min(1),
  /** A city that does not exist, with recipients that are called a demonstration in every text. */
  demonstration: z.boolean(),
  region: Region,
  /** NIS codes; empty for the demonstration. */
  municipalities: z.array(z.string().regex(/^\d{5}$/)),
  /** What the conversation does differently here: deployment/cities/service-models.md. */
  serviceModel: z.enum(SERVICE_MODELS),
  localPoint: LocalPoint.nullable(),
  /** Whoever near the person helps with a report. */
  receivers: z.array(Receiver).default([]),
  expertise: Expertise.nullable().default(null),
  intakes: z.array(Intake),
  /** The web chat; a city without it can be tried in the terminal, and is served to nobody. */
  web: CityWeb.optional(),
  /** In which the bot may speak here; what the city wrote itself must be there in each. The language laws are its own affair. */
  languages: z
    .array(z.enum(CITY_LANGUAGES))
    .refine((all) => all.includes('nl'), 'must have nl')
    .default([...CITY_LANGUAGES]),
  source: z.url().nullable(),
  checkedOn: z.iso.date().nullable(),
});
export type CityFields = z.infer<typeof Fields>;

/** A city or region that uses the bot: one file in deployment/cities, named after its id. */
export const City = Fields.superRefine(checkBetweenFields);
export type City = z.infer<typeof City>;
