import { plain } from '../../domain/placeKey.js';
import { contextOf } from './context.js';
import { WHEN_LANGUAGES, type WhenLanguage } from './words.js';

/**
 * The languages in which a text may be, by how many of their commonest words it has: the likeliest first,
 * those that the words speak against left out. Of a long text only the start is looked at.
 */
export function likelyLanguages(text: string): WhenLanguage[] {
  const words = plain(text.slice(0, ENOUGH)).split(/[^a-z]+/);
  const counted = WHEN_LANGUAGES.map((name) => {
    const { common } = contextOf(name);
    return { name, count: words.filter((word) => common.has(word)).length };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  return counted
    .filter(({ count }) => most < 2 || count * 2 >= most)
    .sort((one, other) => other.count - one.count)
    .map(({ name }) => name);
}

const ENOUGH = 1000;
