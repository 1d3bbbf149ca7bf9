import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchDialog, benchDraft } from './benchDialog.js';
import { fill } from './fill.js';
import { compare, median, print } from './measure.js';
import { converse, MESSAGES, type Ours, startOurs, startOursOnMongo } from './ours.js';
import { bareAdapter, sameInterview, type SdkWay, waterfall } from './sdkWays.js';

/**
 * What a turn costs beside the SDK's own way, in one run: ratios, since machines differ. A ratio of
 * more than 1 means that ours is the faster. `node dist/tests/bench/turn.bench.js [documents]`
 */
const ROUNDS = 9;
const LARGE = Number(process.argv[2] ?? 1_000_000);

await benchTurns(1);
await benchTurns(50);
for (const conversations of [1, 50]) await benchEngines(conversations);
await benchGrowth();
benchStart();
benchMemory();

async function benchTurns(conversations: number): Promise<void> {
  const ours = await startOurs();
  const ways: Record<string, SdkWay | Ours> = {
    'ours, durable and sealed': ours,
    'same interview, the SDK’s way': sameInterview(benchDialog(), benchDraft),
    'waterfall of prompts, the SDK’s way': waterfall(),
    'bare TestAdapter': bareAdapter(),
  };
  // One conversation alone is too short to time well: several, one after the other.
  const repeats = conversations === 1 ? 10 : 1;
  const times = await compare(
    Object.entries(ways).map(([name, way]) => ({
      name,
      run: async () => {
        for (let repeat = 0; repeat < repeats; repeat += 1) await converse(way, conversations);
      },
    })),
    ROUNDS,
  );
  await ours.close();
  const turns = conversations * repeats * MESSAGES.length;
  const base = times.get('ours, durable and sealed') ?? NaN;
  for (const [name, time] of times) {
    const ratio = name.startsWith('ours') ? '' : `, ratio ${(time / base).toFixed(2)}`;
    print(
      `turn, ${conversations} at once, ${name}`,
      `${((time * 1000) / turns).toFixed(0)} µs${ratio}`,
    );
  }
}

/** The same turns on the file and on the MongoDB server that tests use, which the last lines name. */
async function benchEngines(conversations: number): Promise<void> {
  const engines: Record<string, Ours> = {
    SQLite: await startOurs(),
    MongoDB: await startOursOnMongo(),
  };
  const times = await compare(
    Object.entries(engines).map(([name, way]) => ({
      name,
      run: () => converse(way, conversations),
    })),
    ROUNDS,
  );
  for (const engine of Object.values(engines)) await engine.close();
  const { SQLite: base = NaN, MongoDB: time = NaN } = Object.fromEntries(times);
  const turns = conversations * MESSAGES.length;
  print(
    `turn, ${conversations} at once, on MongoDB beside SQLite`,
    `${((time * 1000) / turns).toFixed(0)} µs and ${((base * 1000) / turns).toFixed(0)} µs, ratio ${(base / time).toFixed(2)}`,
  );
}

/** Turns of the whole program with few and with very many records stored, alternating. */
async function benchGrowth(): Promise<void> {
  const few = await startOurs((database) => {
    fill(database, 1_000);
  });
  const many = await startOurs((database) => {
    fill(database, LARGE);
  });
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 40; round += 1) {
    for (const [index, ours] of [few, many].entries()) {
      const start = performance.now();
      await converse(ours, 5);
      times[index]?.push(performance.now() - start);
    }
  }
  await few.close();
  await many.close();
  const [small, large] = times.map(median);
  print(
    `growth of a turn from 1,000 to ${LARGE.toLocaleString('en')} records`,
    `${((large ?? NaN) / (small ?? NaN)).toFixed(2)}x`,
  );
}

/** From nothing to a first answer, beside a Node that only imports the SDK. */
function benchStart(): void {
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    mine.push(run([child('startOnce.js')]));
    theirs.push(run(['-e', "import('botbuilder')"]));
  }
  const ratio = median(theirs) / median(mine);
  print(
    'start to the first answer',
    `${median(mine).toFixed(0)} ms, import of botbuilder alone ${median(theirs).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  );
}

function run(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [...args], { stdio: 'ignore' });
  if (status !== 0) throw new Error('a start failed');
  return performance.now() - start;
}

/** What ten thousand open conversations weigh, each way in a process of its own. */
function benchMemory(): void {
  const [ours = NaN, theirs = NaN] = ['ours', 'sdk'].map((way) => {
    const { stdout } = spawnSync(
      process.execPath,
      ['--expose-gc', child('memory.js'), way, '10000'],
      {
        encoding: 'utf8',
      },
    );
    return Number(stdout.trim());
  });
  print(
    'memory of 10,000 open conversations',
    `${ours.toFixed(1)} MB, the SDK’s way ${theirs.toFixed(1)} MB, ratio ${(theirs / Math.max(ours, 0.1)).toFixed(1)}`,
  );
}

function child(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
