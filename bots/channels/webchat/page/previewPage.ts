import { demoSite } from '../../../../dialogs/text/nl/demoSite.js';
import {
  contrast,
  ENOUGH_CONTRAST,
  GROUNDS_OF_PAGES,
  inFigures,
} from '../../../../services/domain/contrast.js';
import { code } from './editorPage.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { LONGEST, type Preview, previewAddress, withPreview } from './preview.js';
import type { Site } from './statement.js';
import { toolBar } from './toolBar.js';
import { filled } from './words.js';

/**
 * Where a city tries its colours and words before it has a configuration: a plain form, the chat
 * beside it as it would look, whether the colours can be read, and the lines for its file.
 */
export function previewPage(site: Site, preview: Preview): string {
  const { look, texts } = withPreview(site.web, preview);
  return page({
    kind: 'tool',
    // The page keeps its own colours: those that are tried may not be readable.
    look: site.web.look,
    language: 'nl',
    title: `${demoSite['preview.title']} – ${site.city.name}`,
    body: html`${toolBar(site)}
      <main class="wide" id="inhoud">
        <div class="try">
          <div>
            <h1>${demoSite['preview.head']}</h1>
            <p class="lead">${demoSite['preview.intro']}</p>
            <form method="get" action="${site.base}/voorbeeld" autocomplete="off">
              ${colour('accent', demoSite['preview.accent'], look.accent)}
              ${colour('accentDark', demoSite['preview.accentDark'], look.accentDark)}
              ${sentence('heading', demoSite['preview.heading'], texts.heading.nl)}
              ${sentence('welcome', `${demoSite['preview.welcome']} (${demoSite['preview.optional']})`, texts.welcome?.nl ?? '')}
              <button class="button">${demoSite['preview.show']}</button>
            </form>
            <section>
              <h2>${demoSite['preview.contrastHead']}</h2>
              <dl class="swatches">
                ${swatch(demoSite['preview.onLight'], look.accent, GROUNDS_OF_PAGES.light)}
                ${swatch(demoSite['preview.onDark'], look.accentDark, GROUNDS_OF_PAGES.dark)}
              </dl>
            </section>
            <section>
              <h2>${demoSite['preview.jsonHead']}</h2>
              <p>${demoSite['preview.jsonText']}</p>
              ${code(linesFor(look, texts))}
            </section>
          </div>
          <section class="beside">
            <h2>${demoSite['preview.frameHead']}</h2>
            <iframe
              class="seen"
              src="${site.base}${previewAddress(preview)}"
              title="${demoSite['preview.frame']}"
              referrerpolicy="no-referrer"
            ></iframe>
            <p class="quiet">${demoSite['preview.frameText']}</p>
          </section>
        </div>
      </main>`,
  });
}

type Web = ReturnType<typeof withPreview>;

function colour(name: string, label: string, value: string): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label
    ><input type="color" id="${name}" name="${name}" value="${value}" />
  </div>`;
}

function sentence(name: keyof typeof LONGEST, label: string, value: string): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label
    ><input id="${name}" name="${name}" value="${value}" maxlength="${LONGEST[name]}" />
  </div>`;
}

/** A button as it would look, and the figure in words. Drawn, since styles in attributes are not let in. */
function swatch(ground: string, accent: string, paper: string): Html {
  const ratio = contrast(accent, paper);
  const verdict = ratio >= ENOUGH_CONTRAST ? 'preview.enough' : 'preview.tooLittle';
  return html`<div>
    <dt>${ground}</dt>
    <dd>
      <svg viewBox="0 0 128 64" aria-hidden="true" focusable="false">
        <rect width="128" height="64" fill="${paper}" />
        <rect x="20" y="14" width="88" height="36" rx="8" fill="${accent}" />
        <text x="64" y="38" text-anchor="middle" font-size="16" font-weight="600" fill="${paper}">
          ${demoSite['preview.sample']}
        </text>
      </svg>
      ${filled(demoSite[verdict], { ratio: figure(ratio), least: figure(ENOUGH_CONTRAST) })}
    </dd>
  </div>`;
}

function figure(ratio: number): string {
  return inFigures(ratio).replace('.', ',');
}

function linesFor({ accent, accentDark, logo }: Web['look'], texts: Web['texts']): string {
  return JSON.stringify({ look: { accent, accentDark, logo }, texts }, null, 2).slice(2, -2);
}
