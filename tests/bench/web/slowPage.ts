import { setTimeout } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'playwright-core';

/** A slow line and a slow device, as Chromium imitates them. */
export interface Slowness {
  readonly name: string;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** Kilobits a second, each way. */
  readonly kilobits: number;
  /** How many times slower the processor is. */
  readonly processor: number;
}

/**
 * A new page with nothing in its cache, on a slow line.
 *
 * @param selector What a person waits for, in the page or in a frame of it.
 */
export async function openSlowPage(
  browser: Browser,
  selector: string,
  { latency, kilobits, processor }: Slowness,
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-BE',
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: watchFor(selector) });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: (kilobits * 1000) / 8,
    uploadThroughput: (kilobits * 1000) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
  return page;
}

/** Milliseconds since 1970 at which it stood painted in this page or frame. */
export async function shownAt(frame: Page | Frame): Promise<number> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const shown = await frame.evaluate<number>('window.shownAt ?? 0');
    if (shown > 0) return shown;
    await setTimeout(BETWEEN_LOOKS);
  }
  throw new Error('it was never shown');
}

/** Milliseconds, and how often: three minutes. Seldom, since looking takes time from the page. */
const BETWEEN_LOOKS = 250;
const MOST_LOOKS = 720;

/** When the page was asked for, and when somebody clicked in it. */
export async function beganAt(page: Page): Promise<number> {
  return page.evaluate<number>('performance.timeOrigin');
}
export async function clickedAt(page: Page): Promise<number> {
  return page.evaluate<number>('window.clickedAt');
}

/**
 * Runs in every page and frame before anything else: at each frame it looks whether the thing stands
 * there with words on it, and takes the time after the frame that painted it. The clock is that of
 * the machine, so that times of pages and frames can be compared.
 */
function watchFor(selector: string): string {
  return `(() => {
  const now = () => performance.timeOrigin + performance.now();
  const isThere = () => {
    const found = document.querySelector(${JSON.stringify(selector)});
    return found !== null && found.textContent.trim() !== '' && found.getBoundingClientRect().height > 0;
  };
  const look = () => {
    if (isThere()) requestAnimationFrame(() => setTimeout(() => { window.shownAt = now(); }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('click', () => { window.clickedAt = now(); }, true);
})();`;
}
