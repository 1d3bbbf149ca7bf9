import { type Language, type WebKey } from '../../../../dialogs/text/catalogue.js';
import { askTree, fieldLabel, fieldRows, stepsTree } from '../../../widget/shared/askTree.js';
import { type Message, messageOf } from '../../../widget/shared/message.js';
import { messageTree, type Showing } from '../../../widget/shared/messageTree.js';
import type { ClientKey } from '../../../widget/shared/words.js';
import type { WireActivity } from '../wire.js';
import { bootData } from './bootData.js';
import { barOf, footOf, isOver, linesOf } from './chatParts.js';
import { fromTree, type Html, html, type HtmlValue, styleElement } from './html.js';

/** Everything that the chat page shows; what is a city's comes from its configuration. */
export interface ChatPageView {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly words: Readonly<Record<WebKey, string>>;
  readonly city: {
    readonly name: string;
    readonly heading: HtmlValue;
    readonly welcome: HtmlValue | undefined;
    /** As a `data:` address. */
    readonly logo: string | undefined;
    readonly exitUrl: string;
    /** What stands before the path of each of its pages. */
    readonly base: string;
  };
  /**
   * The messages of this turn, the person's own among them. The last one that asks a question becomes
   * the legend of the form; all others stand in the log.
   */
  readonly messages: readonly WireActivity[];
  readonly token: string;
  /** Nothing has begun yet: the token belongs to nobody. */
  readonly isNew: boolean;
  /** Random: posting the same page twice is one message. */
  readonly messageId: string;
  readonly keepMinutes: number;
  readonly campaign?: string | undefined;
  readonly emergency: readonly { readonly label: string; readonly number: string }[];
  readonly assets: {
    /** Address of the client, or none: the page works without. */
    readonly script: string | undefined;
    /** What `chatStyle` made: the policy of the page holds its hash. */
    readonly style: string;
  };
  /** A sentence on top, as that it is busy. */
  readonly notice?: string | undefined;
  /** What the person typed and could not be sent: it stands in the field again. */
  readonly kept?: string | undefined;
}

/** The chat as one whole document: it works as it stands, and the client takes it over when it comes. */
export function chatPage(view: ChatPageView): string {
  const asking = openQuestion(view.messages);
  const open = asking && messageOf(asking);
  const others = view.messages.filter((activity) => activity !== asking);
  const page = html`<!doctype html>
    <html lang="${view.language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${view.words['page.title'].replace('{city}', view.city.name)}</title>
        <link rel="icon" href="data:," />
        ${styleElement(view.assets.style)} ${scriptOf(view)}
      </head>
      <body class="chat" data-boot="${bootData(view, asking)}">
        ${barOf(view)} ${linesOf(view)}
        <main id="main">
          ${view.notice !== undefined && html`<p class="notice" role="alert">${view.notice}</p>`}
          <noscript><p class="notice">${noScriptOf(view)}</p></noscript>
          ${welcomeOf(view)}
          <div
            id="log"
            role="log"
            aria-live="off"
            aria-label="${view.words['client.log']}"
            tabindex="-1"
          >
            <ol class="log">
              ${others
                .flatMap((activity) => messageOf(activity) ?? [])
                .map((message) => itemOf(message, view))}
            </ol>
          </div>
          ${isOver(view) ? anewOf(view) : formOf(view, open)}
        </main>
        <div id="status" role="status"></div>
        ${footOf(view)}
      </body>
    </html> `;
  return page.toString();
}

/** The stylesheet with the colours of the city. */
export function chatStyle(css: string, look: { accent: string; accentDark: string }): string {
  return `${css.trim()}:root{--accent:${colour(look.accent)};--accent-dark:${colour(look.accentDark)}}`;
}

function colour(value: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error('not a colour');
  return value;
}

/** The message whose question is open: the last that asks one. */
function openQuestion(messages: readonly WireActivity[]): WireActivity | undefined {
  return [...messages].reverse().find(({ channelData }) => channelData?.prompt !== undefined);
}

function scriptOf({ assets }: ChatPageView): Html | undefined {
  return assets.script === undefined
    ? undefined
    : html`<script src="${assets.script}" defer></script>`;
}

/** Where the exit cannot destroy anything, that is said before anything is told. */
function noScriptOf({ words, keepMinutes }: ChatPageView): string {
  return words['page.exitNoScript'].replace('{minutes}', `${keepMinutes}`);
}

function welcomeOf({ city, isNew }: ChatPageView): Html | undefined {
  return isNew && city.welcome !== undefined
    ? html`<p class="welcome" id="welcome">${city.welcome}</p>`
    : undefined;
}

function itemOf(message: Message, view: ChatPageView): Html {
  return fromTree(messageTree(message, showing(view)));
}

/** Nothing can be said any more to a conversation that has ended. */
function anewOf({ language, words, city }: ChatPageView): Html {
  return html`<p>
    <a class="button" href="${city.base}/chat?taal=${language}">${words['client.startAgain']}</a>
  </p>`;
}

function formOf(view: ChatPageView, open: Message | undefined): Html {
  const word = showing(view).word;
  const ask = open?.prompt;
  return html`<form
    id="answer"
    method="post"
    action="${view.city.base}/chat"
    autocomplete="off"
    tabindex="-1"
  >
    <input type="hidden" name="t" value="${view.token}" />
    ${view.isNew && html`<input type="hidden" name="new" value="1" />`}
    <input type="hidden" name="m" value="${view.messageId}" />
    <input type="hidden" name="p" value="${ask?.id ?? ''}" />
    <input type="hidden" name="l" value="${view.language}" />
    ${view.campaign !== undefined && html`<input type="hidden" name="campagne" value="${view.campaign}" />`}
    ${open !== undefined && ask !== undefined && fromTree(askTree(open, ask, showing(view)))}
    <div class="say">
      <label for="text">${fieldLabel(ask, word)}</label>
      <textarea
        id="text"
        name="text"
        rows="${fieldRows(ask)}"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        data-gramm="false"
      >
${view.kept}</textarea>
      <button class="go" name="say" value="1">${word('client.send')}</button>
    </div>
    ${fromTree(stepsTree(ask, word, !view.isNew))}
  </form>`;
}

function showing(view: ChatPageView): Showing {
  return {
    language: view.language,
    word: (key: ClientKey) => view.words[key],
    live: true,
  };
}
