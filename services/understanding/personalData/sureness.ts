import type { Tagged } from '../tagger/tagger.js';
import type { TaggedName } from '../tagger/taggedNames.js';
import {
  DICTIONARY_WORD,
  FIRST_NAME,
  LAST_NAME,
  isDutchWord,
  listsOf,
  nameLikeness,
} from '../tagger/wordSets.js';
import { isLetterOf } from './initials.js';
import { isSmallParticle } from './nameBounds.js';
import { isCompound, nameKind } from './nameWords.js';
import { PLACE_PREPOSITION } from './organisations.js';
import type { PersonByRule } from './persons.js';
import type { Token } from './tokens.js';
import { isEverydayWord, isIn, isPlace, isStreetName } from './words.js';

/**
 * How far the tagger may be against what a rule found. Measured on half of the stories of
 * deployment/train/tagger and half of tests/evaluation/dev: names lie above, other words below.
 */
export function isLikely(
  one: PersonByRule,
  tokens: readonly Token[],
  { margins }: Tagged,
): boolean {
  const margin = Math.max(...margins.slice(one.from, one.to + 1));
  const first = tokens[one.from];
  if (first === undefined) return false;
  const isKnown = nameKind(first) !== 'none';
  const isWord = (listsOf(first.folded) & DICTIONARY_WORD) !== 0;
  if (tokens.slice(one.from, one.to + 1).some(({ folded }) => isStreetName(folded))) return false;
  if (one.cue !== undefined && nameKind(first) === 'name') return true;
  if (one.cue === 'title' && isSmallParticle(first)) return margin > -450;
  const before = tokens[one.from - 1]?.folded ?? '';
  if (one.cue === undefined && isThingAfter(before, first)) return margin > 500;
  const acts = isIn('person acts', tokens[one.to + 1]?.folded ?? '');
  if (one.cue === 'acts') return margin > (isKnown ? -900 : -300);
  const isListed = (listsOf(first.folded) & (FIRST_NAME | LAST_NAME)) !== 0;
  if (one.cue === 'title' && acts && (first.capitalised || isListed)) return true;
  if (first.shouted && tokens[one.from + 1]?.shouted === false && one.to > one.from)
    return margin > -600;
  if (one.cue === 'called' && first.capitalised && isKnown) return margin > -900;
  if (one.cue === 'called') return margin > (isWord && !isKnown ? -150 : -450);
  if (!first.capitalised && isWord)
    return margin > (one.cue === undefined ? 200 : acts && isKnown ? -200 : acts ? 20 : 100);
  if (one.cue === 'title') return margin > -450;
  if (one.cue === 'other') return margin > (isKnown ? -450 : isUnknownSmall(first) ? -60 : -150);
  if (nameKind(first) === 'name' && !first.capitalised && !isWord) return margin > -150;
  const isFirstName =
    (listsOf(first.folded) & FIRST_NAME) !== 0 && !isWord && !isEverydayWord(first.text);
  if (isFirstName && first.capitalised && !first.startsSentence) return margin > -800;
  if (nameKind(first) === 'name' && first.capitalised && !first.startsSentence)
    return margin > -420;
  const isNameHere = first.capitalised && !first.startsSentence && nameKind(first) === 'word';
  if (isNameHere && !isEverydayWord(first.text)) return margin > -350;
  return margin > (isKnown ? -120 : nameLikeness(first.folded) > 3 ? -100 : 20);
}

/** "een Julia", "de Rosse", "zei Rot op": after an article or at the start of a speech a word with a capital is mostly no name. */
function isThingAfter(before: string, token: Token): boolean {
  const lists = listsOf(token.folded);
  // "de storm", "een engel"
  if (!token.capitalised) return (lists & DICTIONARY_WORD) !== 0 && DETERMINER.test(before);
  if (/^(?:een|un|une|a|an|the|ein|eine|einen|geen|no|kein|keine|elke|chaque|every)$/.test(before))
    return true;
  const isWord = (lists & DICTIONARY_WORD) !== 0;
  if (/^(?:de|den|het|le|la|les|der|die|das|dem|die|dat|dit)$/.test(before))
    return isWord && nameKind(token) !== 'name';
  return SPEECH.test(before) && isWord && (lists & FIRST_NAME) === 0;
}

const DETERMINER =
  /^(?:de|den|het|een|'n|n|nen|dit|dat|die|deze|geen|elke|le|la|les|un|une|des|ce|cette|the|a|an|this|that|der|die|das|ein|eine)$/;
const SPEECH = /^(?:zei|zegt|riep|roept|zegde|said|says|dit|disait|crie|sagte|sagt|rief|zee)$/;

/** In small letters after a role, and in no list at all: a name, or a word of dialect. */
function isUnknownSmall(token: Token | undefined): boolean {
  return token?.capitalised === false && listsOf(token.folded) === 0;
}

/** How sure the tagger must be of a name that no rule found: more where other words look alike. */
export function isSure(
  { from, to, margin }: TaggedName,
  tokens: readonly Token[],
  isGerman: boolean,
): boolean {
  const words = tokens.slice(from, to + 1);
  const token = words.find(({ folded }) => !isIn('particles', folded)) ?? words[0];
  if (token === undefined || (from === to && token.text.length === 1)) return false;
  if (isIn('particles', token.folded) && !isIn('names', token.folded)) return false;
  if (words.some(({ folded }) => isStreetName(folded))) return false;
  if (tokens[from]?.text.length === 1 && isLetterOf(tokens, from)) return false;
  // "door de gang"
  const hasArticle = from < to && /^(?:de|het|den|een|le|la)$/.test(tokens[from]?.text ?? '');
  if (hasArticle && !token.capitalised && isDutchWord(token.folded)) return margin > 900;
  const isNoun = isGerman && (listsOf(token.folded) & FIRST_NAME) === 0;
  const afterPreposition = PLACE_PREPOSITION.test(tokens[from - 1]?.folded ?? '');
  if (afterPreposition && isSomewhere(token)) return margin > 1100;
  if (isThingAfter(tokens[from - 1]?.folded ?? '', token))
    return margin > (isFlemish(tokens, from) ? 250 : 700);
  return margin > leastMargin(token, tokens[to + 1]) + (isNoun ? 400 : 0);
}

/** "Den Swa en de Fonne": a first name after an article, as people say it. */
function isFlemish(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capitalised !== true || isEverydayWord(token.text)) return false;
  return (
    /^(?:den?|ne|onzen?)$/.test(tokens[at - 1]?.folded ?? '') &&
    (listsOf(token.folded) & FIRST_NAME) !== 0
  );
}

function isSomewhere({ folded, text }: Token): boolean {
  return isIn('places abroad', folded) || isPlace(text);
}

/**
 * By what a word looks like and whether what follows is what only people do. Measured on the half of the stories
 * that the tagger was not trained on: hardly a word that is no name lies above.
 */
function leastMargin(token: Token, next: Token | undefined): number {
  const { folded } = token;
  const lists = listsOf(folded);
  const isFirst = (lists & FIRST_NAME) !== 0 || nameKind(token) !== 'none';
  const isWord = (lists & DICTIONARY_WORD) !== 0 || isIn('names that are words', folded);
  if (isIn('not names', folded) || isIn('not names', folded.replace(/s$/, ''))) return 900;
  if (isSomewhere(token)) return token.capitalised ? 350 : 450;
  const acts = next !== undefined && isIn('person acts', next.folded);
  if (isIn('everyday', folded)) return token.capitalised && !token.startsSentence ? 350 : 700;
  if (!token.capitalised) return smallMargin(token, isWord, isFirst, acts);
  if (token.shouted && token.text.length < 4) return 1500;
  if (isCompound(token)) return 600;
  if (token.shouted && !isFirst) return isWord || isDutchWord(folded) ? 600 : 150;
  if (!isWord && isDutchWord(folded)) return 350;
  if (token.startsSentence) {
    if (isWord) return isFirst ? (acts ? 0 : 200) : acts ? 180 : 300;
    return acts ? 0 : 40;
  }
  if (isWord) return isFirst ? -60 : nameLikeness(folded) > 4 ? 180 : 60;
  return isFirst ? -100 : 0;
}

/** In small letters: more where it is a word, or made of two. */
function smallMargin(token: Token, isWord: boolean, isFirst: boolean, acts: boolean): number {
  const { folded } = token;
  const less = acts ? 40 : 0;
  if (isWord && nameKind(token) === 'word') return acts ? -60 : 170;
  if (isWord) return (isFirst ? 280 : 480) - less;
  if (isDutchWord(folded)) return 430;
  return (isFirst || nameKind(token) === 'name' ? 40 : 70) - less;
}
