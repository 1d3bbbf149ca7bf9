import { expect } from 'chai';
import { Sessions } from '../bots/channels/webchat/Sessions.js';
import { call, Caller } from './support/directLine.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const MINUTE = 60_000;

describe('a token of the web chat', () => {
  let house: WebHouse;

  beforeEach(async () => {
    house = await openWebHouse({ stands: true });
  });
  afterEach(async () => {
    await house.close();
  });

  async function post(fields: Record<string, string>, headers: Record<string, string> = {}) {
    const body = new URLSearchParams({ l: 'nl', ...fields });
    const page = await fetch(`${house.url}/chat`, { method: 'POST', body, headers });
    const html = await page.text();
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
    return { html, token: hidden('t'), message: hidden('m') ?? '', prompt: hidden('p') ?? '' };
  }
  const statusOf = async (path: string, token: string, json?: unknown) =>
    (await call(house.url + path, { method: 'POST', token, ...(json ? { json } : {}) })).status;

  it('lasts as long as its conversation: an hour after whatever was said last', async () => {
    const person = await new Caller(house.url).start();
    const plain = { t: Sessions.newToken(), new: '1' };
    await post({ ...plain, m: 'one', text: 'ja' });
    for (const minutes of [29, 59, 1, 59, 31, 59]) {
      house.time.now += minutes * MINUTE;
      expect((await person.press('!help')).status, `after ${minutes} minutes`).to.equal(200);
      const page = await post({ t: plain.t, m: `after ${house.time.now}`, v: '!help' });
      expect(page.token, `without script, after ${minutes} minutes`).to.equal(plain.t);
    }
    house.time.now += 61 * MINUTE;
    expect((await person.press('!help')).status).to.equal(403);
    const page = await post({ t: plain.t, m: 'late', v: '!help' });
    expect(page.token)
      .to.match(/^[\w-]{22}\.[\w-]{43}$/)
      .and.not.to.equal(plain.t);
    expect(page.html).to.include('Dit gesprek is gewist');
  });

  it('that a form brought first is good for the script that takes the page over', async () => {
    const t = Sessions.newToken();
    await post({ t, m: 'one', new: '1', text: 'ja' }, { origin: 'null' });
    const path = `/v3/directline/conversations/${Sessions.conversationOf(t) ?? ''}/activities`;
    const headers = { origin: house.url };
    const json = { type: 'message', text: 'nee' };
    expect((await call(house.url + path, { token: t, json, headers })).status).to.equal(200);
  });

  it('opens nothing any more after the exit, and begins nothing either', async () => {
    const t = Sessions.newToken();
    await post({ t, m: 'one', new: '1', text: 'In een winkel werd ik geweigerd' });
    const spare = (await call(`${house.url}/chat/stay`, { method: 'POST', token: t })).body.token;
    expect(await statusOf('/chat/leave', t)).to.equal(204);
    house.time.now += 10 * MINUTE;
    // The counts of the conversation are folded, and with that its document is gone too.
    await house.app.worker.drain();
    for (const token of [t, spare ?? '']) {
      expect(await statusOf('/chat/session', token, { token })).to.equal(403);
      expect(await statusOf('/chat/stay', token)).to.equal(403);
      expect(await statusOf('/v3/directline/conversations', token)).to.equal(403);
      expect(await statusOf('/v3/directline/tokens/refresh', token)).to.equal(403);
    }
    const again = await post({ t, m: 'one', new: '1', text: 'In een winkel werd ik geweigerd' });
    expect(again.html).to.include('Dit gesprek is gewist').and.not.to.include('geweigerd');
    expect(again.token).not.to.equal(t);
  });

  it('is not made anew by somebody who asks for another while it is thrown away', async () => {
    for (let times = 0; times < 5; times += 1) {
      const { token } = await new Caller(house.url).start();
      const asks = ['/chat/stay', '/v3/directline/tokens/refresh', '/chat/leave', '/chat/stay'];
      const answers = await Promise.all(
        asks.map((path) => call(house.url + path, { method: 'POST', token })),
      );
      for (const { body } of answers) {
        if (body.token !== undefined)
          expect(await statusOf('/chat/stay', body.token)).to.equal(403);
      }
      expect(await statusOf('/chat/stay', token)).to.equal(403);
    }
  });

  it('of an earlier page is told that its button answers nothing any more', async () => {
    const t = Sessions.newToken();
    const first = await fetch(`${house.url}/chat`);
    const prompt = /name="p" value="([^"]*)"/.exec(await first.text())?.[1] ?? '';
    const page = { t, m: 'one', new: '1', p: prompt };
    const asked = await post({ ...page, v: 'victim' });
    const back = await post({ ...page, v: 'witness' });
    const once = await post({ ...page, v: 'victim' });
    expect(back.html)
      .to.include('vorige vraag')
      .and.to.include(`value="${asked.prompt.split('#')[0]}`);
    expect(once.html).not.to.include('vorige vraag');
  });
});
