import { demoSite } from '../../../../dialogs/text/nl/demoSite.js';
import { html, type Html } from './html.js';
import { logoOf, type Site } from './statement.js';

/** Top of the pages for people who install the chat: back to the city's page, if there is one here. */
export function toolBar(site: Site): Html {
  const { city, base } = site;
  const name = html`${logoOf(site)}${city.name}`;
  return html`<a class="skip" href="#inhoud">${demoSite['demo.toContent']}</a>
    <header class="bar">
      <div class="wide">
        ${city.demonstration ? html`<a class="brand" href="${base}/">${name}</a><a class="plain" href="${base}/">${demoSite['editor.back']}</a>` : html`<span class="brand">${name}</span>`}
      </div>
    </header>`;
}
