import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Conversation } from './support/directLineJs.js';
import { cuttable } from './support/cuttable.js';
import { call } from './support/directLine.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const STORY =
  'Op de bus van De Lijn in Gent zei een man: ga terug naar je land. Ik draag een hoofddoek.';
/** Longer than any client waits before it comes back by itself (security.md 2.3). */
const CUT = 30_000;

describe('botframework-directlinejs, as it is published', function () {
  this.timeout(120_000);
  let house: WebHouse;

  beforeEach(async () => {
    house = await openWebHouse();
  });
  afterEach(async () => {
    await house.close();
  });

  for (const webSocket of [true, false]) {
    it(`finishes a report ${webSocket ? 'over a socket' : 'by polling'}`, async () => {
      const talk = await begin(house.url, webSocket);
      await tellAll(talk);
      await talk.until('delivered', 'the news of a delivery');
      talk.end();
      expect(readdirSync(join(house.folder, 'referrals'))).to.have.length(1);
      expect(new Set(talk.ids).size).to.equal(talk.ids.length);
    });
  }

  it('is cut off for thirty seconds in the middle, and loses and doubles nothing', async () => {
    const line = await cuttable(house.web.port);
    const talk = await begin(`http://localhost:${line.port}`, true);
    await talk.press('victim');
    await talk.untilOpen('account');
    await talk.say(STORY);
    await talk.until('said.thanks_for_telling');
    line.cut();
    // While nobody hears it, the bot says something: another tab, or a delivery.
    await call(`${house.url}/v3/directline/conversations/${talk.conversation}/activities`, {
      token: talk.token,
      json: {
        type: 'message',
        text: 'en nog iets',
        channelData: { clientActivityID: 'elsewhere' },
      },
    });
    await new Promise((resolve) => setTimeout(resolve, CUT));
    line.mend();
    await talk.until('elsewhere');
    await talk.press('done');
    await talk.untilOpen('understood');
    talk.end();
    await line.close();
    expect(new Set(talk.ids).size, 'doubled').to.equal(talk.ids.length);
    const sequences = talk.ids.map((id) => Number(id.split('|')[1]));
    const all = Array.from({ length: Math.max(...sequences) }, (_, at) => at + 1);
    expect(sequences, 'lost or out of order').to.deep.equal(all);
  });
});

async function begin(url: string, webSocket: boolean): Promise<Conversation> {
  const { body } = await call(`${url}/v3/directline/tokens/generate`, { method: 'POST' });
  return await Conversation.begin({
    domain: `${url}/v3/directline`,
    token: body.token ?? '',
    webSocket,
  });
}

async function tellAll(talk: Conversation): Promise<void> {
  await talk.untilOpen('role');
  await talk.press('victim');
  await talk.untilOpen('account');
  await talk.say(STORY);
  await talk.until('said.thanks_for_telling');
  await talk.press('done');
  await talk.untilOpen('understood');
  await talk.press('yes');
  await talk.untilOpen('choice');
  await talk.press('signal');
  await talk.untilOpen('consent');
  await talk.press('send');
  await talk.untilOpen('countConsent');
  await talk.press('no');
  await talk.untilOpen('after');
}
