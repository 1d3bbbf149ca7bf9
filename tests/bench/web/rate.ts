import { median } from '../measure.js';
import { type Manner, saidIn } from './answers.js';
import { openEchoChannel } from './echoChannel.js';
import { Poster } from './poster.js';
import { canPin, figuresNow, pinToLoadCore, type ServerProcess, startServer } from './process.js';
import { say } from './say.js';
import { type Talk, talkToUs } from './talk.js';

/** How much is measured. */
export interface RateSize {
  readonly rounds: number;
  /** Reports a round, each of about eight turns. */
  readonly reports: number;
}

/** How many people answer at once while the highest rate is looked for. */
const CROWDS = [8, 32, 128];

interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  begin(): Promise<Talk>;
}

/** What one round gave: turns a second, and how busy the two sides were (1 is a whole core). */
interface Round {
  readonly rate: number;
  readonly serverBusy: number;
  readonly loadBusy: number;
}

/**
 * The highest rate of full durable turns beside that of the SDK's echo bot, which keeps nothing. The
 * two take turns on one core; the load, and the channel that the echo bot answers to, are on another.
 */
export async function benchRate(size: RateSize): Promise<void> {
  pinToLoadCore();
  say('rate', 'cores', canPin ? 'servers on 0, load on 1' : 'no taskset here: shared by all');
  const poster = new Poster(Math.max(...CROWDS));
  const channel = await openEchoChannel();
  const ours = await startServer('ourServerFree.js');
  const theirs = await startServer('echoServer.js');
  try {
    for (const manner of ['buttons', 'words'] as const) {
      const says = saidIn(manner);
      await compareRates(manner, size, [
        {
          name: 'ours, durable and sealed',
          server: ours,
          begin: () => talkToUs(ours.url, manner, poster),
        },
        {
          name: 'echo bot of the SDK',
          server: theirs,
          begin: () => Promise.resolve(channel.begin(theirs.url, says, poster)),
        },
      ]);
    }
  } finally {
    poster.close();
    await ours.stop();
    await theirs.stop();
    await channel.close();
  }
}

async function compareRates(
  manner: Manner,
  { rounds, reports }: RateSize,
  contenders: readonly Contender[],
): Promise<void> {
  const measured = [];
  for (const contender of contenders) {
    const crowd = await bestCrowd(contender, reports);
    const found: Round[] = [];
    measured.push({ contender, crowd, found });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, crowd, found } of measured) {
      found.push(await measure(contender, reports, crowd));
    }
  }
  const rates = measured.map(({ contender, crowd, found }) => {
    const rate = median(found.map((one) => one.rate));
    const server = median(found.map(({ serverBusy }) => serverBusy));
    const cost = median(found.map((one) => (one.serverBusy * 1000) / one.rate));
    const load = percent(median(found.map(({ loadBusy }) => loadBusy)));
    say(
      'rate',
      `${manner}, ${contender.name}`,
      `${rate.toFixed(0)} turns a second, ${crowd} at once; ${cost.toFixed(2)} ms of processor a turn (server ${percent(server)} busy, load ${load})`,
    );
    return rate;
  });
  const [ours = NaN, theirs = NaN] = rates;
  say('rate', `${manner}, ratio`, (ours / theirs).toFixed(2));
}

/** The first crowd comes twice: before that the server is cold. */
async function bestCrowd(contender: Contender, reports: number): Promise<number> {
  let best = { crowd: NaN, rate: 0 };
  for (const crowd of [CROWDS[0] ?? 1, ...CROWDS]) {
    const { rate } = await measure(contender, reports, crowd);
    if (rate > best.rate) best = { crowd, rate };
  }
  return best.crowd;
}

/** Whole conversations that began before, so many at once. */
async function measure(contender: Contender, reports: number, crowd: number): Promise<Round> {
  const talks = await Promise.all(Array.from({ length: reports }, () => contender.begin()));
  const before = await busyness(contender);
  let turns = 0;
  await Promise.all(
    Array.from({ length: crowd }, async () => {
      for (let talk = talks.pop(); talk !== undefined; talk = talks.pop()) {
        while (await talk.next()) turns += 1;
      }
    }),
  );
  const after = await busyness(contender);
  const time = after.at - before.at;
  return {
    rate: (turns * 1000) / time,
    serverBusy: (after.server - before.server) / time,
    loadBusy: (after.load - before.load) / time,
  };
}

async function busyness({ server }: Contender) {
  const { cpu } = await server.figures();
  return { at: performance.now(), server: cpu, load: figuresNow().cpu };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
