import { find, findAll } from './dom.js';
import { encoded } from './shared/encoded.js';
import { type Boot, bootOf } from './shared/boot.js';

/** What stands around the conversation and is in the language of the page. */
const AROUND = '.top, #now, #foot';

/**
 * Puts the page in another language without leaving it: takes everything around the conversation from
 * the same page in that language. It is read as a document, so that no markup is ever made of text.
 *
 * @returns What the other page says; undefined when it could not be had, and the old one stays.
 */
export function otherPage(language: string): Promise<Boot | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', `chat?taal=${encoded(language)}`);
    request.responseType = 'document';
    request.timeout = 30_000;
    request.onloadend = () => {
      resolve(request.status === 200 ? takeOver(request.responseXML) : undefined);
    };
    request.send();
  });
}

function takeOver(page: Document | null): Boot | undefined {
  const data = page?.body.dataset['boot'];
  if (page === null || data === undefined) return undefined;
  const news = findAll(HTMLElement, AROUND, page);
  findAll(HTMLElement, AROUND).forEach((old, index) => {
    const next = news[index];
    if (next !== undefined) old.replaceWith(document.adoptNode(next));
  });
  const log = find(HTMLElement, '#log', page)?.getAttribute('aria-label') ?? '';
  find(HTMLElement, '#log')?.setAttribute('aria-label', log);
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  return bootOf(data);
}
