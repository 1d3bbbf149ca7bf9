import {
  DICTIONARY_WORD,
  FIRST_NAME,
  isDutchWord,
  LAST_NAME,
  listsOf,
} from '../tagger/wordSets.js';
import { isLetterOf } from './initials.js';
import { isInitial, isSurnamePart, lastOfName, type NameContext } from './nameEnds.js';
import { doesWhatPeopleDo } from './personActs.js';
import { isPersonWord, looksGerman, nameKind } from './nameWords.js';
import type { Token } from './tokens.js';
import { isIn, isPlace } from './words.js';

/**
 * What looks like the name of a person: after a title or a role, after "heet" and the like, with a capital inside a
 * sentence, and common first names wherever they stand. `taken` are tokens of public bodies and of
 * organisations, which are no people. A title stays outside the piece, particles belong inside.
 */
export function personsByRule(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<Token>,
): PersonByRule[] {
  const context: NameContext = { text, tokens, taken, isGerman: looksGerman(tokens) };
  const found: PersonByRule[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const start = startsName(context, at);
    if (start === undefined) continue;
    const last = lastOfName(context, start);
    found.push({ from: start, to: last, cue: cueOf(context, start) });
    at = last;
  }
  return found;
}

/** Indexes of tokens, both included, and what introduces it: a title right before, or a role, "heet" and the like. */
export interface PersonByRule {
  readonly from: number;
  readonly to: number;
  readonly cue: 'title' | 'called' | 'acts' | 'other' | undefined;
}

function cueOf(context: NameContext, at: number): PersonByRule['cue'] {
  const previous = before(context, at);
  if (previous === undefined || !introduces(context, at - 1))
    return doesWhatPeopleDo(context.tokens, at) ? 'acts' : undefined;
  const ofName =
    /^(?:is|est|was|naam|name|nom|namen|van|de|of|von)$/.test(previous.folded) ||
    WHOM.test(previous.folded);
  if (ofName || isIn('name cues', previous.folded)) return 'called';
  const between = context.text.slice(previous.end, context.tokens[at]?.start);
  return isIn('titles', previous.folded) && /^\.? $/.test(between) ? 'title' : 'other';
}

/** The index at which a name starts that is recognised at `at`; undefined when none is. */
function startsName(context: NameContext, at: number): number | undefined {
  const { tokens, taken } = context;
  const token = tokens[at];
  if (token === undefined || taken.has(token)) return undefined;
  const previous = before(context, at);
  if (previous !== undefined && introduces(context, at - 1)) {
    const found = nameAfterCue(context, at, previous);
    if (found) return at;
  }
  return standsOut(context, at) ? at : undefined;
}

/** A title, a role or a word like "heet" right before. */
function introduces({ tokens }: NameContext, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { folded } = token;
  if (WHOM.test(folded)) return isIn('name cues', tokens[at - 1]?.folded ?? '');
  if (isIn('titles', folded) || isIn('roles', folded)) return true;
  if (NAME_WORD.test(folded)) return true;
  // "op naam van Boudewijn Terlouw"
  if (OF.test(folded) && NAME_WORD.test(tokens[at - 1]?.folded ?? '')) return true;
  if (/^(?:is|est|was)$/.test(folded))
    return /^(?:naam|name|nom|voornaam|prenom|achternaam|familienaam)$/.test(
      tokens[at - 1]?.folded ?? '',
    );
  const unsaid = isIn('not after a cue', tokens[at - 1]?.folded ?? '');
  return isIn('name cues', folded) && !unsaid;
}

/** "noemt zich Memo", "they call him Sparky". */
const WHOM =
  /^(?:hem|haar|heur|hun|zich|mij|me|ons|em|him|her|himself|herself|them|us|se|lui|ihn|sie|mich|sich)$/;
const NAME_WORD = /^(?:naam|name|nom|namen)$/;
const OF = /^(?:van|de|of|von)$/;

function nameAfterCue(context: NameContext, at: number, cue: Token): boolean {
  const token = context.tokens[at];
  if (token === undefined) return false;
  const { folded } = token;
  const [isTitle, isRole] = [isIn('titles', cue.folded), isIn('roles', cue.folded)];
  const kind = nameKind(token);
  if (isIn('particles', folded) && folded.length > 1) {
    // "De baas van de winkel": after a role a small "van" says whose, not who.
    return (!isRole || isTitle || token.capitalised) && particleName(context, at, isTitle);
  }
  const isTitled = isTitle && token.capitalised && !TEACHES.test(cue.folded);
  // "Mevrouw Engels", "meneer Kok": after a title nearly any word is somebody's name.
  if (isTitled && folded.length > 1 && !isIn('titles', folded)) return true;
  // "monsieur boulanger", "meneer kok"
  const isSurname = (listsOf(folded) & LAST_NAME) !== 0 && !isIn('everyday', folded);
  if (isTitle && isSurname && folded.length > 2 && !TEACHES.test(cue.folded)) return true;
  if (isIn('not names', folded))
    return token.capitalised && kind === 'word' && !TEACHES.test(cue.folded);
  const ordinary = isIn('everyday', folded) || isIn('roles', folded);
  if (token.capitalised && !token.shouted) {
    return isPersonWord(token) || kind !== 'none' || (!isRole && !ordinary && folded.length > 1);
  }
  if (kind === 'word' && CALLED_BY_FIRST_NAME.test(cue.folded) && folded !== 'el') return true;
  const isUnknown = !ordinary && folded.length > 2 && (listsOf(folded) & DICTIONARY_WORD) === 0;
  if (isRole) return kind === 'name' || (kind === 'word' && !ordinary) || isUnknown;
  return kind === 'name' || isUnknown || (kind === 'word' && !ordinary);
}

/** Titles that a first name follows: "juf an", "tante mei". */
const CALLED_BY_FIRST_NAME =
  /^(?:juf|juffrouw|meester|tante|nonkel|oom|oma|opa|tonton|tata|uncle|aunt)$/;

/** "leraar Frans": what they teach, not their name. */
const TEACHES = /^(?:leraar|lerares|leerkracht|juf|meester|prof|professor|professeur|teacher)$/;

/** "meneer de smet", "mevrouw van den broeck": not "mevrouw van de balie". */
function particleName({ tokens }: NameContext, at: number, isTitle: boolean): boolean {
  const word = tokens.slice(at, at + 4).find((token) => !isIn('particles', token.folded));
  if (word === undefined) return false;
  if (word.capitalised && !word.shouted)
    return isPersonWord(word) || !isIn('everyday', word.folded);
  if (!isTitle || !isPersonWord(word) || word.text.length < 3) return false;
  const isSurname = (listsOf(word.folded) & LAST_NAME) !== 0 && tokens[at]?.folded === 'de';
  return isSurname || !isDutchWord(word.folded);
}

/** Recognised by itself: a common first name, or a capital where no sentence starts. */
function standsOut(context: NameContext, at: number): boolean {
  const { text, tokens, isGerman } = context;
  const token = tokens[at];
  if (token === undefined) return false;
  const kind = nameKind(token);
  if (kind === 'name') return true;
  if (!token.capitalised) return false;
  const next = after(context, at);
  if (token.shouted) return isShoutedFirst(context, at);
  if (isAlone(text, token) && (kind !== 'none' || (listsOf(token.folded) & FIRST_NAME) !== 0))
    return true;
  const isStopped = text.charAt(token.end) === '.';
  if (token.text.length === 1 || (isInitial(token) && isStopped))
    return isStopped && !isLetterOf(tokens, at) && isSurnamePart(context, at + 1);
  if (token.startsSentence) {
    const surname = next !== undefined && isSurnamePart(context, at + 1);
    if (isNameOrSurname(token, kind) && doesWhatPeopleDo(tokens, at)) return true;
    return surname && (kind !== 'none' || isPersonWord(token)) && !isGerman;
  }
  if (kind === 'word')
    return (
      !isIn('not names', token.folded) ||
      isSurnamePart(context, at + 1) ||
      doesWhatPeopleDo(tokens, at)
    );
  if (isGerman)
    return (
      next !== undefined &&
      isSurnamePart(context, at + 1) &&
      isPersonWord(token) &&
      (listsOf(token.folded) & (FIRST_NAME | LAST_NAME)) !== 0
    );
  return (
    isPersonWord(token) ||
    (isIn('particles', token.folded) &&
      isSurnamePart(context, at + 1) &&
      tokens[at + 1]?.capitalised === true)
  );
}

/** "CHANCELVIE Grandfils": capitals for one half of a name only. */
function isShoutedFirst(context: NameContext, at: number): boolean {
  const [token, next] = [context.tokens[at], context.tokens[at + 1]];
  if (token === undefined || next?.capitalised !== true || next.shouted) return false;
  if (token.text.length < 4 || !isPersonWord(token) || !isSurnamePart(context, at + 1))
    return false;
  const isWord = (listsOf(token.folded) & DICTIONARY_WORD) !== 0;
  return (!isWord || nameKind(token) !== 'none') && !isDutchWord(next.folded);
}

/** "(Kev)": nothing else between brackets. */
function isAlone(text: string, { start, end }: Token): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}

/** A list has it as a name, though it may be a word ("Storm", "Engel", "Bloem"), or no dictionary has it. */
function isNameOrSurname({ folded }: Token, kind: 'name' | 'word' | 'none'): boolean {
  if (kind !== 'none') return true;
  if (isIn('everyday', folded) || isIn('roles', folded) || isIn('titles', folded)) return false;
  if (isIn('not names', folded) || isPlace(folded)) return false;
  return (listsOf(folded) & LAST_NAME) !== 0 || (!isDutchWord(folded) && folded.length > 2);
}

function before({ tokens, text }: NameContext, at: number): Token | undefined {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (previous === undefined || token === undefined) return undefined;
  return /^[.]?[ \u00a0]{0,2}[:,]? ?["'“‘(]?(?:d['’])?$/u.test(
    text.slice(previous.end, token.start),
  )
    ? previous
    : undefined;
}

function after({ tokens, text }: NameContext, at: number): Token | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (next === undefined || token === undefined) return undefined;
  return /^\.? $/.test(text.slice(token.end, next.start)) ? next : undefined;
}
