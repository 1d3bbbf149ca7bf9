import { demoSite } from '../../../../dialogs/text/nl/demoSite.js';
import { html, type Html } from './html.js';
import { icon, skyline, tick } from './drawings.js';
import { page } from './layout.js';
import { logoOf, type Site } from './statement.js';
import { callable, filled } from './words.js';

/**
 * The home page of the demonstration's city, in Dutch: what a person sees around the chat, and what
 * shows an official how it would stand on theirs. The chat opens from a plain link, which the loader
 * makes a button of; nothing here needs a script.
 */
export function cityPage(site: Site): string {
  return page({
    kind: 'city',
    look: site.web.look,
    language: 'nl',
    title: site.city.name,
    scripts: [html`<script src="${site.base}/embed.js" data-button="none" defer></script>`],
    body: html` <a class="skip" href="#inhoud">${demoSite['demo.toContent']}</a>
      <aside class="ribbon" aria-label="${demoSite['demo.foot.links']}">
        <p class="wide">
          ${demoSite['demo.ribbon']}
          <a href="${site.base}/redactie">${demoSite['demo.ribbonMore']}</a>
        </p>
      </aside>
      <header class="bar">
        <div class="wide">
          <a class="brand" href="${site.base}/">${logoOf(site)}${site.city.name}</a>
          <nav aria-label="${demoSite['demo.menu']}">
            <ul>
              ${MENU.map(({ to, words }) => html`<li><a href="${to}">${words}</a></li>`)}
            </ul>
          </nav>
        </div>
      </header>
      <main id="inhoud">
        <div class="hero">
          <div class="wide">
            <div class="words">
              <h1>${demoSite['demo.head']}</h1>
              <p>${demoSite['demo.lead']}</p>
            </div>
            ${skyline}
          </div>
        </div>
        <div class="wide">
          ${told(site)}
          <section id="diensten">
            <h2>${demoSite['demo.services.head']}</h2>
            <ul class="tiles">
              ${SERVICES.map(tile)}
            </ul>
            <p class="quiet">${demoSite['demo.services.note']}</p>
          </section>
          <div class="split">
            <section id="nieuws" class="news">
              <h2>${demoSite['demo.news.head']}</h2>
              ${NEWS.map(article)}
            </section>
            <section id="openingsuren">
              <h2>${demoSite['demo.hours.head']}</h2>
              ${hours()}
            </section>
          </div>
        </div>
      </main>
      ${foot(site)}`,
  });
}

const MENU = [
  { to: '#nieuws', words: demoSite['demo.nav.news'] },
  { to: '#diensten', words: demoSite['demo.nav.services'] },
  { to: '#openingsuren', words: demoSite['demo.nav.hours'] },
  { to: '#hulp', words: demoSite['demo.nav.help'] },
] as const;

/** The card from which a person goes to the chat, with the numbers for whoever cannot wait. */
function told({ base }: Site): Html {
  const points = [
    demoSite['demo.card.point1'],
    demoSite['demo.card.point2'],
    demoSite['demo.card.point3'],
  ];
  return html`<section class="told" id="hulp">
    <div>
      <p class="kicker">${demoSite['demo.card.kicker']}</p>
      <h2>${demoSite['demo.card.head']}</h2>
      <p>${demoSite['demo.card.text']}</p>
      <p>
        <a class="button" href="${base}/chat?taal=nl" data-spreekerover
          >${demoSite['demo.card.open']}</a
        >
      </p>
    </div>
    <div>
      <ul class="ticks">
        ${points.map((point) => html`<li>${tick}<span>${point}</span></li>`)}
      </ul>
      <p class="danger">
        ${filled(demoSite['demo.card.danger'], { 112: callable('112'), 101: callable('101') })}
      </p>
      <p class="danger">${filled(demoSite['demo.card.talk'], { 1712: callable('1712') })}</p>
    </div>
  </section>`;
}

const SERVICES = [
  { drawn: 'card', name: demoSite['demo.service1.name'], text: demoSite['demo.service1.text'] },
  { drawn: 'house', name: demoSite['demo.service2.name'], text: demoSite['demo.service2.text'] },
  { drawn: 'bin', name: demoSite['demo.service3.name'], text: demoSite['demo.service3.text'] },
  { drawn: 'child', name: demoSite['demo.service4.name'], text: demoSite['demo.service4.text'] },
  { drawn: 'car', name: demoSite['demo.service5.name'], text: demoSite['demo.service5.text'] },
  { drawn: 'ball', name: demoSite['demo.service6.name'], text: demoSite['demo.service6.text'] },
] as const;

function tile({ drawn, name, text }: (typeof SERVICES)[number]): Html {
  return html`<li>
    ${icon(drawn)}
    <div>
      <h3>${name}</h3>
      <p>${text}</p>
    </div>
  </li>`;
}

const NEWS = [1, 2, 3] as const;

function article(number: (typeof NEWS)[number]): Html {
  return html`<article>
    <h3>${demoSite[`demo.news${number}.title`]}</h3>
    <p class="quiet">${demoSite[`demo.news${number}.date`]}</p>
    <p>${demoSite[`demo.news${number}.text`]}</p>
  </article>`;
}

const DAYS = [1, 2, 3, 4, 5, 6] as const;

function hours(): Html {
  return html`<table>
      <thead class="vh">
        <tr>
          <th scope="col">${demoSite['demo.hours.day']}</th>
          <th scope="col">${demoSite['demo.hours.open']}</th>
        </tr>
      </thead>
      <tbody>
        ${DAYS.map(
          (day) =>
            html`<tr>
              <th scope="row">${demoSite[`demo.hours.day${day}`]}</th>
              <td>${demoSite[`demo.hours.open${day}`]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="quiet">${demoSite['demo.hours.example']}</p>`;
}

const LINKS = [
  { to: '/privacy?taal=nl', words: demoSite['demo.foot.privacy'] },
  { to: '/toegankelijkheid?taal=nl', words: demoSite['demo.foot.accessibility'] },
  { to: '/redactie', words: demoSite['demo.foot.editors'] },
  { to: '/voorbeeld', words: demoSite['demo.foot.preview'] },
  { to: '/chat?taal=nl', words: demoSite['demo.foot.chat'] },
] as const;

function foot({ base }: Site): Html {
  return html`<footer class="foot">
    <div class="wide">
      <p>${demoSite['demo.foot.about']}</p>
      <nav aria-label="${demoSite['demo.foot.links']}">
        <ul>
          ${LINKS.map(({ to, words }) => html`<li><a href="${base}${to}">${words}</a></li>`)}
        </ul>
      </nav>
    </div>
  </footer>`;
}
