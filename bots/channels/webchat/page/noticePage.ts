import { webWords, type Language } from '../../../../dialogs/text/catalogue.js';
import type { HttpAnswer } from '../../../http/exchange.js';
import { pageHeaders } from '../../../http/headers.js';
import { html } from './html.js';
import { page, styleHashes } from './layout.js';
import type { Site } from './statement.js';

/** To a person, in words, what a program would get as a code: the page is not there, or something went wrong. */
export function noticePage({ web, base }: Site, status: number, language: Language): HttpAnswer {
  const words = webWords(language);
  const isMissing = status === 404 || status === 405;
  const head = words[isMissing ? 'page.notFoundHead' : 'page.errorHead'];
  const text = words[isMissing ? 'page.notFound' : 'page.error'];
  const body = html`<main class="wide text">
    <h1>${head}</h1>
    <p class="lead">${text}</p>
    <p><a href="${base}/chat?taal=${language}">${words['page.backToChat']}</a></p>
  </main>`;
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      ...pageHeaders(styleHashes(web.look)),
    },
    body: page({ kind: 'reading', look: web.look, language, title: head, body }),
  };
}
