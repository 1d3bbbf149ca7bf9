import { SANDBOX } from '../../../widget/shared/sandbox.js';

/** The ways to put the chat on a page: lines to copy as they stand. */
export interface EmbedLines {
  /** A button in the corner of the page, made by the script. */
  readonly corner: string;
  /** A button of the page's own, which is a plain link without script. */
  readonly own: string;
  readonly frame: string;
  readonly link: string;
}

/**
 * @param chat Address of the chat, like `https://meld.stad.be`.
 * @param words What the link says, and what a screen reader calls the frame.
 */
export function embedLines(chat: string, words: { link: string; frame: string }): EmbedLines {
  const link = `<a href="${chat}/chat?taal=nl"`;
  return {
    corner: `<script src="${chat}/embed.js" defer></script>`,
    own: `${link} data-spreekerover>${words.link}</a>\n<script src="${chat}/embed.js" data-button="none" defer></script>`,
    frame: `<iframe src="${chat}/chat?taal=nl" title="${words.frame}" referrerpolicy="no-referrer" sandbox="${SANDBOX}" width="100%" height="640"></iframe>`,
    link: `${link} rel="noreferrer">${words.link}</a>`,
  };
}

/** What must be added to a site's policy: the frame always, the script for the way with a button. */
export function policyLine(chat: string): string {
  const { origin } = new URL(chat);
  return `frame-src ${origin}; script-src ${origin}`;
}
