import type { Hit, Reading } from './lexicon.js';
import type { Token } from './tokens.js';

/**
 * Which words a person says that it is not about: "niet omdat ik oud ben", "mijn leeftijd speelde geen
 * rol", "rien à voir avec mon nom" (data/denials.csv; its column `reach` says on which side of the cue
 * the denied words stand, `start` that the cue must begin a part of a sentence). Only the sentence
 * itself is looked at, up to a "maar".
 */
export function deniedIn(reading: Reading): (hit: Hit) => boolean {
  const denials = reading.hits('denials');
  const { tokens } = reading;
  return (hit) => denials.some((denial) => isDenied(hit, denial, tokens));
}

/** All places of tokens that these hits cover. */
export function placesOf(hits: readonly Hit[]): Set<number> {
  const places = new Set<number>();
  for (const { from, to } of hits) for (let place = from; place <= to; place++) places.add(place);
  return places;
}

const FARTHEST = 6;
const FARTHEST_BACK = 8;
const BUT = new Set(['maar', 'wel', 'mo', 'mor', 'but', 'mais', 'sondern', 'aber']);
const BEFORE_START = new Set(['maar', 'en', 'and', 'et', 'ook', 'nee', 'neen', 'non', 'no', 'und']);

function isDenied(hit: Hit, denial: Hit, tokens: readonly Token[]): boolean {
  const reach = denial.entry.columns['reach'];
  if (reach === 'before') return isBefore(hit, denial, tokens);
  if (tokens[hit.from]?.sentence !== tokens[denial.from]?.sentence) return false;
  if (reach === 'inside') return denial.from <= hit.from && hit.from <= denial.to;
  if (reach === 'start' && !startsClause(denial.from, tokens)) return false;
  return isAfter(hit, denial, tokens);
}

/** "Ik ben trans, maar daar ging het niet om", and "Ik ben trans. Daar ging het niet om." */
function isBefore(hit: Hit, denial: Hit, tokens: readonly Token[]): boolean {
  const distance = denial.from - hit.to;
  if (distance <= 0 || distance > FARTHEST_BACK) return false;
  const sentence = tokens[denial.from]?.sentence ?? 0;
  const told = tokens[hit.to]?.sentence;
  return told === sentence || (told === sentence - 1 && startsSentence(denial.from, tokens));
}

function startsSentence(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]?.sentence) return true;
  return BEFORE_START.has(before?.word ?? '') && startsSentence(at - 1, tokens);
}

/** "Omdat" may be the last word of a denial and the first of what is denied. */
function isAfter(hit: Hit, denial: Hit, tokens: readonly Token[]): boolean {
  if (hit.from < denial.to || hit.to === denial.to || hit.from - denial.to > FARTHEST) return false;
  return !tokens.slice(denial.to + 1, hit.from).some(({ word }) => BUT.has(word));
}

function startsClause(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  return before?.clause !== tokens[at]?.clause || BEFORE_START.has(before?.word ?? '');
}
