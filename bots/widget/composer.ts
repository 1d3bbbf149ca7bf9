import { around, find, findAll, toDom } from './dom.js';
import { askTree, fieldLabel, fieldRows, stepsTree } from './shared/askTree.js';
import { LONGEST_TEXT } from './shared/limits.js';
import type { Ask, Message } from './shared/message.js';
import type { Showing } from './shared/messageTree.js';

/** What the person did: words they typed, or a press with the words on it. */
export interface Act {
  readonly text: string;
  /** The meaning of a press; typed words have none. */
  readonly value?: string;
}

/** Why what was typed cannot be sent. */
export type Hindrance = 'empty' | 'tooLong' | 'nothingChosen';

/** The open question and everything it can be answered with. It takes over the form of the page. */
export class Composer {
  private readonly text: HTMLTextAreaElement | undefined;

  /** @param open The question that the page shows already. */
  constructor(
    private readonly form: HTMLFormElement,
    private open: Message | undefined,
    private readonly onAct: (act: Act) => void,
    private readonly onHindrance: (hindrance: Hindrance) => void,
  ) {
    this.text = find(HTMLTextAreaElement, 'textarea', form);
    if (this.text !== undefined) this.text.style.resize = 'none';
    this.text?.addEventListener('input', () => {
      this.grow();
    });
    this.text?.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    document.addEventListener('click', (event) => {
      this.onClick(event);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.grow();
  }

  get ask(): Ask | undefined {
    return this.open?.prompt;
  }

  /** Takes the question away, for the log. */
  close(): Message | undefined {
    const closed = this.open;
    this.open = undefined;
    const ask = find(HTMLElement, '.ask', this.form);
    if (ask?.contains(document.activeElement) === true) this.rest();
    ask?.remove();
    return closed;
  }

  /**
   * Puts a question. What the person was typing stays, and so does where they are.
   *
   * @returns Where it stands.
   */
  put(question: Message, showing: Showing): HTMLElement | undefined {
    this.close();
    this.open = question;
    const ask = question.prompt;
    if (ask !== undefined)
      this.form.querySelector('.say')?.before(toDom(askTree(question, ask, showing)));
    this.renew(showing);
    return find(HTMLElement, '.ask', this.form);
  }

  /** The words around the question, in the language of now. */
  renew({ word }: Showing): void {
    const label = find(HTMLLabelElement, '.say label', this.form);
    const send = find(HTMLButtonElement, '.say button', this.form);
    if (label !== undefined) label.textContent = fieldLabel(this.ask, word);
    if (send !== undefined) send.textContent = word('client.send');
    if (this.text !== undefined) this.text.rows = fieldRows(this.ask);
    this.grow();
    const hadFocus = find(HTMLElement, '#steps', this.form)?.contains(document.activeElement);
    this.form.querySelector('#steps')?.replaceWith(toDom(stepsTree(this.ask, word, true)));
    if (hadFocus === true) this.rest();
  }

  /** The same for our words in the question; what was ticked stays. */
  reword(showing: Showing): void {
    const ask = find(HTMLElement, '.ask', this.form);
    if (ask === undefined || this.open?.prompt === undefined) return;
    const next = toDom(askTree(this.open, this.open.prompt, showing));
    for (const part of ['legend .vh', '.hint', '.go']) {
      const words = find(HTMLElement, part, next)?.textContent;
      if (words !== undefined) find(HTMLElement, part, ask)?.replaceChildren(words);
    }
  }

  /** Nothing can be said here any more. */
  end(): void {
    this.close();
    this.wipe();
    this.form.hidden = true;
  }

  wipe(): void {
    for (const input of findAll(HTMLInputElement, 'input', this.form)) input.value = '';
    if (this.text !== undefined) this.text.value = '';
  }

  /**
   * What was pressed is about to go: the keyboard waits at the form, from where Tab reaches the next
   * question, instead of falling back to the top of the page.
   */
  private rest(): void {
    this.form.focus({ preventScroll: true });
  }

  private onClick(event: Event): void {
    const button = around(HTMLButtonElement, 'button[name]', event);
    if (button?.form !== this.form) return;
    event.preventDefault();
    const { name, value } = button;
    const text = button.textContent.replace(/\s+/g, ' ').trim();
    if (name === 'v') this.press({ text, value });
    else if (name === 'text') this.press({ text: value });
    else if (name === 'many') this.pressMany();
    else this.say();
  }

  private press(act: Act): void {
    this.rest();
    this.onAct(act);
  }

  private pressMany(): void {
    const chosen = findAll(HTMLInputElement, '.many input:checked', this.form);
    if (chosen.length === 0) {
      this.onHindrance('nothingChosen');
      return;
    }
    const labels = chosen.map(({ parentElement }) => parentElement?.textContent.trim() ?? '');
    this.press({
      text: labels.join(', '),
      value: chosen.map(({ value }) => value).join(','),
    });
  }

  private say(): void {
    const { text } = this;
    const typed = text?.value.trim() ?? '';
    if (text === undefined || typed === '' || typed.length > LONGEST_TEXT) {
      this.onHindrance(typed === '' ? 'empty' : 'tooLong');
      return;
    }
    text.value = '';
    this.grow();
    this.onAct({ text: typed });
  }

  /** Enter sends where a real keyboard is used, but not in a story: there it begins a new line. */
  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return;
    const always = event.ctrlKey || event.metaKey;
    const usual =
      this.ask?.kind !== 'story' && matchMedia('(hover: hover) and (pointer: fine)').matches;
    if (!always && !usual) return;
    event.preventDefault();
    this.say();
  }

  private grow(): void {
    const { text } = this;
    if (text === undefined) return;
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`;
  }
}
