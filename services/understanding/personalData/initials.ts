import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn } from './words.js';

/**
 * People that are only letters: "S.V.", "mevr. D.", "collega K." Short forms of firms, offices and the like
 * are none; "de heer X" is a person without a name.
 */
export function findInitials(text: string, tokens: readonly Token[]): Span[] {
  return [...dotted(text), ...afterTitle(text, tokens), ...betweenWords(text)];
}

const DOTTED =
  /(?<![\p{L}\d.@])(?:\p{Lu}\.[ -]?){1,3}\p{Lu}(?:\.|(?![\p{L}\d.'’]))(?![\p{L}\d]|\.\p{L})/gu;
const SHORT_FORMS = new Set(
  'bv nv vzw cv vof sa asbl sprl srl bvba dob ps nb us uk eu usa ocmw cpas ku uz az tv gsm rsz pv mb kb wc hr iq eq tav aub btw tva svp phd pc cd dvd cao uv vn un fb rip rsvp asap ivm igv ipv itt tov tgv am pm bs ie eg zk csg ndlr sav rvb rva ehbo mm om zg zgn evt enz mi nvt tbc adhd lgbt ss sos'.split(
    ' ',
  ),
);

function dotted(text: string): Span[] {
  return Array.from(text.matchAll(DOTTED)).flatMap(({ 0: match, index }) => {
    const letters = match.replace(/[^\p{L}]/gu, '').toLowerCase();
    const isPair = /\p{Lu}\.[ -]?\p{Lu}/u.test(match);
    const isIntroduced = AFTER_ROLE.test(text.slice(Math.max(0, index - 25), index));
    if (
      !isPair ||
      (SHORT_FORMS.has(letters) && !isIntroduced) ||
      /(?<!\p{L})\p{Lu}\. $/u.test(text.slice(Math.max(0, index - 4), index))
    )
      return [];
    // "Ik ging naar D. A. was er ook": a lonely letter that ends a sentence is met by its title.
    if (/\. /.test(match) && !match.endsWith('.')) return [];
    const surname = NOBLE.exec(text.slice(index + match.length, index + match.length + 48))?.[0];
    const end = index + match.length + (surname?.length ?? 0);
    return [{ start: index, end, type: 'PERSON' }];
  });
}

/** "G.H. de Lichtervelde": a small particle behind initials, and what follows it. */
const NOBLE =
  /^ (?:(?:van|von|de|der|den|du|di|della|ten|ter|vander|vanden|le|la) |['’]t |d['’]){1,3}\p{Lu}[\p{L}'’-]+/u;

const AFTER_ROLE =
  /(?<!\p{L})(?:leerling|student|studente|client|cliënt|patient|patiënt|betrokkene|getuige|élève|eleve|témoin|mevrouw|meneer|mevr|dhr|mme|heer|collega|collègue|colleague|pupil|witness|Schüler|Zeuge|initialen|initiales|initials)[.:]? \(?$/iu;

const NO_NAME = new Set(['x', 'y', 'z', 'n', 'u', 'o', 'i', 'à', 'a']);

/** "mevr. D.", "meneer K", "collega B.": a title, or a role and a full stop. */
function afterTitle(text: string, tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (token.text.length !== 1 || before === undefined) return [];
    if (!/^\.? $/.test(text.slice(before.end, token.start))) return [];
    const hasStop = text.charAt(token.end) === '.';
    const isTitle = isIn('titles', before.folded);
    if (isLetterOf(tokens, at)) return [];
    const isRole = isIn('roles', before.folded) || LEARNERS.test(before.folded);
    if (!token.capitalised && !(isTitle && hasStop)) return [];
    if (!(isTitle || (isRole && hasStop)) || (NO_NAME.has(token.folded) && !hasStop)) return [];
    if (NO_NAME.has(token.folded) && /^[xyz]$/.test(token.folded)) return [];
    return [{ start: token.start, end: hasStop ? token.end + 1 : token.end, type: 'PERSON' }];
  });
}

/** "maat S.", "klas B", "ploeg B. Feiten": letters that name no person. */
export function isLetterOf(tokens: readonly Token[], at: number): boolean {
  return LETTERED.test(tokens[at - 1]?.folded ?? '');
}

const LETTERED =
  /^(?:maat|size|taille|grosse|groep|groepje|groupe|group|gruppe|klas|classe|class|klasse|blok|bloc|block|type|typ|vitamine|vitamin|hepatitis|lijn|ligne|linie|line|ploeg|team|equipe|shift|schicht|lokaal|zaal|salle|room|saal|hal|hall|halle|gang|vleugel|aile|wing|gebouw|batiment|building|verdieping|etage|perron|quai|gate|poort|niveau|level|categorie|category|kategorie|plan|optie|option|rij|rang|row|punt|point|deel|bijlage|annexe|annex|anlage|attest|formulier|rijbewijs|permis|trein|bus|vak|parking|kaart|carte|visum|visa)$/;

const LEARNERS =
  /^(?:leerling|student|studente|kandidaat|kandidate|client|cliente|patient|patiente|betrokkene|getuige|eleve|etudiant|etudiante|temoin|candidat|candidate|pupil|witness|schuler|schulerin|zeuge|zeugin|bewoner|bewoonster|huurder|huurster|werknemer|werkneemster|klager|klaagster|melder|meldster)$/;

const BETWEEN =
  /(?<=(?<!\p{L})(?:en|et|and|und|tegen|met|aan|door|volgens|dat|omdat|avec|par|pour|selon|with|by|mit|von|toen|maar|want|naast) )\p{Lu}\.(?= \p{Ll})/gu;

/** "… en M. uit de vierde klas": one letter where a name stands. */
function betweenWords(text: string): Span[] {
  return Array.from(text.matchAll(BETWEEN), ({ index }) => ({
    start: index,
    end: index + 2,
    type: 'PERSON' as const,
  }));
}
