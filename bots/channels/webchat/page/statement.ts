import { languagesOf } from '../../../../dialogs/languagesOf.js';
import type { Language, WebKey } from '../../../../dialogs/text/catalogue.js';
import { webWords } from '../../../../dialogs/text/catalogue.js';
import type { AzureConfig } from '../../../../services/config.js';
import type { City } from '../../../../services/domain/city.js';
import type { CityWeb } from '../../../../services/domain/cityWeb.js';
import { type Html, html, type HtmlValue } from './html.js';
import { page } from './layout.js';
import { dayInWords, filled } from './words.js';

/** What a page needs to know of the city that it belongs to. */
export interface Site {
  readonly city: City;
  readonly web: CityWeb;
  /** As a `data:` address. */
  readonly logo: string | undefined;
  /** Minutes after the last message for which a conversation is kept. */
  readonly keepMinutes: number;
  /** Channels of others in which people can talk with the bot as well. */
  readonly channels: AzureConfig['channels'];
  /** What stands before the path of each of its pages: `/leuven`, or nothing for the first city. */
  readonly base: string;
}

interface Statement {
  readonly language: Language;
  readonly title: WebKey;
  readonly head: WebKey;
  readonly intro: WebKey;
  /** Address of this statement, and of the other one. */
  readonly address: string;
  readonly other: { readonly address: string; readonly title: WebKey };
  readonly checkedOn: string;
  readonly body: readonly Html[];
}

/**
 * The frame of a statement: the way out first and always in view, as on the chat; the other language;
 * and how to go back. A statement opens beside the conversation, in a tab of its own.
 */
export function statementPage(site: Site, statement: Statement): string {
  const { language, body } = statement;
  const words = webWords(language);
  const { city, web } = site;
  return page({
    kind: 'reading',
    look: web.look,
    language,
    title: `${words[statement.title]} – ${city.name}`,
    body: html` <header class="bar">
        <a class="skip" href="${web.exitUrl}" target="_top" rel="noreferrer" data-exit
          >${words['client.exitSkip']}</a
        >
        <div class="wide">
          <span class="brand">${logoOf(site)}${city.name}</span>
          <a class="exit" href="${web.exitUrl}" target="_top" rel="noreferrer" data-exit
            >${words['client.exit']}</a
          >
        </div>
      </header>
      <main class="wide text">
        <p>
          ${languagesOf(city)
            .filter((other) => other !== language)
            .map((other) => languageLink(site.base + statement.address, other))}
        </p>
        ${city.demonstration && html`<p class="box"><strong>${filled(words['statement.demonstration'], { city: city.name })}</strong></p>`}
        <h1>${words[statement.head]}</h1>
        <p class="lead">${words[statement.intro]}</p>
        ${body}
        <p class="quiet">
          ${filled(words['statement.checkedOn'], { date: dayInWords(statement.checkedOn, language) })}
        </p>
      </main>
      <footer class="foot">
        <div class="wide">
          <p>${words['statement.sameTab']}</p>
          <ul>
            <li>
              <a href="${inLanguage(site.base + statement.other.address, language)}"
                >${words[statement.other.title]}</a
              >
            </li>
          </ul>
        </div>
      </footer>`,
  });
}

/** A part with its heading. */
export function part(heading: string, ...body: readonly HtmlValue[]): Html {
  return html`<section>
    <h2>${heading}</h2>
    ${body}
  </section>`;
}

export function paragraph(...words: readonly HtmlValue[]): Html {
  return html`<p>${words}</p>`;
}

export function list(items: readonly HtmlValue[], kind = ''): Html {
  return html`<ul class="${kind}">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** Beside a name that says the same, so it says nothing itself. */
export function logoOf({ logo }: Site): Html | undefined {
  return logo === undefined ? undefined : html`<img src="${logo}" alt="" height="36" />`;
}

function languageLink(address: string, language: Language): Html {
  // In the language that it leads to: whoever needs it reads that one.
  const words = webWords(language);
  return html`<a
    class="plain"
    href="${inLanguage(address, language)}"
    lang="${language}"
    hreflang="${language}"
    >${words[LANGUAGE_NAMES[language]]}</a
  >`;
}

function inLanguage(address: string, language: Language): string {
  return `${address}?taal=${language}`;
}

const LANGUAGE_NAMES: Readonly<Record<Language, WebKey>> = {
  nl: 'client.language.nl',
  fr: 'client.language.fr',
  en: 'client.language.en',
};
