import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { documentOf } from '../bots/turn/record.js';
import { KeyRing } from '../services/storage/keyRing.js';
import type { DocumentStore } from '../services/storage/store.js';
import { Guestbook } from './support/guestbook.js';
import { DAY, type House, openHouse, START, texts } from './support/turnHouse.js';
import { HostClient } from './torture/HostClient.js';
import { ARRIVALS, Said, Seen } from './torture/protocol.js';

const Book = z.object({ said: z.array(z.string()) });

describe('messages that come at once', () => {
  let house: House;

  beforeEach(async () => {
    house = await openHouse();
  });

  afterEach(async () => {
    await house.close();
  });

  const said = async (conversation?: string) =>
    Book.parse((await house.record(conversation))?.told?.state).said;

  it('are taken one after the other, in the order in which they came', async () => {
    const results = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => house.say(text)),
    );
    expect(results.map((result) => texts(result)[0])).to.deep.equal(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((text, index) => `heard ${text} at q${index + 1}`),
    );
    expect(await said()).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('are politely refused past the fifth that waits, without a trace, and may come again', async () => {
    const all = Array.from({ length: 50 }, (_, index) => `m${index}`);
    const results = await Promise.all(all.map((text) => house.say(text, text)));
    expect(results.map(({ outcome }) => outcome)).to.deep.equal([
      ...Array.from({ length: 6 }, () => 'done'),
      ...Array.from({ length: 44 }, () => 'busy'),
    ]);
    for (const text of all) await house.say(text, text);
    expect(await said()).to.deep.equal(all);
  });

  it('under one id are one message', async () => {
    const results = await Promise.all(Array.from({ length: 5 }, () => house.say('one', 'same')));
    for (const result of results) expect(texts(result)).to.deep.equal(['heard one at q1', 'q2?']);
    expect(await said()).to.deep.equal(['one']);
  });

  it('of different people do not wait for each other and do not mix', async () => {
    const people = Array.from({ length: 50 }, (_, index) => `person ${index}`);
    await Promise.all(people.map((person) => house.say(`of ${person}`, 'first', person)));
    for (const person of people) expect(await said(person)).to.deep.equal([`of ${person}`]);
  });

  it('after one that broke are still taken', async () => {
    await house.say('one');
    const results = await Promise.all([house.say('break'), house.say('two')]);
    expect(results.map(({ outcome }) => outcome)).to.deep.equal(['failed', 'done']);
    expect(await said()).to.deep.equal(['one', 'two']);
  });

  it('from two runners on one store all count, none is lost and none wins over another', async () => {
    const other = await openHouse({ folder: house.folder, keys: house.keys });
    const sent: string[] = [];
    const taken: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(
        [house, other].map(async (mine, index) => {
          const text = `${index}/${round}`;
          sent.push(text);
          let result = await mine.say(text, text);
          while (result.outcome === 'busy') result = await mine.say(text, text);
          taken.push(text);
        }),
      );
    }
    expect(await said()).to.have.members(sent);
    expect(taken).to.have.length(40);
    await other.close();
  });

  it('give up politely when somebody else always writes first', async () => {
    let fights = 0;
    const fighting = await openHouse({
      wrap: (store) => ({
        ...delegating(store),
        write: (document, now) => {
          if (!document.id.startsWith('conversation:')) return store.write(document, now);
          fights += 1;
          return Promise.resolve(false);
        },
      }),
      dialog: new Guestbook(),
    });
    expect(await fighting.say('one')).to.deep.equal({ outcome: 'busy' });
    expect(fights).to.equal(4);
    expect(await fighting.record()).to.equal(undefined);
    await fighting.close();
  });

  it('are safe from a sweep that listed the conversation before another one removed it', async () => {
    const late = await openHouse({
      folder: house.folder,
      keys: house.keys,
      now: START + 3 * DAY,
      wrap: (store) => ({
        ...delegating(store),
        remove: async (listed) => {
          expect(await house.sweep.removeExpired()).to.equal(1);
          // As many as there were, so that the version is the same again.
          for (let version = 1; version <= listed.version; version += 1) await house.say('anew');
          return store.remove(listed);
        },
      }),
    });
    await house.say('one');
    house.time.now += 3 * DAY;
    expect(await house.sweep.removeExpired(), 'kept for its counts').to.equal(0);
    await house.counting.foldFrom([documentOf('c1')]);
    expect(await late.sweep.removeExpired(), 'what was listed').to.equal(0);
    expect(await said()).to.include('anew');
    await late.close();
  });
});

describe('two processes on one file', function () {
  this.timeout(120_000);

  let house: House;
  let hosts: HostClient[];

  beforeEach(async () => {
    house = await openHouse({ keys: KeyRing.newEntry() });
    const host = join(import.meta.dirname, 'torture/guestbookHost.js');
    const referrals = `${house.folder}-referrals`;
    const start = { folder: house.folder, referrals, keys: house.keys, now: START };
    hosts = [new HostClient(host, start), new HostClient(host, start)];
  });

  afterEach(async () => {
    for (const host of hosts) await host.kill();
    await rm(`${house.folder}-referrals`, { recursive: true, force: true });
    await house.close();
  });

  async function say(host: HostClient, conversation: string, text: string, id: string) {
    const input = { kind: 'text', text } as const;
    const inbound = { conversation, id, input, channel: 'terminal' };
    let answer = Said.parse(await host.ask({ do: 'say', inbound }));
    while (answer.outcome === 'busy') {
      answer = Said.parse(await host.ask({ do: 'say', inbound }));
    }
    return answer;
  }

  it('take every message of one conversation once, whichever of them it reaches', async () => {
    const sent = Array.from({ length: 30 }, (_, index) => `message ${index}`);
    await Promise.all(
      hosts.map(async (host, index) => {
        // Half of the messages reach both processes, as with a client that tries again elsewhere.
        const mine = sent.filter((_, at) => at % 4 === index || at % 4 > 1);
        for (const text of mine) {
          const answer = await say(host, 'c', text, text);
          expect(answer.outcome).to.equal('done');
        }
      }),
    );
    const end = Book.parse((await house.record('c'))?.told?.state);
    expect(end.said).to.have.members(sent);
    expect(end.said).to.have.length(sent.length);
  });

  it('deliver each referral once and count each event once', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const [first] = hosts;
    if (first === undefined) throw new Error('no host');
    for (const person of people) await say(first, person, 'send', 'm');
    await Promise.all(hosts.map((host) => host.ask({ do: 'drain' })));
    await Promise.all(hosts.map((host) => host.ask({ do: 'advance', milliseconds: 360_000 })));
    await Promise.all(hosts.map((host) => host.ask({ do: 'drain' })));
    const seen = Seen.parse(await first.ask({ do: 'look', conversation: 'p0' }));
    expect(seen.outbox).to.deep.equal(['delivered']);
    expect(seen.counts).to.deep.equal({ started: 20, 'sent:LOKAAL/named': 20 });
    const arrivals = readFileSync(join(house.folder, ARRIVALS), 'utf8').trim().split('\n');
    expect(arrivals).to.have.length(20);
    expect(new Set(arrivals).size).to.equal(20);
  });
});

/** The store itself, for a test to replace one method of. */
function delegating(store: DocumentStore): DocumentStore {
  return {
    read: (id, now) => store.read(id, now),
    write: (document, now) => store.write(document, now),
    remove: (listed) => store.remove(listed),
    due: (now, limit) => store.due(now, limit),
    expired: (now, limit) => store.expired(now, limit),
    versions: (ids, now) => store.versions(ids, now),
    isEmpty: () => store.isEmpty(),
    scrub: () => store.scrub(),
    close: () => store.close(),
  };
}
