import type { Hit, Reading } from './lexicon.js';
import { placesOf } from './denied.js';

/** The words that point at an area of life, and the places of those that only seem to. */
export interface DomainWords {
  readonly hits: readonly Hit[];
  readonly passedBy: ReadonlySet<number>;
}

/**
 * Leaves out what an account names in passing: where somebody was going ("op weg naar school"), what
 * something stands beside ("naast het gemeentehuis"), to whom it was reported since ("de politie heeft
 * een pv gemaakt"). These are the lines `none` of data/domains.csv; nothing in them counts.
 */
export function domainWords(reading: Reading, languages: ReadonlySet<string>): DomainWords {
  const all = reading.hits('domains', languages);
  const passedBy = placesOf(all.filter(isPassing));
  if (passedBy.size === 0) return { hits: all, passedBy };
  const hits = all.filter(
    (hit) => !isPassing(hit) && !(passedBy.has(hit.from) && passedBy.has(hit.to)),
  );
  return { hits, passedBy };
}

function isPassing({ entry }: Hit): boolean {
  return entry.columns['domain'] === 'none';
}
