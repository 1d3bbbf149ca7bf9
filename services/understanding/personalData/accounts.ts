import { isOfFile } from './fileNumbers.js';
import { cueBefore, type Span, spansOf } from './span.js';

/** Bank accounts and bank cards. */
export function findAccounts(text: string): Span[] {
  const ibans = Array.from(text.matchAll(IBAN_START), ({ index }) => ibanAt(text, index));
  return [...ibans.flat(), ...spansOf(text, OLD_BELGIAN_ACCOUNT, 'IBAN'), ...findCards(text)];
}

/** Lengths of account numbers (ISO 13616 registry; Morocco, Tunisia and Algeria as their banks print them) of the countries people here bank in. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{ AT: 20, BE: 16, BG: 22, CH: 21, DE: 22, DK: 18, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27 },
  ...{ HR: 21, HU: 28, IE: 22, IT: 27, LT: 20, LU: 20, NL: 18, PL: 28, PT: 25, RO: 24, SE: 24 },
  ...{ MT: 31, TR: 26, TN: 24, UA: 29, MA: 28, DZ: 26, CZ: 24, SK: 24, SI: 19, EE: 20, LV: 21 },
  ...{ CY: 28, NO: 15, IS: 26, LI: 21, MC: 27, SM: 27, AL: 28, RS: 22, BA: 20, MK: 19, ME: 22 },
  ...{ XK: 20, MD: 24, GE: 22, IL: 23, AE: 23, SA: 24, PK: 24, LB: 28, JO: 30, EG: 29, AZ: 28 },
};
const IBAN_START = /(?<![\p{L}\d])[a-z]{2} ?\d{2}(?=[ .-]{0,3}[a-z\d]{2})/giu;
/** After their two letters these hold figures only: a letter is the next word. */
const ONLY_FIGURES =
  /^(?:AT|BA|BE|CZ|DE|DK|DZ|EE|ES|FI|HR|HU|IL|IS|LT|MA|ME|NO|PL|PT|RS|SE|SI|SK|TN|XK)$/;
const OLD_BELGIAN_ACCOUNT = /(?<![\d-])\d{3}[- ]\d{7}[- ]\d{2}(?![\d-])/g;

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
    } else if (!/[ ./-]/.test(one) || at - end > 2) break;
  }
  const nearly = characters >= length - 2 && figures >= 12;
  return length > 0 && nearly ? [{ start, end, type: 'IBAN' }] : [];
}

const CARD = /(?<!\d)\d[\d .-]{11,21}\d(?!\d)/g;
const GROUPS =
  /^(?:\d{4}[ .-]\d{4}[ .-]\d{4}[ .-]\d{3,4}(?:[ .-]\d{1,3})?|3\d{3}[ -]\d{6}[ -]\d{5})$/;
const CARD_CUE =
  /(?<!\p{L})(?:\p{L}{0,12}kaart|carte|card|visa|mastercard|maestro|bancontact|amex|\p{L}{0,8}karte)(?:nummer|nr)?[^.!?\n\d]{0,20}$/iu;

function findCards(text: string): Span[] {
  return spansOf(text, CARD, 'CARD', (match, start) => {
    const digits = match.replace(/\D/g, '');
    if (GROUPS.test(match)) return true;
    if (digits.length < 13 || digits.length > 19) return false;
    if (digits.length > 14 && cueBefore(text, start, CARD_CUE, 45)) return true;
    return /^[3-6]/.test(digits) && passesLuhn(digits) && !isOfFile(text, start);
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
