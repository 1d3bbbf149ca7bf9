import { expect } from 'chai';
import { guestbookScenario } from './torture/guestbookScenario.js';
import { randomFrom } from './torture/randomFrom.js';
import { expectSame, play } from './torture/torture.js';

/** A failure is run again with `npm run torture SEED once`; without a seed that runs all of them. */
const SEED = Math.floor(Math.random() * 2 ** 31);

describe(`a process that is killed (seed ${SEED})`, function () {
  this.timeout(600_000);

  it('loses no answer that was acknowledged, takes none twice, and delivers each referral', async () => {
    const calm = await play(guestbookScenario, { kind: 'none' }, SEED);
    expect(calm.points).to.be.greaterThan(20);
    expect(calm.arrived).to.equal(2);
    const random = randomFrom(SEED);
    for (const when of ['before', 'after'] as const) {
      for (let time = 0; time < 3; time += 1) {
        const at = 1 + Math.floor(random() * calm.points);
        const fault = { at, when };
        const disturbed = await play(guestbookScenario, { kind: 'point', fault }, SEED);
        expect(disturbed.kills, `killed ${when} write ${at}`).to.equal(1);
        expectSame(disturbed, calm);
      }
    }
  });

  it('survives kills at any moment', async () => {
    const calm = await play(guestbookScenario, { kind: 'none' }, SEED);
    const moments = { kind: 'moments', kills: 4, seed: SEED } as const;
    const disturbed = await play(guestbookScenario, moments, SEED);
    expect(disturbed.kills).to.be.greaterThan(0);
    expectSame(disturbed, calm);
  });
});
