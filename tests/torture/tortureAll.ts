import type { Scenario } from './scenario.js';
import { type Disturbance, expectSame, lostAndDoubled, type Outcome, play } from './torture.js';

/** Plays at the same time: as many as the machines of a build have processors. */
export const AT_ONCE = 2;

/** security.md 5, F-01. */
const FEWEST_SEEDS = 3;
const FEWEST_KILLS = 360;

/**
 * Kills each scenario before and after every write that it makes, and at random moments, with seeds
 * from the first argument on (1 without one) until there were three and 360 kills; `once` after it
 * stops at that seed. Prints each failure with the words that run it again, and the totals, and ends
 * with status 1 when there was a failure.
 */
export async function tortureAll(
  scenarios: readonly Scenario[],
  [first = '1', once]: readonly string[],
): Promise<void> {
  const started = Date.now();
  const totals = { plays: 0, kills: 0, lost: 0, doubled: 0, referrals: 0, failures: 0 };
  let seed = Number(first);
  const enough = () => seed - Number(first) >= FEWEST_SEEDS && totals.kills >= FEWEST_KILLS;
  while (!enough() && !(once !== undefined && seed > Number(first))) {
    for (const scenario of scenarios) {
      const calm = await play(scenario, { kind: 'none' }, seed);
      await inParallel(disturbances(calm, seed), async (disturbance) => {
        try {
          const disturbed = await play(scenario, disturbance, seed);
          const { lost, doubled } = lostAndDoubled(disturbed, calm);
          totals.plays += 1;
          totals.kills += disturbed.kills;
          totals.lost += lost;
          totals.doubled += doubled;
          totals.referrals += disturbed.referrals.length;
          expectSame(disturbed, calm);
        } catch (error) {
          totals.failures += 1;
          const said = `${scenario.name} ${JSON.stringify(disturbance)}: ${String(error)}`;
          print(`FAILED ${said}\n  again: npm run torture ${seed} once`);
        }
      });
      print(`${scenario.name}, seed ${seed}: ${calm.points} points, ${totals.kills} kills so far`);
    }
    seed += 1;
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  print(
    Object.entries({ ...totals, seconds })
      .map(([name, n]) => `${n} ${name}`)
      .join(', '),
  );
  if (totals.failures > 0) process.exitCode = 1;
}

/** Everything that is done to a scenario with one seed. */
export function disturbances({ points, said }: Outcome, seed: number): Disturbance[] {
  const at = Array.from({ length: points }, (_, index) => index + 1);
  return [
    ...at.flatMap((point): Disturbance[] => [
      { kind: 'point', fault: { at: point, when: 'before' } },
      { kind: 'point', fault: { at: point, when: 'after' } },
    ]),
    ...[1, 2, 3].map((time): Disturbance => ({
      kind: 'moments',
      kills: 5,
      orders: said.length,
      seed: seed * 10 + time,
    })),
  ];
}

/** Does the work for each of them, `AT_ONCE` at a time. */
export async function inParallel<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
