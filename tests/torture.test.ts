import { expect } from 'chai';
import { randomFrom } from './torture/randomFrom.js';
import { reportScenario } from './torture/reportScenario.js';
import { type Disturbance, expectSame, type Outcome, play } from './torture/torture.js';
import { disturbances, inParallel } from './torture/tortureAll.js';

/** A failure is run again with `npm run torture SEED once`; without a seed that runs all of them. */
const SEED = Math.floor(Math.random() * 2 ** 31);

const KILLS_AT_A_WRITE = 3;

describe(`a process that is killed during a whole report (seed ${SEED})`, function () {
  this.timeout(600_000);

  let calm: Outcome;

  before(async () => {
    calm = await play(reportScenario, { kind: 'none' }, SEED);
  });

  it('has delivered two referrals of one person, and one of another who then deleted everything', () => {
    expect(calm.referrals).to.have.length(3);
    expect(calm.ends.map(({ outbox }) => outbox)).to.deep.equal([
      ['delivered', 'delivered'],
      ['delivered', 'withdrawn'],
    ]);
    expect(calm.ends.map(({ state }) => state === null)).to.deep.equal([false, true]);
    expect(calm.ends[0]?.counts).to.include({ started: 2, finished: 1, 'domain:work': 1 });
    expect(calm.points).to.be.greaterThan(60);
  });

  it('loses no answer that was acknowledged, takes none twice, and delivers each referral', async () => {
    const random = randomFrom(SEED);
    const all = disturbances(calm, SEED);
    const some = Array.from({ length: KILLS_AT_A_WRITE }, () => pick(all, 'point', random));
    await inParallel([...some, pick(all, 'moments', random)], async (disturbance) => {
      const disturbed = await play(reportScenario, disturbance, SEED);
      const note = JSON.stringify(disturbance);
      if (disturbance.kind === 'point') expect(disturbed.kills, note).to.equal(1);
      else expect(disturbed.kills, note).to.be.greaterThan(0);
      expectSame(disturbed, calm);
    });
  });
});

function pick(
  all: readonly Disturbance[],
  kind: Disturbance['kind'],
  random: () => number,
): Disturbance {
  const those = all.filter((one) => one.kind === kind);
  return those[Math.floor(random() * those.length)] ?? { kind: 'none' };
}
