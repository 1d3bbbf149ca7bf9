import { expect } from 'chai';
import { connect } from 'node:net';
import type { DocumentStore } from '../services/storage/store.js';
import { breakable } from './support/breakable.js';
import { call, Caller } from './support/directLine.js';
import { Listener, sequenceOf } from './support/Listener.js';
import { until } from './support/until.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const MINUTE = 60_000;
const SHOP = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek';

describe('a socket of the web chat', () => {
  let house: WebHouse;
  let person: Caller;

  beforeEach(async () => {
    house = await openWebHouse({ stands: true });
    person = await new Caller(house.url).start();
  });
  afterEach(async () => {
    await house.close();
  });

  /** Where a socket opens that has had everything up to `watermark`. */
  async function streamUrl(watermark: string | number = '', of = person): Promise<string> {
    const url = `${of.api}/conversations/${of.conversation}?watermark=${watermark}`;
    return (await call(url, { token: of.token })).body.streamUrl ?? 'ws://nowhere';
  }
  const listen = async (watermark: string | number = '') => Listener.at(await streamUrl(watermark));
  const refusalOf = async (url: string, origin?: string) => {
    try {
      const listener = await Listener.at(url, origin);
      listener.cut();
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'let in';
  };
  const numbersUpTo = (last: number, after = 0) =>
    Array.from({ length: last - after }, (_, index) => after + index + 1);
  const last = () => Math.max(...person.seen.map(sequenceOf));

  it('opens once for a ticket, however fast somebody is with a copy of it', async () => {
    const url = await streamUrl();
    const both = await Promise.all([refusalOf(url), refusalOf(url)]);
    expect(both).to.have.members(['let in', 'refused with 403']);
    expect(await refusalOf(url)).to.equal('refused with 403');
  });

  it('opens for a ticket within a minute, and not after it', async () => {
    const [soon, late] = [await streamUrl(), await streamUrl()];
    house.time.now += MINUTE - 1;
    expect(await refusalOf(soon)).to.equal('let in');
    house.time.now += 1;
    expect(await refusalOf(late)).to.equal('refused with 403');
  });

  it('does not open on the conversation of somebody else, nor for a made-up ticket', async () => {
    const other = await new Caller(house.url).start();
    const url = await streamUrl();
    const strange = url.replace(person.conversation, other.conversation);
    expect(await refusalOf(strange)).to.equal('refused with 403');
    const forged = url.replace(/t=[^&]+/, `t=${'A'.repeat(32)}`);
    for (const wrong of [forged, url.replace(/&?t=[^&]+/, ''), url.replace('/stream', '/steam')]) {
      expect(await refusalOf(wrong)).to.equal('refused with 403');
    }
    expect(await refusalOf(url), 'and the ticket is still good').to.equal('let in');
  });

  it('does not open from a page of somebody else', async () => {
    const url = await streamUrl();
    for (const origin of ['https://kwaad.example', 'null', `${house.url}.kwaad.example`]) {
      expect(await refusalOf(url, origin)).to.equal('refused with 403');
    }
    expect(await refusalOf(url, house.url), 'and the ticket is still good').to.equal('let in');
  });

  it('does not open for a page of ours with a ticket that another page of ours got', async () => {
    await house.close();
    const origins = 'https://een.example,https://twee.example';
    house = await openWebHouse({ env: { SPREEKEROVER_CLIENT_ORIGINS: origins } });
    const start = () =>
      call(`${house.url}/v3/directline/conversations`, {
        method: 'POST',
        headers: { origin: 'https://een.example' },
      });
    const [first, second] = [(await start()).body, (await start()).body];
    expect(await refusalOf(first.streamUrl ?? '', 'https://twee.example')).to.equal(
      'refused with 403',
    );
    expect(await refusalOf(second.streamUrl ?? '', 'https://een.example')).to.equal('let in');
    const url = `${house.url}/v3/directline/conversations/${second.conversationId ?? ''}`;
    const headers = { origin: 'https://twee.example' };
    const taken = await call(url, { token: second.token ?? '', headers });
    expect(taken.status).to.equal(403);
  });

  it('gives everything to a watermark that nobody was given', async () => {
    await person.press('victim');
    const all = numbersUpTo(last());
    const strange = [
      'x',
      '-1',
      '1.5',
      '1e3',
      '0x1',
      ' 1',
      '%00',
      '99',
      '999999999999',
      '9'.repeat(40),
    ];
    for (const watermark of [...strange, '', '0']) {
      const listener = await listen(watermark);
      await listener.until(last());
      expect(listener.sequences, watermark).to.deep.equal(all);
      listener.cut();
      const url = `${person.api}/conversations/${person.conversation}/activities`;
      const { body } = await call(`${url}?watermark=${watermark}`, { token: person.token });
      expect(body.activities?.map(sequenceOf), watermark).to.deep.equal(all);
    }
  });

  it('goes on after a watermark from the future with what comes next', async () => {
    const listener = await listen('999999999999');
    await person.press('victim');
    await listener.until(last());
    expect(listener.sequences).to.deep.equal(numbersUpTo(last()));
  });

  it('that was cut at any message is taken up with exactly what was missed', async () => {
    await person.press('victim');
    await person.say(SHOP);
    for (const since of numbersUpTo(last())) {
      // It never says what arrived: else what it had may be gone for the next one.
      const listener = await Listener.at(await streamUrl(since), undefined, false);
      if (since < last()) await listener.until(last());
      await person.press('!repeat');
      await listener.until(last());
      expect(listener.sequences, `since ${since}`).to.deep.equal(numbersUpTo(last(), since));
      listener.cut();
    }
  });

  it('that breaks between any two frames loses nothing and doubles nothing', async () => {
    const seen: number[] = [];
    let line = await listen();
    const acts = ['victim', SHOP, '!repeat', '!help', '!why', '!repeat'];
    for (const act of acts) {
      await (act === SHOP ? person.say(act) : person.press(act));
      // Cut after the first frame of this turn, whatever else is on its way.
      await line.until(Math.min(last(), (line.sequences.at(-1) ?? Number(line.watermark)) + 1));
      line.cut();
      seen.push(...line.sequences);
      line = await listen(line.watermark === '' ? (seen.at(-1) ?? 0) : line.watermark);
      if ((seen.at(-1) ?? 0) < last()) await line.until(last());
    }
    seen.push(...line.sequences);
    expect(seen).to.deep.equal(numbersUpTo(last()));
  });

  it('closes when the same conversation is opened elsewhere, which goes on', async () => {
    const [first, url] = [await listen(), await streamUrl()];
    const second = await Listener.at(url);
    expect(await first.closed).to.equal(4001);
    await person.press('victim');
    await second.until(last());
    expect(first.sequences.at(-1)).to.be.below(last());
  });

  it('keeps everything for somebody who says a lot and hears nothing', async () => {
    // It gets frames and never says that they arrived, as behind a proxy that swallows them.
    const deaf = await Listener.at(await streamUrl(), undefined, false);
    for (let times = 0; times < 15; times += 1) await person.press('!help');
    deaf.cut();
    const again = await listen(0);
    await again.until(last());
    expect(again.sequences).to.deep.equal(numbersUpTo(last()));
    expect(last()).to.be.greaterThan(30);
  });

  it('lets go of what arrived, so that a long conversation does not grow with each answer', async () => {
    const line = await listen();
    for (let times = 0; times < 15; times += 1) {
      await person.press('!help');
      await line.until(last());
    }
    const kept = await house.app.runner.newsOf(`webchat:${person.conversation}`, 0);
    expect(kept?.length).to.be.below(last());
    expect(kept?.at(-1)?.sequence).to.equal(last());
  });

  it('that somebody leaves by the exit takes the words and the token with it', async () => {
    const line = await listen();
    await person.press('victim');
    await person.say(SHOP);
    const spare = await streamUrl();
    line.socket.close(4000);
    await line.closed;
    const url = `${person.api}/conversations/${person.conversation}`;
    await until(async () => (await call(url, { token: person.token })).status === 403);
    const name = `webchat:${person.conversation}`;
    await until(async () => (await house.app.runner.newsOf(name, 0)) === undefined);
    expect(await refusalOf(spare)).to.equal('refused with 403');
    const tries = [
      await call(`${url}/activities`, { token: person.token }),
      await call(`${url}/activities`, {
        token: person.token,
        json: { type: 'message', text: 'x' },
      }),
      await call(`${person.api}/tokens/refresh`, { method: 'POST', token: person.token }),
      await call(`${house.url}/chat/stay`, { method: 'POST', token: person.token }),
      await call(`${person.api}/conversations`, { method: 'POST', token: person.token }),
      await call(`${house.url}/chat/session`, { json: { token: person.token } }),
    ];
    expect(tries.map(({ status }) => status)).to.deep.equal(tries.map(() => 403));
  });

  it('that only breaks or closes keeps everything', async () => {
    for (const end of [1000, 1001, 4001, 4999]) {
      const line = await listen();
      line.socket.close(end);
      await line.closed;
    }
    expect((await person.press('victim')).status).to.equal(200);
  });

  it('hears that the program stops and that it may come back, and does so', async () => {
    const line = await listen();
    await line.until(last());
    const restarted = house.restart();
    expect(await line.closed).to.equal(1012);
    await restarted;
    const again = await listen(line.watermark);
    await person.press('victim');
    await again.until(last());
    expect(again.sequences[0]).to.equal((line.sequences.at(-1) ?? 0) + 1);
  });

  it('at which nobody says goodbye does not hold up a stop, nor one that was refused', async () => {
    const upgrade = (url: string, ticket: string) => {
      const { pathname, port } = new URL(url);
      const socket = connect({ port: Number(port), host: 'localhost', allowHalfOpen: true });
      socket.on('error', () => undefined);
      socket.write(
        `GET ${pathname}${ticket} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      );
      return socket;
    };
    const url = await streamUrl();
    const sockets = [upgrade(url, new URL(url).search), upgrade(url, '?t=x')];
    const heads = sockets.map((socket) => new Promise((resolve) => socket.once('data', resolve)));
    const [opened, refused] = await Promise.all(heads);
    expect(String(opened)).to.match(/^HTTP\/1\.1 101 /);
    expect(String(refused)).to.match(/^HTTP\/1\.1 403 /);
    const began = Date.now();
    await house.web.close();
    expect(Date.now() - began).to.be.below(8_000);
    for (const socket of sockets) socket.destroy();
  });

  it('that is being let in while the program stops is told to come back', async () => {
    await house.close();
    const slow = breakable('');
    house = await openWebHouse({
      around: (store) => ({ ...slow.around(store), read: late(store) }),
    });
    person = await new Caller(house.url).start();
    const opening = Listener.at(await streamUrl());
    await new Promise((resolve) => setTimeout(resolve, 30));
    const stopped = house.web.close();
    expect(await (await opening).closed).to.equal(1012);
    await stopped;
  });

  it('does not take frames that are too large, and the program goes on', async () => {
    const line = await listen();
    line.socket.send('x'.repeat(70_000));
    expect(await line.closed).to.equal(1009);
    const other = await listen();
    for (const noise of ['', '{', '{"type":"message","text":"kanariegeel"}'])
      other.socket.send(noise);
    await person.press('victim');
    await other.until(last());
    expect(JSON.stringify(other.seen)).not.to.include('kanariegeel');
  });
});

/** A store that is asked and takes its time. */
function late(store: DocumentStore): DocumentStore['read'] {
  return async (id, now) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return store.read(id, now);
  };
}
