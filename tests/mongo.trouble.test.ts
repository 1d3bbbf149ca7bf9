import { expect } from 'chai';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { web } from '../dialogs/text/nl/web.js';
import { openBrowser } from './support/browser.js';
import { call, Caller } from './support/directLine.js';
import { Guest } from './support/Guest.js';
import { FAULT_KINDS } from './support/mongo/faults.js';
import { MongoProxy } from './support/mongo/proxy.js';
import { seedFrom } from './support/mongo/seed.js';
import { mongoServer } from './support/mongo/server.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';
import { calmFor, playCrowd } from './torture/crowd/crowd.js';
import { KINDS } from './torture/crowd/persons.js';
import { randomFrom } from './torture/randomFrom.js';
import { expectSame } from './torture/torture.js';

/** MONGO_SEED=… plays the same again, as far as moments can be the same. */
const SEED = seedFrom('MONGO_SEED');

/** Of the writes, and milliseconds at most. */
const CHANCE = 0.04;
const LONGEST = 300;

const STORY = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek.';

describe(`whole conversations on a MongoDB server in trouble (MONGO_SEED=${SEED})`, function () {
  this.timeout(240_000);

  it('keep every answer once, and deliver and count every referral once', async () => {
    const calm = await playCrowd({ people: KINDS, kills: 0, seed: SEED });
    const disturbed = await playCrowd({
      people: KINDS,
      kills: 0,
      seed: SEED,
      trouble: ({ faults }) => {
        faults.atRandom(randomFrom(SEED), CHANCE, FAULT_KINDS, { milliseconds: LONGEST });
      },
    });
    expect(disturbed.faults).to.be.greaterThan(0);
    expectSame(disturbed, calmFor(KINDS, calm));
    expect(disturbed.together).to.deep.equal([]);
  });
});

describe('people whose answers cannot be kept, because the MongoDB server stands still', function () {
  this.timeout(120_000);

  /** Each of the questions that a message asks of the server may take ten seconds. */
  const PATIENCE = 60_000;

  let proxy: MongoProxy;
  let house: WebHouse;
  let browser: Browser;

  before(async () => {
    const server = await mongoServer();
    proxy = await MongoProxy.start(server);
    house = await openWebHouse({
      env: { MONGODB_URI: proxy.uri() },
      mongo: { waives: server.waives, broom: false },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await house.close();
    await proxy.close();
  });

  /** Somebody who is about to tell what happened. */
  async function arrives(options: BrowserContextOptions = {}): Promise<Guest> {
    const guest = await Guest.come(browser, house.url, options);
    guest.page.setDefaultTimeout(PATIENCE);
    await guest.open();
    if (options.javaScriptEnabled !== false) await guest.hasScript();
    await guest.press('het gebeurde met mij');
    await guest.isAsked('woorden');
    return guest;
  }

  it('are told so in words, with script and without, or by a status; then each is taken once', async () => {
    const withScript = await arrives();
    const without = await arrives({ javaScriptEnabled: false });
    const atAnother = await new Caller(house.url).start();
    await atAnother.press('victim');
    const sends = () =>
      call(`${atAnother.api}/conversations/${atAnother.conversation}/activities`, {
        token: atAnother.token,
        json: {
          ...{ from: { id: 'somebody' }, type: 'message', text: STORY },
          channelData: { clientActivityID: 'story' },
        },
      });

    proxy.freeze();
    try {
      await Promise.all([
        withScript.say(STORY).then(() => withScript.reads(web['client.trouble'])),
        without.say(STORY).then(() => without.reads(web['page.trouble'])),
        sends().then(({ status }) => {
          expect(status).to.be.oneOf([500, 503]);
        }),
      ]);
      expect(await without.page.locator('#text').inputValue(), 'kept for them').to.equal(STORY);
    } finally {
      proxy.thaw();
    }

    await withScript.isAsked('nog iets');
    expect(await withScript.page.getByText(STORY).count()).to.equal(1);
    await without.press('Stuur');
    await without.isAsked('nog iets');
    expect((await sends()).status).to.equal(200);
    expect((await sends()).status).to.equal(200);
    await atAnother.poll();
    expect(atAnother.seen.filter(({ text }) => text === STORY)).to.have.length(1);
    await Promise.all([withScript.leave(), without.leave()]);
  });
});
