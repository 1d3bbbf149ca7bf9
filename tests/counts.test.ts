import { expect } from 'chai';
import { isoWeek } from '../services/statistics/week.js';
import {
  counterIds,
  emptyCounters,
  fold,
  MOST_CELLS,
  oldMarks,
} from '../services/statistics/counters.js';
import { readCounts } from '../services/statistics/readCounts.js';
import type { DocumentStore } from '../services/storage/store.js';
import { DAY, type House, MINUTE, openHouse } from './support/turnHouse.js';

describe('the counts', () => {
  let house: House;
  /** What happens to the writes of a test: false makes one fail before, true after it was done. */
  let faults: (boolean | undefined)[];

  beforeEach(async () => {
    faults = [];
    house = await openHouse({ wrap: failing(() => faults.shift()) });
  });

  afterEach(async () => {
    await house.close();
  });

  it('come out of a conversation a few minutes later, by city, channel, language and campaign', async () => {
    const input = { kind: 'text', text: 'one' } as const;
    const by = { channel: 'terminal', language: 'nl-BE', campaign: 'lente-2026' };
    await house.runner.run({ conversation: 'c1', id: 'a', input, ...by });
    await house.worker.drain();
    expect(await house.counts()).to.deep.equal({});
    house.time.now += 6 * MINUTE;
    await house.worker.drain();
    const week = isoWeek(house.time.now);
    const counts = await readCounts(house.store, { city: 'demo', week }, house.time.now);
    const dimensions = { channel: 'terminal', language: 'nl', campaign: 'lente-2026', count: 1 };
    expect(counts).to.have.deep.members([
      { what: 'started', detail: '', ...dimensions },
      { what: 'question', detail: 'q2', ...dimensions },
    ]);
    expect((await house.record())?.counts.pending).to.be.empty;
  });

  it('count a message that comes twice once', async () => {
    await house.say('one', 'a');
    await house.say('one', 'a');
    await settle();
    expect(await house.counts()).to.deep.equal({ started: 1, 'question:q2': 1 });
  });

  it('survive that everything is deleted', async () => {
    await house.say('one');
    await house.say('forget');
    await settle();
    expect(await house.counts()).to.deep.equal({ started: 1, 'question:q2': 1, 'dropped:q2': 1 });
  });

  it('count a conversation that nobody came back to at the question that stood open', async () => {
    await house.say('one');
    await house.say('finish', 'f', 'c2');
    await settle(61 * MINUTE);
    expect(await house.counts()).to.include({ 'dropped:q2': 1, finished: 1 });
    expect(await house.counts()).not.to.have.property('dropped:q1');
    await house.worker.drain();
    expect(await house.record()).to.equal(undefined);
    expect(await house.record('c2')).to.equal(undefined);
  });

  it('count it once when the person comes back just before the sweep does', async () => {
    await house.say('one');
    house.time.now += 61 * MINUTE;
    await house.say('again');
    await settle();
    expect(await house.counts()).to.include({ started: 2, 'dropped:q2': 1 });
  });

  it('are not lost when nothing ran for a week', async () => {
    await house.say('one');
    const week = isoWeek(house.time.now);
    house.time.now += 7 * DAY;
    await house.worker.drain();
    await house.worker.drain();
    expect(await house.counts(week)).to.include({ started: 1, 'dropped:q2': 1 });
    expect(await house.record()).to.equal(undefined);
  });

  it('are not lost when somebody comes back after a week in which nothing ran', async () => {
    await house.say('one');
    const week = isoWeek(house.time.now);
    house.time.now += 7 * DAY;
    await house.say('back');
    await settle();
    expect(await house.counts(week)).to.include({ started: 1, 'dropped:q2': 1 });
    expect(await house.counts()).to.include({ started: 1 });
  });

  for (const point of [0, 1, 2, 3, 4, 5]) {
    for (const after of [false, true]) {
      it(`neither double nor get lost when it stops ${after ? 'after' : 'before'} write ${point}`, async () => {
        await house.say('one');
        await house.say('two', 'x', 'c2');
        house.time.now += 6 * MINUTE;
        faults = [...Array.from({ length: point }, () => undefined), after];
        await house.worker.drain();
        faults = [];
        // Between a crash and the next try somebody may go on talking.
        await house.say('three');
        await settle();
        expect(await house.counts()).to.deep.equal({
          started: 2,
          'question:q2': 2,
          'question:q3': 1,
        });
      });
    }
  }

  it('come out right when two workers fold at the same time', async () => {
    for (let index = 0; index < 30; index += 1) await house.say('one', `m${index}`, `c${index}`);
    house.time.now += 6 * MINUTE;
    await Promise.all([house.worker.drain(), house.worker.drain()]);
    await settle();
    expect(await house.counts()).to.deep.equal({ started: 30, 'question:q2': 30 });
  });

  it('keep a mark until nothing can be counted twice, and not much longer', async () => {
    await house.say('one');
    await settle();
    house.time.now += 3 * DAY;
    await house.worker.drain();
    const marks = await Promise.all(
      counterIds('demo', isoWeek(house.time.now - 3 * DAY)).map(async (id) => {
        const found = await house.store.read(id, house.time.now);
        return JSON.stringify(found?.value ?? {}).includes('"marks":{}');
      }),
    );
    expect(marks.filter(Boolean)).to.have.length(1);
  });

  it('hold on to an old mark while its events still wait in their record', async () => {
    await house.say('one');
    house.time.now += 6 * MINUTE;
    // Counted, and then it stops before the events are taken out of the record.
    faults = [undefined, false];
    await house.worker.drain();
    faults = [];
    house.time.now += 3 * DAY;
    const week = isoWeek(house.time.now - 3 * DAY);
    for (const id of counterIds('demo', week)) await house.counting.tidy(id);
    await house.worker.drain();
    await house.worker.drain();
    expect(await house.counts(week)).to.include({ started: 1, 'question:q2': 1, 'dropped:q2': 1 });
  });

  it('stay bounded when somebody makes up campaigns', () => {
    const by = (campaign: string) => ({ city: 'demo', channel: 'web', language: 'nl', campaign });
    const tallies = Array.from({ length: MOST_CELLS + 500 }, (_, index) => ({
      tally: `t${index}`,
      source: 's',
      pending: [{ number: 0, by: by(`c${index}`), event: { what: 'started' } as const }],
    }));
    const counters = fold(emptyCounters(), tallies, 0);
    expect(Object.keys(counters.cells).length).to.equal(MOST_CELLS + 1);
    expect(Object.values(counters.cells).reduce((sum, count) => sum + count)).to.equal(
      MOST_CELLS + 500,
    );
    expect(oldMarks(counters, DAY + 1)).to.have.length(MOST_CELLS + 500);
  });

  it('begin a week on Monday in Belgium, and a year with its first Thursday', () => {
    expect(isoWeek(Date.UTC(2026, 10, 22, 22, 59))).to.equal('2026-W47');
    expect(isoWeek(Date.UTC(2026, 10, 22, 23, 0))).to.equal('2026-W48');
    expect(isoWeek(Date.UTC(2026, 6, 19, 21, 59))).to.equal('2026-W29');
    expect(isoWeek(Date.UTC(2026, 6, 19, 22, 0))).to.equal('2026-W30');
    expect(isoWeek(Date.UTC(2027, 0, 3, 12))).to.equal('2026-W53');
    expect(isoWeek(Date.UTC(2027, 0, 4, 12))).to.equal('2027-W01');
    expect(isoWeek(Date.UTC(2024, 11, 30, 12))).to.equal('2025-W01');
  });

  async function settle(later = 6 * MINUTE): Promise<void> {
    house.time.now += later;
    await house.worker.drain();
  }
});

/** The store itself, but for writes that fail as they would when the machine stops. */
function failing(next: () => boolean | undefined) {
  return (store: DocumentStore): DocumentStore => ({
    read: (id, now) => store.read(id, now),
    remove: (listed) => store.remove(listed),
    due: (now, limit) => store.due(now, limit),
    expired: (now, limit) => store.expired(now, limit),
    versions: (ids, now) => store.versions(ids, now),
    isEmpty: () => store.isEmpty(),
    scrub: () => store.scrub(),
    close: () => store.close(),
    write: async (document, now) => {
      const fault = next();
      if (fault === false) throw new Error('stopped before');
      const written = await store.write(document, now);
      if (fault === true) throw new Error('stopped after');
      return written;
    },
  });
}
