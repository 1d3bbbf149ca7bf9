import { expect } from 'chai';
import { LIMITS } from '../bots/limits/Limits.js';
import { Sessions } from '../bots/channels/webchat/Sessions.js';
import { networkOf, Sources } from '../bots/http/source.js';
import { call, Caller } from './support/directLine.js';
import { Listener } from './support/Listener.js';
import { solved, written } from './support/solved.js';
import { NO_LIMITS, openWebHouse, type WebHouse } from './support/webHouse.js';

const BEHIND_A_PROXY = { SPREEKEROVER_PROXIES: '1' };
const MINUTE = 60_000;

describe('the limits of the web chat', () => {
  let house: WebHouse | undefined;

  afterEach(async () => {
    await house?.close();
    house = undefined;
  });
  const open = async (...options: Parameters<typeof openWebHouse>) =>
    (house = await openWebHouse(...options));

  function begin({ url }: WebHouse, from = '203.0.113.1', more: Record<string, unknown> = {}) {
    const json = { token: Sessions.newToken(), ...more };
    return call(`${url}/chat/session`, { json, headers: { 'x-forwarded-for': from } });
  }
  const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status);
  const times = (count: number) => Array.from({ length: count }, (_, index) => index);

  it('are those that were decided', () => {
    expect(LIMITS).to.deep.equal({
      startsFromOneNetwork: { points: 20, duration: 600 },
      starts: { points: 600, duration: 600 },
      messagesOfOneConversation: { points: 20, duration: 60 },
      pace: { points: 1, duration: 1 },
      renewals: { points: 30, duration: 60 },
      burst: { points: 5, duration: 10 },
      messages: { points: 100, duration: 1 },
    });
  });

  it('let twenty begin from a library, and the twenty-first too, after some work', async () => {
    const { startsFromOneNetwork } = LIMITS;
    const library = await open({ limits: { ...NO_LIMITS, startsFromOneNetwork } });
    for (const answer of await Promise.all(times(20).map(() => begin(library)))) {
      expect(answer.status).to.equal(201);
    }
    const { status, headers, body } = await begin(library);
    expect(status).to.equal(429);
    expect(headers.get('retry-after')).to.equal('20');
    expect(body.error?.code).to.equal('work');
    const proof = written(solved(body.error?.challenge));
    expect((await begin(library, '203.0.113.1', { proof })).status).to.equal(201);
    expect((await begin(library, '203.0.113.1', { proof })).status, 'once').to.equal(429);
  });

  it('let a client of others in for work too, and count a double click once', async () => {
    const startsFromOneNetwork = { points: 1, duration: 600 };
    const { url } = await open({ limits: { ...NO_LIMITS, startsFromOneNetwork } });
    const api = `${url}/v3/directline`;
    const token = Sessions.newToken();
    const twice = [0, 1].map(() => call(`${url}/chat/session`, { json: { token } }));
    expect(statuses(await Promise.all(twice))).to.include(201);
    expect((await call(`${url}/chat/session`, { json: { token } })).status).to.equal(201);
    const generate = await call(`${api}/tokens/generate`, { method: 'POST' });
    const start = await call(`${api}/conversations`, { method: 'POST' });
    expect(statuses([generate, start])).to.deep.equal([429, 429]);
    const proof = written(solved(start.body.error?.challenge));
    expect((await call(`${api}/conversations`, { json: { proof } })).status).to.equal(201);
  });

  it('do not take work that was not done, not done here, or done too long ago', async () => {
    const limits = { ...NO_LIMITS, startsFromOneNetwork: { points: 0, duration: 600 } };
    const ours = await open({ limits, stands: true });
    const proof = solved((await begin(ours)).body.error?.challenge);
    const other = await openWebHouse({ limits });
    const elsewhere = solved((await begin(other)).body.error?.challenge);
    await other.close();
    const later = proof.salt.replace(/expires=\d+/, 'expires=99999999999');
    const wrong: readonly unknown[] = [
      { ...proof, number: proof.number + 1 },
      { ...proof, number: -1 },
      { ...proof, number: `${proof.number}` },
      { ...proof, signature: '0'.repeat(64) },
      { ...proof, salt: later },
      { ...proof, algorithm: 'SHA-1' },
      { ...proof, more: 'x' },
      { ...proof, challenge: [proof.challenge] },
      elsewhere,
      {},
      null,
      'kanariegeel',
    ];
    for (const one of wrong) {
      expect((await begin(ours, '', { proof: written(one) })).status).to.equal(429);
    }
    expect((await begin(ours, '', { proof: 'kanariegeel' })).status).to.equal(429);
    expect((await begin(ours, '', { proof: 'x'.repeat(2_001) })).status).to.equal(400);
    ours.time.now -= 11 * MINUTE;
    const old = solved((await begin(ours)).body.error?.challenge);
    expect((await begin(ours, '', { proof: written(old) })).status).to.equal(429);
    expect((await begin(ours, '', { proof: written(proof) })).status, 'the good one').to.equal(201);
  });

  it('ask everybody for work when very many begin at once, and lock nobody out', async () => {
    const limits = { ...NO_LIMITS, starts: { points: 3, duration: 600 } };
    const busy = await open({ limits, env: BEHIND_A_PROXY });
    const answers = [];
    for (const at of times(4)) answers.push(await begin(busy, `203.0.${at}.1`));
    expect(statuses(answers)).to.deep.equal([201, 201, 201, 429]);
    const proof = written(solved(answers[3]?.body.error?.challenge));
    expect((await begin(busy, '203.0.9.1', { proof })).status).to.equal(201);
  });

  it('let no network use up what everybody may', async () => {
    const figures = { startsFromOneNetwork: { points: 2, duration: 600 } };
    const limits = { ...NO_LIMITS, ...figures, starts: { points: 4, duration: 600 } };
    const attacked = await open({ limits, env: BEHIND_A_PROXY });
    for (const at of times(20)) await begin(attacked, `203.0.113.${at}`);
    expect((await begin(attacked, '198.51.100.1')).status).to.equal(201);
  });

  it('do not believe somebody who writes where they come from', async () => {
    const limits = { ...NO_LIMITS, startsFromOneNetwork: { points: 2, duration: 600 } };
    const direct = await open({ limits });
    const lies = [];
    for (const at of times(3)) lies.push(await begin(direct, `203.0.${at}.1`));
    expect(statuses(lies)).to.deep.equal([201, 201, 429]);
    await direct.close();
    const proxied = await open({ limits, env: BEHIND_A_PROXY });
    const more = [];
    for (const at of times(3)) more.push(await begin(proxied, `203.0.${at}.1, 198.51.100.7`));
    expect(statuses(more), 'only what the proxy added counts').to.deep.equal([201, 201, 429]);
  });

  it('ask somebody without script for a moment, and keep what they typed', async () => {
    const limits = { ...NO_LIMITS, startsFromOneNetwork: { points: 1, duration: 1 } };
    const { url, app } = await open({ limits });
    await call(`${url}/chat/session`, { json: { token: Sessions.newToken() } });
    const token = Sessions.newToken();
    const text = 'In een winkel mocht ik niet binnen & dat was <niet> fijn';
    const fields = { t: token, m: 'one', new: '1', l: 'nl', text };
    const post = async () => {
      const body = new URLSearchParams(fields);
      return (await fetch(`${url}/chat`, { method: 'POST', body })).text();
    };
    const refused = await post();
    expect(refused).to.include('Er zijn nu veel gesprekken');
    expect(refused).to.include('mocht ik niet binnen &amp; dat was &lt;niet&gt; fijn');
    expect(refused).to.include(`value="${token}"`).and.to.include('value="one"');
    await pause(1_100);
    const taken = await post();
    expect(taken).not.to.include('Er zijn nu veel gesprekken');
    const name = `webchat:${Sessions.conversationOf(token) ?? ''}`;
    const before = (await app.runner.newsOf(name, 0))?.length;
    await post();
    expect((await app.runner.newsOf(name, 0))?.length, 'once').to.equal(before);
  });

  it('let a conversation say twenty things in a minute, then ask it to wait, and nobody else', async () => {
    const { messagesOfOneConversation } = LIMITS;
    const { url } = await open({ limits: { ...NO_LIMITS, messagesOfOneConversation } });
    const [person, other] = [await new Caller(url).start(), await new Caller(url).start()];
    const address = `${person.api}/conversations/${person.conversation}`;
    const { streamUrl = '' } = (await call(address, { token: person.token })).body;
    const line = await Listener.at(streamUrl);
    const answers = [];
    for (let at = 0; at < 20; at += 1) answers.push(await person.press('!help'));
    expect(statuses(answers).every((status) => status === 200)).to.equal(true);
    const { status, headers, body } = await person.press('!help');
    expect(status).to.equal(503);
    expect(body).to.deep.equal({ error: { code: 'busy' } });
    expect(Number(headers.get('retry-after'))).to.be.within(1, 60);
    const heard = () => line.seen.some(({ id, text = '' }) => /wait$/.test(id) && text !== '');
    for (let tries = 0; tries < 50 && !heard(); tries += 1) await pause(20);
    expect(heard(), 'it is told in words at once').to.equal(true);
    expect((await other.press('!help')).status).to.equal(200);
  });

  it('take once, later, what had to wait', async () => {
    const limits = { ...NO_LIMITS, messagesOfOneConversation: { points: 1, duration: 1 } };
    const { url } = await open({ limits });
    const person = await new Caller(url).start();
    expect((await person.press('victim', 'first')).status).to.equal(200);
    expect((await person.say('Ik werd geweigerd in een winkel in Gent', 'second')).status).to.equal(
      503,
    );
    await pause(1_100);
    expect((await person.say('Ik werd geweigerd in een winkel in Gent', 'second')).status).to.equal(
      200,
    );
    const echoes = person.seen.filter(
      ({ channelData }) => channelData?.clientActivityID === 'second',
    );
    expect(echoes).to.have.length(1);
  });

  it('let five things come at once, make the next ones wait a little, and those after them longer', async () => {
    const { pace, burst } = LIMITS;
    const { url } = await open({ limits: { ...NO_LIMITS, pace, burst } });
    const person = await new Caller(url).start();
    const began = Date.now();
    for (let at = 0; at < 6; at += 1) expect((await person.press('!help')).status).to.equal(200);
    expect(Date.now() - began, 'six at once').to.be.below(5_000);
    const many = await Promise.all(times(12).map(() => person.press('!help')));
    expect(statuses(many)).to.include(200).and.to.include(503);
    expect(new Set(statuses(many)).size).to.equal(2);
  });

  it('asks for one ticket after another, and is asked to wait', async () => {
    const { renewals } = LIMITS;
    const { url } = await open({ limits: { ...NO_LIMITS, renewals } });
    const person = await new Caller(url).start();
    const address = `${person.api}/conversations/${person.conversation}`;
    const answers = [];
    while (answers.length < renewals.points) {
      answers.push(await call(address, { token: person.token }));
    }
    // The start took one.
    expect(new Set(statuses(answers.slice(0, -1)))).to.deep.equal(new Set([200]));
    expect(answers.at(-1)?.status).to.equal(503);
    expect((await person.say('hallo')).status).to.equal(200);
  });

  it('spread what all say at once', async () => {
    const limits = { ...NO_LIMITS, messages: { points: 2, duration: 1 } };
    const { url } = await open({ limits });
    const people = await Promise.all(times(4).map(() => new Caller(url).start()));
    const began = Date.now();
    const answers = await Promise.all(people.map((person) => person.press('!help')));
    expect(statuses(answers)).to.deep.equal([200, 200, 200, 200]);
    expect(Date.now() - began).to.be.greaterThan(500);
  });
});

describe('where a request came from', () => {
  const clock = { now: Date.UTC(2026, 10, 18) };
  const bucket = (proxies: number) => {
    const sources = new Sources(proxies, () => clock.now);
    return (peer?: string, forwarded?: string) => sources.bucketOf(peer, forwarded);
  };

  it('is the network, for one house and for one office', () => {
    const same: readonly (readonly [string, string, string])[] = [
      ['203.0.113.1', '203.0.113.254', '203.0.114.1'],
      ['::ffff:203.0.113.1', '203.0.113.7', '::ffff:203.0.114.1'],
      ['::ffff:cb00:7101', '203.0.113.7', '::ffff:cb00:7201'],
      ['0:0:0:0:0:ffff:cb00:7101', '203.0.113.7', '0:0:0:0:0:fffe:cb00:7101'],
      ['2001:db8:1:2::1', '2001:DB8:1:2:ffff::', '2001:db8:1:3::1'],
      ['2001:db8::1', '2001:db8:0:0:5::', '2001:db8:0:1::1'],
      ['fe80::1%eth0', 'fe80::2', 'fe80:0:0:1::1'],
      ['kanariegeel', '', '203.0.113.1'],
    ];
    for (const [one, other, far] of same) {
      expect(networkOf(one), one).to.equal(networkOf(other));
      expect(networkOf(one), one).not.to.equal(networkOf(far));
    }
  });

  it('is what the proxies of ours say, and only they', () => {
    const [none, one, two] = [bucket(0), bucket(1), bucket(2)];
    expect(none('203.0.113.1', '198.51.100.1')).to.equal(none('203.0.113.2', '192.0.2.1'));
    expect(one('10.0.0.1', 'lie, 198.51.100.1')).to.equal(one('10.0.0.2', '198.51.100.9'));
    expect(two('10.0.0.1', 'lie, 198.51.100.1, 10.0.0.3')).to.equal(
      two('10.0.0.2', '198.51.100.9,10.0.0.4'),
    );
    expect(one('10.0.0.1', '198.51.100.1:4711')).to.equal(one('10.0.0.1', '198.51.100.1'));
    expect(one('10.0.0.1', '[2001:db8::1]:4711')).to.equal(one('10.0.0.1', '2001:db8::2'));
    expect(one('203.0.113.1')).to.equal(one('203.0.113.2'));
    expect(two('203.0.113.1', '198.51.100.1')).to.equal(two('203.0.113.2', '198.51.100.99'));
  });

  it('has a name that says nothing, and another one every day and in every program', () => {
    const [today, elsewhere] = [bucket(0), bucket(0)];
    const name = today('203.0.113.1');
    expect(name)
      .to.match(/^[\w-]{16}$/)
      .and.not.to.include('203');
    expect(elsewhere('203.0.113.1')).not.to.equal(name);
    clock.now += 24 * 60 * MINUTE;
    expect(today('203.0.113.1')).not.to.equal(name);
    clock.now -= 24 * 60 * MINUTE;
    expect(today('203.0.113.1'), 'its key is gone').not.to.equal(name);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
