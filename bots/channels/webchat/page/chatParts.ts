import type { WebKey } from '../../../../dialogs/text/catalogue.js';
import { encoded } from '../../../widget/shared/encoded.js';
import { filled } from '../../../widget/shared/words.js';
import type { ChatPageView } from './chatPage.js';
import { type Html, html } from './html.js';

/**
 * The bar that stays in view: whose chat this is, the other languages, and the way out. The way out
 * is also the first thing that a keyboard reaches, and it is a plain link, so that it needs no script.
 */
export function barOf(view: ChatPageView): Html {
  const { city, words } = view;
  return html`<header class="top">
    <a class="skip" href="${city.exitUrl}" target="_top" rel="noreferrer" data-exit
      >${words['client.exitSkip']}</a
    >
    <div class="bar">
      <div class="brand">
        ${city.logo !== undefined && html`<img src="${city.logo}" alt="${words['page.logo'].replace('{city}', city.name)}" height="32" />`}
        <h1>${city.heading}</h1>
      </div>
      ${languagesOf(view)}
      <a
        class="exit"
        href="${city.exitUrl}"
        target="_top"
        rel="noreferrer"
        data-exit
        title="${words['client.exitHow']}"
        >${words['client.exit']}</a
      >
    </div>
  </header>`;
}

/** Numbers for danger, in one line that opens to say whose they are. */
export function linesOf({ emergency, words }: ChatPageView): Html | undefined {
  if (emergency.length === 0) return undefined;
  const numbers = [...new Set(emergency.flatMap(({ number }) => numbersIn(number)))];
  return html`<aside aria-label="${words['client.callNow']}">
    <details class="now" id="now">
      <summary>
        <span>${words['client.callNow']}</span>
        <b>${numbers.slice(0, SHOWN_NUMBERS).join(' · ')}</b>
      </summary>
      <ul>
        ${emergency.map(
          ({ label, number }) =>
            html`<li>
              <span>${label}</span><span class="calls">${numbersIn(number).map(callOf)}</span>
            </li>`,
        )}
      </ul>
    </details>
  </aside>`;
}

function callOf(number: string): Html {
  return html`<a class="call" href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a>`;
}

/** What the person may want to know before they tell anything, and the two statements. */
export function footOf(view: ChatPageView): Html {
  const { language, words, keepMinutes, city } = view;
  const say = (key: WebKey) => html`<li>${filled(words[key], { minutes: keepMinutes })}</li>`;
  return html`<footer class="foot" id="foot">
    <details class="how">
      <summary>${words['page.how']}</summary>
      <ul>
        ${HOW.map(say)}
      </ul>
    </details>
    <a href="${city.base}/privacy?taal=${language}" target="_blank" rel="noopener"
      >${words['page.privacy']}</a
    >
    <a href="${city.base}/toegankelijkheid?taal=${language}" target="_blank" rel="noopener"
      >${words['page.accessibility']}</a
    >
  </footer>`;
}

/** The conversation was stopped, or everything in it was deleted. */
export function isOver({ messages }: ChatPageView): boolean {
  return messages.some(({ channelData }) => channelData?.ends === true);
}

const SHOWN_NUMBERS = 3;

const HOW: readonly WebKey[] = [
  'page.program',
  'page.kept',
  'page.keptFor',
  'page.noCompany',
  'page.browser',
  'page.shared',
  'page.history',
  'page.private',
  'page.network',
  'page.exit',
  'client.exitHow',
  'page.phoneInstead',
];

/** An entry of the directory may hold two numbers. */
function numbersIn(number: string): string[] {
  return number.split(' · ');
}

/**
 * Before anything began another language is another page. After that it is an answer, in a form of
 * its own: Enter in the form of the question must never press it.
 */
function languagesOf(view: ChatPageView): Html {
  const { languages, language, words, campaign, city } = view;
  const query = campaign === undefined ? '' : `&campagne=${encoded(campaign)}`;
  const others = languages.filter((one) => one !== language);
  const name = (one: (typeof languages)[number]) =>
    html`<span class="code">${one.toUpperCase()} </span
      ><span class="name">${words[`client.language.${one}`]}</span>`;
  if (view.isNew || isOver(view))
    return html`<nav class="lang" aria-label="${words['client.language']}">
      ${others.map(
        (one) =>
          html`<a
            href="${city.base}/chat?taal=${one}${query}"
            lang="${one}"
            hreflang="${one}"
            data-language="${one}"
            >${name(one)}</a
          >`,
      )}
    </nav>`;
  return html`<form
    class="lang"
    method="post"
    action="${city.base}/chat"
    aria-label="${words['client.language']}"
  >
    <input type="hidden" name="t" value="${view.token}" />
    <input type="hidden" name="m" value="${view.messageId}" />
    <input type="hidden" name="l" value="${language}" />
    ${others.map(
      (one) =>
        html`<button name="v" value="!language:${one}" lang="${one}" data-language="${one}">
          ${name(one)}
        </button>`,
    )}
  </form>`;
}
