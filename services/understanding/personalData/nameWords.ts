import type { Token } from './tokens.js';
import { isIn, isPlace, isStreetName } from './words.js';

/** Whether a word is a common first name: `word` when it is also an ordinary word. */
export function nameKind({ folded }: Token): 'name' | 'word' | 'none' {
  if (!isIn('names', folded)) return doubleName(folded);
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
  if (isIn('not names', folded.replace(/e?s$/, ''))) return false;
  return !isPlace(token.text) && !isCompound(token);
}

/** German writes all nouns with a capital, so a capital says nothing there. */
export function looksGerman(tokens: readonly Token[]): boolean {
  const german = tokens.filter(({ folded }) => GERMAN.has(folded)).length;
  return german >= 3 && german * 8 > tokens.length;
}

const GERMAN = new Set(
  'ich und nicht der das ist wurde mich mein meine mir auf mit einen einem ein war hat haben weil auch sie wir zu von beim am im dass'.split(
    ' ',
  ),
);

/** "Jean-Pierre", "Anne-Marie": each half is a name. */
function doubleName(folded: string): 'name' | 'none' {
  if (!folded.includes('-')) return 'none';
  const halves = folded.split('-');
  return halves.length === 2 && halves.every((half) => isIn('names', half)) ? 'name' : 'none';
}

/** "UV-pak", "OCMW-steun", "ex-collega": a compound of an ordinary word is no name. */
function isCompound({ text, folded }: Token): boolean {
  if (!folded.includes('-')) return false;
  const parts = folded.split('-');
  const last = parts.at(-1) ?? '';
  if (/-\p{Ll}/u.test(text) && /^\p{Lu}\p{Lu}/u.test(text)) return true;
  const known = parts.some((part) => isIn('not names', part) || isIn('public bodies', part));
  return known || isIn('everyday', last) || isIn('roles', last);
}
