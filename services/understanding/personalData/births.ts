import { cueBefore, type Span, spansOf } from './span.js';

/** Dates of birth: a full date near a word that says so. Other dates say when it happened. */
export function findBirths(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  return [DATE_IN_FIGURES, DATE_IN_WORDS, DATE_MONTH_FIRST].flatMap((pattern) =>
    spansOf(text, pattern, 'DATE_OF_BIRTH', (match, start) => isOfBirth(text, match, start)),
  );
}

const MONTH =
  'jan|feb|f[eé]v|maart|mrt|mars|march|mar|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|ao[uû]t|sep|okt|oct|nov|dec|d[eé]c';
const DATE_IN_FIGURES =
  /(?<!\d)(?:\d{1,2}[ ]?[./-][ ]?\d{1,2}[ ]?[./-][ ]?\d{2,4}|(?:19|20)\d\d-\d\d-\d\d|\d{8})(?!\d)/g;
const DATE_IN_WORDS = new RegExp(
  String.raw`(?<!\d)\d{1,2}(?:e|ste|de|er|st|nd|rd|th)?[ -](?:of |van )?(?:${MONTH})\p{L}{0,8}\.?(?:,?[ -](?:19|20)?\d\d)?(?!\d)`,
  'giu',
);
const DATE_MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:${MONTH})\p{L}{0,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\d)`,
  'giu',
);
const CUE =
  /(?:geboren|geboortedatum|geboortedag|geboorte|verjaar\p{L}*|jarig|\bgeb\b|(?<![nN])°|(?<!\p{L})(?:née?|nee? le)(?!\p{L})|naissance|anniversaire|\bborn\b|birth|\bd\.?o\.?b\b|birthday)[^.!?\n]{0,32}$/iu;
const CUE_AFTER =
  /^ ?\(?(?:geboren|geboortedatum|verjaardag|date of birth|date de naissance|is (?:mijn|zijn|haar) verjaardag|is my birthday)/iu;

function isOfBirth(text: string, match: string, start: number): boolean {
  return (
    cueBefore(text, start, CUE, 55) ||
    CUE_AFTER.test(text.slice(start + match.length, start + match.length + 30))
  );
}
