import { type Language, referralWords } from '../../../../dialogs/text/catalogue.js';
import type { InWords } from '../../../../services/domain/cityWeb.js';
import { html, type Html, type HtmlValue } from './html.js';

/** A text with its placeholders filled in; what fills one may be a link. `{name}` stands for a parameter. */
export function filled(text: string, params: Readonly<Record<string, HtmlValue>>): Html {
  // Split on a group: every second piece is the name of a placeholder.
  const pieces = text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : (params[piece] ?? `{${piece}}`)));
  return html`${pieces}`;
}

/** A way to reach somebody as a city wrote it: an address or a page becomes a link, other words stay words. */
export function contactOf(text: string): Html {
  if (/^[^\s@<>"]+@[^\s@<>"]+$/.test(text)) return html`<a href="mailto:${text}">${text}</a>`;
  if (/^https:\/\/\S+$/.test(text)) return outside(text, text);
  return html`${text}`;
}

/** A link to another site, which does not hear where somebody came from. */
export function outside(address: string, words: string): Html {
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

/** A telephone number that one tap calls. */
export function callable(number: string): Html {
  return html`<a href="tel:${number.replace(/\D/g, '')}">${number}</a>`;
}

/**
 * What a city wrote, in the language of the page. In a language that the city did not write it is
 * its Dutch, and marked as Dutch, so that a screen reader says it so.
 */
export function ofCity(words: InWords, language: Language): HtmlValue {
  return words[language] ?? html`<span lang="nl">${words.nl}</span>`;
}

/** A day as people write it, from YYYY-MM-DD. */
export function dayInWords(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(referralWords(language).locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
