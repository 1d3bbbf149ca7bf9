import { type Details, detailValues } from '../domain/facts.js';
import type { Domain, Region } from '../domain/ids.js';
import type { Hit, Reading } from './lexicon.js';

/**
 * What the words say about the details of one area of life (data/details.csv); a detail for which two
 * answers are named equally is left open. `region` is where it happened: a bus in Ghent is De Lijn's.
 */
export function findDetails(
  domain: Domain | undefined,
  reading: Reading,
  languages: ReadonlySet<string>,
  region?: Region,
): Details {
  if (domain === undefined) return {};
  const about = ({ entry }: Hit) => several(entry.columns['domain']).includes(domain);
  const own = reading.hits('details', languages).filter(about);
  // "Mutuelle" stands in Dutch messages too.
  const borrowed = reading.hits('details').filter((hit) => about(hit) && isTelling(hit));
  const details: Details = {};
  for (const name of new Set([...own, ...borrowed].map(detailOf))) {
    const isIt = (hit: Hit) => detailOf(hit) === name;
    const value = bestValue(own.filter(isIt), region) ?? bestValue(borrowed.filter(isIt), region);
    if (value !== undefined && detailValues(domain, name)?.includes(value) === true)
      details[name] = value;
  }
  return details;
}

function detailOf({ entry }: Hit): string {
  return entry.columns['detail'] ?? '';
}

/** Long enough to mean the same in a text of another language. */
function isTelling({ from, to, entry }: Hit): boolean {
  return Number(entry.columns['weight']) >= 2 && (to > from || entry.cue.text.length >= 5);
}

function several(column: string | undefined): string[] {
  return (column ?? '').split(' ');
}

/** The value with the surest cue; of two that are as sure, the one that more cues name; none when that is equal too, or both are told outright. */
function bestValue(hits: readonly Hit[], region: Region | undefined): string | undefined {
  const cues = new Map<string, Map<string, number>>();
  for (const { entry } of hits) {
    const value = valueIn(entry.columns['value'] ?? '', region);
    if (value === undefined) continue;
    const found = cues.get(value) ?? new Map<string, number>();
    cues.set(value, found.set(entry.cue.text, Number(entry.columns['weight'] ?? '2')));
  }
  const scores = [...cues].map(([value, found]) => {
    const weights = [...found.values()];
    return { value, surest: Math.max(...weights), sum: weights.reduce((a, b) => a + b, 0) };
  });
  scores.sort((one, other) => other.surest - one.surest || other.sum - one.sum);
  const [first, second] = scores;
  if (first === undefined || second?.surest !== first.surest) return first?.value;
  return first.surest >= OUTRIGHT || second.sum === first.sum ? undefined : first.value;
}

/** From this weight on a cue tells its value in so many words. */
const OUTRIGHT = 3;

/** `local` stands for the one company that runs buses and trams in a region. */
function valueIn(value: string, region: Region | undefined): string | undefined {
  return value === 'local' ? LOCAL[region ?? 'abroad'] : value;
}

const LOCAL: Partial<Record<Region, string>> = {
  flanders: 'de_lijn',
  brussels: 'mivb',
  wallonia: 'tec',
  german_community: 'tec',
};
