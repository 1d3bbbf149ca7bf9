import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn } from './words.js';

/**
 * People that are only letters: "S.V.", "mevr. D.", "collega K." Short forms of firms, offices and the like
 * are none; "de heer X" is a person without a name.
 */
export function findInitials(text: string, tokens: readonly Token[]): Span[] {
  return [...dotted(text), ...afterTitle(text, tokens)];
}

const DOTTED =
  /(?<![\p{L}\d.@])(?:\p{Lu}\.[ -]?){1,3}\p{Lu}(?:\.|(?![\p{L}\d.'’]))(?![\p{L}\d]|\.\p{L})/gu;
const SHORT_FORMS = new Set(
  'bv nv vzw cv vof sa asbl sprl srl bvba dob ps nb us uk eu usa ocmw cpas ku uz az tv gsm rsz pv mb kb wc hr iq eq tav aub btw tva svp ra ir ing dr bc ad ma msc ba phd pc cd dvd cao lo ro op ok kvk uv vn un vs fb rip rsvp asap ivm igv ipv itt tov tgv nvt mi fc sc kv rsc sv ac ov lgbt lgbtq al wk wo wm am pm bs bd st zk nl be fr en de ic id if ie eg vk kvc ehbo rvb rva sav ndlr tgv csg'.split(
    ' ',
  ),
);

function dotted(text: string): Span[] {
  return Array.from(text.matchAll(DOTTED)).flatMap(({ 0: match, index }) => {
    const letters = match.replace(/[^\p{L}]/gu, '').toLowerCase();
    const isPair = /\p{Lu}\.[ -]?\p{Lu}/u.test(match);
    if (!isPair || SHORT_FORMS.has(letters) || /\. $/.test(text.slice(index - 2, index))) return [];
    // "Ik ging naar D. A. was er ook": a lonely letter that ends a sentence is met by its title.
    if (/\. /.test(match) && !match.endsWith('.')) return [];
    return [{ start: index, end: index + match.length, type: 'PERSON' }];
  });
}

const NO_NAME = new Set(['x', 'y', 'z', 'n', 'u', 'o', 'i', 'à', 'a']);

/** "mevr. D.", "meneer K", "collega B.": a title, or a role and a full stop. */
function afterTitle(text: string, tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (token.text.length !== 1 || before === undefined) return [];
    if (!/^\.? $/.test(text.slice(before.end, token.start))) return [];
    const hasStop = text.charAt(token.end) === '.';
    const isTitle = isIn('titles', before.folded);
    const isRole = isIn('roles', before.folded) || LEARNERS.test(before.folded);
    if (!token.capitalised && !(isTitle && hasStop)) return [];
    if (!(isTitle || (isRole && hasStop)) || (NO_NAME.has(token.folded) && !hasStop)) return [];
    if (NO_NAME.has(token.folded) && /^[xyz]$/.test(token.folded)) return [];
    return [{ start: token.start, end: hasStop ? token.end + 1 : token.end, type: 'PERSON' }];
  });
}

const LEARNERS =
  /^(?:leerling|student|studente|kandidaat|kandidate|client|cliente|patient|patiente|betrokkene|getuige|eleve|etudiant|etudiante|temoin|candidat|candidate|pupil|witness|schuler|schulerin|zeuge|zeugin|bewoner|bewoonster|huurder|huurster|werknemer|werkneemster|klager|klaagster|melder|meldster)$/;
