import type { Style } from '../tagger/seen.js';
import {
  DICTIONARY_WORD,
  FIRST_NAME,
  isDutchWord,
  LAST_NAME,
  listsOf,
} from '../tagger/wordSets.js';
import { nameLikeness } from '../tagger/wordSets.js';
import { isNearlyWord } from './nearlyWord.js';
import { isCompound, nameKind } from './nameWords.js';
import type { Token } from './tokens.js';
import { isIn, isPlace, isStreetName } from './words.js';

/** Words that may be somebody's name: indexes of tokens, both included, and who proposed them. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** What introduces it where a rule found it; "tagger" where only the tagger did, "doubt" where that holds it for none. */
  readonly source: 'title' | 'called' | 'acts' | 'other' | 'rule' | 'tagger' | 'doubt';
}

/** The text that a candidate stands in, as the evidence needs it. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token, how far the tagger is for a name rather than against it. */
  readonly margins: readonly number[];
  readonly isGerman: boolean;
  readonly style: Style;
  /** How often a folded word stands in the text with a capital. */
  readonly capitals: ReadonlyMap<string, number>;
}

/**
 * What speaks for or against a candidate being somebody's name, as names of yes-or-no facts and, by
 * `scaled`, of facts that count as much as the tagger is sure. The weights of each are learnt by
 * deployment/train/tagger/decider.mjs.
 */
export function evidenceFor(scene: Scene, candidate: Candidate): Evidence {
  const look = lookOf(scene, candidate);
  if (look === undefined) return { facts: [], scaled: [], sureness: 0 };
  const facts = [...factsOf(scene, look), ...factsAround(scene, candidate, look)];
  return { facts, scaled: scaledFacts(look), sureness: sureness(scene, candidate) };
}

/** How the word that counts looks, and what stands before it: the same look has the same facts. */
export interface Look {
  readonly token: Token;
  readonly shape: Shape;
  readonly source: Candidate['source'];
  readonly before: string;
  /** Words of the candidate, three at most. */
  readonly words: number;
}

export function lookOf({ tokens }: Scene, { from, to, source }: Candidate): Look | undefined {
  let at = from;
  while (at < to && isIn('particles', tokens[at]?.folded ?? '')) at += 1;
  const isAll = isIn('particles', tokens[at]?.folded ?? '');
  const token = tokens[isAll ? from : at];
  if (token === undefined) return undefined;
  const words = Math.min(to - from + 1, 3);
  return { token, shape: shapeOf(token), source, before: beforeOf(tokens[from - 1]), words };
}

/** Facts that the look and the text as a whole decide. */
export function factsOf({ style, isGerman }: Scene, look: Look): string[] {
  const { token, shape, source, before, words } = look;
  const kind = nameKind(token);
  const word = wordOf(token);
  return [
    ...['always', `shape ${shape}`, `source ${source}`, `source ${source}, ${shape}`],
    ...[`kind ${kind}, ${shape}`, `kind ${kind}, ${source}`, `kind ${kind}, ${word}, ${by(look)}`],
    ...[`lists ${listed(token)}`, `lists ${listed(token)}, ${shape}`],
    ...[`likeness ${nameLikeness(token.folded)}, ${word}`],
    ...[`after ${before}`, `after ${before}, ${shape}, ${word}`],
    ...[`length ${Math.min(token.text.length, 6)}, ${shape}`],
    ...[`words ${words}, ${shape}`, `style ${style}, ${shape}`],
    ...ownLists(token, shape, before),
    ...(isGerman ? [`german, ${shape}, ${listed(token)}`] : []),
  ];
}

/** Facts of the look that count as much as the tagger is sure. */
export function scaledFacts(look: Look): string[] {
  const { token, shape, source } = look;
  return [
    ...['sure', `sure, ${shape}`, `sure, ${by(look)}`, `sure, kind ${nameKind(token)}`],
    ...[`sure, ${wordOf(token)}`, `sure, ${source}, ${shape}`],
  ];
}

function by({ source }: Look): string {
  return source === 'tagger' || source === 'doubt' ? source : 'rule';
}

export interface Evidence {
  readonly facts: readonly string[];
  readonly scaled: readonly string[];
  /** About -4 to 4. */
  readonly sureness: number;
}

const MOST = 1200;
const UNIT = 300;

/** How sure the tagger is of the surest of the words: about -4 to 4. */
export function sureness({ margins }: Scene, { from, to }: Candidate): number {
  let margin = -MOST;
  for (let at = from; at <= to; at += 1) margin = Math.max(margin, margins[at] ?? -MOST);
  return Math.max(-MOST, Math.min(MOST, margin)) / UNIT;
}

type Shape = 'short capitals' | 'capitals' | 'small' | 'first' | 'capital';

function shapeOf({ shouted, capitalised, startsSentence, text }: Token): Shape {
  if (shouted) return text.length < 4 ? 'short capitals' : 'capitals';
  if (!capitalised) return 'small';
  return startsSentence ? 'first' : 'capital';
}

function wordOf({ folded }: Token): 'word' | 'compound' | 'no word' {
  if ((listsOf(folded) & DICTIONARY_WORD) !== 0) return 'word';
  return isDutchWord(folded) ? 'compound' : 'no word';
}

function listed({ folded }: Token): string {
  const lists = listsOf(folded);
  const names = [
    (lists & FIRST_NAME) === 0 ? '' : 'F',
    (lists & LAST_NAME) === 0 ? '' : 'L',
    (lists & DICTIONARY_WORD) === 0 ? '' : 'D',
  ];
  return names.join('') || '-';
}

function ownLists(token: Token, shape: Shape, before: string): string[] {
  const { folded, text } = token;
  const facts: string[] = [];
  if (isIn('everyday', folded)) facts.push('everyday', `everyday, ${shape}`);
  if (isIn('not names', folded) || isIn('not names', folded.replace(/s$/, '')))
    facts.push('no name', `no name, ${shape}`);
  for (const list of ['roles', 'brands', 'named things', 'organisation words'] as const)
    if (isIn(list, folded)) facts.push(list);
  if (isPlace(text)) facts.push(`place, ${shape}`);
  const isSomewhere = isPlace(text) || isIn('places abroad', folded);
  if (isSomewhere) facts.push('somewhere', `somewhere, after ${before}`);
  if (isCompound(token)) facts.push('hyphen');
  if (isStreetName(folded)) facts.push('street');
  if (listsOf(folded) === 0 && isNearlyWord(folded)) facts.push(`nearly a word, ${shape}`);
  return facts;
}

/** Facts of what stands before and after it. */
export function factsAround(scene: Scene, candidate: Candidate, { token, shape }: Look): string[] {
  const { text, tokens, capitals } = scene;
  const { from, to } = candidate;
  const [first, last, next] = [tokens[from], tokens[to], tokens[to + 1]];
  if (first === undefined || last === undefined) return [];
  const facts: string[] = [];
  const acts = isIn('person acts', next?.folded ?? '');
  facts.push(`acts ${acts}, ${shape}`);
  if (acts) facts.push(`acts, kind ${nameKind(token)}`);
  const gapBefore = text.slice(tokens[from - 1]?.end ?? 0, first.start);
  const gapAfter = text.slice(last.end, Math.min(next?.start ?? last.end + 3, last.end + 6));
  facts.push(`gaps ${gapOf(gapBefore)} ${gapOf(gapAfter)}, ${shape}`);
  if (gapBefore.includes(',') && isSomebody(tokens[from - 1]))
    facts.push('after a role and a comma', `after a role and a comma, ${shape}`);
  if (gapAfter.startsWith(',') && DETERMINER.test(next?.folded ?? ''))
    facts.push(`before an apposition, ${shape}`);
  if (isBesideName(scene, candidate)) facts.push('beside a name', `beside a name, ${shape}`);
  if ((capitals.get(first.folded) ?? 0) > (first.capitalised ? 1 : 0))
    facts.push(`again, ${shape}`);
  return facts;
}

/** "loic, maxence en zouhair": joined by a comma or "and" to what the tagger takes for a name. */
function isBesideName({ text, tokens, margins }: Scene, { from, to }: Candidate): boolean {
  const isLikely = (at: number) => (margins[at] ?? 0) > LIKELY;
  const isComma = (at: number) =>
    /^ ?[,+&/] ?$/.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0));
  const isAnd = (at: number) => AND.test(tokens[at]?.folded ?? '');
  return (
    (isAnd(from - 1) && isLikely(from - 2)) ||
    (isAnd(to + 1) && isLikely(to + 2)) ||
    (from > 0 && isComma(from - 1) && isLikely(from - 1)) ||
    (isComma(to) && isLikely(to + 1))
  );
}

const AND = /^(?:en|et|and|und|n)$/;
/** A margin of the tagger that few words other than names have. */
const LIKELY = 100;

function isSomebody(token: Token | undefined): boolean {
  return token !== undefined && (isIn('roles', token.folded) || isIn('titles', token.folded));
}

function gapOf(gap: string): string {
  if (gap === ' ' || gap === '') return 'none';
  if (/["'“”‘’«»„]/u.test(gap)) return 'quote';
  if (/[()]/.test(gap)) return 'bracket';
  if (gap.includes(',')) return 'comma';
  if (/[.!?\n]/.test(gap)) return 'stop';
  return 'other';
}

const DETERMINER =
  /^(?:de|den|het|een|mijn|m'n|mn|onze|ons|zijn|haar|hun|die|le|la|les|l'|un|une|mon|ma|notre|son|sa|the|a|my|our|his|her|der|die|das|ein|eine|mein|meine|unser|unsere|van|uit|from|du|de|who|qui)$/;
const DEFINITE = /^(?:de|den|der|het|la|le|les|die|das|dem|dat|dit)$/;
const INDEFINITE =
  /^(?:een|un|une|a|an|the|ein|eine|einen|geen|no|kein|keine|elke|chaque|every|nen|ne|n)$/;
const SPEECH =
  /^(?:zei|zegt|riep|roept|zegde|said|says|dit|disait|crie|sagte|sagt|rief|zee|zeggen|zeiden|disent|say)$/;
const PLACE_BEFORE =
  /^(?:in|te|uit|naar|from|to|at|near|vers|aus|nach|om|rond|bij|chez|richting|tot)$/;
const OWNED = /^(?:mijn|m'n|mn|onze|ons|mon|ma|notre|my|our|mein|meine|unser|unsere)$/;
const JOINED = /^(?:en|et|and|und|of|ou|or|oder|met|avec|with|mit|tegen|aan|van|door|par|by|von)$/;

/** What kind of word stands right before. */
function beforeOf(token: Token | undefined): string {
  if (token === undefined) return 'nothing';
  const { folded } = token;
  if (isIn('titles', folded)) return 'title';
  if (isIn('roles', folded)) return 'role';
  if (isIn('name cues', folded)) return 'name cue';
  if (DEFINITE.test(folded)) return 'definite';
  if (INDEFINITE.test(folded)) return 'indefinite';
  if (SPEECH.test(folded)) return 'speech';
  if (PLACE_BEFORE.test(folded)) return 'preposition';
  if (OWNED.test(folded)) return 'possessive';
  if (JOINED.test(folded)) return 'link';
  return token.capitalised ? 'capital' : 'other';
}
