import { z } from 'zod';
import { Contact } from './contact.js';
import { hoursProblem } from './directory/hours.js';
import { Anonymity } from './ids.js';

/** The reporting point of a city, as the city itself describes it; a point without a contact yet still works. */
export const LocalPoint = z.strictObject({
  name: z.string().min(1),
  /** Null: not known yet. People are then sent to their town hall. */
  contact: Contact.nullable(),
  /** Whether the point takes a report without a name; without it, it only counts one. */
  anonymous: Anonymity.default('signal'),
  /** Weekly schedule in the notation that `openAt` reads, or null when the point gave none. */
  hours: z
    .string()
    .refine(
      (hours) => hoursProblem(hours) === undefined,
      'must be hours like "Mo-Fr 09:00-12:00; PH off", or null',
    )
    .nullable()
    .default(null),
  /** Where an appointment is made; null when the town hall knows. */
  appointments: z
    .strictObject({ url: z.url().nullable(), phone: z.string().min(1).nullable() })
    .refine(
      ({ url, phone }) => url !== null || phone !== null,
      'has neither a url nor a phone: give one of them, or write null',
    )
    .nullable()
    .default(null),
  /** Somebody of the point calls a person back, at the moment that the person called safe. */
  callBack: z.boolean().default(false),
  /** The point stays beside a person after the report. Said to people, so only when it really does. */
  aftercare: z.boolean().default(false),
});
export type LocalPoint = z.infer<typeof LocalPoint>;
