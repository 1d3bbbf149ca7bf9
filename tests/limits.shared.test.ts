import { expect } from 'chai';
import { ownLimiter } from '../bots/limits/limiter.js';
import { countsIn, sharedLimiter } from '../bots/limits/sharedLimiter.js';

const RATE = { points: 2, duration: 60 };

describe('a limit that several processes count together', () => {
  it('has the name of nothing that is counted, and another name tomorrow', async () => {
    const names: string[] = [];
    const engine = {
      tally: (name: string, _now: number, expiresAt: number) => {
        names.push(name);
        return Promise.resolve({ count: 1, expiresAt });
      },
    };
    const time = { now: Date.UTC(2026, 10, 26) };
    const counts = countsIn(
      engine,
      (day) => Buffer.from(`key of day ${day}`),
      () => time.now,
    );
    await counts.count('network:203.0.113', 600);
    await counts.count('network:203.0.113', 600);
    time.now += 24 * 60 * 60 * 1000;
    await counts.count('network:203.0.113', 600);
    expect(names.join()).to.not.contain('203');
    expect([names[0] === names[1], names[1] === names[2]]).to.deep.equal([true, false]);
  });

  it('holds for all of them until its time is over', async () => {
    let count = 0;
    const shared = {
      count: () => Promise.resolve({ count: (count += 1), now: 0, expiresAt: 9_000 }),
    };
    const limits = sharedLimiter('starts', RATE, shared, ownLimiter('starts', RATE));
    const waits = [
      await limits.waitOf('all'),
      await limits.waitOf('all'),
      await limits.waitOf('all'),
    ];
    expect(waits).to.deep.equal([0, 0, 9_000]);
  });

  it('is counted here alone where the server does not answer, and asks it no more for a while', async () => {
    let asked = 0;
    const shared = {
      count: () => {
        asked += 1;
        return new Promise<never>(() => undefined);
      },
    };
    const limits = sharedLimiter('starts', RATE, shared, ownLimiter('starts', RATE));
    expect(await limits.waitOf('all')).to.equal(0);
    expect(await limits.waitOf('all')).to.equal(0);
    expect(await limits.waitOf('all')).to.be.greaterThan(0);
    expect(asked).to.equal(1);
  });
});
