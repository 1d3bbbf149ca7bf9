import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { median } from '../measure.js';
import { openCityPage, openFront, pathOf } from './front.js';
import { startOurServer } from './ourServer.js';
import { ms, say } from './say.js';
import { beganAt, clickedAt, openSlowPage, shownAt, type Slowness } from './slowPage.js';

/** What Chromium's own tools call slow 3G: 400 kbit/s, and 2 s for a request because they count the handshakes of a new connection in. */
const SLOW_3G: Slowness = { name: 'slow 3G', latency: 2_000, kilobits: 400, processor: 4 };
const SLOW_2G: Slowness = { name: '2G', latency: 400, kilobits: 50, processor: 4 };

/** Our first question can be answered, and the first message of the bot stands in Web Chat. */
const OURS = '#answer .choices button';
const THEIRS = '[role="feed"] article, .webchat__basic-transcript__activity';

/** Seconds after which the first question must be there on 2G. */
const PATIENCE_2G = 5;
/** What Chromium does not imitate: a new connection, and the keys of one that is sealed. */
const HANDSHAKES = 2;

/**
 * Time from asking for the page to the first message of the bot. For ours that counts only when the
 * question can be answered too. Both come from one process over one line, in turns.
 */
export async function benchFirst(rounds: number): Promise<void> {
  const addresses = { front: '' };
  const city = await openCityPage(() => `${addresses.front}/embed.js`);
  const server = await startOurServer('free', [city.url]);
  const front = await openFront(server.port, ['webchat-minimal.js']);
  addresses.front = front.url;
  const browser = await openBrowser();
  try {
    await besideWebChat(browser, front.url, rounds);
    await on2g(browser, front.url, city.url, rounds);
  } finally {
    await browser.close();
    await front.close();
    await city.close();
    await server.close();
  }
}

async function besideWebChat(browser: Browser, base: string, rounds: number): Promise<void> {
  const theirPage = `${base}${pathOf('webchat-minimal.js')}`;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timeOf(browser, `${base}/chat?taal=nl`, OURS, SLOW_3G));
    theirs.push(await timeOf(browser, theirPage, THEIRS, SLOW_3G));
  }
  const [our, their] = [median(ours), median(theirs)];
  say('first', 'line', inWords(SLOW_3G));
  say('first', 'ours, first question answerable', ms(our));
  say('first', 'Web Chat minimal, first message shown', ms(their));
  say('first', 'ratio', `1/${(their / our).toFixed(1)}`);
}

async function on2g(browser: Browser, base: string, city: string, rounds: number): Promise<void> {
  const straight: number[] = [];
  const clicks: Clicked[] = [];
  for (let round = 0; round < rounds; round += 1) {
    straight.push(await timeOf(browser, `${base}/chat?taal=nl`, OURS, SLOW_2G));
    clicks.push(await timesOfClick(browser, city, SLOW_2G));
  }
  const more = HANDSHAKES * SLOW_2G.latency;
  const within = (time: number) =>
    `${ms(time)}; with the handshakes of a new sealed connection ${ms(time + more)} (bar ${PATIENCE_2G} s)`;
  say('first', 'line', inWords(SLOW_2G));
  say('first', 'ours, first question answerable', within(median(straight)));
  say(
    'first',
    'the same in the widget, from the click',
    within(median(clicks.map(({ frame }) => frame))),
  );
  say(
    'first',
    'button of the widget on the page, from asking for the page',
    ms(median(clicks.map(({ button }) => button))),
  );
}

async function timeOf(
  browser: Browser,
  url: string,
  selector: string,
  slowness: Slowness,
): Promise<number> {
  const page = await openSlowPage(browser, selector, slowness);
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
    return (await shownAt(page)) - (await beganAt(page));
  } finally {
    await page.context().close();
  }
}

interface Clicked {
  /** Milliseconds from asking for the city's page to the button, and from a click on it to the question. */
  readonly button: number;
  readonly frame: number;
}

async function timesOfClick(browser: Browser, city: string, slowness: Slowness): Promise<Clicked> {
  const page = await openSlowPage(browser, `button, ${OURS}`, slowness);
  try {
    await page.goto(city, { waitUntil: 'commit', timeout: 120_000 });
    const button = (await shownAt(page)) - (await beganAt(page));
    await page.getByRole('button').click();
    const frame = await frameOf(page);
    return { button, frame: (await shownAt(frame)) - (await clickedAt(page)) };
  } finally {
    await page.context().close();
  }
}

async function frameOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().includes('/chat?'));
    if (frame !== undefined) return frame;
    await page.waitForEvent('framenavigated', { timeout: 120_000 });
  }
}

function inWords({ name, latency, kilobits, processor }: Slowness): string {
  return `${name}: ${latency} ms, ${kilobits} kbit/s, processor ${processor} times slower, no cache`;
}
