import { z } from 'zod';
import {
  Age,
  Conduct,
  DangerKind,
  DETAILS,
  type Domain,
  Domain as DomainSchema,
  Ground,
  NameChoice,
  Region,
  Role,
  Wish,
} from './ids.js';

/** Acute: show help before anything else. Soft: show the line and go on. */
export const Danger = z.strictObject({
  level: z.enum(['acute', 'soft']),
  kinds: z.array(DangerKind),
});
export type Danger = z.infer<typeof Danger>;

const Details = z.record(z.string(), z.string());
export type Details = z.infer<typeof Details>;

/**
 * What routing may know of a report. Everything is optional and missing means unknown; a field
 * nobody knows is an error, so that a misspelt fact is never silently ignored. The format of a line
 * that `npm run -s route` reads.
 */
export const Facts = z
  .strictObject({
    role: Role.optional(),
    age: Age.optional(),
    grounds: z.array(Ground).optional(),
    domain: DomainSchema.optional(),
    details: Details.optional(),
    region: Region.optional(),
    /** A name as people write it, or a NIS code. */
    municipality: z.string().optional(),
    conduct: z.array(Conduct).optional(),
    danger: Danger.nullable().optional(),
    /** Of the person: a language code. */
    language: z.string().optional(),
    wish: Wish.optional(),
    name: NameChoice.optional(),
    /** A configuration of deployment/cities. */
    city: z.string().optional(),
  })
  .superRefine((facts, context) => {
    for (const [name, value] of Object.entries(facts.details ?? {})) {
      const allowed = detailValues(facts.domain, name);
      if (allowed === undefined || !(value === 'unknown' || allowed.includes(value))) {
        context.addIssue({
          code: 'custom',
          path: ['details', name],
          message: 'not a known detail',
        });
      }
    }
  });
export type Facts = z.infer<typeof Facts>;

/** The answers a detail may have in a domain (in any domain while it is unknown); undefined when there is no such detail. */
export function detailValues(domain: Domain | undefined, name: string): string[] | undefined {
  const domains = domain === undefined ? Object.values(ANSWERS) : [ANSWERS[domain]];
  const found = domains.flatMap((details) =>
    Object.entries(details).flatMap(([key, values]) => (key === name ? [...values] : [])),
  );
  return found.length === 0 ? undefined : found;
}

const ANSWERS: Readonly<Record<Domain, Readonly<Record<string, readonly string[]>>>> = DETAILS;
