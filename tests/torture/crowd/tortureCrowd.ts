import { expectSame, lostAndDoubled } from '../torture.js';
import { calmFor, playCrowd } from './crowd.js';
import { KINDS } from './persons.js';

const PEOPLE = 100;
const KILLS = 80;

/** Of what was asked for some fall on a process that is dead already; so many there must have been. */
const FEWEST_KILLS = 50;

/**
 * A hundred people at once with two processes on one MongoDB server, which are killed and started
 * again at random while they talk. Prints the figures, and ends with status 1 when something was lost
 * or doubled, or when there were too few kills to show anything.
 */
export async function tortureCrowd([first = '1']: readonly string[]): Promise<void> {
  const seed = Number(first);
  const started = Date.now();
  const calm = await playCrowd({ people: KINDS, kills: 0, seed });
  const disturbed = await playCrowd({ people: PEOPLE, kills: KILLS, seed });
  const expected = calmFor(PEOPLE, calm);
  const { kills, orders, untaken, extra, together, referrals } = disturbed;
  const figures = {
    conversations: PEOPLE,
    messages: orders,
    kills,
    ...lostAndDoubled(disturbed, expected),
    referrals: referrals.length,
    'extra arrivals': extra,
    'deliveries at the same time': together.length,
    ...Object.fromEntries(Object.entries(untaken).map(([why, n]) => [`sent again (${why})`, n])),
    seconds: Math.round((Date.now() - started) / 1000),
  };
  const said = Object.entries(figures).map(([name, n]) => `${n} ${name}`);
  process.stdout.write(`two processes on MongoDB, seed ${seed}: ${said.join(', ')}\n`);
  try {
    expectSame(disturbed, expected);
    if (together.length > 0) throw new Error('a referral was delivered twice at the same time');
    if (kills < FEWEST_KILLS) throw new Error('too few kills to show anything');
  } catch (error) {
    process.stdout.write(`FAILED ${String(error)}\n  again: npm run torture ${seed} once\n`);
    process.exitCode = 1;
  }
}
