import { z } from 'zod';

const Phone = z
  .string()
  .regex(/^[+\d][\d /.()-]{2,}$/, 'must be a telephone number, like 051 12 34 56');

/** How to reach somebody; every part may be left out, and a point of which nothing is known has `null`. */
export const Contact = z
  .strictObject({
    phone: Phone.optional(),
    email: z.email().optional(),
    url: z.url().optional(),
    address: z.string().min(1).optional(),
  })
  .refine(
    (contact) => Object.keys(contact).length > 0,
    'is empty: give a phone, an email, a url or an address, or write null',
  );
export type Contact = z.infer<typeof Contact>;

/** The ways to reach somebody, the quickest first; none when there is no contact. */
export function waysOf(contact: Contact | null | undefined): string[] {
  return [contact?.phone, contact?.email, contact?.url, contact?.address].filter(
    (way) => way !== undefined,
  );
}
