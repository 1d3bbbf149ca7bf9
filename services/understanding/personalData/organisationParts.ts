import { DICTIONARY_WORD, isDutchWord, listsOf } from '../tagger/wordSets.js';
import { isOrganisationKind } from './organisationKinds.js';
import type { Token } from './tokens.js';
import { isIn, isPlace } from './words.js';

/**
 * The words by which people call an organisation again: "Flexion" for Flexion Interim, "Hilgers" for
 * Hilgers & Sohn, "Sainte-Ursule" for Sainte-Ursule-des-Prés. `also` is whether they tell it at the start of
 * a sentence too, where any word has a capital.
 */
export function partsOfName(name: readonly Token[]): Map<string, { also: boolean }> {
  const parts = new Map<string, { also: boolean }>();
  name.forEach((token, at) => {
    const { folded, text } = token;
    const pieces = folded.split('-');
    if (pieces.length > 2) parts.set(pieces.slice(0, 2).join('-'), { also: true });
    if (name.length < 2 || !token.capitalised || folded.length < 4 || isPlace(text)) return;
    if (isIn('everyday', folded) || isIn('not names', folded) || isIn('roles', folded)) return;
    if (isOrganisationKind(folded) || isIn('legal forms', folded) || isIn('titles', folded)) return;
    // A compound of two words, such as "Brightpath", is nobody's word yet.
    if ((listsOf(folded) & DICTIONARY_WORD) === 0) parts.set(folded, { also: true });
    else if (at === 0) parts.set(folded, { also: !isDutchWord(folded) });
  });
  return parts;
}
