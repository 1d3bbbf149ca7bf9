import { findMunicipality } from '../domain/places.js';
import type { Mention } from './where.js';

/**
 * The postcodes that a text tells as such: "postcode 2060", "B-9000", "in 1080", "9000 Gent". A number
 * alone that may be a year, a price or a house number is none.
 */
export function postcodesIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const { 0: code, index } of text.matchAll(NUMBER)) {
    if (found.length === MOST) break;
    const before = text.slice(Math.max(0, index - 16), index);
    const isSaid =
      SAID.test(before) || isHeading(text, index, code) || isInBrackets(text, index, code);
    if (!isSaid && (!IN.test(before) || isYear(code) || isAmount(text, index + 4))) continue;
    const match = findMunicipality(code);
    if (match.is === 'none') continue;
    const places = match.is === 'one' ? [match.municipality] : match.municipalities;
    found.push({ places, strength: isSaid ? 2.8 : 2.4 });
  }
  return found;
}

const NUMBER = /(?<![\d.,€/+-])[1-9]\d{3}(?![\d.,€/%-]\d|\d|[€%])/g;
const SAID =
  /(?:postcode|postnummer|code postal|postal code|postleitzahl|\bcp|locat(?:ion|ie)|plaats|lieu|place|adres|adresse|address|waar|où|where)[ :is]{0,4}$|\bB-$/i;
const IN = /(?:^|[\s(])(?:in|te|à|rond|regio|uit|bij|near) $/i;
const MOST = 5;

/** "7500, place de la gare", "9000 Gent, op de tram" at the head of a text. */
function isHeading(text: string, index: number, code: string): boolean {
  if (isYear(code) || text.slice(0, index).trim() !== '') return false;
  return /^ ?[,:.–-](?:\s|$)| \p{Lu}\p{Ll}/u.test(text.slice(index + 4, index + 7));
}

/** "In ons magazijn (9032)". */
function isInBrackets(text: string, index: number, code: string): boolean {
  return !isYear(code) && text.charAt(index - 1) === '(' && text.charAt(index + 4) === ')';
}

function isYear(code: string): boolean {
  return code >= '1900' && code <= '2049';
}

/** "In 1200 stappen", "1500 euro". */
function isAmount(text: string, end: number): boolean {
  return /^ ?(?:€|euro|eur|man|mensen|stappen|personnes|people|steps|km|meter)/i.test(
    text.slice(end, end + 12),
  );
}
