import { numberWordsFrom } from './numberWords.js';
import { isStreetWord } from './streetTable.js';
import { fold } from './tokens.js';
import { isIn } from './words.js';

const NUMBER =
  /^\.?,? ?[-–]? ?(?:\(?(?:huis)?(?:nr|no|n°|#|nummer|numero|numéro|num|hausnummer|number)\.? ?)?\(?(\d{1,4}(?: ?(?:bis|ter|quater)(?!\p{L}))?(?: ?[a-zA-Z](?![\p{L}\d]|\.\d|\/m))?(?:[a-zA-Z](?=[/ ,.-]))?(?: ?(?:[/+–-]|t\/m|tem|tot|à|bis|to) ?\d{1,4}[a-zA-Z]?)?)(?:(?![\p{L}\d])\)?|(?=bus|bte|box))/iu;
const IN_WORDS = /^\.?,? (?:huis)?(?:nummer|nr\.?|num[eé]ro|number|hausnummer|n°) ?/iu;
/** Hours, dates, school years and numbers of files are none. */
const NO_NUMBER = /^\d{1,2} ?[uh]$|^(?:1[89]|20)\d\d ?[/–-]|^\d+ ?(?:[–-]|tot|to|à) ?\d+[uh]$/iu;
const NOT_BEFORE =
  /^(?:[:/]\d|[.-]\d{1,2}[.-]\d{2}|[.,]\d{1,2} ?(?:uur|u|h|uhr|euro|€)|,\d{1,3}(?!\d)| ?[%€°²])/iu;

/** Where the house number ends; a figure that counts something, an hour, a date or a year is none. */
export function numberAfter(text: string, end: number): number | undefined {
  const after = text.slice(end, end + 45);
  const match = NUMBER.exec(after);
  if (match === null) return numberInWords(after, end);
  const spaced = /\d [a-zA-Z]$/.test(match[0]);
  const used = spaced && !/\d [a-hA-H]$/.test(match[0]) ? match[0].slice(0, -2) : match[0];
  const rest = after.slice(used.length);
  if (NO_NUMBER.test(match[1] ?? '') || NOT_BEFORE.test(rest) || isCounted(rest)) return undefined;
  return end + used.trimEnd().length;
}

/** "nummer twaalf", "numéro sept". */
function numberInWords(after: string, end: number): number | undefined {
  const sign = IN_WORDS.exec(after)?.[0].length ?? 0;
  const words = sign > 0 ? numberWordsFrom(after.slice(sign)) : 0;
  return words > 0 ? end + sign + words : undefined;
}

/** A word follows for what there are so many of: "3 jongens", "2 agenten", "5 juni". */
function isCounted(rest: string): boolean {
  const word = /^[ -]?(?:[a-zà-ÿ]{3,12}e )?([\p{L}€%][\p{L}'’]*[²2]?)/u.exec(rest);
  const one = /^ ?([\p{L}€%][\p{L}'’]*[²2]?)/u.exec(rest);
  return [word?.[1], one?.[1]].some((found) => {
    const folded = fold(found ?? '');
    return isStreetWord('counted', folded) || isManyPeople(folded);
  });
}

/** "ambtenaren", "buurvrouwen", "voisins", "belgen": more than one of a role or of a people. */
function isManyPeople(folded: string): boolean {
  if (/en$/.test(folded) && isIn('not names', folded)) return true;
  return ['en', 's', 'n', 'innen'].some(
    (ending) =>
      folded.length > ending.length + 3 &&
      folded.endsWith(ending) &&
      isIn('roles', folded.slice(0, -ending.length)),
  );
}

/** "op nummer 12 in de Kerkstraat", "au numéro 7 de la rue Neuve". */
const NUMBERED =
  /(?<!\p{L})(?:huisnummer|nummer|nr\.?|numéro|number|no\.|n°) ?\d{1,4}[a-z]? (?:(?:in|van|op|aan|de|of|on) )?(?:(?:de|den|het|la|the|l') ?)?$/iu;
const BEFORE =
  /(?<![\p{L}\d:.,/-])\d{1,4}(?: ?(?:bis|ter)|[a-z])?(?:[/-]\d{1,3})?,? (?:(?:de |in )?(?:la |the )?)?$/iu;
const AT =
  /(?:\bat|\bon|\blives?|\bliving|address|adresse?|\bau|\bn[°r]\.?|numéro|nummer|\bto|\bin|\bwoont?|\bhabite|\bà|\baan|\bde|\bis|[:(,])\s?$/iu;
/** Lines, times and people whose number or count stands before the name of a street. */
const NOT_AFTER =
  /(?<!\p{L})(?:bus|tram|métro|metro|ligne|lijn|linie|line|quai|article|artikel|art\.?|étaient|étions|sommes|sont|étai[st]|avons|en|depuis|since|were|are|les|des|ces|nos|mes|vers|sur|entre|tot|om|tegen|rond|les|met|avec|with|klas|classe|de|rond) $/iu;

/** Where the number in front begins: "16, rue de la Loi", "12 Church Street"; before a Dutch street only after a word that says so. */
export function numberBefore(text: string, start: number, isPrefixed: boolean): number | undefined {
  const numbered = NUMBERED.exec(text.slice(Math.max(0, start - 40), start));
  if (numbered !== null) return start - numbered[0].length;
  const match = BEFORE.exec(text.slice(Math.max(0, start - 17), start));
  if (match === null || /^(?:19|20)\d\d/.test(match[0]) || /^\d+[eh]/.test(match[0]))
    return undefined;
  const from = start - match[0].length;
  const before = text.slice(Math.max(0, from - 12), from);
  if (NOT_AFTER.test(before) && !match[0].includes(',')) return undefined;
  if (isPrefixed)
    return /(?:de |in )(?:la |the )?$/.test(match[0]) && !AT.test(before) ? undefined : from;
  return /(?:\bat|address|adresse?|\bau|\blives?|n°|\bliving|\bto|flat \d{1,3},)[ :]{1,2}$/iu.test(
    before,
  )
    ? from
    : undefined;
}
