import { find, toDom } from './dom.js';
import { element } from './shared/tree.js';

/** Room between the bar and what is scrolled to, in pixels. */
const AIR = 12;

/**
 * Keeps what is new in view, for whoever is reading at the end. Whoever scrolled up stays where they
 * are and is told that there is more below.
 */
export class Scroll {
  private hint: HTMLElement | undefined;

  constructor(private readonly form: HTMLElement) {
    window.addEventListener('scroll', () => {
      if (this.atEnd()) this.drop();
    });
  }

  /** Whether the end of the conversation is in view. */
  atEnd(): boolean {
    return this.form.getBoundingClientRect().top < window.innerHeight;
  }

  /** Shows the end, but not at the cost of the beginning of what is new. */
  follow(first: HTMLElement | undefined, smooth: boolean): void {
    this.drop();
    const bar = find(HTMLElement, '.bar')?.getBoundingClientRect().bottom ?? 0;
    const end = this.form.getBoundingClientRect().bottom - window.innerHeight + AIR;
    const start = (first?.getBoundingClientRect().top ?? Infinity) - Math.max(bar, 0) - AIR;
    const calm = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches;
    window.scrollBy({ top: Math.min(start, Math.max(end, 0)), behavior: calm ? 'auto' : 'smooth' });
  }

  /** Says that there is something new below. */
  hintAt(first: HTMLElement | undefined, words: string): void {
    this.drop();
    const hint = toDom(element('button', { type: 'button', class: 'unread' }, words));
    hint.addEventListener('click', () => {
      this.follow(first, true);
    });
    this.form.before(hint);
    this.hint = hint;
  }

  private drop(): void {
    this.hint?.remove();
    this.hint = undefined;
  }
}
