import { findAll, toDom } from './dom.js';
import type { Message } from './shared/message.js';
import { messageTree, type Showing } from './shared/messageTree.js';

/** A message of the person that is on its way. */
export interface Echo {
  /** It arrived: it has its place among the others. */
  settle(sequence: number): void;
  /** It was not taken: says so, and offers to send it again. */
  fail(words: string, again: string, onAgain: () => void): void;
}

interface Item {
  sequence: number;
  readonly element: HTMLElement;
}

/** What has been said, in order. Old buttons in it go as soon as the person says something new. */
export class Log {
  private readonly items: Item[] = [];

  constructor(private readonly list: HTMLElement) {}

  /** @returns The item, standing where its sequence says. */
  add(message: Message, showing: Showing): HTMLElement {
    const element = toDom(messageTree(message, showing));
    this.place({ sequence: message.sequence, element });
    return element;
  }

  /** Shows what the person said at once, behind everything else. */
  echo(message: Message, showing: Showing): Echo {
    const element = toDom(messageTree(message, showing));
    const item: Item = { sequence: Infinity, element };
    this.place(item);
    return {
      settle: (sequence) => {
        item.sequence = sequence;
      },
      fail: (words, again, onAgain) => {
        const note = toDom({ tag: 'p', attributes: { class: 'failed' }, children: [`${words} `] });
        const button = toDom({ tag: 'button', attributes: { type: 'button' }, children: [again] });
        button.addEventListener('click', () => {
          note.remove();
          onAgain();
        });
        note.append(button);
        element.append(note);
      },
    };
  }

  /** Takes away what can no longer be pressed. */
  retire(): void {
    for (const gone of findAll(HTMLElement, '.do, .doc .button, .doc .warn', this.list))
      gone.remove();
  }

  /** The page goes on in another language: what was said until now stays in this one. */
  keepLanguage(language: string): void {
    for (const item of findAll(HTMLElement, 'li:not([lang])', this.list)) item.lang = language;
  }

  clear(): void {
    this.items.length = 0;
    this.list.replaceChildren();
  }

  private place(item: Item): void {
    const at = this.items.findIndex(({ sequence }) => sequence > item.sequence);
    const next = this.items[at];
    if (next === undefined) this.items.push(item);
    else this.items.splice(at, 0, item);
    this.list.insertBefore(item.element, next?.element ?? null);
  }
}
