import { z } from 'zod';
import { Contact } from './contact.js';
import { Domain, Ground } from './ids.js';

export const RECEIVER_KINDS = ['partner', 'intermediary'] as const;

/**
 * Somebody near the person who helps with a report. A `partner` belongs to the network of the city
 * (Roeselare); an `intermediary` files together with the person (a housing desk, an OCMW, the
 * Transgender Infopunt). Neither decides anything, and nothing is ever sent to one: the person takes
 * the report along.
 */
export const Receiver = z.strictObject({
  /** The answer to "with whom?"; never renamed once somebody may have chosen it. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, figures and hyphens'),
  kind: z.enum(RECEIVER_KINDS),
  name: z.string().min(1),
  /** What they do for a person, in a sentence or two; in Dutch where a language has none. */
  does: z.strictObject({
    nl: z.string().min(1),
    fr: z.string().min(1).optional(),
    en: z.string().min(1).optional(),
  }),
  /** NIS codes; empty means everywhere in the city. */
  municipalities: z.array(z.string().regex(/^\d{5}$/)).default([]),
  contact: Contact.nullable(),
  /** Areas of life; empty means all. */
  helpsWith: z.array(Domain).default([]),
  /** Grounds; empty means all. */
  grounds: z.array(Ground).default([]),
  /** Where this was read, and on which day; needed as soon as there is a contact. */
  source: z.url().nullable().default(null),
  checkedOn: z.iso.date().nullable().default(null),
});
export type Receiver = z.infer<typeof Receiver>;
