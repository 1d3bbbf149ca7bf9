import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openPage, type Watched } from './browser.js';

/** Where deployment/ensure-test-tools.mjs put the two files. */
const DIST = new URL('../../../node_modules/.third-party/', import.meta.url);

/** Which of the published bundles, unchanged. */
export type Bundle = 'webchat.js' | 'webchat-minimal.js';

export const PATH = '/somebody-elses-client';

/**
 * Bot Framework Web Chat in a page of its own on the origin of the chat, with nothing set but what
 * its makers say is needed. The page comes from this test: the program serves no such thing.
 */
export async function openWebChat(
  browser: Browser,
  base: string,
  bundle: Bundle,
): Promise<
  Watched & { press(label: string | RegExp): Promise<void>; say(text: string): Promise<void> }
> {
  const watched = await openPage(browser);
  const { page } = watched;
  const script = scriptOf(bundle);
  await page.route(`${base}${PATH}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(bundle) }),
  );
  await page.route(`${base}${PATH}/${bundle}`, (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
  await page.goto(`${base}${PATH}`);
  return {
    ...watched,
    press: async (label) => {
      // Beside each button stands a copy of it that only a screen reader meets.
      const shown = page.locator('button:not(.webchat__live-region-activity__suggested-action)');
      await page.getByRole('button', { name: label }).and(shown).last().click();
    },
    say: async (text) => {
      const box = page.getByRole('textbox').last();
      await box.fill(text);
      await box.press('Enter');
    },
  };
}

export function scriptOf(bundle: Bundle): string {
  return readFileSync(new URL(bundle, DIST), 'utf8');
}

/** What its makers say a page needs. */
export function pageOf(bundle: Bundle): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>x</title>
<style>html,body,#webchat{height:100%;margin:0}</style>
<div id="webchat" role="main"></div>
<script src="${PATH}/${bundle}"></script>
<script>
fetch('/v3/directline/tokens/generate', { method: 'POST' })
  .then((answer) => answer.json())
  .then(({ token }) => {
    window.WebChat.renderWebChat(
      {
        directLine: window.WebChat.createDirectLine({ token, domain: location.origin + '/v3/directline' }),
        locale: 'nl-NL',
      },
      document.getElementById('webchat'),
    );
  });
</script>`;
}
