import { alternatives } from './streetTable.js';
import { isPlace } from './words.js';

/** "bus 3", "(bte 12)", "b12", "3e verdieping rechts", "gelijkvloers", "A0301"; the words stand in streets.csv. */
const BOX = new RegExp(
  String.raw`^(?:[ \n]?[,/(–-]? ?(?:${alternatives('unit')})\.? ?(?:n[°r]\.? ?)?(?:\d{1,4}[a-zA-Z]?(?:[./-]\d{1,3})?|[a-zA-Z]\d{0,3})(?![\p{L}\d])\)?` +
    String.raw`| [A-Z]\d{2,4}(?![\p{L}\d])` +
    String.raw`|[ ,]{1,2}\(?\d{1,2}(?:ste|de|e|è?me|ème|er|th|nd|st|rd|\.)? ?(?:${alternatives('floor')})(?!\p{L})\.?(?: (?:links|rechts|gauche|droite|left|right)(?!\p{L}))?\)?` +
    String.raw`|,? \(?(?:${alternatives('level')})(?!\p{L})\.?(?: (?:links|rechts|gauche|droite|left|right)(?!\p{L}))?\)?)`,
  'iu',
);
const POSTCODE =
  /^\s?[,(–/-]?\s{0,2}(?:te |in |à |a |op )?(?:BE?[- ]?|D-|F-|NL-)?(?:[1-9]\d{3}(?: [A-Z]{2}(?![\p{L}\d]))?|\d{5})(?![\d:.,]\d|\d)(?! ?(?:euro|€|keer|mensen|personen))/u;
/** English puts the postcode last: "Ghent 9000". */
const CODE_AFTER = /^,? \(?[1-9]\d{3}\)?(?!\d)/;
const CITY =
  /^[,(]?\s{0,2}(?:te |in |à |a |- ?|at |[,(] ?)?((?:(?:St|Sint|Saint|Ste?)\.? )?\p{L}[\p{L}'’-]{1,40}(?:[ -]\p{L}[\p{L}'’-]{0,40}){0,3})/u;

/** Where an address ends whose house number ends at `end`: after the box, the postcode and the municipality that follow. */
export function tail(text: string, end: number): number {
  let at = end;
  for (let count = 0; count < 2; count += 1)
    at += BOX.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const code = POSTCODE.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  const afterCode = at + code;
  const city = cityAfter(text, afterCode, code > 0 ? 'postcode' : 'number');
  const codeAfter =
    city === undefined || code > 0 ? undefined : CODE_AFTER.exec(text.slice(city, city + 9));
  if (city !== undefined && codeAfter) return withCountry(text, city + codeAfter[0].length);
  if (city === undefined) return code > 0 && !isYear(text.slice(at, afterCode)) ? afterCode : at;
  // "Ledeberg (Gent)", "Deurne, Antwerpen"
  if (!/^(?: \(|, )\p{Lu}/u.test(text.slice(city, city + 4))) return withCountry(text, city);
  return withCountry(text, cityAfter(text, city, 'number') ?? city);
}

/** Whether a box or a floor follows. */
export function hasBox(text: string, end: number): boolean {
  return BOX.test(text.slice(end, end + 40));
}

/** Whether a postcode and a municipality follow: a sure sign of an address. */
export function hasPostcode(text: string, end: number): boolean {
  let at = end;
  for (let count = 0; count < 2; count += 1)
    at += BOX.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const code = POSTCODE.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  return code > 0 && cityAfter(text, at + code, 'postcode, known place') !== undefined;
}

function isYear(code: string): boolean {
  return /(?:19|20)\d\d$/.test(code);
}

const COUNTRY =
  /^(?:, ?| \(| )(?:Belgi[ëe]|Belgium|Belgique|Belgien|Nederland|Netherlands|France|Frankrijk|Deutschland|Duitsland|Germany|Luxembourg|Luxemburg)(?!\p{L})\)?/u;

function withCountry(text: string, end: number): number {
  return end + (COUNTRY.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

/** Whether the municipality follows right after a comma. */
export function hasCity(text: string, end: number): boolean {
  return (
    /^, ?\p{Lu}/u.test(text.slice(end, end + 4)) && cityAfter(text, end, 'number') !== undefined
  );
}

type Before = 'postcode' | 'postcode, known place' | 'number';

/** Where the municipality ends: known, or any capital right after a postcode. */
function cityAfter(text: string, at: number, before: Before): number | undefined {
  const match = CITY.exec(text.slice(at, at + 90));
  if (match?.[1] === undefined) return undefined;
  const isLoose = before === 'number' && /^ ?\p{L}/u.test(match[0]);
  if (isLoose && !isLinked(match[0], match[1])) return undefined;
  const from = at + match[0].lastIndexOf(match[1]);
  const words = match[1].split(/(?=[ ])/u);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join('');
    if (name.length > 2 && isPlace(name)) return from + name.length;
  }
  const [start = '', next = ''] = words;
  const first = /^(?:St|Ste|Saint|Sint)\.?$/u.test(start) ? start + next : start;
  return before === 'postcode' && /^\p{Lu}/u.test(first) ? from + first.length : undefined;
}

/** "in Gent", "te Gent", or the municipality alone: "steenweg 301 mechelen". */
function isLinked(match: string, name: string): boolean {
  return /^ ?(?:te |in |à |a |at )/u.test(match) || match.trim() === name;
}
