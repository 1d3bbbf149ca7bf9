import { z } from 'zod';
import { CityWeb } from './cityWeb.js';
import { Anonymity, Code, Region } from './ids.js';

export const SERVICE_MODELS = [
  'partner_network',
  'contact_point',
  'warm_point',
  'expertise_point',
  'none',
] as const;

/** An agreed way in: only a recipient that has one can be told to the person as *sent*. */
const Intake = z.strictObject({
  recipient: Code,
  /** `folder`: written to a folder of the operator; until sealing exists only the demonstration may use it. */
  kind: z.enum(['folder']),
  takes: z.array(z.enum(['anonymous', 'pseudonym', 'named'])).min(1),
});
export type Intake = z.infer<typeof Intake>;

const Contact = z.strictObject({
  phone: z.string().optional(),
  email: z.string().optional(),
  url: z.url().optional(),
  address: z.string().optional(),
});

/** A city or region that uses the bot: one file in deployment/cities, named after its id. */
export const City = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z-]*$/),
    name: z.string().min(1),
    /** A city that does not exist, with recipients that are called a demonstration in every text. */
    demonstration: z.boolean(),
    region: Region,
    /** NIS codes; empty for the demonstration. */
    municipalities: z.array(z.string().regex(/^\d{5}$/)),
    serviceModel: z.enum(SERVICE_MODELS),
    /** The reporting point of the city; a point without a contact yet still works. */
    localPoint: z
      .strictObject({
        name: z.string().min(1),
        contact: Contact.nullable(),
        anonymous: Anonymity.default('signal'),
      })
      .nullable(),
    intakes: z.array(Intake),
    /** The web chat; a city without it can be tried in the terminal, and is served to nobody. */
    web: CityWeb.optional(),
    source: z.url().nullable(),
    checkedOn: z.iso.date().nullable(),
  })
  .superRefine((city, context) => {
    if (!city.demonstration && city.intakes.length > 0) {
      context.addIssue({
        code: 'custom',
        path: ['intakes'],
        message: 'only a demonstration may have its referrals written to a folder',
      });
    }
    if (city.demonstration && city.municipalities.length > 0) {
      context.addIssue({
        code: 'custom',
        path: ['municipalities'],
        message: 'a demonstration has no real municipalities',
      });
    }
  });
export type City = z.infer<typeof City>;
