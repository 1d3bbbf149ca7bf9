import type { web } from '../../../dialogs/text/nl/web.js';

/** Words that the browser gets; all others stand only in pages of the server. */
export type ClientKey = Extract<keyof typeof web, `client.${string}`>;

/** How both sides look up a word in the language of the page. */
export type Word = (key: ClientKey) => string;

/** The words with their placeholders filled in: `{minutes}`. */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : `${value}`;
  });
}
