import { CONDUCTS, type Conduct, type Domain, Domain as DomainSchema } from '../domain/ids.js';
import type { Hit, Reading } from './lexicon.js';
import { judge, seemsAbout } from './model/topicModel.js';
import { domainWords } from './passingMentions.js';

export { findGrounds } from './grounds.js';

/** Areas of life that the words point at, best first, at most two; none when nothing points at one. */
export function findDomains(reading: Reading, languages: ReadonlySet<string>): Domain[] {
  const { hits, passedBy } = domainWords(reading, languages);
  const { scores, gate } = judge('domains', reading, hits, passedBy);
  const outright = new Set(hits.filter(isOutright).map(({ entry }) => entry.columns['domain']));
  const ranked = [
    ...scores.filter(({ name }) => outright.has(name)),
    ...scores.filter(({ name }) => !outright.has(name)),
  ];
  // "Er is niks gebeurd, ik wil gewoon info": nothing is suggested out of nothing.
  const isListed = scores.some((one) => one.isListed);
  if (!isListed && seemsAbout({ scores, gate }) < GATE_UNLISTED) return [];
  const best = ranked[0]?.score ?? 0;
  return ranked
    .slice(0, 2)
    .filter(
      ({ name, score, isListed }) =>
        outright.has(name) ||
        (gate >= GATE &&
          score >= (isListed ? LEAST : LEAST_UNLISTED) &&
          best - score <= (isListed ? NEAR : NEAR_UNLISTED)),
    )
    .map(({ name }) => DomainSchema.parse(name));
}

/** Weight 4: words that leave no doubt ("ik ben leerkracht in een school" is about work). */
function isOutright({ entry }: Hit): boolean {
  return entry.columns['weight'] === '4';
}

/** Below these nothing is named; the last where no word of the lists points at the area. Chosen on the development texts. */
const GATE = 1;
/** Of gate and best score together, where no word of the lists points at any area. */
const GATE_UNLISTED = 1.6;
const LEAST = -5;
const LEAST_UNLISTED = -4;
/** A second area is named when it is nearly as likely as the first, the more so where no word of the lists points at it. */
const NEAR = 3.5;
const NEAR_UNLISTED = 1.5;

/**
 * What was done, in the order of ids.ts: what the model holds for likely enough, which rests on the word
 * lists (a slur, "volzet", "trok aan mijn hoofddoek") and on the words around them.
 */
export function findConduct(reading: Reading, languages: ReadonlySet<string>): Conduct[] {
  const hits = reading.hits('conduct', languages);
  const { scores, gate } = judge('conduct', reading, hits);
  const outright = new Set(hits.filter(isOutright).map(({ entry }) => entry.columns['conduct']));
  const likely = scores.filter(
    ({ name, score, isListed }) =>
      outright.has(name) ||
      ((isListed || gate >= GATE) &&
        score >= (LEAST_CONDUCT[name] ?? OTHER_CONDUCT) + (isListed ? 0 : UNLISTED)),
  );
  return CONDUCTS.filter((conduct) => likely.some(({ name }) => name === conduct));
}

/**
 * From here on a conduct is named: where on texts by authors whose texts the model had not seen as many are
 * missed as are named wrongly. Refusals and harassment are told in so many ways that the model must go
 * first; what few tell of otherwise (a shove, broken windows) must be likelier.
 */
const LEAST_CONDUCT: Readonly<Record<string, number>> = {
  refusal: -1.2,
  harassment: -1.15,
  threat: -1.6,
  violence: -1.5,
  bullying: -1.4,
  no_accommodation: -1.5,
  property_damage: -1,
  hate_speech: -1.4,
};
const OTHER_CONDUCT = -1.8;
/** So much likelier where no word of the lists points at it. */
const UNLISTED = 1;
