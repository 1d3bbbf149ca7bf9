import { z } from 'zod';
import { Contact } from '../../../services/domain/contact.js';
import { Colour, CityWeb } from '../../../services/domain/cityWeb.js';
import { contrast, ENOUGH_CONTRAST, inFigures } from '../../../services/domain/contrast.js';
import { LocalPoint } from '../../../services/domain/localPoint.js';
import type { Read } from './Asker.js';
import { cityWords } from './words.js';

/** How answers of an operator are read: each gives a value, or says what would be one. */

export function orElse<Value>(proposal: Value, read: (answer: string) => Read<Value>) {
  return (answer: string): Read<Value> => (answer === '' ? { value: proposal } : read(answer));
}

export function someText(answer: string): Read<string> {
  return answer === '' ? { problem: cityWords.needed } : { value: answer };
}

export function anyText(answer: string): Read<string> {
  return { value: answer };
}

export function yesOrNo(answer: string): Read<boolean> {
  if (/^(?:ja|j|yes|y)$/i.test(answer)) return { value: true };
  return /^(?:nee|neen|n|no)$/i.test(answer) ? { value: false } : { problem: cityWords.yesOrNo };
}

export function numberUpTo(most: number) {
  return (answer: string): Read<number> => {
    const number = /^\d{1,3}$/.test(answer) ? Number(answer) : 0;
    return number >= 1 && number <= most ? { value: number } : { problem: cityWords.number(most) };
  };
}

export const phone = optional(
  (text) => Contact.safeParse({ phone: text }).success,
  cityWords.badPhone,
);
export const email = optional(
  (text) => Contact.safeParse({ email: text }).success,
  cityWords.badEmail,
);
export const url = optional((text) => isPage(text), cityWords.badUrl);
export const hours = optional(
  (text) => LocalPoint.safeParse({ name: 'x', contact: null, hours: text }).success,
  cityWords.badHours,
);

/** A page that must be given. */
export function page(answer: string): Read<string> {
  return isPage(answer) ? { value: answer } : { problem: cityWords.badUrl };
}

export function exitPage(answer: string): Read<string> {
  return CityWeb.shape.exitUrl.safeParse(answer).success
    ? { value: answer }
    : { problem: cityWords.badUrl };
}

export function sites(answer: string): Read<string[]> {
  const origins = answer.split(/[\s,]+/).filter((part) => part !== '');
  return CityWeb.shape.embedOrigins.safeParse(origins).success
    ? { value: origins }
    : { problem: cityWords.badSites };
}

/** Dutch, and those of the others that were named; all of them when nothing was. */
export function languagesAmong<Language extends string>(all: readonly Language[]) {
  return (answer: string): Read<Language[]> => {
    const named = answer
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((part) => part !== '');
    if (named.length === 0) return { value: [...all] };
    const isKnown = named.every((one) => all.some((language) => language === one));
    return isKnown
      ? { value: all.filter((language) => language === 'nl' || named.includes(language)) }
      : { problem: cityWords.badLanguages(all.join(', ')) };
  };
}

/** A colour that stands out from the ground it comes on. */
export function colourOn(ground: string) {
  return (answer: string): Read<string> => {
    const colour = Colour.safeParse(answer.toLowerCase());
    if (!colour.success) return { problem: cityWords.badColour };
    const ratio = contrast(colour.data, ground);
    return ratio >= ENOUGH_CONTRAST
      ? { value: colour.data }
      : { problem: cityWords.poorContrast(inFigures(ratio), ENOUGH_CONTRAST) };
  };
}

function isPage(text: string): boolean {
  return z.url({ protocol: /^https?$/ }).safeParse(text).success;
}

/** Nothing, or something of this kind. */
function optional(fits: (text: string) => boolean, problem: string) {
  return (answer: string): Read<string | undefined> => {
    if (answer === '') return { value: undefined };
    return fits(answer) ? { value: answer } : { problem };
  };
}
