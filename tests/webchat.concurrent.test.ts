import { expect } from 'chai';
import { translate } from '../dialogs/text/catalogue.js';
import { Sessions } from '../bots/channels/webchat/Sessions.js';
import type { DocumentStore } from '../services/storage/store.js';
import { breakable } from './support/breakable.js';
import { type Activity, call, Caller } from './support/directLine.js';
import { Listener, sequenceOf } from './support/Listener.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A disk that takes its time, so that messages really wait for each other. */
const slow = (store: DocumentStore): DocumentStore => ({
  ...breakable('').around(store),
  write: async (document, now) => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    return store.write(document, now);
  },
});

describe('a person whose messages all come at once', () => {
  let house: WebHouse;
  let person: Caller;

  beforeEach(async () => {
    house = await openWebHouse({ around: slow });
    person = await new Caller(house.url).start();
    await person.press('victim');
  });
  afterEach(async () => {
    await house.close();
  });

  const send = (text: string, id: string) =>
    call(`${person.api}/conversations/${person.conversation}/activities`, {
      token: person.token,
      json: { type: 'message', text, channelData: { clientActivityID: id } },
    });

  /** Sends until it is taken, as a client does, and says how often it was asked to wait. */
  async function insist(text: string, id: string): Promise<number> {
    for (let refusals = 0; refusals < 200; refusals += 1) {
      const { status, headers, body } = await send(text, id);
      if (status === 200) return refusals;
      expect({ status, body }).to.deep.equal({ status: 503, body: { error: { code: 'busy' } } });
      expect(Number(headers.get('retry-after'))).to.be.greaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('it was never taken');
  }

  const inOrder = (seen: readonly Activity[]) =>
    [...new Map(seen.map((activity) => [sequenceOf(activity), activity])).values()].toSorted(
      (one, other) => sequenceOf(one) - sequenceOf(other),
    );
  const own = (activities: readonly Activity[]) =>
    activities.filter(({ from }) => from.role === 'user');
  const saidIn = ({ text, from, channelData }: Activity) => [from.role, text, channelData?.key];

  it('is answered on each of fifty, or asked to wait, and the order is one in which they could have come', async () => {
    const texts = times(50).map((at) => `In winkel ${at} mocht ik niet binnen met mijn hoofddoek`);
    const refusals = await Promise.all(texts.map((text, at) => insist(text, `m${at}`)));
    expect(Math.max(...refusals), 'the queue is short').to.be.greaterThan(0);
    await person.poll();
    const all = inOrder(person.seen);
    expect(all.map(sequenceOf)).to.deep.equal(times(all.length).map((at) => at + 1));
    const echoes = own(all).slice(1);
    expect(echoes.map(({ text }) => text)).to.have.members(texts);

    const replayed = await new Caller(house.url).start();
    await replayed.press('victim');
    for (const { text = '' } of echoes) await replayed.say(text);
    expect(inOrder(replayed.seen).map(saidIn)).to.deep.equal(all.map(saidIn));
  });

  it('is answered once on what came a thousand times', async () => {
    const text = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek';
    const { length } = person.seen;
    expect((await person.say(text, 'same')).status).to.equal(200);
    const answered = person.seen.length;
    expect(answered).to.be.greaterThan(length);
    const answers = new Set<string>();
    for (let round = 0; round < 50; round += 1) {
      for (const { status, body } of await Promise.all(times(20).map(() => send(text, 'same')))) {
        if (status !== 503) answers.add(`${status} ${JSON.stringify(body)}`);
      }
    }
    expect(answers.size).to.equal(1);
    await person.poll();
    expect(person.seen).to.have.length(answered);
  });

  it('is answered once on what came fifty times under fifty names', async () => {
    const text = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek';
    await Promise.all(times(50).map((at) => insist(text, `m${at}`)));
    await person.poll();
    const all = inOrder(person.seen);
    expect(
      own(all)
        .slice(1)
        .map((echo) => echo.channelData?.clientActivityID),
    ).to.have.members(times(50).map((at) => `m${at}`));
    const thanks = all.filter(({ channelData }) => channelData?.key === 'said.thanks_for_telling');
    expect(thanks).to.have.length(1);
  });

  it('presses a button twice at once and goes on by one question', async () => {
    await person.say('In een winkel in Gent mocht ik niet binnen met mijn hoofddoek');
    await Promise.all([person.press('done', 'one'), person.press('done', 'two')]);
    const all = inOrder(person.seen);
    const prompts = new Set(all.flatMap(({ channelData }) => channelData?.prompt?.question ?? []));
    expect([...prompts].length).to.equal(3);
  });

  it('sends the same page twice without script, and ten others, and each is taken once', async () => {
    const token = Sessions.newToken();
    const post = async (m: string, text: string) => {
      const body = new URLSearchParams({ t: token, m, new: '1', l: 'nl', text });
      return (await fetch(`${house.url}/chat`, { method: 'POST', body })).text();
    };
    const isBusy = (page: string) => page.includes('Wacht even en stuur je antwoord opnieuw');
    const texts = times(10).map((at) => `Dit is antwoord ${at} van mij`);
    for (let waiting = [...texts, ...texts]; waiting.length > 0;) {
      const pages = await Promise.all(waiting.map((text) => post(text, text)));
      for (const [at, page] of pages.entries()) {
        if (isBusy(page)) expect(page, 'it stands there again').to.include(waiting[at]);
        else
          expect(page)
            .to.include('name="m"')
            .and.not.to.include(`value="${waiting[at] ?? ''}"`);
      }
      waiting = waiting.filter((_, at) => isBusy(pages[at] ?? ''));
    }
    const body = new URLSearchParams({ t: token, m: 'answers', v: '!summary' });
    const answers = await (await fetch(`${house.url}/chat`, { method: 'POST', body })).text();
    for (const text of texts) expect(answers.split(text), text).to.have.length(2);
  });
});

describe('a person at a client of others while the store is slow', () => {
  it('is told that it takes long before anything else, and is answered after that', async () => {
    let isSlow = false;
    const house = await openWebHouse({
      around: (store) => ({
        ...breakable('').around(store),
        write: async (document, now) => {
          if (isSlow) await new Promise((resolve) => setTimeout(resolve, 4_500));
          return store.write(document, now);
        },
      }),
    });
    try {
      const person = await new Caller(house.url).start();
      const { body } = await call(`${person.api}/conversations/${person.conversation}`, {
        token: person.token,
      });
      const listener = await Listener.at(body.streamUrl ?? '');
      isSlow = true;
      await person.press('victim');
      const said = listener.seen.flatMap(({ id, text }) => (id.endsWith('|wait') ? [text] : []));
      expect(said).to.deep.equal([translate('nl', 'said.slow')]);
      expect(person.open).to.equal('account');
    } finally {
      await house.close();
    }
  });
});
