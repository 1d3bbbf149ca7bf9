import { BODY_ASPECTS, type BodyAspect, bodySteps } from './bodySteps.js';
import type { Facts } from './facts.js';
import { bodySources } from './bodySources.js';
import type { Code } from './ids.js';
import {
  NEXT_CLAIMS,
  NEXT_SECTIONS,
  type NextCase,
  type NextChoice,
  type NextSection,
} from './nextStepsData.js';
import type { TextSource } from './textSource.js';

/** A part of the card: about each body the sentences that a page supports, and the general claims. */
export interface NextPart {
  readonly section: NextSection;
  /** Text keys, in the order in which they are said; `about` is the body that they speak of. */
  readonly says: readonly NextSay[];
  /** Each page once. */
  readonly sources: readonly TextSource[];
}

export interface NextSay {
  readonly key: string;
  readonly about: Code | undefined;
  readonly from: TextSource | 'our_advice';
}

/**
 * What happens next in this case, in parts that each fit a small screen. Pure and total: whatever is
 * told, chosen or not, every part that is given says something. `recipients` are the bodies that it
 * goes to or, before a choice, that are competent; none before anything is told.
 */
export function nextStepsFor(
  facts: Facts,
  choice: NextChoice | undefined,
  recipients: readonly Code[],
): readonly NextPart[] {
  const one: NextCase = { facts, choice, bodies: recipients };
  return NEXT_SECTIONS.map((section) => partOf(section, one)).filter(({ says }) => says.length > 0);
}

/** Which sentences about a body belong to a part. */
const ASPECTS_IN: Readonly<Partial<Record<NextSection, readonly BodyAspect[]>>> = {
  steps: ['steps'],
  duration: ['long', 'cannot'],
  proof: ['needs'],
  cost: ['cost'],
};

function partOf(section: NextSection, one: NextCase): NextPart {
  const claims = NEXT_CLAIMS.filter((claim) => claim.section === section && claim.when(one));
  const general = claims.map(({ key, from }): NextSay => ({ key, about: undefined, from }));
  const about = bodiesIn(section, one).flatMap((code) => aboutBody(section, code));
  // What was chosen comes before what the bodies do with it; elsewhere the bodies come first.
  const says = section === 'steps' ? [...general, ...about] : [...about, ...general];
  return { section, says, sources: sourcesOf(says) };
}

/** A signal without a name is only counted: nobody does anything with it that has steps. */
function bodiesIn(section: NextSection, { choice, bodies }: NextCase): readonly Code[] {
  return section === 'steps' && choice === 'signal' ? [] : bodies;
}

function aboutBody(section: NextSection, code: Code): NextSay[] {
  const sources = bodySteps[code] ?? {};
  const aspects = BODY_ASPECTS.filter((aspect) => ASPECTS_IN[section]?.includes(aspect) === true);
  const found = aspects.flatMap((aspect): NextSay[] => {
    const from = sources[aspect];
    return from === undefined ? [] : [{ key: `body.${code}.${aspect}`, about: code, from }];
  });
  return section === 'steps' && found.length === 0 ? whatItDoes(code) : found;
}

/** Of a body whose steps no page gives: the two sentences that are known of each. */
function whatItDoes(code: Code): NextSay[] {
  const sources = bodySources[code];
  if (sources === undefined) return [];
  return (['does', 'next'] as const).map((part) => ({
    key: `body.${code}.${part}`,
    about: code,
    from: sources[part],
  }));
}

function sourcesOf(says: readonly NextSay[]): TextSource[] {
  const found = new Map<string, TextSource>();
  for (const { from } of says) {
    if (from !== 'our_advice' && !found.has(from.source)) found.set(from.source, from);
  }
  return [...found.values()];
}
