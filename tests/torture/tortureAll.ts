import { type Disturbance, expectSame, play, type Scenario } from './torture.js';

/** Plays at the same time: as many as the machines of a build have processors. */
const AT_ONCE = 2;

/** security.md 5, F-01. */
const FEWEST_SEEDS = 3;
const FEWEST_KILLS = 360;

/**
 * Kills each scenario before and after every write that it makes, and at random moments, with seeds
 * from the first argument on (1 without one) until there were three and 360 kills. Prints each
 * failure with the words that run it again, and ends with status 1 when there was one.
 */
export async function tortureAll(
  scenarios: readonly Scenario[],
  [first = '1', only]: readonly string[],
): Promise<void> {
  let kills = 0;
  let failures = 0;
  let seed = Number(first);
  const enough = () => seed - Number(first) >= FEWEST_SEEDS && kills >= FEWEST_KILLS;
  while (!enough() && !(only !== undefined && seed > Number(first))) {
    for (const scenario of scenarios) {
      const calm = await play(scenario, { kind: 'none' }, seed);
      const waiting = disturbances(calm.points, seed);
      const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          try {
            const disturbed = await play(scenario, next, seed);
            kills += disturbed.kills;
            expectSame(disturbed, calm);
          } catch (error) {
            failures += 1;
            print(`FAILED ${scenario.name} seed ${seed} ${JSON.stringify(next)}: ${String(error)}`);
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      print(`${scenario.name} seed ${seed}: ${calm.points} write points, ${kills} kills so far`);
    }
    seed += 1;
  }
  print(`${kills} kills, ${failures} failures`);
  process.exitCode = failures === 0 ? 0 : 1;
}

function disturbances(points: number, seed: number): Disturbance[] {
  const at = Array.from({ length: points }, (_, index) => index + 1);
  return [
    ...at.flatMap((point): Disturbance[] => [
      { kind: 'point', fault: { at: point, when: 'before' } },
      { kind: 'point', fault: { at: point, when: 'after' } },
    ]),
    ...[1, 2, 3].map((time): Disturbance => ({
      kind: 'moments',
      kills: 5,
      seed: seed * 10 + time,
    })),
  ];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
