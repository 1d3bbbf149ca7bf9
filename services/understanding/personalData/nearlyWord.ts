import { DICTIONARY_WORD, listsOf } from '../tagger/wordSets.js';

/**
 * Whether a word that no list has is most likely an ordinary one written in haste: two letters changed
 * places ("agian"), a last letter left out or put ("toujour"), a letter doubled or not ("adress"), or a
 * French article glued to it ("lannonce"). Folded words of five to twenty letters.
 */
export function isNearlyWord(folded: string): boolean {
  if (folded.length < 5 || folded.length > LONGEST) return false;
  return isGlued(folded) || SLIPS.some((slip) => slip(folded).some(isWord));
}

const LONGEST = 20;

function isWord(folded: string): boolean {
  return (listsOf(folded) & DICTIONARY_WORD) !== 0;
}

/** "lannonce", "dexperience", "jhabite", "quelle". */
function isGlued(folded: string): boolean {
  const rest = /^(?:qu|[ldjmnstc])([aeiouyh].{3,})$/.exec(folded)?.[1];
  return rest !== undefined && isWord(rest);
}

const SLIPS: readonly ((folded: string) => string[])[] = [
  (folded) =>
    Array.from({ length: folded.length - 2 }, (_, at) => {
      const [left, right] = [folded.charAt(at + 1), folded.charAt(at + 2)];
      return folded.slice(0, at + 1) + right + left + folded.slice(at + 3);
    }).filter((swapped) => swapped !== folded),
  (folded) => ['s', 'e', 't', 'n', 'd', 'r', 'en', 'nt'].map((end) => folded + end),
  (folded) => (/[ensthd]$/.test(folded) ? [folded.slice(0, -1)] : []),
  (folded) => [folded.replace(/(.)\1/g, '$1')],
  (folded) =>
    Array.from(folded, (letter, at) => folded.slice(0, at) + letter + folded.slice(at)).slice(
      1,
      -1,
    ),
];
