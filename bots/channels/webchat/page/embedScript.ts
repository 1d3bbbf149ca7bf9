import type { Language } from '../../../../dialogs/text/catalogue.js';

/** What the loader needs to know of a city; it stands in the script that the city's page loads. */
export interface EmbedCity {
  /** Origin of the chat, like `https://meld.stad.be`. */
  readonly origin: string;
  /** Where on it the city stands, as `/leuven`; empty for the first one. */
  readonly base: string;
  readonly exitUrl: string;
  readonly accent: string;
  readonly words: Readonly<Partial<Record<Language, EmbedWords>>>;
}

export interface EmbedWords {
  /** On the button. */
  readonly open: string;
  readonly close: string;
  /** Title of the frame. */
  readonly frame: string;
}

/**
 * The loader as a city gets it: the built script with the city's settings before it, so that colours
 * and words change without a build. The settings are JSON, in plain ASCII, in which nothing can end the script.
 *
 * @param loader Text of dist/bots/widget/loader.js.
 */
export function embedScript(loader: string, city: EmbedCity): string {
  const settings = JSON.stringify(city).replace(
    /[<\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `(function(CITY){${loader.trim()}\n})(${settings});\n`;
}
