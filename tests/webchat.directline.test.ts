import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { call, Caller } from './support/directLine.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const STORY = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek, zei Amina Verlinden';

describe('a person at a Direct Line client', () => {
  let house: WebHouse;
  let person: Caller;

  beforeEach(async () => {
    house = await openWebHouse();
    person = await new Caller(house.url).start();
  });
  afterEach(async () => {
    await house.close();
  });

  it('is greeted, asked one question, and given buttons', () => {
    expect(person.keys).to.include('welcome.who');
    expect(person.open).to.equal('role');
    expect(person.prompt?.choices.map(({ value }) => value)).to.include('victim');
  });

  it('tells everything, says yes, and hears that it arrived', async () => {
    await person.press('victim');
    await person.say(STORY);
    await person.press('done');
    await person.press('yes');
    await person.press('signal');
    await person.press('send');
    expect(person.open).to.equal('countConsent');
    await until(async () => (await person.poll()).length > 0);
    expect(readdirSync(join(house.folder, 'referrals'))).to.have.length(1);
  });

  it('sees each message once, in an order that never goes back', async () => {
    await person.press('victim');
    await person.say(STORY);
    await person.say('en daarna riep hij nog iets');
    const ids = person.seen.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const times = person.seen.map(({ timestamp }) => Date.parse(timestamp));
    expect(times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0))).to.equal(true);
  });

  it('sees their own message come back with the id they gave it, and nothing else they sent', async () => {
    await person.post({
      type: 'message',
      text: 'ik ben kanariegeel',
      from: { id: 'amina@voorbeeld.be', name: 'Amina Verlinden' },
      localTimezone: 'Europe/Brussels',
      channelData: { clientActivityID: 'mine', other: 'Amina Verlinden' },
    });
    const echo = person.seen.find(({ channelData }) => channelData?.clientActivityID === 'mine');
    expect(echo?.from).to.deep.equal({ id: 'user', role: 'user' });
    expect(echo?.text).to.equal('ik ben kanariegeel');
    expect(JSON.stringify(person.seen)).not.to.match(/Brussels|amina@voorbeeld|Verlinden/);
  });

  it('clicks twice and is answered once', async () => {
    await person.press('victim');
    const once = await person.say(STORY, 'same');
    const before = person.seen.length;
    const twice = await person.say(STORY, 'same');
    expect(twice.status).to.equal(200);
    expect(twice.body.id).to.equal(once.body.id);
    expect(person.seen.length).to.equal(before);
  });

  it('sends again under another id after no answer came, and sees both as sent but is answered once', async () => {
    await person.press('victim');
    await person.say(STORY, 'first');
    const prompts = person.seen.filter(({ channelData }) => channelData?.prompt !== undefined);
    await person.say(STORY, 'second');
    const again = person.seen.filter(({ channelData }) => channelData?.prompt !== undefined);
    expect(again.length).to.equal(prompts.length);
    const echoes = person.seen.flatMap(({ channelData }) => channelData?.clientActivityID ?? []);
    expect(echoes).to.include.members(['first', 'second']);
  });

  it('presses a button of an earlier question, and nothing changes', async () => {
    const old = person.prompt?.id ?? '';
    await person.press('victim');
    await person.post({
      type: 'message',
      text: 'x',
      value: { p: old, v: 'witness' },
      channelData: { clientActivityID: 'stale' },
    });
    expect(person.keys.at(-2)).to.equal('said.stale');
    expect(person.open).to.equal('account');
  });

  it('gets a new token for the same conversation, and the old one still works', async () => {
    const { status, body } = await call(`${person.api}/tokens/refresh`, {
      method: 'POST',
      token: person.token,
    });
    expect(status).to.equal(200);
    expect(body.conversationId).to.equal(person.conversation);
    expect(body.token).not.to.equal(person.token);
    for (const token of [person.token, body.token ?? '']) {
      const answer = await call(`${person.api}/conversations/${person.conversation}`, { token });
      expect(answer.status).to.equal(200);
      expect(answer.body.streamUrl).to.match(/^ws:/);
    }
  });

  it('cannot read or write in the conversation of somebody else', async () => {
    const other = await new Caller(house.url).start();
    await other.say('kanariegeel');
    const base = `${person.api}/conversations/${other.conversation}`;
    const token = person.token;
    const tries = [
      await call(base, { token }),
      await call(`${base}/activities`, { token }),
      await call(`${base}/activities`, { token, json: { type: 'message', text: 'x' } }),
    ];
    for (const { status, body } of tries) {
      expect(status).to.equal(404);
      expect(JSON.stringify(body)).to.equal('{"error":{"code":"gone"}}');
    }
  });

  it('is refused without a token, and with one that was made up', async () => {
    const url = `${person.api}/conversations/${person.conversation}/activities`;
    expect((await call(url)).status).to.equal(401);
    const forged = `${person.conversation}.${'A'.repeat(43)}`;
    expect((await call(url, { token: forged })).status).to.equal(403);
    expect((await call(url, { token: 'short' })).status).to.equal(403);
  });

  it('cannot be used by the page of somebody else, who has the token', async () => {
    const { body } = await call(`${person.api}/tokens/generate`, {
      method: 'POST',
      headers: { origin: house.url },
    });
    const token = body.token ?? '';
    const from = (origin: string) =>
      call(`${person.api}/conversations`, { method: 'POST', token, headers: { origin } });
    expect((await from('https://stranger.example')).status).to.equal(403);
    expect((await from(house.url)).status).to.equal(201);
  });

  it('leaves, and neither the words nor the token are there any more', async () => {
    await person.press('victim');
    await person.say(STORY);
    const { token } = person;
    const left = await call(`${house.url}/chat/leave`, { method: 'POST', token });
    expect(left.status).to.equal(204);
    const url = `${person.api}/conversations/${person.conversation}/activities`;
    expect((await call(url, { token })).status).to.equal(403);
    expect((await call(url, { token, json: { type: 'message', text: 'x' } })).status).to.equal(403);
    expect(await house.app.runner.newsOf(`webchat:${person.conversation}`, 0)).to.equal(undefined);
  });

  it('goes on after the program was stopped and started again', async () => {
    await person.press('victim');
    await house.restart();
    await person.say(STORY);
    expect(person.open).to.equal('account');
    expect(person.keys).to.include('said.thanks_for_telling');
  });

  it('asks for an upload, and there is none', async () => {
    const url = `${person.api}/conversations/${person.conversation}/upload`;
    expect((await call(url, { method: 'POST', token: person.token })).status).to.equal(404);
  });
});

describe('a conversation of the web chat', () => {
  it('is gone an hour after its last message, for its token too', async () => {
    const house = await openWebHouse({ stands: true });
    try {
      const person = await new Caller(house.url).start();
      house.time.now += 40 * 60_000;
      await person.say(STORY);
      house.time.now += 59 * 60_000;
      expect((await person.say('nog iets')).status).to.equal(200);
      house.time.now += 61 * 60_000;
      const url = `${person.api}/conversations/${person.conversation}/activities`;
      const { status } = await call(url, {
        token: person.token,
        json: { type: 'message', text: 'ik ben er weer' },
      });
      expect([403, 404]).to.include(status);
      const refreshed = await call(`${person.api}/tokens/refresh`, {
        method: 'POST',
        token: person.token,
      });
      expect(refreshed.status).to.equal(403);
    } finally {
      await house.close();
    }
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it never came');
}
