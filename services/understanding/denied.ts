import type { Hit, Reading } from './lexicon.js';
import { groundWords, placesOf } from './passingMentions.js';
import type { Token } from './tokens.js';

/** The words of an account that point at a ground, and those by which it says that it is not about one. */
export interface ToldAndDenied {
  readonly told: readonly Hit[];
  readonly denied: readonly Hit[];
  /** The places of words that say nothing of a ground: denied, or of a thing or a saying. */
  readonly leftOut: ReadonlySet<number>;
}

/**
 * Tells apart what a person says that it is about and what it is not about: "niet omdat ik oud ben",
 * "mijn leeftijd speelde geen rol", "rien à voir avec mon nom", "is it my age? no" (data/denials.csv; its
 * column `reach` says on which side of the cue the denied words stand). In a denial plain words count that
 * elsewhere say nothing ("mijn naam", "money": data/deniable.csv). "Niet alleen om" denies nothing.
 */
export function toldAndDenied(reading: Reading, languages: ReadonlySet<string>): ToldAndDenied {
  const { hits, passedBy } = groundWords(reading, languages);
  const denials = reading.hits('denials');
  if (denials.length === 0) return { told: hits, denied: [], leftOut: passedBy };
  const candidates = [...hits, ...reading.hits('deniable', languages)].sort(
    (one, other) => one.from - other.from,
  );
  const denied = new Set(
    denials.flatMap((denial) => deniedBy(denial, near(denial, candidates), reading.tokens)),
  );
  return {
    told: hits.filter((hit) => !denied.has(hit)),
    denied: [...denied],
    leftOut: new Set([...passedBy, ...placesOf([...denied])]),
  };
}

/** Nobody denies what they said a page before. */
const SIGHT = 80;

/** Of hits in order of place those in sight, so that a long text of denials takes no longer than another. */
function near({ from, to }: Hit, hits: readonly Hit[]): readonly Hit[] {
  return hits.slice(firstFrom(from - SIGHT, hits), firstFrom(to + SIGHT, hits));
}

function firstFrom(place: number, hits: readonly Hit[]): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FARTHEST = 7;
const FARTHEST_BACK = 16;
/** From here on it is told what it is about after all. */
const BUT = words('maar wel mo mor but mais sondern aber');
/** Another reason begins, or another sentence that nobody ended. */
const ANEW = words('omdat omda want om because parce car sinds depuis since toen tot');
const BEFORE_START = words(
  'maar en and et ook nee neen non no und dus donc so mais but want het t dat da it that ca cela ce',
);
/** Between the things of a list: "niet mijn leeftijd of mijn afkomst". */
const LINKS = words(
  'en of noch et ou ni and or nor niet geen pas not ook de het een t d l la le les the a my mijn mn ' +
    'mon ma mes his her their our zijn haar hun ons onze son sa ses leur leurs notre nos om door aan over',
);
const NOT = words('niet nie ni neet pas not isn wasn non');
const ONLY = words(
  'alleen enkel louter slechts uitsluitend zomaar only just simply merely solely seulement uniquement ' +
    'juste simplement',
);

function deniedBy(denial: Hit, hits: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
  const { from, to, entry } = denial;
  if (isSuspicion(from, tokens)) return [];
  const sentence = tokens[from]?.sentence;
  const inSentence = hits.filter((hit) => tokens[hit.from]?.sentence === sentence);
  switch (entry.columns['reach']) {
    case 'before':
      return deniedBefore(denial, hits, tokens);
    case 'inside':
      return inSentence.filter(
        (hit) => from <= hit.from && hit.to <= to && !isOnly(denial, tokens),
      );
    case 'answer':
      return deniedByAnswer(denial, hits, tokens);
    case 'start':
      return startsClause(from, tokens) ? deniedAfter(denial, inSentence, tokens) : [];
    case 'contrast':
      return isSetAgainst(denial, tokens) ? deniedAfter(denial, inSentence, tokens) : [];
    default:
      return deniedAfter(denial, inSentence, tokens);
  }
}

/** "Ik werd niet geweigerd om mijn leeftijd, maar om mijn rolstoel": without the second half it is a reason. */
function isSetAgainst({ to }: Hit, tokens: readonly Token[]): boolean {
  const sentence = tokens[to]?.sentence;
  return tokens
    .slice(to + 1, to + SIGHT)
    .some(
      (token, place) =>
        token.sentence === sentence &&
        BUT.has(token.word) &&
        tokens.slice(to + place + 2, to + place + 4).some((next) => REASON.has(next.word)),
    );
}

/** "Omdat" may be the last word of a denial and the first of what is denied. */
function deniedAfter(denial: Hit, hits: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
  if (isOnly(denial, tokens)) return [];
  const { to } = denial;
  const clause = tokens[to]?.clause;
  const denied: Hit[] = [];
  const following = hits
    .filter((hit) => hit.from >= to)
    .sort((one, other) => one.from - other.from);
  let last = to;
  for (const hit of following) {
    const between = tokens.slice(last + 1, hit.from);
    const isNear = tokens[hit.from]?.clause === clause && hit.from - to <= FARTHEST;
    const isStopped =
      between.some(({ word }) => BUT.has(word)) ||
      (denied.length > 0 &&
        between.some(({ word }) => ANEW.has(word)) &&
        !isLinked(last, hit, tokens));
    if (isStopped || !(isNear || (denied.length > 0 && isLinked(last, hit, tokens)))) break;
    denied.push(hit);
    last = Math.max(last, hit.to);
  }
  return denied;
}

/** "Ik ben trans, maar daar ging het niet om", and "Ik ben trans. Daar ging het niet om." */
function deniedBefore(denial: Hit, hits: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
  const { from } = denial;
  if (isOnly(denial, tokens)) return [];
  const start = startOfSentence(from, tokens);
  const isResumed = tokens.slice(start, from).every(({ word }) => BEFORE_START.has(word));
  const first = tokens[isResumed ? start - 1 : start]?.sentence ?? 0;
  const earlier = hits
    .filter((hit) => hit.to < from && (tokens[hit.from]?.sentence ?? -1) >= first)
    .sort((one, other) => other.to - one.to);
  const nearest = earlier[0];
  if (nearest === undefined || from - nearest.to > FARTHEST_BACK) return [];
  const denied: Hit[] = [];
  let reached = nearest.from;
  for (const hit of earlier) {
    const isSame = hit.to >= reached;
    if (!isSame && !areAllLinks(hit.to + 1, reached, tokens)) break;
    denied.push(hit);
    reached = Math.min(reached, hit.from);
  }
  return denied;
}

/** "Is het omdat ik een vrouw ben? Nee, de bazin is er ook een." */
function deniedByAnswer(
  denial: Hit,
  hits: readonly Hit[],
  tokens: readonly Token[],
): readonly Hit[] {
  const { from } = denial;
  const last = tokens[from - 1];
  if (last === undefined || last.sentence === tokens[from]?.sentence || !last.isAsked) return [];
  const question = tokens.slice(startOfSentence(from - 1, tokens), from);
  const isAboutReason =
    (question.length <= SHORT_QUESTION && LINKS.has(question[0]?.word ?? '')) ||
    question.some(({ word }) => REASON.has(word));
  if (!isAboutReason || ALLOWED.has(question[0]?.word ?? '')) return [];
  return hits.filter((hit) => tokens[hit.from]?.sentence === last.sentence);
}
/** "Mijn leeftijd? Nee." */
const SHORT_QUESTION = 4;
const REASON = words(
  'de it omdat omda om want door aan wegens vanwege iets tegen because cause about due parce cause pour contre lie',
);
/** "Mag dat omdat ik zwanger ben? Nee toch?" */
const ALLOWED = words('mag mogen kan kunnen moet can may could should peut peuvent doit dois');

/** "Isn't it because I'm black?" asks what the person thinks. */
function isSuspicion(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at]?.isAsked !== true) return false;
  return ASKS.has(tokens[startOfSentence(at, tokens)]?.word ?? '');
}
const ASKS = words('is isn was wasn zou ligt lag komt gaat ging est serait heeft could');

function isLinked(last: number, hit: Hit, tokens: readonly Token[]): boolean {
  return areAllLinks(last + 1, hit.from, tokens);
}

function areAllLinks(from: number, to: number, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).every(({ word }) => LINKS.has(word));
}

/** "Niet alleen om mijn leeftijd": for that too. */
function isOnly({ from, to }: Hit, tokens: readonly Token[]): boolean {
  return tokens
    .slice(from, to + 2)
    .some(({ word }, place, all) => ONLY.has(word) && NOT.has(all[place - 1]?.word ?? ''));
}

function startOfSentence(at: number, tokens: readonly Token[]): number {
  const sentence = tokens[at]?.sentence;
  let start = at;
  const least = Math.max(0, at - SIGHT);
  while (tokens[start - 1]?.sentence === sentence && start > least) start--;
  return start;
}

function startsClause(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  return before?.clause !== tokens[at]?.clause || BEFORE_START.has(before?.word ?? '');
}
