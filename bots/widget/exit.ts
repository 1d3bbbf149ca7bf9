import { around, toDom } from './dom.js';
import { numberIn, textIn } from './shared/reading.js';
import { SHIFT_WINDOW, ShiftPresses } from './shared/shift.js';
import { element, type Tree } from './shared/tree.js';
import type { Word } from './shared/words.js';

/** Milliseconds that a slow line gets for the other page, before we say what to do. */
const SAY_AFTER = 4000;

/** What the exit needs from the rest of the client. */
export interface Leaving {
  readonly exitUrl: string;
  readonly word: Word;
  readonly announce: (words: string) => void;
  /** Empties everything and drops the draft. It is called when the screen is covered already. */
  readonly wipe: () => void;
}

/**
 * The quick exit, to the pattern of GOV.UK: a click, Shift three times, or the word of the page that
 * shows us. First the screen is covered, then everything is wiped, then another page takes the place
 * of the whole tab, so that Back does not show the chat.
 */
export function watchExit(leaving: Leaving): void {
  document.addEventListener('click', (event) => {
    if (around(HTMLElement, '[data-exit]', event) === undefined) return;
    event.preventDefault();
    leave(leaving);
  });
  watchShift(leaving);
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    // The page that shows us goes away by itself: it asks us only to wipe.
    if (source === window.parent && source !== window && isExit(data)) hide(leaving);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    // Whoever left by the exit has no token any more; whoever was only on another page goes on.
    cover('');
    location.reload();
  });
}

function leave(leaving: Leaving): void {
  hide(leaving);
  const { exitUrl } = leaving;
  try {
    (window.top ?? window).location.replace(exitUrl);
  } catch {
    // Only now: a page that is on its way already would begin anew.
    askParent();
  }
  if (window.parent === window) return;
  // A browser may refuse without saying so. Whoever is still here is told.
  setTimeout(() => {
    cover(leaving.word('client.closeTab'));
  }, SAY_AFTER);
}

/** Goes to whatever page shows us: there is nothing in it that only some may know. */
function askParent(): void {
  window.parent.postMessage({ t: 'x', v: 1 }, '*');
}

function isExit(data: unknown): boolean {
  return textIn(data, 't') === 'x' && numberIn(data, 'v') === 1;
}

/** Covers the screen before anything else happens, and wipes what is under it. */
function hide({ word, wipe }: Leaving): void {
  cover(word('client.exiting'));
  wipe();
}

function cover(words: string): void {
  document.body.replaceChildren(toDom(overlay(words)));
}

function overlay(words: string): Tree {
  return element('div', { class: 'gone', role: 'alert' }, element('p', {}, words));
}

function watchShift(leaving: Leaving): void {
  const presses = new ShiftPresses();
  let timer: number | undefined;
  const down = (key: string) => {
    presses.down(key);
  };
  document.addEventListener('keydown', ({ key }) => {
    down(key);
  });
  document.addEventListener('pointerdown', () => {
    down('pointer');
  });
  document.addEventListener('keyup', ({ key, shiftKey }) => {
    const step = presses.up(key, shiftKey);
    if (step === 'nothing') return;
    clearTimeout(timer);
    if (step === 'exit') leave(leaving);
    else if (step === 'press2' || step === 'press1') {
      leaving.announce(leaving.word(step === 'press2' ? 'client.exitPress2' : 'client.exitPress1'));
      timer = window.setTimeout(() => {
        if (presses.reset() === 'reset') leaving.announce(leaving.word('client.exitTimedOut'));
      }, SHIFT_WINDOW);
    }
  });
}
