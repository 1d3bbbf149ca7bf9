import { expect } from 'chai';
import { seedFrom } from './support/mongo/seed.js';
import { calmFor, type CrowdOutcome, playCrowd } from './torture/crowd/crowd.js';
import { KINDS } from './torture/crowd/persons.js';
import { expectSame } from './torture/torture.js';

/** TORTURE_SEED=… plays the same again, as far as moments can be the same. */
const SEED = seedFrom('TORTURE_SEED');

const PEOPLE = 2 * KINDS;
const KILLS = 4;

describe(`two processes on one MongoDB server, killed while people talk (TORTURE_SEED=${SEED})`, function () {
  this.timeout(240_000);

  let calm: CrowdOutcome;

  before(async () => {
    calm = await playCrowd({ people: KINDS, kills: 0, seed: SEED });
  });

  it('have delivered what was confirmed, and nothing of whoever deleted everything', () => {
    expect(calm.ends.map(({ outbox }) => outbox)).to.deep.equal([
      ['delivered', 'delivered'],
      ['delivered', 'delivered'],
      ['delivered'],
      [],
    ]);
    expect(calm.referrals).to.have.length(5);
    expect(calm.extra).to.equal(0);
    expect(calm.ends[0]?.counts).to.include({ started: 4, finished: 3, 'sent:UNIA/named': 2 });
  });

  it('lose nothing, double nothing, and never deliver one referral at the same time', async () => {
    const disturbed = await playCrowd({ people: PEOPLE, kills: KILLS, seed: SEED });
    expect(disturbed.kills).to.be.greaterThan(0);
    expectSame(disturbed, calmFor(PEOPLE, calm));
    expect(disturbed.together).to.deep.equal([]);
  });
});
