import {
  CONDUCTS,
  type Conduct,
  type Domain,
  Domain as DomainSchema,
  type Ground,
  Ground as GroundSchema,
} from '../domain/ids.js';
import type { Details } from '../domain/facts.js';
import { detailValues } from '../domain/facts.js';
import type { Hit, Reading } from './lexicon.js';
import type { Token } from './tokens.js';

/** One cue of weight 2 or more, or two hints: a topic is named from here on. */
const ENOUGH = 2;

/** Areas of life that the words point at, best first, at most two; none when nothing points clearly. */
export function findDomains(reading: Reading, languages: ReadonlySet<string>): Domain[] {
  const scores = scoresOf(reading.hits('domains', languages), 'domain');
  const best = scores[0]?.score ?? 0;
  return scores
    .filter(({ score }) => score >= ENOUGH && score * 2 >= best)
    .slice(0, 2)
    .map(({ name }) => DomainSchema.parse(name));
}

/** What the words say about the details of one area of life; a detail with two answers is left open. */
export function findDetails(
  domain: Domain | undefined,
  reading: Reading,
  languages: ReadonlySet<string>,
): Details {
  if (domain === undefined) return {};
  const hits = reading
    .hits('details', languages)
    .filter((hit) => hit.entry.columns['domain'] === domain);
  const details: Details = {};
  for (const name of new Set(hits.map((hit) => hit.entry.columns['detail'] ?? ''))) {
    const scores = scoresOf(
      hits.filter((hit) => hit.entry.columns['detail'] === name),
      'value',
    );
    const [first, second] = scores;
    if (first === undefined || first.score === second?.score) continue;
    if (detailValues(domain, name)?.includes(first.name) === true) details[name] = first.name;
  }
  return details;
}

/** Grounds that the words point at and grounds that they deny ("het gaat niet om mijn leeftijd"). */
export function findGrounds(
  reading: Reading,
  languages: ReadonlySet<string>,
): { grounds: Ground[]; notGrounds: Ground[] } {
  const { tokens } = reading;
  const denials = reading.hits('denials');
  const isDenied = (hit: Hit): boolean =>
    denials.some(
      (denial) =>
        denial.to < hit.from &&
        hit.from - denial.to <= 6 &&
        tokens[denial.to]?.sentence === tokens[hit.from]?.sentence &&
        !tokens.slice(denial.to, hit.from).some((token) => BUT.has(token.word)),
    );
  const hits = reading.hits('grounds', languages);
  const told = scoresOf(
    hits.filter((hit) => !isDenied(hit)),
    'ground',
  ).filter(({ score }) => score >= ENOUGH);
  const denied = scoresOf(hits.filter(isDenied), 'ground').map(({ name }) =>
    GroundSchema.parse(name),
  );
  const outright = told.slice(2).filter(({ name }) => isStatedOutright(name, hits, tokens));
  const grounds = [...told.slice(0, 2), ...outright].map(({ name }) => GroundSchema.parse(name));
  return { grounds, notGrounds: denied.filter((ground) => !grounds.includes(ground)) };
}

const BUT = new Set(['maar', 'wel', 'but', 'mais', 'sondern']);
const BECAUSE = new Set(
  'omdat wegens vanwege omwille door mijn because my cause parce mon ma weil wegen mein meine en and et und'.split(
    ' ',
  ),
);

/** "Omdat ik zwanger ben en om mijn geloof": a reason is given in so many words. */
function isStatedOutright(ground: string, hits: readonly Hit[], tokens: readonly Token[]): boolean {
  return hits.some(
    (hit) =>
      hit.entry.columns['ground'] === ground &&
      hit.entry.columns['weight'] === '3' &&
      tokens.slice(Math.max(0, hit.from - 3), hit.from).some((token) => BECAUSE.has(token.word)),
  );
}

/** What was done, in the order of ids.ts. */
export function findConduct(reading: Reading, languages: ReadonlySet<string>): Conduct[] {
  const found = new Set(
    reading.hits('conduct', languages).map((hit) => hit.entry.columns['conduct']),
  );
  return CONDUCTS.filter((conduct) => found.has(conduct));
}

interface Score {
  name: string;
  score: number;
}

/** The same words count once for a topic, however often they stand in the text. */
function scoresOf(hits: readonly Hit[], column: string): Score[] {
  const scores = new Map<string, Score & { first: number }>();
  const counted = new Set<string>();
  for (const hit of hits) {
    const name = hit.entry.columns[column] ?? '';
    const score = scores.get(name) ?? { name, score: 0, first: hit.from };
    scores.set(name, { ...score, first: Math.min(score.first, hit.from) });
    const once = `${name} ${hit.entry.cue.text}`;
    if (counted.has(once)) continue;
    counted.add(once);
    const current = scores.get(name);
    if (current !== undefined) current.score += Number(hit.entry.columns['weight'] ?? '1');
  }
  return [...scores.values()].sort(
    (one, other) => other.score - one.score || one.first - other.first,
  );
}
