import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Sessions } from '../bots/channels/webchat/Sessions.js';
import { Sources } from '../bots/http/source.js';
import { LIMITS } from '../bots/limits/Limits.js';
import { call, Caller } from './support/directLine.js';
import { Listener, sequenceOf } from './support/Listener.js';
import { twoHouses } from './support/mongo/twoHouses.js';
import { solved, written } from './support/solved.js';
import { startProgram } from './support/startedProgram.js';
import { until } from './support/until.js';
import { NO_LIMITS, type WebHouse } from './support/webHouse.js';

describe('two processes of one city on one MongoDB server', () => {
  let houses: readonly WebHouse[] = [];

  async function open(...options: Parameters<typeof twoHouses>) {
    const pair = await twoHouses(...options);
    houses = pair;
    return pair;
  }
  afterEach(async () => {
    for (const house of houses) await house.close();
    houses = [];
  });

  function referralsAt({ folder }: WebHouse): string[] {
    const referrals = join(folder, 'referrals');
    return existsSync(referrals) ? readdirSync(referrals) : [];
  }

  it('answer at one a message that was posted at the other, on the socket that is open there', async () => {
    const [one, other] = await open();
    const person = await new Caller(one.url).start();
    const listener = await listens(other, person);
    await person.press('victim');
    const last = person.seen.at(-1);
    if (last === undefined) throw new Error('nothing was answered');
    await listener.until(sequenceOf(last));
    expect(new Set(listener.sequences).size, 'each once').to.equal(listener.sequences.length);
  });

  it('take a whole report, each message at the other one of the two, and deliver it once', async () => {
    const [one, other] = await open();
    let person = await new Caller(one.url).start();
    const says = [
      (now: Caller) => now.press('victim', 'm1'),
      (now: Caller) =>
        now.say('In een winkel in Gent mocht ik niet binnen met mijn hoofddoek', 'm2'),
      ...['done', 'yes', 'signal', 'send', 'no'].map(
        (value, index) => (now: Caller) => now.press(value, `m${index + 3}`),
      ),
    ];
    for (const [index, say] of says.entries()) {
      person = at(index % 2 === 0 ? other : one, person);
      expect((await say(person)).status).to.equal(200);
    }
    expect(person.open).to.equal('after');
    await Promise.all([one.app.worker.drain(), other.app.worker.drain()]);
    await until(async () => {
      await person.poll();
      return person.keys.includes('delivered');
    });
    expect([...referralsAt(one), ...referralsAt(other)]).to.have.length(1);
  });

  it('take a message once that was sent to both at the same moment', async () => {
    const [one, other] = await open();
    const person = await new Caller(one.url).start();
    const there = at(other, person);
    const text = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek';
    await person.press('victim', 'm1');
    await Promise.all([person.say(text, 'm2'), there.say(text, 'm2')]);
    await person.poll();
    const own = person.seen.filter(({ from }) => from.role === 'user');
    expect(own.filter((activity) => activity.text === text)).to.have.length(1);
  });

  it('end a conversation everywhere when somebody leaves at one of them', async () => {
    const [one, other] = await open();
    const person = await new Caller(one.url).start();
    const listener = await listens(other, person);
    const left = await call(`${one.url}/chat/leave`, { token: person.token, method: 'POST' });
    expect(left.status).to.equal(204);
    expect(await listener.closed).to.equal(4004);
    const { status } = await at(other, person).say('Ben je daar nog?');
    expect(status).to.be.oneOf([403, 404]);
  });

  it('count together how many begin from one network, and keep no name of it', async () => {
    const { startsFromOneNetwork } = LIMITS;
    const [one, other] = await open({ limits: { ...NO_LIMITS, startsFromOneNetwork } });
    const begin = ({ url }: WebHouse) =>
      call(`${url}/chat/session`, { json: { token: Sessions.newToken() } });
    for (let start = 0; start < 20; start += 1) {
      expect((await begin(start % 2 === 0 ? one : other)).status).to.equal(201);
    }
    expect((await begin(one)).status).to.equal(429);
    expect((await begin(other)).status).to.equal(429);
  });

  it('take work at one that the other gave, and take it once', async () => {
    const startsFromOneNetwork = { points: 1, duration: 600 };
    const [one, other] = await open({ limits: { ...NO_LIMITS, startsFromOneNetwork } });
    const begin = ({ url }: WebHouse, proof?: string) =>
      call(`${url}/chat/session`, { json: { token: Sessions.newToken(), proof } });
    await begin(one);
    const { body } = await begin(one);
    const proof = written(solved(body.error?.challenge));
    expect((await begin(other, proof)).status).to.equal(201);
    expect((await begin(one, proof)).status).to.equal(429);
  });

  it('count together what one conversation says', async () => {
    const messagesOfOneConversation = { points: 4, duration: 60 };
    const [one, other] = await open({ limits: { ...NO_LIMITS, messagesOfOneConversation } });
    const person = await new Caller(one.url).start();
    const there = at(other, person);
    const statuses: number[] = [];
    for (const place of [person, there, person, there, person, there]) {
      statuses.push((await place.say(`weet ik niet`)).status);
    }
    expect(statuses).to.deep.equal([200, 200, 200, 200, 503, 503]);
  });

  it('name a network alike on one day and not on the next', () => {
    const time = { now: Date.UTC(2026, 10, 26) };
    const secretOf = (day: number) => Buffer.from(`day ${day}`);
    const [one, other] = [1, 2].map(() => new Sources(0, () => time.now, secretOf));
    const before = one?.bucketOf('203.0.113.7', undefined);
    expect(other?.bucketOf('203.0.113.9', undefined)).to.equal(before);
    time.now += 24 * 60 * 60 * 1000;
    expect(one?.bucketOf('203.0.113.7', undefined)).to.not.equal(before);
  });
});

describe('two processes on one SQLite file', () => {
  it('answer at one a message that was posted at the other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'two-'));
    const one = await startProgram(folder);
    const other = await startProgram(folder);
    try {
      const person = await new Caller(one.url).start();
      const listener = await listens(other, person);
      await person.press('victim');
      const last = person.seen.at(-1);
      if (last === undefined) throw new Error('nothing was answered');
      await listener.until(sequenceOf(last));
      const there = at(other, person);
      await there.say('In een winkel in Gent mocht ik niet binnen met mijn hoofddoek');
      await person.poll();
      expect(person.open).to.equal('account');
    } finally {
      expect([await one.stop(), await other.stop()]).to.deep.equal([0, 0]);
      await rm(folder, { recursive: true });
    }
  });
});

/** The same person at another process, as a balancer without sticky sessions sends them. */
function at({ url }: { readonly url: string }, person: Caller): Caller {
  return Object.assign(new Caller(url), person, { base: url, seen: [...person.seen] });
}

async function listens(
  { url }: { readonly url: string },
  { conversation, token }: Caller,
): Promise<Listener> {
  const { body } = await call(`${url}/v3/directline/conversations/${conversation}`, { token });
  return Listener.at(body.streamUrl ?? '');
}
