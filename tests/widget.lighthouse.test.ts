import { expect } from 'chai';
import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { openBrowser } from './support/browser.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

/** Bytes on the line, headers included. */
const MOST_BYTES = 40 * 1024;
const MOST_REQUESTS = 3;

const Requests = z.array(z.looseObject({ url: z.string(), transferSize: z.number() }));

describe('the first page, judged by Lighthouse on a slow telephone', function () {
  this.timeout(180_000);
  let house: WebHouse;
  let browser: Browser;
  let port: number;

  before(async () => {
    house = await openWebHouse();
    port = await freePort();
    browser = await openBrowser([`--remote-debugging-port=${port}`]);
  });
  after(async () => {
    await browser.close();
    await house.close();
  });

  for (const path of ['/chat', '/']) {
    it(`is wholly accessible, and asks little of the line: ${path}`, async () => {
      const result = await lighthouse(`${house.url}${path}`, {
        port,
        logLevel: 'error',
        onlyCategories: ['accessibility', 'performance'],
      });
      if (result === undefined) throw new Error('Lighthouse gave no result');
      const { categories, audits } = result.lhr;
      const requests = requestsIn(audits['network-requests']?.details);
      const bytes = requests.reduce((sum, { transferSize }) => sum + transferSize, 0);
      const performance = Math.round((categories['performance']?.score ?? 0) * 100);
      process.stdout.write(
        `      ${path}: performance ${performance}, ${bytes} bytes in ${requests.length} requests\n`,
      );
      const failed = Object.values(audits).filter(({ id, score }) => {
        const refs = categories['accessibility']?.auditRefs ?? [];
        return score !== null && score < 1 && refs.some((ref) => ref.id === id);
      });
      expect(failed.map(({ id }) => id)).to.deep.equal([]);
      expect(categories['accessibility']?.score).to.equal(1);
      expect(requests.length).to.be.within(1, MOST_REQUESTS);
      expect(bytes).to.be.within(1, MOST_BYTES);
    });
  }
});

/** What went over the line; a picture that stands in the page did not. */
function requestsIn(details: unknown) {
  const items = z.looseObject({ items: Requests }).parse(details).items;
  return items.filter(({ url }) => url.startsWith('http'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
