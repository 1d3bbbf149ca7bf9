import { cueBefore, type Span, spansOf } from './span.js';
import { fold } from './tokens.js';
import { isIn } from './words.js';

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
    ...spansOf(
      text,
      BY_VEHICLE,
      'LICENSE_PLATE',
      (match, start) => !isOther(match) && cueBefore(text, start, VEHICLE, 40),
    ),
    ...spansOf(text, EASTERN, 'LICENSE_PLATE', (match, start) => isEastern(text, match, start)),
    ...spansOf(text, BRITISH, 'LICENSE_PLATE'),
    ...spansOf(text, GERMAN, 'LICENSE_PLATE'),
    ...spansOf(text, FOREIGN, 'LICENSE_PLATE', hasLettersAndFigures),
  ];
}

function byCue(text: string): Span[] {
  const loose = spansOf(text, LOOSE, 'LICENSE_PLATE', (_, start) =>
    cueBefore(text, start, CUE, 40),
  );
  const any = spansOf(text, ANY, 'LICENSE_PLATE', (match, start) => isAfterCue(text, match, start));
  const small = spansOf(
    text,
    SMALL,
    'LICENSE_PLATE',
    (match, start) => /\p{L}/u.test(match) && cueBefore(text, start, CUE, 40),
  );
  return [...loose, ...any, ...small];
}

/** With hyphens in any case; with spaces only in capitals, or "2 man 100" would be one. */
const BELGIAN =
  /(?<![\p{L}\d-])(?:[1-9qtoQTO]-[a-zA-Z]{3}-\d{3}|[1-9QTO](?: ?- ?|[ .])[A-Z]{3}(?: ?- ?|[ .])\d{3}|[1-9][A-Z]{3} \d{3})(?![\p{L}\d-])/gu;
const JOINED = /(?<![\p{L}\d-])(?:[1-9][a-zA-Z]{3}-?\d{3}|[1-9]-[a-zA-Z]{3}\d{3})(?![\p{L}\d-])/gu;
const OLDER = /(?<![\p{L}\d-])(?:[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})(?![\p{L}\d-])/gu;
/**
 * "een oude Opel met KJL 402", "een golf 1 abc 123", "WGM 12345", "34 ABC 123": after a car only, for "NBN 402" and
 * "ISO 900" are none.
 */
const BY_VEHICLE =
  /(?<![\p{L}\d-])(?:[1-9][ .-]?[a-zA-Z]{3}[ .-]?\d{3}|[A-Z]{1,3} \d{2,5} ?[A-Z]{1,3}|[A-Z]{1,3} \d{3,5}|\d{2,4} [A-Z]{2,3}(?: \d{2,4})?)(?![\p{L}\d-])/gu;
/** Models of cars, norms and amounts. */
const NO_PLATE = /^(?:BMW|VW|AMG|GTI|TDI|NBN|ISO|EPC|PEB|EUR|KM|TEC|E|N|A|R) |EUR$/;

/** "OP 2024 IN" is none; "CB 4831 KM" is, after a car or a plate. */
function isEastern(text: string, match: string, start: number): boolean {
  const usual = (match.match(/\p{L}{2,}/gu) ?? []).filter(
    (letters) => isIn('everyday', fold(letters)) || isUnit(letters),
  );
  return usual.length === 0 || (usual.length === 1 && cueBefore(text, start, VEHICLE, 40));
}

/** "10 MIN", "BMW 320": letters that are a word or a make. */
function isOther(match: string): boolean {
  const letters = match.match(/\p{L}{2,}/gu) ?? [];
  return NO_PLATE.test(match) || letters.some((one) => isIn('everyday', fold(one)) || isUnit(one));
}

function isUnit(letters: string): boolean {
  return /^(?:min|sec|uur|uhr|cm|mm|km|kg|gr|st|pk|cc|jaar|ans|keer)$/i.test(letters);
}

/** Ukrainian and Bulgarian "CB 4831 KM", Romanian "CJ 09 KLM": no other writing looks so. */
const EASTERN = /(?<![\p{L}\d-])[A-Z]{2} (?:\d{4} [A-Z]{2}|\d{2} [A-Z]{3})(?![\p{L}\d-])/gu;
const BRITISH = /(?<![\p{L}\d-])[A-Z]{2}\d{2} [A-Z]{3}(?![\p{L}\d-])/gu;
const VEHICLE =
  /(?<!\p{L})(?:(?:the|an?|my|his|her|our|their|this|that|white|black|gr[ea]y|red|blue|green|silver) (?:car|van)|auto|wagen|bestelwagen|busje|camionette|vrachtwagen|moto|motor|brommer|taxi|opel|golf|vw|volkswagen|bmw|audi|mercedes|peugeot|renault|citro[eë]n|ford|toyota|fiat|seat|skoda|volvo|kia|dacia|tesla|voiture|v[ée]hicule|vehicle|camion|kamion|remorque|truck|lorry|trailer|oplegger|trekker|caravan|mobilhome|lkw|pkw|lieferwagen|fahrzeug|anh[äa]nger|\p{L}{0,8}plaat|kenteken|plaque|plate|kennzeichen)(?:tje)?(?!\p{L})[^.!?\n\d]{0,25}$/iu;
const FOREIGN = /(?<![\p{L}\d-])[A-Z\d]{1,3}-[A-Z\d]{1,3}-[A-Z\d]{1,3}(?![\p{L}\d-])/gu;
const GERMAN = /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?(?![\p{L}\d-])/gu;
const LOOSE =
  /(?<![\p{L}\d-])(?:[1-9][ .][a-z]{3}[ .]\d{3}|[1-9][ -]?[a-z]{3}(?![\p{L}\d]))(?![\p{L}\d])/giu;
/** "12-abc-3", "ac ab 1234": groups of letters and figures after the word for a plate. */
const SMALL =
  /(?<![\p{L}\d-])(?:[a-z\d]{1,4}-[a-z\d]{1,4}(?:-[a-z\d]{1,4})?|[a-z]{1,3}(?: [a-z]{1,3})? \d{2,5}(?: ?[a-z]{1,3})?)(?![\p{L}\d-])/giu;
const ANY = /(?<![\p{L}\d-])[\p{L}\d]{1,9}(?:[- ]\d{1,5})?(?![\p{L}\d])/gu;
/** What every cue holds: few texts do, and the others need no look at each word. */
const CUE_ANYWHERE =
  /plaat|platen|kenteken|plaque|immatricul|plate|kennzeichen|nummernschild|placa/iu;
const CUE =
  /(?:nummerplaat|nummerplaten|kenteken|kentekenplaat|kennzeichen|nummernschild|plaatnummer|plaatnr\.?|nr\.? ?plaat|\p{L}{4,12}plaat|\bplaat|\bplaten|plaque(?: d'immatriculation)?|immatriculation|immatricul[eé]e?|licen[cs]e plate|number plate|\bplate)(?: number| nummer)?(?: is| was| est| begint met| begon met| starts with| commence par)?[ :=,"]{0,3}$/iu;

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
