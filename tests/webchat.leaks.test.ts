import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sessions } from '../bots/channels/webchat/Sessions.js';
import { breakable } from './support/breakable.js';
import { call, Caller } from './support/directLine.js';
import { Listener } from './support/Listener.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

/** What a person is known by, each in the place where it comes in. */
const WORDS = 'kanariegeel';
const NAME = 'Amina Verlinden';
const AGENT = 'kanarieagent';
const COOKIE = 'kanariekoek';
const CAME_FROM = 'https://kanarieplaats.example/zoek?q=kanariezoek';
const QUERY = 'kanarievraag';
const ADDRESS = '203.0.113.77';
const LANGUAGE = 'kanarietaal';
const CANARIES = [WORDS, NAME, AGENT, COOKIE, 'kanarieplaats', QUERY, ADDRESS, LANGUAGE];
const HEADERS = {
  'user-agent': AGENT,
  cookie: `a=${COOKIE}`,
  referer: CAME_FROM,
  'x-forwarded-for': ADDRESS,
  'x-ms-bot-agent': AGENT,
  'accept-language': LANGUAGE,
};

describe('what a person tells, and what their device tells with it,', () => {
  const store = breakable(`${WORDS} ${NAME}`);
  let house: WebHouse;
  let person: Caller;

  beforeEach(async () => {
    store.mend();
    house = await openWebHouse({
      around: store.around,
      env: { SPREEKEROVER_PROXIES: '1', SPREEKEROVER_LOG_LEVEL: 'debug' },
    });
    person = await new Caller(house.url).start();
  });
  afterEach(async () => {
    store.mend();
    await house.close();
  });

  const path = () => `${person.api}/conversations/${person.conversation}/activities`;
  const activity = (more: Record<string, unknown> = {}) => ({
    type: 'message',
    text: `In een winkel zei ${NAME}: ${WORDS}`,
    from: { id: NAME, name: NAME },
    locale: LANGUAGE,
    localTimezone: 'Europe/Kanarie',
    entities: [{ type: 'ClientCapabilities', name: NAME }],
    channelData: { clientActivityID: 'mine', name: NAME },
    ...more,
  });
  const asks = (token: string, json: unknown, address = path()) =>
    call(`${address}?${QUERY}=${QUERY}`, { token, json, headers: HEADERS });
  const secrets = () => [person.token, person.token.split('.')[1] ?? '', person.conversation];

  function isNowhereIn(texts: readonly string[], canaries: readonly string[]): void {
    for (const canary of canaries) {
      const found = texts.filter((text) => text.toLowerCase().includes(canary.toLowerCase()));
      expect(found.length, `${canary} was found`).to.equal(0);
    }
  }

  /** Everything under the folder, as it stands there, and as text in two bytes a character. */
  function onDisk(): string[] {
    return readdirSync(house.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => {
        const bytes = readFileSync(join(entry.parentPath, entry.name));
        return [entry.name, bytes.toString('latin1'), bytes.toString('utf16le')];
      });
  }

  it('is in no log and in no file when it is taken', async () => {
    expect((await asks(person.token, activity())).status).to.equal(200);
    const t = Sessions.newToken();
    const fields = {
      t,
      m: 'one',
      new: '1',
      l: LANGUAGE,
      campagne: QUERY,
      text: `${WORDS} ${NAME}`,
    };
    const page = await fetch(`${house.url}/chat?${QUERY}=1`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: HEADERS,
    });
    expect(page.status).to.equal(200);
    const line = await Listener.at((await reconnected()).streamUrl ?? '');
    line.socket.send(WORDS);
    await call(`${house.url}/chat/leave`, { method: 'POST', token: t, headers: HEADERS });
    expect(house.log.length).to.be.greaterThan(0);
    isNowhereIn(house.log, [...CANARIES, ...secrets(), t]);
    isNowhereIn(onDisk(), [...CANARIES, ...secrets(), t]);
  });

  it('is in no answer and in no log when it is refused', async () => {
    const wrong = [
      await asks(person.token, { type: WORDS, text: NAME }),
      await asks(person.token, activity({ text: WORDS.repeat(2_000) })),
      await asks(person.token, activity(), `${house.url}/${WORDS}`),
      await asks(person.token, activity(), `${path()}/${WORDS}`),
      await asks(person.token, activity(), path().replace(person.conversation, WORDS)),
      await asks(`${person.token}x`, activity()),
      await asks(`${WORDS}.${WORDS}`, activity()),
      await asks(Sessions.newToken(), activity()),
      await call(`${house.url}/chat/session`, { json: { token: WORDS }, headers: HEADERS }),
      await call(`${house.url}/chat/session`, { json: { language: [NAME] }, headers: HEADERS }),
      await call(`${path().replace('/activities', '/upload')}?userId=${NAME}`, {
        method: 'POST',
        token: person.token,
        body: WORDS,
      }),
    ];
    for (const { status, headers, body } of wrong) {
      expect(status).to.be.within(400, 499);
      expect(Object.keys(body)).to.deep.equal(['error']);
      const said = [JSON.stringify(body), JSON.stringify([...headers])];
      isNowhereIn(said, [...CANARIES, ...secrets()]);
    }
    isNowhereIn(house.log, [...CANARIES, ...secrets()]);
    isNowhereIn(onDisk(), [...CANARIES, ...secrets()]);
  });

  it('is in no answer and in no log when the store fails, and is taken once when it is sent again', async () => {
    const { streamUrl = '' } = await reconnected();
    store.break();
    const token = Sessions.newToken();
    const failed = [
      await asks(person.token, activity()),
      await call(path(), { token: person.token, headers: HEADERS }),
      await call(`${person.api}/conversations`, { json: { locale: LANGUAGE }, headers: HEADERS }),
      await call(`${house.url}/chat/session`, { json: { token }, headers: HEADERS }),
      await call(`${house.url}/chat/leave`, { method: 'POST', token: person.token }),
      await call(`${person.api}/tokens/refresh`, { method: 'POST', token: person.token }),
    ];
    for (const { status, body } of failed) {
      expect(status).to.equal(500);
      expect(body).to.deep.equal({ error: { code: 'failed' } });
    }
    const broken = await Listener.at(streamUrl).then(
      () => 'opened',
      () => 'refused',
    );
    expect(broken).to.equal('refused');
    expect(house.log.filter((line) => line.includes('"level":"error"')).length).to.be.at.least(6);
    isNowhereIn(house.log, [...CANARIES, ...secrets(), token]);
    store.mend();
    expect((await asks(person.token, activity())).status).to.equal(200);
    const echoes = (await person.poll()).filter(
      ({ channelData }) => channelData?.clientActivityID === 'mine',
    );
    expect(echoes).to.have.length(1);
  });

  it('stands in the field again, without script, when the store fails', async () => {
    const t = Sessions.newToken();
    const fields = { t, m: 'one', new: '1', l: 'nl', text: 'mijn verhaal' };
    const post = async () =>
      fetch(`${house.url}/chat`, { method: 'POST', body: new URLSearchParams(fields) });
    store.break();
    const page = await (await post()).text();
    expect(page).to.include('mijn verhaal').and.to.include('value="one"').and.to.include(t);
    store.mend();
    expect(await (await post()).text()).not.to.include('role="alert"');
    const name = `webchat:${Sessions.conversationOf(t) ?? ''}`;
    const said = (await house.app.runner.newsOf(name, 0)) ?? [];
    expect(said.filter(({ activity: { text } }) => text === 'mijn verhaal')).to.have.length(1);
  });

  it('is in no address of a page', async () => {
    const t = Sessions.newToken();
    const fields = { t, m: 'one', new: '1', l: 'nl', campagne: QUERY, text: WORDS };
    const answer = await fetch(`${house.url}/chat`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
    expect(answer.status, 'the same address always').to.equal(200);
    const html = await answer.text();
    const addresses = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to = '']) => to);
    expect(addresses.length).to.be.greaterThan(3);
    isNowhereIn(addresses, [WORDS, QUERY, t, t.split('.')[0] ?? '']);
    expect(/<title>([^<]*)/.exec(html)?.[1]).not.to.include(WORDS);
  });

  const reconnected = async () =>
    (await call(path().replace('/activities', ''), { token: person.token })).body;
});

describe('somebody with a token of their own', () => {
  let house: WebHouse;

  before(async () => {
    house = await openWebHouse();
  });
  after(async () => {
    await house.close();
  });

  it('reaches nothing of another conversation, whatever they ask and whatever they show', async () => {
    const [mine, theirs, left] = await Promise.all(
      [1, 2, 3].map(() => new Caller(house.url).start()),
    );
    if (mine === undefined || theirs === undefined || left === undefined) throw new Error('no one');
    await theirs.say(WORDS);
    await call(`${house.url}/chat/leave`, { method: 'POST', token: left.token });
    const before = await house.app.runner.newsOf(`webchat:${theirs.conversation}`, 0);
    const swapped = `${theirs.conversation}.${mine.token.split('.')[1] ?? ''}`;
    const tokens = [mine.token, left.token, swapped, theirs.conversation, 'x', '', undefined];
    const at = `${theirs.api}/conversations/${theirs.conversation}`;
    const post = { method: 'POST' };
    const json = { type: 'message', text: 'x' };
    for (const token of tokens) {
      const shown = token === undefined ? {} : { token };
      const answers = [
        await call(at, shown),
        await call(`${at}?watermark=0`, shown),
        await call(`${at}/activities?watermark=0`, shown),
        await call(`${at}/activities`, { ...shown, json }),
        await call(`${at}/activities`, { ...shown, json: { type: 'event', name: 'webchat/join' } }),
        await call(`${at}/upload`, { ...shown, ...post }),
      ];
      for (const { status, body } of answers) {
        expect([401, 403, 404], token).to.include(status);
        expect(Object.keys(body)).to.deep.equal(['error']);
      }
      if (token === mine.token) continue;
      const more = [
        await call(`${theirs.api}/tokens/refresh`, { ...shown, ...post }),
        await call(`${house.url}/chat/stay`, { ...shown, ...post }),
        await call(`${house.url}/chat/leave`, { ...shown, ...post }),
      ];
      for (const { status } of more) expect([401, 403], token).to.include(status);
    }
    const begun = await call(`${house.url}/chat/session`, { json: { token: swapped } });
    expect(begun.status).to.equal(403);
    expect(await house.app.runner.newsOf(`webchat:${theirs.conversation}`, 0)).to.deep.equal(
      before,
    );
    expect((await theirs.say('en nog iets')).status).to.equal(200);
  });

  it('cannot put people in it from a page of their own, to read along', async () => {
    const theirs = Sessions.newToken();
    await call(`${house.url}/chat/session`, { json: { token: theirs } });
    const body = new URLSearchParams({ t: theirs, m: 'one', l: 'nl', text: 'hallo' });
    const ways: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'null' },
      { origin: 'https://kwaad.example' },
    ];
    for (const headers of ways) {
      const page = await fetch(`${house.url}/chat`, { method: 'POST', body, headers });
      const html = await page.text();
      expect(html).to.include('Dit antwoord kwam niet van deze pagina');
      expect(html).not.to.include(theirs).and.not.to.include('hallo');
    }
    const own = { 'sec-fetch-site': 'same-origin', origin: 'null' };
    const page = await fetch(`${house.url}/chat`, { method: 'POST', body, headers: own });
    expect(await page.text()).to.include(theirs);
  });
});
