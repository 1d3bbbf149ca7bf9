import type { Hit, Reading } from './lexicon.js';

/** The words that point at a topic, and the places of those that only seem to. */
export interface TopicWords {
  readonly hits: readonly Hit[];
  readonly passedBy: ReadonlySet<number>;
}

/**
 * Leaves out what an account names in passing: where somebody was going ("op weg naar school"), what
 * something stands beside ("naast het gemeentehuis"), to whom it was reported since ("de politie heeft
 * een pv gemaakt"). These are the lines `none` of data/domains.csv; nothing in them counts.
 */
export function domainWords(reading: Reading, languages: ReadonlySet<string>): TopicWords {
  return withoutPassing(reading.hits('domains', languages), 'domain');
}

/**
 * Leaves out what is said of things and in sayings: "een zwarte kat", "noir sur blanc", "a blind wall".
 * These are the lines `none` of data/grounds.csv.
 */
export function groundWords(reading: Reading, languages: ReadonlySet<string>): TopicWords {
  return withoutPassing(reading.hits('grounds', languages), 'ground');
}

function withoutPassing(all: readonly Hit[], column: 'domain' | 'ground'): TopicWords {
  const isPassing = ({ entry }: Hit) => entry.columns[column] === 'none';
  const passedBy = placesOf(all.filter(isPassing));
  if (passedBy.size === 0) return { hits: all, passedBy };
  const hits = all.filter(
    (hit) => !isPassing(hit) && !(passedBy.has(hit.from) && passedBy.has(hit.to)),
  );
  return { hits, passedBy };
}

/** All places of tokens that these hits cover. */
export function placesOf(hits: readonly Hit[]): Set<number> {
  const places = new Set<number>();
  for (const { from, to } of hits) for (let place = from; place <= to; place++) places.add(place);
  return places;
}
