import { isOfFile } from './fileNumbers.js';
import { cueBefore, type Span, spansOf } from './span.js';

/** Numbers of the national register, and of passports and cards that say who somebody is. */
export function findIdentityNumbers(text: string): Span[] {
  const documents = SAYS_DOCUMENT.test(text)
    ? spansOf(text, DOCUMENT, 'NATIONAL_ID', (match, start) => isOfDocument(text, match, start))
    : [];
  return [
    ...spansOf(
      text,
      REGISTER_NUMBER,
      'NATIONAL_ID',
      (match, start) => isRegisterNumber(match) && (hasRightCheck(match) || !isOfFile(text, start)),
    ),
    ...spansOf(text, MISTYPED_REGISTER_NUMBER, 'NATIONAL_ID'),
    ...spansOf(
      text,
      LONG_NUMBER,
      'NATIONAL_ID',
      (match, start) => !DATE.test(match) && cueBefore(text, start, REGISTER_CUE, 50),
    ),
    ...spansOf(text, BELGIAN_CARD, 'NATIONAL_ID'),
    ...documents,
  ];
}

/** Eleven figures that begin as a date of birth, punctuated as on the identity card or not at all. */
const REGISTER_NUMBER =
  /(?<!\d)\d{2}[. /-]?\d{2}[. /-]?\d{2}[. /-]{0,3}\d{3}[. /-]{0,3}\d{2}(?!\d)/g;
/** The same shape with a figure too few or too many: somebody mistyped it, and it is still one. */
const MISTYPED_REGISTER_NUMBER = /(?<!\d)\d{2}\.\d{2}\.\d{2} ?- ?\d{2,4} ?[.,/-]? ?\d{1,3}(?!\d)/g;
/** In the same sentence, with no other figure between. */
const REGISTER_CUE =
  /(?:rijksregister|registernummer|(?<!\p{L})(?:rrn|rr|insz|niss|bis-?(?:nummer|nr))(?!\p{L})|registre nat|(?:num[eé]ro|n°) nat|national (?:number|register|id)|nationalregister|nationaal nummer)[^.!?\n\d]{0,25}(?:nr\.)?[^.!?\n\d]{0,8}$/iu;
const LONG_NUMBER = /(?<!\d)\d[\d ./-]{6,18}\d(?!\d)/g;
const DATE = /^\d{1,2}[ ./-]{1,3}\d{1,2}[ ./-]{1,3}(?:\d{2}|(?:19|20)\d\d)$/;
/** Belgian identity cards count from 590 to 599: 592-1234567-89. */
const BELGIAN_CARD = /(?<![\d-])59\d[- ]?\d{7}[- ]?\d{2}(?![\d-])/g;

/** The check digits are right, or a date of birth stands in front (months of a bis number are 20 or 40 higher). */
function isRegisterNumber(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  if (isChecked(digits)) return true;
  const month = Number(digits.slice(2, 4)) % 20;
  return month <= 12 && Number(digits.slice(4, 6)) <= 31 && !/^0[4-9]\d\d/.test(digits);
}

function isChecked(digits: string): boolean {
  const body = digits.slice(0, 9);
  const check = Number(digits.slice(9));
  return 97 - (Number(body) % 97) === check || 97 - (Number(`2${body}`) % 97) === check;
}

/** A date and check digits that are right: whatever somebody calls it ("my file number is ..."), it is one. */
function hasRightCheck(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  const [month, day] = [Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6))];
  return isChecked(digits) && month > 0 && month <= 12 && day > 0 && day <= 31;
}

/** "EN123456", "B 1234567 89", "19AB12345", "L01X00T47", "123456782": only after the word for the paper. */
const DOCUMENT =
  /(?<![\p{L}\d])(?:[A-Z]{1,3}[ -]?)?\d(?:[ .-]?[A-Z\d]){4,14}(?![\p{L}\d])|(?<![\p{L}\d])[a-z]{1,3}\d{5,9}(?![\p{L}\d])/gu;
const SAYS_DOCUMENT =
  /pas|ausweis|kaart|cart|\bid\b|eid|s[ée]jour|verblijf|permit|titel|titre|bsn|burgerservice|s[ée]curit|insurance|vreemdeling|ov-?n|f[üu]hrerschein|rijbewijs|licen/iu;
const DOCUMENT_CUE =
  /(?<!\p{L})(?:paspoort|reispas|pas|passport|passeport|reisepass|identiteitskaart|id-?kaart|eid|id|identity card|id card|carte d['’ ]?identit[ée]|identit[ée]|personalausweis|ausweis|verblijfs(?:kaart|titel|vergunning|document)|(?:titre|carte) de s[ée]jour|s[ée]jour|residence (?:permit|card)|aufenthaltstitel|rijbewijs|permis de conduire|driving licen[cs]e|driver's license|f[üu]hrerschein|bsn|burgerservicenummer|s[ée]curit[ée] sociale|national insurance|ov|vreemdelingen)-?(?:nummer|nr)?\.?(?: (?:nummer|nr|no|number|num[ée]ro|num|is|was|est|ist|van mij|met|avec|mit|with|n°)\.?){0,3} ?(?:n°)? ?[:=#(]? ?$/iu;

function isOfDocument(text: string, match: string, start: number): boolean {
  const digits = match.replace(/\D/g, '').length;
  return digits >= 5 && !DATE.test(match) && cueBefore(text, start, DOCUMENT_CUE, 50);
}
