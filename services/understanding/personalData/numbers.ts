import { isBodyNumber } from './directory.js';
import { isIn } from './words.js';
import { findSpokenPhones } from './spokenNumbers.js';
import { cueBefore, type Span, spansOf } from './span.js';

/** Register numbers, accounts, cards, telephones: the figures that point at one person. */
export function findNumbers(text: string): Span[] {
  if (!/\d/.test(text)) return findSpokenPhones(text);
  return [...findNationalIds(text), ...findAccounts(text), ...findCards(text), ...findPhones(text)];
}

/** Eleven figures that begin as a date of birth, punctuated as on the identity card or not at all. */
const REGISTER_NUMBER = /(?<!\d)\d{2}[. /-]?\d{2}[. /-]?\d{2}[. /-]{0,3}\d{3}[. /-]?\d{2}(?!\d)/g;
/** The same shape with a figure too few or too many: somebody mistyped it, and it is still one. */
const MISTYPED_REGISTER_NUMBER = /(?<!\d)\d{2}\.\d{2}\.\d{2} ?- ?\d{2,4} ?[.,/-]? ?\d{1,3}(?!\d)/g;
const REGISTER_CUE =
  /rijksregister|registernummer|\brrn\b|\binsz\b|\bniss\b|\bbis-?nummer|registre national|num[eé]ro national|national (?:number|register|id)/iu;
const LONG_NUMBER = /(?<!\d)\d[\d ./-]{6,18}\d(?!\d)/g;

function findNationalIds(text: string): Span[] {
  return [
    ...spansOf(text, REGISTER_NUMBER, 'NATIONAL_ID', isRegisterNumber),
    ...spansOf(text, MISTYPED_REGISTER_NUMBER, 'NATIONAL_ID'),
    ...spansOf(text, LONG_NUMBER, 'NATIONAL_ID', (_, start) =>
      cueBefore(text, start, REGISTER_CUE),
    ),
  ];
}

/** The check digits are right, or a date of birth stands in front (months of a bis number are 20 or 40 higher). */
function isRegisterNumber(match: string): boolean {
  const digits = digitsOf(match);
  const body = digits.slice(0, 9);
  const check = Number(digits.slice(9));
  if (97 - (Number(body) % 97) === check || 97 - (Number(`2${body}`) % 97) === check) return true;
  const month = Number(digits.slice(2, 4)) % 20;
  return month <= 12 && Number(digits.slice(4, 6)) <= 31 && !/^0[4-9]\d\d/.test(digits);
}

/** Lengths of account numbers (ISO 13616 registry) of the countries people here bank in. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{ AT: 20, BE: 16, BG: 22, CH: 21, DE: 22, DK: 18, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27 },
  ...{ HR: 21, HU: 28, IE: 22, IT: 27, LT: 20, LU: 20, NL: 18, PL: 28, PT: 25, RO: 24, SE: 24 },
  ...{ MT: 31, TR: 26, TN: 24, UA: 29 },
};
const IBAN_START = /(?<![\p{L}\d])[a-z]{2} ?\d{2}(?=[ .-]?[a-z\d]{2})/giu;
/** After their two letters these hold figures only: a letter is the next word. */
const ONLY_FIGURES = /^(?:AT|BE|DE|DK|ES|FI|HR|HU|LT|PL|PT|SE)$/;
const OLD_BELGIAN_ACCOUNT = /(?<![\d-])\d{3}[- ]\d{7}[- ]\d{2}(?![\d-])/g;

function findAccounts(text: string): Span[] {
  const ibans = Array.from(text.matchAll(IBAN_START), ({ index }) => ibanAt(text, index));
  return [...ibans.flat(), ...spansOf(text, OLD_BELGIAN_ACCOUNT, 'IBAN')];
}

/** A wrong check digit changes nothing: somebody mistyped their account. */
function ibanAt(text: string, start: number): Span[] {
  const country = text.slice(start, start + 2).toUpperCase();
  const length = IBAN_LENGTHS[country] ?? 0;
  const character = ONLY_FIGURES.test(country) ? /\d/ : /[a-z\d]/i;
  let characters = 0;
  let end = start;
  let figures = 0;
  for (let at = start; at < text.length && characters < length; at += 1) {
    const one = text.charAt(at);
    if (at < start + 2 || character.test(one)) {
      characters += 1;
      end = at + 1;
      if (/\d/.test(one)) figures += 1;
    } else if (!/[ .-]/.test(one) || at !== end) break;
  }
  const nearly = characters >= length - 2 && figures >= 12;
  return length > 0 && nearly ? [{ start, end, type: 'IBAN' }] : [];
}

const CARD = /(?<!\d)\d[\d -]{11,21}\d(?!\d)/g;
const GROUPS_OF_FOUR = /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{3,4}(?:[ -]\d{1,3})?$/;

function findCards(text: string): Span[] {
  return spansOf(text, CARD, 'CARD', (match) => {
    const digits = digitsOf(match);
    if (GROUPS_OF_FOUR.test(match)) return true;
    return (
      digits.length >= 13 && digits.length <= 19 && /^[3-6]/.test(digits) && passesLuhn(digits)
    );
  });
}

/** The check of ISO/IEC 7812 for card numbers. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)))
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0;
}

/** "bel0486123456", "cest le0465772310": a mobile that a word is glued to. */
const GLUED_MOBILE = /(?<=\p{L})(?:(?:\+|00)32 ?\(?0?\)?|0)4[5-9]\d(?:[ ./-]?\d{2}){3}(?!\d)/gu;
/** "Tel02 511 12 34": a landline only after a word for it, for a code may begin with letters too. */
const GLUED_LANDLINE =
  /(?<=(?:tel|t[ée]l[ée]phone|telefoon|gsm|fax|bel|nummer|num[eé]ro|call))0[1-9](?:[ ./-]?\d){7}(?!\d)/giu;
/** "0486 12 34 56/57": a second number, of which only the end is told. */
const SECOND_END = /^ ?(?:\/|-|of|ou|or|en|et) ?\d{2,3}(?![\d\p{L}./:-]| ?(?:\p{L}|€|%))/u;
const PHONE = /(?<![\d\p{L}])(?:\(?(?:\+|00) ?)?\(?\d[\d \u00a0./()–-]{5,19}\d(?!\d)/gu;
const PHONE_CUE =
  /\b(?:gsm|tel\w*|nummer|numero|num[eé]ro|phone|mobile|whatsapp|bel\w*|appel\w*|call|sms|bereikbaar|portable)\b[^.\n]{0,20}$/iu;
const DATE_IN_FRONT = /^\(?\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/;
const YEARS = /^(?:19|20)\d\d[ ./-]+(?:19|20)\d\d$/;

function findPhones(text: string): Span[] {
  const apart = spansOf(text, PHONE, 'PHONE', (match, start) => {
    const digits = digitsOf(match);
    if (isIn('public numbers', digits) || DATE_IN_FRONT.test(match) || YEARS.test(match))
      return false;
    const number = nationalNumber(match, digits);
    if (isIn('public numbers', number) || isPublicPrefix(number)) return false;
    if (isBodyNumber(number) || isBodyNumber(digits)) return false;
    return isPhone(match, number) || (digits.length >= 8 && cueBefore(text, start, PHONE_CUE));
  }).map((span) => withSecondEnd(text, withBracket(text, span)));
  const glued = [GLUED_MOBILE, GLUED_LANDLINE].flatMap((one) => spansOf(text, one, 'PHONE'));
  return [...apart, ...glued.filter(isNoServiceIn(text)), ...findSpokenPhones(text)];
}

/** A Belgian number from its first nought on; any other international one with its +. */
function nationalNumber(match: string, digits: string): string {
  const international = /^\(? ?(?:\+|00)/.test(match);
  if (!international)
    return digits.startsWith('32') && digits.length === 11 ? `0${digits.slice(2)}` : digits;
  const bare = digits.replace(/^00/, '');
  return bare.startsWith('32') ? `0${bare.slice(2).replace(/^0/, '')}` : `+${bare}`;
}

function isNoServiceIn(text: string): (span: Span) => boolean {
  return ({ start, end }) => {
    const digits = digitsOf(text.slice(start, end));
    return !isIn('public numbers', digits) && !isPublicPrefix(digits) && !isBodyNumber(digits);
  };
}

/** 0800, 0900, 070 and 078: lines of services, which belong to nobody. */
function isPublicPrefix(number: string): boolean {
  return /^(?:0800|090\d|070|078)/.test(number);
}

/** Belgian mobiles have ten figures and other numbers nine (BIPT numbering plan); Dutch ones ten; others by their +. */
function isPhone(match: string, number: string): boolean {
  if (number.startsWith('+')) return /^\+[1-9]\d{7,14}$/.test(number);
  if (/^04[5-9]\d{7}$/.test(number)) return true;
  if (/^06\d{8}$/.test(number)) return true;
  if (/^4[5-9]\d{7}$/.test(number)) return true;
  const grouped = /[ \u00a0./-]/.test(match) || /^0[1-9]\d{7}$/.test(match);
  return grouped && /^0[1-9]\d{7}$/.test(number);
}

/** `(0485) 12 34 56`: a bracket belongs to the number when its other half does too. */
function withBracket(text: string, { start, end, type }: Span): Span {
  const inside = text.slice(start, end);
  if (inside.startsWith('(') && !inside.includes(')')) return { start: start + 1, end, type };
  const opensBefore = !inside.includes('(') && inside.includes(')') && text[start - 1] === '(';
  return { start: opensBefore ? start - 1 : start, end, type };
}

function withSecondEnd(text: string, { start, end, type }: Span): Span {
  return { start, end: end + (SECOND_END.exec(text.slice(end, end + 12))?.[0].length ?? 0), type };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
