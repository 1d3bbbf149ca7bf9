import { createRequire } from 'node:module';
import { z } from 'zod';

/** One look at what was found: the parser is JavaScript of another time, so that its types are written here. */
const Found = z.object({ message: z.string() });

const Library = z.object({
  // A class with one constant for each version.
  Versions: z.custom<{ readonly v1_2: unknown }>(isClass),
  SerializationContext: z.custom<new (version: unknown) => Context>(isClass),
  AdaptiveCard: z.custom<new () => ParsedCard>(isClass),
});

interface Context {
  readonly eventCount: number;
  getEventAt(index: number): unknown;
}

interface ParsedCard {
  parse(json: unknown, context: Context): void;
  validateProperties(): { readonly validationEvents: readonly unknown[] };
}

/** Its build for browsers, which is whole: the one for bundlers leaves out the endings that Node needs. */
const { AdaptiveCard, SerializationContext, Versions } = Library.parse(
  createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js'),
);

/** What Microsoft's own parser says is wrong with a card of version 1.2; nothing when it is a good one. */
export function wrongWith(card: unknown): string[] {
  const context = new SerializationContext(Versions.v1_2);
  const parsed = new AdaptiveCard();
  // The parser may change what it is given; and its pattern for `lang` remembers the last card (a
  // global expression), so that it refuses every second one.
  parsed.parse(
    JSON.parse(JSON.stringify(card, (key, value: unknown) => (key === 'lang' ? undefined : value))),
    context,
  );
  const parsing = Array.from({ length: context.eventCount }, (_, index) =>
    context.getEventAt(index),
  );
  return [...parsing, ...parsed.validateProperties().validationEvents].map(
    (found) => Found.parse(found).message,
  );
}

function isClass(value: unknown): boolean {
  return typeof value === 'function';
}
