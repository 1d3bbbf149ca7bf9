import { find, toDom } from './dom.js';
import { element } from './shared/tree.js';

/** How long what was said aloud stays in the page, in milliseconds. */
const HEARD_AFTER = 4000;

/** A button in the line that says how things stand. */
export interface Offer {
  readonly label: string;
  onPress(): void;
}

/**
 * What goes on, in two lines that a screen reader reads out: one that everybody sees, and one for
 * what arrives in the conversation. That one is heard exactly once, the whole batch together, and
 * nobody's focus moves.
 */
export class Status {
  private readonly line = find(HTMLElement, '#status');
  private readonly news = toDom(element('div', { id: 'news', class: 'vh', 'aria-live': 'polite' }));
  private shown = '';

  constructor() {
    document.body.append(this.news);
  }

  /** Says how things stand; nothing takes the line away. */
  show(words: string, offer?: Offer): void {
    if (words === this.shown && offer === undefined) return;
    this.shown = words;
    this.line?.replaceChildren(...(words === '' ? [] : [toDom(element('p', {}, words))]));
    if (offer === undefined) return;
    const button = toDom(element('button', { type: 'button', class: 'go' }, offer.label));
    button.addEventListener('click', () => {
      offer.onPress();
    });
    this.line?.append(button);
  }

  /**
   * Reads something out.
   *
   * @param lang The language it is in, where that is not the page's.
   */
  announce(words: readonly string[], lang?: string): void {
    const said = words.map((text) => toDom(element('p', { lang }, text)));
    this.news.append(...said);
    setTimeout(() => {
      for (const text of said) text.remove();
    }, HEARD_AFTER);
  }

  clear(): void {
    this.show('');
    this.news.replaceChildren();
  }
}
