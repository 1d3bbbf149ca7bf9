import { plain } from '../domain/placeKey.js';
import type { PlaceHit } from '../domain/placesInText.js';
import { whereWords } from './whereWords.js';

/**
 * Whether the town behind these words (the nearest last, at most three) is where somebody or something comes
 * from: "een student uit Gent", "k ben van Oostende", "je viens de Huy". What happened may have been anywhere.
 */
export function isOrigin(before: readonly string[]): boolean {
  const { origins, coming, betweenComing, people } = whereWords();
  const [farther = '', verb = '', word = ''] = ['', '', '', ...before].slice(-3);
  if (origins.has(word)) return true;
  if (!OF_A_PERSON.has(word)) return false;
  return people.has(verb) || coming.has(verb) || (betweenComing.has(verb) && coming.has(farther));
}

const OF_A_PERSON = new Set(['van', 'de', 'd']);

/** "'k Zyn uut Heule en hier …": who comes from there is there. */
export function isHereToo({ start, text: name }: PlaceHit, text: string): boolean {
  const after = plain(text.slice(start + name.length, start + name.length + 24)).split(/[^a-z]+/);
  return after.some((word) => HERE.has(word));
}

const HERE = new Set(['hier', 'ier', 'here', 'ici']);

/** "A house I will buy in Bruges": nothing happened there yet. */
export function isPlanned(before: readonly string[]): boolean {
  const { planning, acquiring } = whereWords();
  return before.some((word) => acquiring.has(word)) && before.some((word) => planning.has(word));
}

/**
 * Whether the text says that it was not at home: where somebody lives tells nothing then. Either in so many
 * words ("I rather not say where", "elders gebeurd"), or because it was on a train. Linear.
 */
export function isAwayFromHome(text: string): boolean {
  const words = plain(text.replace(/['’]/g, '')).split(/[^a-z]+/);
  return words.some((word, at) => {
    const near = words.slice(Math.max(0, at - REACH), at);
    const has = (list: ReadonlySet<string>): boolean => near.some((one) => list.has(one));
    const { where, not, telling, elsewhereAt, happening, vehicles, aboard } = whereWords();
    if (vehicles.has(word))
      return aboard.has(words[at - 2] ?? '') && SMALL.has(words[at - 1] ?? '');
    if (elsewhereAt.has(word)) return has(happening);
    if (!where.has(word)) return false;
    if (has(not) && has(telling)) return true;
    // "Not where this was"; "where it happened I do not know".
    const after = words.slice(at + 1, at + 1 + 2 * REACH);
    const isAsked =
      SUBJECTS.has(after[0] ?? '') && after.slice(0, 3).some((one) => happening.has(one));
    return isAsked && (has(not) || after.some((one) => not.has(one)));
  });
}

const REACH = 4;
const SMALL = new Set(['de', 'den', 'the', 'a', 'le', 'un', 'een', 'ne', 'nen', 'n', 'my', 'mijn']);
const SUBJECTS = new Set(['it', 'this', 'that', 'het', 't', 'dit', 'dat', 'da', 'ca', 'cela', 'c']);
