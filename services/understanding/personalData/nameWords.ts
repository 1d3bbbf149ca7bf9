import { DICTIONARY_WORD, FIRST_NAME, LAST_NAME, listsOf } from '../tagger/wordSets.js';
import type { Token } from './tokens.js';
import { isIn, isPlace, isStreetName } from './words.js';

/** Whether a word is a common first name: `word` when it is also an ordinary word. */
export function nameKind({ folded }: Token): 'name' | 'word' | 'none' {
  if (!isIn('names', folded)) return doubleName(folded) ?? petName(folded);
  const ordinary =
    isIn('names that are words', folded) || isIn('everyday', folded) || isIn('not names', folded);
  return ordinary ? 'word' : 'name';
}

/** Whether a word may be part of a name: nothing that everybody uses, no place, no group of people. */
export function isPersonWord(token: Token): boolean {
  const { folded } = token;
  if (folded.length < 2 || isIn('everyday', folded) || isIn('not names', folded)) return false;
  if (isIn('roles', folded) || isIn('titles', folded) || isIn('brands', folded)) return false;
  if (isIn('public bodies', folded) || isIn('organisation words', folded)) return false;
  if (isIn('particles', folded) || isStreetName(folded)) return false;
  if (isIn('not names', folded.replace(/e?s$/, '')) || isIn('not names', folded.replace(/s$/, '')))
    return false;
  if (isIn('places abroad', folded)) return false;
  return !isPlace(token.text) && !isCompound(token);
}

/** German writes all nouns with a capital, so a capital says nothing there. */
export function looksGerman(tokens: readonly Token[]): boolean {
  const german = tokens.filter(({ folded }) => GERMAN.has(folded)).length;
  if (german >= 2 && german * 8 > tokens.length) return true;
  // "Der Kölner Karneval, überall Blackfacing": few small words, and a capital on every noun.
  const articles = tokens.filter(({ folded }) => GERMAN.has(folded) || ARTICLE.test(folded)).length;
  const nouns = tokens.filter(
    (token) => token.capitalised && !token.startsSentence && !token.shouted,
  );
  return articles >= 2 && nouns.length * 4 > tokens.length && nouns.length > 1 && german > 0;
}

const NAME = FIRST_NAME | LAST_NAME;

const ARTICLE = /^(?:der|die|das|den|dem|des)$/;
const GERMAN = new Set(
  'ich und nicht das ist wurde mich mein meine meinen meiner meinem mir auf mit einen einem eine einer ein kein keine keinen war hat habe haben hatte weil auch sie wir zu von beim im dass gibt wird werden sind wohne uns fur gegen ihr ihre sein seine sagte gesagt wollte nach zur zum bei ohne wenn dann noch nur heute gestern wegen'.split(
    ' ',
  ),
);

/** "Jean-Pierre", "Anne-Marie": each half is a name. */
function doubleName(folded: string): 'name' | 'none' | undefined {
  if (!folded.includes('-')) return undefined;
  const halves = folded.split('-');
  return halves.length === 2 && halves.every((half) => isIn('names', half)) ? 'name' : 'none';
}

/** "Fientje", "Stafke", "Seppeke": a name made small, when no dictionary has it. */
function petName(folded: string): 'name' | 'none' {
  const stem = PET.exec(folded)?.[1];
  if (stem === undefined || (listsOf(folded) & DICTIONARY_WORD) !== 0) return 'none';
  const isName = [stem, `${stem}e`, stem.slice(0, -1)].some(
    (one) => one.length > 2 && isIn('names', one) && !isIn('names that are words', one),
  );
  return isName && !isIn('everyday', folded) && !isIn('not names', folded) ? 'name' : 'none';
}

const PET = /^(.{3,}?)(?:(?:t|p|k)?jen?|(?:e|s)?ken?)$/;

/** "UV-pak", "OCMW-steun", "ex-collega": a compound of an ordinary word is no name. */
export function isCompound(token: Token): boolean {
  const { text, folded } = token;
  if (!folded.includes('-')) return false;
  const parts = folded.split('-');
  if (/-\p{Lu}\p{Ll}/u.test(text) && parts.every((part) => (listsOf(part) & NAME) !== 0))
    return false;
  const last = parts.at(-1) ?? '';
  if (/-\p{Ll}/u.test(text) && /^\p{Lu}\p{Lu}/u.test(text)) return true;
  // "ADEYEMI-CROSS" on a list
  if (token.shouted && parts.every((part) => part.length > 4 && !isIn('not names', part)))
    return parts.every((part) => (listsOf(part) & DICTIONARY_WORD) !== 0);
  const known = parts.some((part) => isIn('not names', part) || isIn('public bodies', part));
  const isWord = listsOf(last) === DICTIONARY_WORD;
  return known || isWord || isIn('everyday', last) || isIn('roles', last);
}
