import { around, find } from './dom.js';
import { saveFiles } from './download.js';
import { watchExit } from './exit.js';
import { tellParent } from './frame.js';
import { Screen } from './Screen.js';
import { Session } from './Session.js';
import { encoded } from './shared/encoded.js';
import { bootOf } from './shared/boot.js';

/**
 * Takes over the page that the server made. The page stays the plain form that it was wherever this
 * does not get through.
 */
function start(): void {
  const data = document.body.dataset['boot'];
  const form = find(HTMLFormElement, '#answer');
  const list = find(HTMLElement, '.log');
  const token = form && find(HTMLInputElement, 'input[name=t]', form)?.value;
  if (data === undefined || form === undefined || list === undefined || !token) return;
  const boot = bootOf(data);
  const screen = new Screen(boot, form, list, (act) => parts.session?.act(act));
  const parts: { session?: Session } = {};
  // The way out comes first: it works also when something further on does not.
  watchExit({
    exitUrl: boot.exitUrl,
    word: (key) => screen.word(key),
    announce: (words) => {
      screen.status.announce([words]);
    },
    wipe: () => parts.session?.leave(),
  });
  const session = new Session(boot, token, screen);
  parts.session = session;
  document.addEventListener('click', (event) => {
    const link = around(HTMLElement, '[data-language]', event);
    if (link === undefined) return;
    event.preventDefault();
    const { language = '' } = link.dataset;
    const name = find(HTMLElement, '.name', link);
    if (session.hasBegun)
      session.act({ text: name?.textContent ?? language, value: `!language:${language}` });
    else location.replace(`chat?taal=${language}${campaignQuery(boot.campaign)}`);
  });
  saveFiles(list);
  tellParent();
}

function campaignQuery(campaign: string | undefined): string {
  return campaign === undefined ? '' : `&campagne=${encoded(campaign)}`;
}

start();
