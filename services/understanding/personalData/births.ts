import { numberWordsFrom } from './numberWords.js';
import { cueBefore, type Span, spansOf } from './span.js';

/** Dates of birth: a full date near a word that says so. Other dates say when it happened. */
export function findBirths(text: string): Span[] {
  if (!SAYS_BIRTH.test(text) && !LONG_AGO.test(text)) return [];
  const patterns = /\d/.test(text) ? [...IN_FIGURES, ...IN_WORDS] : IN_WORDS;
  return patterns
    .flatMap((pattern) =>
      spansOf(text, pattern, 'DATE_OF_BIRTH', (match, start) => isOfBirth(text, match, start)),
    )
    .map((span) => (/\d$/.test(text.slice(0, span.end)) ? span : withYearInWords(text, span)));
}

const MONTH =
  'jan|feb|f[eé]v|maart|mrt|mars|march|mar|m[aä]r|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|ao[uû]t|sep|okt|oct|nov|dec|d[eé]c|dez|oog';
const YEAR = String.raw`(?:,?[ -]\(?'?(?:(?:19|20)\d\d(?!\d)|\d\d(?!\d|[:.]\d)))?`;
const IN_FIGURES: readonly RegExp[] = [
  /(?<!\d)(?:\d{1,2}[ ]?[./-][ ]?\d{1,2}[ ]?[./-][ ]?['’]?\d{2,4}|\d{1,2} \d{1,2} (?:19|20)\d\d|(?:19|20)\d\d[-./]\d\d[-./]\d\d|\d{8})(?!\d)/g,
  new RegExp(
    String.raw`(?<!\d)\d{1,2}(?:\.|e|ste|de|er|st|nd|rd|th)?[ -](?:of |van )?(?:${MONTH})\p{L}{0,8}\.?${YEAR}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${MONTH})\p{L}{0,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\d)`,
    'giu',
  ),
];

/** Days, and the parts of years, as words: "vijf", "eenentwintigste", "premier", "twenty-first". */
const UNITS_NL = 'een|eén|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const DAYS = [
  String.raw`(?:(?:${UNITS_NL})[eë]?(?:n|ën)?(?:twintig|dertig)|twintig|dertig|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|eerste|derde|${UNITS_NL})(?:ste|de)?`,
  'premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|vingt(?:[- ](?:et[- ]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?: et un)?',
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)',
  String.raw`(?:erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|f[uü]nfte[nrs]?|sechste[nrs]?|siebte[nrs]?|achte[nrs]?|neunte[nrs]?|zehnte[nrs]?|elfte[nrs]?|zw[oö]lfte[nrs]?|(?:drei|vier|f[uü]nf|sech|sieb|acht|neun)zehnte[nrs]?|(?:\p{L}{3,7}und)?(?:zwanzig|drei(?:ß|ss)ig)ste[nrs]?)`,
].join('|');
const IN_WORDS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:the )?(?:${DAYS})(?: (?:of|van|de))? (?:${MONTH})\p{L}{0,8}${YEAR}`,
    'giu',
  ),
];

/** What every cue holds: few texts do, and the others need no look at each date. */
const SAYS_BIRTH =
  /geb|verjaar|jarig|zoon|dochter|kind|fils|fille|\bson\b|daughter|sohn|tochter|ben van|is van|wordt? \d|suis du|°|née?|ne le|naiss|anniv|born|birth|d\.?o\.?b|nacida/iu;
const CUE =
  /(?:geboren|geboortedatum|geboortedag|geboorte(?!verlof|premie|toelage|kaart|lijst|aangifte|akte|regeling|land)|verjaar\p{L}*|jarig|\bgeb\b\.?|(?<![nN])°|(?<!\p{L})(?:née?|nee? le)(?!\p{L})|(?<!(?:cong[ée]|prime|allocation|avis) de )naissance|anniversaire|geburtsdatum|geburtstag|\bborn\b|birth|\bd\.?o\.?b\b\.?|birthday)[^.!?\n]{0,32}$|(?<!\p{L})(?:zoon|zoontje|dochter|dochtertje|kind|kindje|kleinkind|fils|fille|son|daughter|sohn|tochter)[^.!?\d\n]{0,20}\($|(?<!\p{L})(?:word|wordt) \d{1,2} op (?:de )?$|(?<!\p{L})(?:ik ben|ben ik|je suis|zij is|hij is|ze is) (?:van|du) (?:de )?$/iu;
const CUE_AFTER =
  /^ ?\(?(?:geboren|geboortedatum|verjaardag|date of birth|date de naissance|(?:is|was|est|c'est|ist) (?:de |mijn |zijn |haar |ma |sa |mon |son |my |his |her |mein |meine |sein |ihr )?(?:verjaardag|geboortedatum|geboortedag|date de naissance|anniversaire|birthday|date of birth|geburtstag|geburtsdatum)|,? ?(?:is|was|wordt|word|ben|werd|bin) (?:hij|ze|zij|ik|ich|mijn \p{L}+)? ?\p{L}{0,12} ?(?:jarig|verjaart|verjaard|geboren|gebore)(?!\p{L})|jarig|verjaart|verjaardag)/iu;

function isOfBirth(text: string, match: string, start: number): boolean {
  const after = text.slice(start + match.length, start + match.length + 40);
  return (
    cueBefore(text, start, CUE, 55) ||
    CUE_AFTER.test(after) ||
    // "Amira Haddad (*14.02.1988)"
    text.charAt(start - 1) === '*' ||
    isInParticulars(text, match, start, after)
  );
}

/** "Espérance Tshibangu, 11.02.1974, RRN ...": a date of long ago beside a name, a telephone, an address or a register number. */
function isInParticulars(text: string, match: string, start: number, after: string): boolean {
  if (!LONG_AGO.test(match)) return false;
  return PARTICULAR_AFTER.test(after) || cueBefore(text, start, PARTICULAR_BEFORE, 60);
}

/** Of somebody who is old enough to write: what happened is told of later years. */
const LONG_AGO = /(?<!\d)(?:19[2-9]\d|200\d|201[0-4])(?!\d)/;
const PARTICULAR_AFTER =
  /^\)?[ ,;/|–-]{1,4}(?:(?:rrn|rr|rijksregister|niss|insz|registre|tel|t[ée]l|gsm|phone|mobile|handy|e-?mail|mail|adres|address|wohnhaft|woon|wonende|domicil|gedomicili|demeurant|habitant)|\d{2}\.\d{2}\.\d{2}-|0\d{2,3}[ /.]\d|\+\d\d|[\w.+-]{1,40}@)/iu;
const PARTICULAR_BEFORE =
  /(?<!\p{L})(?:gegevens|co[oö]rdonn[ée]es|donn[ée]es|particulars|details|personalia|personalien|angaben|naam|nom|name|contactpersoon|contact|betroffener?|betrokkene|slachtoffer|victime|victim|opfer|verzoeker|verzoekster|melder|meldster|klager|klaagster|plaignante?|complainant|kl[äa]gerin)(?:\))? ?:? [^.!?\n\d]{0,45}[,;(/|–-] ?$|(?<![\p{L}\d])\p{Lu}\p{Ll}[\p{L}'’-]{1,20} (?:(?:van|de|der|den|el|al|ben|von|la|le) ){0,2}\p{Lu}[\p{L}'’-]{1,20}(?:,| \(| [–-]) ?$/u;

/** With the year that follows in words: "mei negentienhonderd zevenentachtig". */
function withYearInWords(text: string, { start, end, type }: Span): Span {
  const gap = /^[ ,]{1,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const words = gap > 0 ? numberWordsFrom(text.slice(end + gap, end + gap + 70)) : 0;
  const isYear = YEAR_IN_WORDS.test(text.slice(end + gap, end + gap + words));
  return { start, end: isYear ? end + gap + words : end, type };
}

const YEAR_IN_WORDS =
  /honderd|duizend|cent|mil|hundert|tausend|thousand|nineteen|twenty|tig|(?:een|ien)(?!\p{L})|[nu]te|[tz]ig/iu;
