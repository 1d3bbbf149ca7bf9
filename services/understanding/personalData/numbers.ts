import { findAccounts } from './accounts.js';
import { isBodyNumber } from './directory.js';
import { isOfFile } from './fileNumbers.js';
import { findIdentityNumbers } from './identity.js';
import { isIn } from './words.js';
import { findSpokenPhones } from './spokenNumbers.js';
import { cueBefore, type Span, spansOf } from './span.js';

/** Register numbers, accounts, cards, telephones: the figures that point at one person. */
export function findNumbers(text: string): Span[] {
  if (!/\d/.test(text)) return findSpokenPhones(text);
  return [...findIdentityNumbers(text), ...findAccounts(text), ...findPhones(text)];
}

/** "bel0486123456", "cest le0465772310": a mobile that a word is glued to. */
const GLUED_MOBILE = /(?<=\p{L})(?:(?:\+|00)32 ?\(?0?\)?|0)4[5-9]\d(?:[ ./-]?\d{2}){3}(?!\d)/gu;
/** "O475,12,34,56", "0475_12_34_56": a mobile with a letter for its nought or odd signs between. */
const ODD_MOBILE = /(?<![\p{L}\d])[0Oo]4[5-9]\d(?:[ ,._·*/-]{0,3}\d){6}(?!\d)/gu;
/** "Tel02 511 12 34": a landline only after a word for it, for a code may begin with letters too. */
const GLUED_LANDLINE =
  /(?<=(?:tel|t[ée]l[ée]phone|telefoon|gsm|fax|bel|nummer|num[eé]ro|call))0[1-9](?:[ ./-]?\d){7}(?!\d)/giu;
/** "0486 12 34 56/57": a second number, of which only the end is told. */
const SECOND_END = /^ ?(?:\/|-|of|ou|or|en|et) ?\d{2,3}(?![\d\p{L}./:-]| ?(?:\p{L}|€|%))/u;
const PHONE = /(?<![\d\p{L}])(?:\(?(?:\+|00) ?)?\(?\d[\d \u00a0./()–-]{5,19}\d(?!\d)/gu;
const PHONE_CUE =
  /(?<!\p{L})(?:gsm|tel\w*|t[ée]l|nummer|numero|num[eé]ro|nr|phone|mobile|handy|mobil|whatsapp|bel|bellen|belt|belde|gebeld|appel(?:ez|er|le)?|rappelez|call|ring|text|sms|bereikbaar|joignable|portable|rufnummer)(?:nummer|nr)?(?!\p{L})[^.\n\d]{0,20}$/iu;
const DATE_IN_FRONT = /^\(?\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/;
const YEARS = /^(?:19|20)\d\d[ ./-]+(?:19|20)\d\d$/;

function findPhones(text: string): Span[] {
  const apart = spansOf(text, PHONE, 'PHONE', (match, start) => {
    const digits = digitsOf(match);
    if (isIn('public numbers', digits) || DATE_IN_FRONT.test(match) || YEARS.test(match))
      return false;
    if (isOfFile(text, start)) return false;
    const number = nationalNumber(match, digits);
    if (isIn('public numbers', number) || isPublicPrefix(number)) return false;
    if (isBodyNumber(number) || isBodyNumber(digits)) return false;
    return isPhone(match, number) || (digits.length >= 8 && cueBefore(text, start, PHONE_CUE));
  }).map((span) => withSecondEnd(text, withBracket(text, span)));
  const glued = [GLUED_MOBILE, GLUED_LANDLINE, ODD_MOBILE].flatMap((one) =>
    spansOf(text, one, 'PHONE'),
  );
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
    if (isOfFile(text, start)) return false;
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
  // A figure too many is a slip, and still somebody's.
  if (/^04[5-9]\d{7,8}$/.test(number)) return true;
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
