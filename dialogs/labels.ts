import type { Choice, Say } from './interview/question.js';
import { isTextKey } from './text/catalogue.js';

/** The everyday words for an id, as `domain.work`. An id without words shows itself: better than nothing at all. */
export function toldLabel(kind: string, id: string): Say {
  const key = `${kind}.${id}`;
  return isTextKey(key) ? { key } : { literal: id };
}

/** Choices for a list of ids, with their everyday words. */
export function idChoices(kind: string, ids: readonly string[]): Choice[] {
  return ids.map((id) => ({ value: id, label: toldLabel(kind, id) }));
}
