import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** What keeps a browser in a test from calling its maker. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The real Chromium of this machine; deployment/ensure-browser.mjs saw to it that there is one. */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) throw new Error('no Chromium: run npm test');
  return chromium.launch({ executablePath, args: [...QUIET, ...args] });
}

/** A page of its own, with everything that it asked of anybody and everything that it complained of. */
export interface Watched {
  readonly page: Page;
  /** Addresses that it asked for. */
  readonly asked: string[];
  /** Errors of the page and refusals of its policy. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ locale: 'nl-BE', ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    asked.push(request.url());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, asked, complaints, close: () => context.close() };
}
