import { FIRST_NAME, listsOf } from '../tagger/wordSets.js';
import { ENDS_FIRM } from './organisationKinds.js';
import type { Token } from './tokens.js';
import { isIn, isPlace } from './words.js';

/** "Cleanup Crew Brussels", "Peeters Interim", "Delcourt & Associés": capitals that end as firms do, or that "&" joins. */
export function firmAt(text: string, tokens: readonly Token[], at: number): Token[][] {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.capitalised !== true) return [];
  const isEnd = ENDS_FIRM.test(token.folded) && !token.startsSentence && !token.shouted;
  if (!isEnd && !isJoined(text, token, next)) return [];
  let first = at;
  while (first > 0 && at - first < 3 && isPart(text, tokens, first)) first -= 1;
  if (isEnd && first === at) return [];
  const last = isEnd ? withPlace(text, tokens, at) : at + 1;
  return [tokens.slice(first, last + 1)];
}

/** "Delcourt & Associés": two capitals with "&" alone may be two people. */
function isJoined(text: string, token: Token, next: Token | undefined): boolean {
  if (next === undefined || !/^ ?(?:&|et|en|und|and) ?$/.test(text.slice(token.end, next.start)))
    return false;
  return next.capitalised && HEIRS.test(next.folded) && !isIn('everyday', token.folded);
}

const HEIRS =
  /^(?:associes|partners|partner|zonen|zoon|zn|dochters|fils|filles|freres|sohn|sohne|sons|co|cie|compagnie|company|cies)$/;

/** The word before belongs to the name: a capital, and none that the start of the sentence gives to any word. */
function isPart(text: string, tokens: readonly Token[], first: number): boolean {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (before?.capitalised !== true || token === undefined || token.startsSentence) return false;
  if (!/^(?: | & )$/.test(text.slice(before.end, token.start))) return false;
  if (isIn('titles', before.folded) || isIn('roles', before.folded)) return false;
  return !before.startsSentence || !isIn('everyday', before.folded);
}

/** "Cleanup Crew Brussels", "Flexi Jobs Waasland": the branch. */
function withPlace(text: string, tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.capitalised !== true) return at;
  if (text.slice(token.end, next.start) !== ' ' || isIn('everyday', next.folded)) return at;
  return isPlace(next.text) || (listsOf(next.folded) & FIRST_NAME) === 0 ? at + 1 : at;
}
