import { z } from 'zod';
import { contrast, ENOUGH_CONTRAST, GROUNDS_OF_PAGES, inFigures } from './contrast.js';

const Https = z.url({ protocol: /^https$/ });
const Origin = Https.refine(
  (url) => URL.canParse(url) && new URL(url).origin === url,
  'must be an origin, like https://www.stad.be',
);

/** A colour in the only form that the pages use. */
export const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'must be a colour like #0a5c8f, in small letters');

const OnWhite = Colour.superRefine(standsOutFrom(GROUNDS_OF_PAGES.light, 'white'));
const OnDark = Colour.superRefine(standsOutFrom(GROUNDS_OF_PAGES.dark, 'the dark background'));
/** What a city writes itself; in a language that it did not write, people read its Dutch. */
const InWords = z.strictObject({
  nl: z.string().min(1),
  en: z.string().min(1).optional(),
  fr: z.string().min(1).optional(),
});
export type InWords = z.infer<typeof InWords>;

/**
 * How a city shows the web chat, and the two statements that it must have before anybody may use it:
 * who answers for the data (GDPR art. 13 and 14, security.md 3.1), and how accessible it is
 * (security.md 3.7).
 */
export const CityWeb = z.strictObject({
  /** Pages of these origins may show the chat in a frame; its own pages always may. */
  embedOrigins: z.array(Origin),
  /** Where the quick exit leads: a page that says nothing about why somebody opened it. */
  exitUrl: Https,
  look: z.strictObject({
    /** Colour of buttons on white, and of links; it must stand out from white by 4.5 to 1. */
    accent: OnWhite,
    /** The same on a dark screen; it must stand out as much from the dark background. */
    accentDark: OnDark,
    /** An SVG or PNG of deployment/cities/logos; null shows the name alone. */
    logo: z
      .string()
      .regex(/^[a-z][a-z0-9-]*\.(?:svg|png)$/)
      .nullable(),
  }),
  /** Heading above the conversation, and a sentence of welcome by the city. */
  texts: z.strictObject({ heading: InWords, welcome: InWords.nullable() }),
  privacy: z.strictObject({
    /** Who answers for the data, and where to write to. */
    controller: z.string().min(1),
    contact: z.string().min(1),
    /** The data protection officer. */
    officer: z.string().min(1),
    /** On what ground: what a lawyer of the city wrote. */
    legalGround: InWords,
    /** Who hosts the program for the city, and in which country. */
    host: InWords,
    /** Other terms that hold here, or null. */
    terms: InWords.nullable(),
    checkedOn: z.iso.date(),
  }),
  accessibility: z.strictObject({
    /** Where to say that something does not work. */
    contact: z.string().min(1),
    /** Screen readers with which a person tried it, with version; empty says that none was tried. */
    screenReadersTried: z.array(z.string().min(1)),
    /** What is known not to work, or null. */
    shortcomings: InWords.nullable(),
    /** Whom to turn to when the answer to a complaint does not satisfy: what a lawyer of the city wrote. */
    complaints: InWords.optional(),
    checkedOn: z.iso.date(),
  }),
});
export type CityWeb = z.infer<typeof CityWeb>;

/** Says by how much a colour falls short: an operator who reads only "wrong" would have to guess. */
function standsOutFrom(ground: string, called: string) {
  return (colour: string, context: z.RefinementCtx<string>): void => {
    if (!Colour.safeParse(colour).success) return;
    const ratio = contrast(colour, ground);
    if (ratio >= ENOUGH_CONTRAST) return;
    const message = `${colour} stands out from ${called} (${ground}) by ${inFigures(ratio)} to 1, and must by at least ${ENOUGH_CONTRAST} to 1`;
    context.addIssue({ code: 'custom', message });
  };
}
