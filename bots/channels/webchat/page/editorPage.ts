import { demoSite } from '../../../../dialogs/text/nl/demoSite.js';
import { webWords } from '../../../../dialogs/text/catalogue.js';
import { FINDINGS, type FindingCode } from '../../../widget/shared/embedRules.js';
import { SANDBOX_WORDS } from '../../../widget/shared/sandbox.js';
import { embedLines, policyLine } from './embedLines.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { list, part, type Site } from './statement.js';
import { toolBar } from './toolBar.js';

/** Where the chat is reached, and where the script that checks what an editor pastes. */
export interface EditorAddresses {
  /** Like `https://meld.stad.be`, or `https://meld.stad.be/leuven` for one of several cities. */
  readonly chat: string;
  /** Address of the bundle of bots/widget/check.ts; undefined when there is none. */
  readonly check: string | undefined;
}

/**
 * The page for whoever keeps the site of a city: the line to copy, what the sandbox and the policy of
 * their page must let through, and a check of both. What is pasted stays in the browser.
 */
export function editorPage(site: Site, addresses: EditorAddresses): string {
  const { check } = addresses;
  return page({
    kind: 'tool',
    look: site.web.look,
    language: 'nl',
    title: `${demoSite['editor.title']} – ${site.city.name}`,
    scripts: check === undefined ? [] : [html`<script src="${check}" defer></script>`],
    body: html`${toolBar(site)}
      <main class="wide" id="inhoud">
        <h1>${demoSite['editor.head']}</h1>
        <p class="lead narrow">${demoSite['editor.intro']}</p>
        ${ways(addresses)} ${checkForm(site, addresses)} ${sandbox()} ${policy(site, addresses)}
        ${part(
          demoSite['editor.page.head'],
          list([
            demoSite['editor.page.title'],
            demoSite['editor.page.statistics'],
            demoSite['editor.page.banner'],
            demoSite['editor.page.height'],
          ]),
        )}
      </main>`,
  });
}

function ways({ chat }: EditorAddresses): Html {
  const lines = embedLines(chat, {
    link: demoSite['editor.linkText'],
    frame: webWords('nl')['page.frame'],
  });
  const way = (number: 1 | 2 | 3 | 4, line: string): Html =>
    html`<div>
      <h3>${demoSite[`editor.way${number}.head`]}</h3>
      <p>${demoSite[`editor.way${number}.text`]}</p>
      ${code(line)}
    </div>`;
  return part(
    demoSite['editor.ways.head'],
    html`<div class="ways">
      ${way(1, lines.corner)}${way(2, lines.own)}${way(3, lines.frame)}${way(4, lines.link)}
    </div>`,
  );
}

/** A line to copy; the script puts a button under it. */
export function code(line: string): Html {
  return html`<pre class="code" data-copy><code>${line}</code></pre>`;
}

function checkForm({ web }: Site, { chat, check }: EditorAddresses): Html {
  const data = JSON.stringify({ chat, allowed: web.embedOrigins, words: checkWords() });
  return html`<section class="box narrow">
    <h2>${demoSite['check.head']}</h2>
    <p>${demoSite['check.intro']}</p>
    <noscript
      ><p><strong>${demoSite['check.noscript']}</strong></p></noscript
    >
    <form id="check" data-check="${data}" autocomplete="off" novalidate>
      ${field('line', demoSite['check.line'], demoSite['check.lineHint'], 5)}
      ${field('csp', demoSite['check.csp'], demoSite['check.cspHint'], 4)}
      ${field('page', demoSite['check.page'], demoSite['check.pageHint'])}
      <button class="button" ${check === undefined && html` disabled`}>
        ${demoSite['check.button']}
      </button>
    </form>
    <div id="found" role="status"></div>
  </section>`;
}

/** Without a name: a browser that sends the form all the same, without script, sends nothing in it. */
function field(id: string, label: string, hint: string, rows?: number): Html {
  const described = `${id}-hint`;
  const input =
    rows === undefined
      ? html`<input
          id="${id}"
          type="url"
          inputmode="url"
          aria-describedby="${described}"
          spellcheck="false"
        />`
      : html`<textarea
          id="${id}"
          rows="${rows}"
          maxlength="10000"
          aria-describedby="${described}"
          spellcheck="false"
        ></textarea>`;
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <p class="quiet" id="${described}">${hint}</p>
    ${input}
  </div>`;
}

/** Exactly what the script says: a finding without words does not compile. */
function checkWords(): Record<string, string> {
  const words: Record<string, string> = {
    good: demoSite['check.good'],
    better: demoSite['check.better'],
    bad: demoSite['check.bad'],
    stops: demoSite['check.weight.stops'],
    weakens: demoSite['check.weight.weakens'],
    fine: demoSite['check.weight.fine'],
    copy: demoSite['editor.copy'],
    copied: demoSite['editor.copied'],
    copyFailed: demoSite['editor.copyFailed'],
  };
  let finding: FindingCode;
  for (finding in FINDINGS) words[finding] = demoSite[`found.${finding}`];
  return words;
}

function sandbox(): Html {
  return html`<section>
    <h2>${demoSite['editor.sandbox.head']}</h2>
    <p class="narrow">${demoSite['editor.sandbox.text']}</p>
    <div class="across" role="region" tabindex="0" aria-label="${demoSite['editor.sandbox.head']}">
      <table>
        <thead>
          <tr>
            <th scope="col">${demoSite['editor.sandbox.word']}</th>
            <th scope="col">${demoSite['editor.sandbox.does']}</th>
            <th scope="col">${demoSite['editor.sandbox.without']}</th>
          </tr>
        </thead>
        <tbody>
          ${SANDBOX_WORDS.map(
            ({ word, key }) =>
              html`<tr>
                <th scope="row"><code>${word}</code></th>
                <td>${demoSite[`editor.sandbox.${key}.does`]}</td>
                <td>${demoSite[`editor.sandbox.${key}.without`]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function policy({ web }: Site, { chat }: EditorAddresses): Html {
  const allowed = web.embedOrigins;
  return html`<section class="narrow">
    <h2>${demoSite['editor.policy.head']}</h2>
    <p>${demoSite['editor.policy.text']}</p>
    ${code(policyLine(chat))}
    <p class="after">
      ${allowed.length === 0 ? demoSite['editor.policy.allowedNone'] : demoSite['editor.policy.allowed']}
    </p>
    ${allowed.length > 0 && list(allowed)}
    <p>${demoSite['editor.policy.allowedHow']}</p>
  </section>`;
}
