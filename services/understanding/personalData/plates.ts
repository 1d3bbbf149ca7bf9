import { cueBefore, type Span, spansOf } from './span.js';

/** Licence plates: Belgian since 2010 (1-ABC-123), older and personal ones, and their neighbours'. */
export function findPlates(text: string): Span[] {
  return [
    ...(/\d/.test(text) ? byShape(text) : []),
    ...(CUE_ANYWHERE.test(text) ? byCue(text) : []),
  ];
}

function byShape(text: string): Span[] {
  return [
    ...spansOf(text, BELGIAN, 'LICENSE_PLATE'),
    ...spansOf(text, JOINED, 'LICENSE_PLATE'),
    ...spansOf(text, OLDER, 'LICENSE_PLATE'),
    ...spansOf(text, OLDER_SPACED, 'LICENSE_PLATE', (_, start) =>
      cueBefore(text, start, VEHICLE, 40),
    ),
    ...spansOf(text, GERMAN, 'LICENSE_PLATE'),
    ...spansOf(text, FOREIGN, 'LICENSE_PLATE', hasLettersAndFigures),
  ];
}

function byCue(text: string): Span[] {
  const loose = spansOf(text, LOOSE, 'LICENSE_PLATE', (_, start) =>
    cueBefore(text, start, CUE, 40),
  );
  const any = spansOf(text, ANY, 'LICENSE_PLATE', (match, start) => isAfterCue(text, match, start));
  return [...loose, ...any];
}

/** With hyphens in any case; with spaces only in capitals, or "2 man 100" would be one. */
const BELGIAN =
  /(?<![\p{L}\d-])(?:[1-9qtoQTO]-[a-zA-Z]{3}-\d{3}|[1-9QTO](?: ?- ?|[ .])[A-Z]{3}(?: ?- ?|[ .])\d{3}|[1-9][A-Z]{3} \d{3})(?![\p{L}\d-])/gu;
const JOINED = /(?<![\p{L}\d-])(?:[1-9][a-zA-Z]{3}-?\d{3}|[1-9]-[a-zA-Z]{3}\d{3})(?![\p{L}\d-])/gu;
const OLDER = /(?<![\p{L}\d-])(?:[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})(?![\p{L}\d-])/gu;
/** "een oude Opel met KJL 402": after a car only, for "NBN 402" and "ISO 900" are none. */
const OLDER_SPACED = /(?<![\p{L}\d-])(?:[A-Z]{3} \d{3})(?![\p{L}\d-])/gu;
const VEHICLE =
  /(?<!\p{L})(?:auto|wagen|bestelwagen|busje|camionette|vrachtwagen|moto|motor|brommer|taxi|opel|golf|vw|volkswagen|bmw|audi|mercedes|peugeot|renault|citro[eë]n|ford|toyota|fiat|seat|skoda|volvo|kia|dacia|tesla|voiture|camion|car|van|truck|lieferwagen|fahrzeug)(?:tje)?(?!\p{L})[^.!?\n\d]{0,25}$/iu;
const FOREIGN = /(?<![\p{L}\d-])[A-Z\d]{1,3}-[A-Z\d]{1,3}-[A-Z\d]{1,3}(?![\p{L}\d-])/gu;
const GERMAN = /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?(?![\p{L}\d-])/gu;
const LOOSE =
  /(?<![\p{L}\d-])(?:[1-9][ .][a-z]{3}[ .]\d{3}|[1-9][ -]?[a-z]{3}(?![\p{L}\d]))(?![\p{L}\d])/giu;
const ANY = /(?<![\p{L}\d-])[\p{L}\d]{1,9}(?:[- ]\d{1,5})?(?![\p{L}\d])/gu;
/** What every cue holds: few texts do, and the others need no look at each word. */
const CUE_ANYWHERE = /plaat|kenteken|plaque|immatricul|plate|kennzeichen|nummernschild|placa/iu;
const CUE =
  /(?:nummerplaat|kenteken|kennzeichen|nummernschild|plaatnummer|autoplaat|\bplaat|plaque(?: d'immatriculation)?|immatriculation|immatricul[eé]e?|licen[cs]e plate|number plate|\bplate)(?: number| nummer)?(?: is| was| est| begint met| begon met| starts with| commence par)?[ :=,"]{0,3}$/iu;

/** "WGM 12345 als nummerplaat". */
const CUE_AFTER =
  /^,? (?:\()?(?:is |was |als )?(?:de |zijn |haar |mijn )?(?:nummerplaat|kenteken|plaque|plate)/iu;

function hasLettersAndFigures(match: string): boolean {
  return /[A-Z]{2}/.test(match) && /\d/.test(match);
}

/** After "nummerplaat:" nearly anything is one: personal plates are words. */
function isAfterCue(text: string, match: string, start: number): boolean {
  const looksLikeOne = /\d/.test(match) || (match.length > 1 && match === match.toUpperCase());
  const end = start + match.length;
  const namedAfter = /[A-Z]/.test(match) && CUE_AFTER.test(text.slice(end, end + 24));
  return looksLikeOne && (namedAfter || cueBefore(text, start, CUE, 40));
}
