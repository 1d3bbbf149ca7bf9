import { type Age, DANGER_KINDS, DangerKind } from '../domain/ids.js';
import type { Danger } from '../domain/facts.js';
import type { Hit, Reading } from './lexicon.js';
import type { Token } from './tokens.js';

/** A danger that cues name; `isSure` when nothing else in the text can take it away (somebody speaks of suicide, or cries for help in a few words). */
export interface Told extends Danger {
  readonly isSure: boolean;
  /** It is all that the text says, so it also tells how acute it is. */
  readonly isShort: boolean;
}

/**
 * The danger that the cues of data/danger.csv name, in every language at once, without those that an idiom
 * explains or a negation denies; null when none is left. Acute is what is now, or has a weapon in it, and
 * not past. `age` is that of the person whom it happened to, where the text tells it.
 */
export function toldOutright(reading: Reading, age?: Age): Told | null {
  const found = signals(reading);
  if (found.length === 0) return null;
  const around = surroundings(reading);
  const isMinor = age !== undefined && MINORS.has(age);
  const kinds = new Set<DangerKind>();
  let level: Danger['level'] = 'soft';
  for (const signal of found) {
    if (signal.needsMinor && !isMinor && around.child.size === 0 && around.minor.size === 0)
      continue;
    for (const kind of signal.kinds) kinds.add(kind);
    if (!signal.kinds.some((kind) => SOMEBODY_DOES.has(kind))) {
      if (signal.acute) level = 'acute';
      continue;
    }
    if (isMinor || around.child.has(signal.sentence)) kinds.add('child');
    if (around.partner.has(signal.sentence)) kinds.add('partner_violence');
    if (isPresent(signal, around)) level = 'acute';
  }
  if (kinds.size === 0) return null;
  const isShort = reading.tokens.length <= SHORT_CRY;
  const isSure = isShort || (level === 'acute' && kinds.has('self_harm'));
  return { level, kinds: DANGER_KINDS.filter((kind) => kinds.has(kind)), isSure, isShort };
}

/** In a few words something is named only to say that it was not so, or as a manner of speaking. */
export function isTakenBack(reading: Reading): boolean {
  return (
    reading.tokens.length <= SHORT_CRY &&
    reading.hits('danger').length > 0 &&
    signals(reading).length === 0
  );
}

/** In so few words nobody tells a film or a joke. */
const SHORT_CRY = 12;

const MINORS: ReadonlySet<Age> = new Set<Age>(['under_12', '12_17', 'under_18']);

/** Kinds in which another person acts: who that is and when it was says more. */
const SOMEBODY_DOES: ReadonlySet<DangerKind> = new Set<DangerKind>([
  'violence',
  'threat',
  'sexual_violence',
  'confinement',
  'partner_violence',
  'child',
]);

interface Signal {
  kinds: DangerKind[];
  acute: boolean;
  needsMinor: boolean;
  sentence: number;
}

function signals(reading: Reading): Signal[] {
  const idioms = reading.hits('danger-idioms');
  const hits = reading.hits('danger');
  return hits
    .filter((hit) => !idioms.some((idiom) => explains(idiom, hit)))
    .filter((hit) => !hits.some((other) => isDoneToOneself(other, hit)))
    .flatMap((hit) => asSignal(hit, reading.tokens));
}

/** "Ik ga mezelf doodschieten": what ends in it threatens nobody else. */
function isDoneToOneself(other: Hit, hit: Hit): boolean {
  const isOther = other.entry.columns['kinds'] === 'self_harm' && other !== hit;
  const isThreat = hit.entry.columns['kinds'] !== 'self_harm';
  return isOther && isThreat && other.from <= hit.to && hit.to <= other.to;
}

/** An idiom takes away an acute signal only when it holds all of it; a soft one also when it touches it. */
function explains(idiom: Hit, hit: Hit): boolean {
  if (hit.entry.columns['level'] === 'soft') return idiom.from <= hit.to && hit.from <= idiom.to;
  return idiom.from <= hit.from && hit.to <= idiom.to;
}

function asSignal(hit: Hit, tokens: readonly Token[]): Signal[] {
  const { columns } = hit.entry;
  const kinds = (columns['kinds'] ?? '').split('|').map((kind) => DangerKind.parse(kind));
  const denied = isDenied(hit, tokens);
  // Who says not to think of suicide has thought of the word: the line is shown all the same.
  if (denied && !kinds.includes('self_harm')) return [];
  return [
    {
      kinds,
      acute: columns['level'] === 'acute' && !denied,
      needsMinor: columns['needs'] === 'minor',
      sentence: tokens[hit.from]?.sentence ?? 0,
    },
  ];
}

const NEGATORS = new Set(
  'niet nie geen nooit zonder no not never without pas jamais nicht kein keine'.split(' '),
);
/** "Niet alleen geslagen": what follows did happen. */
const NOT_ONLY = new Set(['alleen', 'enkel', 'only', 'just', 'seulement', 'nur', 'meer', 'eens']);

function isDenied(hit: Hit, tokens: readonly Token[]): boolean {
  const clause = tokens[hit.from]?.clause;
  const near = [hit.from - 2, hit.from - 1, hit.to + 1, hit.to + 2];
  return near.some((place) => {
    const token = tokens[place];
    if (token === undefined || token.clause !== clause || !NEGATORS.has(token.word)) return false;
    const isAfter = place > hit.to;
    // Behind the verb only the bare word denies ("hij sloeg mij niet"): "geen" there belongs to something else.
    if (isAfter && !['niet', 'nie', 'nicht'].includes(token.word)) return false;
    const next = tokens[place + 1];
    if (isAfter && next?.clause === clause) return false;
    return !NOT_ONLY.has(next?.word ?? '');
  });
}

/** Sentences in which something else is said that changes what a signal means. */
type Surroundings = Record<'now' | 'past' | 'child' | 'partner' | 'minor', ReadonlySet<number>>;

function surroundings({ tokens, ...reading }: Reading): Surroundings {
  const hits = reading.hits('danger-context');
  const sentences = (what: string): ReadonlySet<number> =>
    new Set(
      hits
        .filter((hit) => hit.entry.columns['what'] === what)
        .map((hit) => tokens[hit.from]?.sentence ?? 0),
    );
  return {
    now: sentences('now'),
    past: sentences('past'),
    child: sentences('child'),
    partner: sentences('partner'),
    minor: sentences('minor'),
  };
}

function isPresent(signal: Signal, around: Surroundings): boolean {
  if (around.now.has(signal.sentence)) return true;
  if (around.past.has(signal.sentence)) return false;
  return signal.acute || around.now.has(signal.sentence + 1);
}
