import { randomUUID } from 'node:crypto';
import { SERVICE_URLS, SmallMicrosoft } from '../support/microsoft/smallMicrosoft.js';
import { startDoor } from './azure/doors.js';
import { junkHeaders } from './azure/junk.js';
import { median, print } from './measure.js';
import { saidIn } from './web/answers.js';
import { Poster } from './web/poster.js';
import { canPin, pinToLoadCore, type ServerProcess } from './web/process.js';

/**
 * A turn through the door of Azure: our guard, a durable and sealed turn, and its cards sent, beside
 * the SDK's echo bot with its own authentication behind the same door, with the same keys, the same
 * connector and the same words said. Then tokens of strangers. A ratio of more than 1 means that ours
 * is the faster. `node dist/tests/bench/azure.bench.js [--short]`
 */
const isShort = process.argv.includes('--short');
const ROUNDS = isShort ? 3 : 7;
const CONVERSATIONS = isShort ? 40 : 120;
const CROWD = 16;
const JUNK = isShort ? 2_000 : 10_000;

const SAID = saidIn('words');

pinToLoadCore();
print(
  'azure',
  canPin ? 'servers on core 0, Microsoft and load on core 1' : 'cores are shared by all',
);
const microsoft = await SmallMicrosoft.start();
const poster = new Poster(CROWD);
const doors = {
  ours: await startDoor('ourDoor', microsoft.way),
  theirs: await startDoor('echoDoor', microsoft.way),
};
try {
  await benchTurns();
  await benchJunk();
} finally {
  poster.close();
  for (const door of Object.values(doors)) await door.stop();
  await microsoft.close();
}

async function benchTurns(): Promise<void> {
  const found = { ours: [await turns(doors.ours)], theirs: [await turns(doors.theirs)] };
  for (let round = 0; round < ROUNDS; round += 1) {
    found.ours.push(await turns(doors.ours));
    found.theirs.push(await turns(doors.theirs));
  }
  const [ours, theirs] = [summary(found.ours), summary(found.theirs)];
  print('azure, a turn, ours, durable, sealed and sent as cards', told(ours));
  print('azure, a turn, echo bot of the SDK', told(theirs));
  const perMessage = theirs.cpu / theirs.sent / (ours.cpu / ours.sent);
  print(
    'azure, a turn, ratio',
    `${(theirs.time / ours.time).toFixed(2)} of time, ${(theirs.cpu / ours.cpu).toFixed(2)} of processor, ${perMessage.toFixed(2)} of processor for each message sent`,
  );
}

interface Found {
  /** Milliseconds of the wall. */
  readonly time: number;
  /** Milliseconds of the server's processor. */
  readonly cpu: number;
  /** Requests to the connector. */
  readonly sent: number;
}

/** Whole conversations, so many at once; each figure is of one turn. */
async function turns(door: ServerProcess): Promise<Found> {
  const authorization = await microsoft.signed({ serviceUrl: SERVICE_URLS.msteams });
  microsoft.connector.sent.length = 0;
  const before = await door.figures();
  const start = performance.now();
  let left = CONVERSATIONS;
  await Promise.all(
    Array.from({ length: CROWD }, async () => {
      while (left > 0) {
        left -= 1;
        await converse(door, authorization);
      }
    }),
  );
  const time = performance.now() - start;
  const { cpu } = await door.figures();
  const count = CONVERSATIONS * SAID.length;
  const sent = microsoft.connector.sent.length;
  microsoft.asked.length = 0;
  return { time: time / count, cpu: (cpu - before.cpu) / count, sent: sent / count };
}

async function converse(door: ServerProcess, authorization: string): Promise<void> {
  const conversation = `a:${randomUUID()}`;
  for (const text of SAID) {
    const { status } = await poster.post(
      `${door.url}/api/messages`,
      activityOf(conversation, text),
      { Authorization: authorization },
    );
    if (status !== 200) throw new Error(`a message got ${status}`);
  }
}

function summary(all: readonly Found[]): Found {
  const warm = all.slice(1);
  return {
    time: median(warm.map(({ time }) => time)),
    cpu: median(warm.map(({ cpu }) => cpu)),
    sent: median(warm.map(({ sent }) => sent)),
  };
}

function told({ time, cpu, sent }: Found): string {
  return `${(time * 1000).toFixed(0)} µs, ${(cpu * 1000).toFixed(0)} µs of processor, ${sent.toFixed(1)} requests to the connector`;
}

/** As Teams sends one. */
function activityOf(conversation: string, text: string) {
  const now = new Date().toISOString();
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: now,
    localTimestamp: now,
    channelId: 'msteams',
    serviceUrl: SERVICE_URLS.msteams,
    from: { id: `29:${conversation}`, name: 'Person', aadObjectId: randomUUID() },
    conversation: { conversationType: 'personal', tenantId: 'tenant', id: conversation },
    recipient: { id: '28:bot', name: 'Bot' },
    textFormat: 'plain',
    locale: 'nl-BE',
    text,
    entities: [{ type: 'clientInfo', locale: 'nl-BE', platform: 'Windows' }],
    channelData: { tenant: { id: 'tenant' } },
  };
}

/** Tokens of strangers: how many a second are sent away, and what stays behind of them. */
async function benchJunk(): Promise<void> {
  for (const [kind, header] of Object.entries(await junkHeaders(microsoft))) {
    const ours = await refuse(doors.ours, header);
    const theirs = await refuse(doors.theirs, header);
    print(
      `azure, junk, ${kind}`,
      `ours ${ours.rate.toFixed(0)} a second and ${ours.cpu.toFixed(0)} µs of processor each, ${ours.kept.toFixed(1)} MB kept of ${JUNK}; the SDK ${theirs.rate.toFixed(0)} a second and ${theirs.cpu.toFixed(0)} µs, ${theirs.kept.toFixed(1)} MB; ratio ${(theirs.cpu / ours.cpu).toFixed(1)} of processor`,
    );
  }
}

async function refuse(door: ServerProcess, header: () => string) {
  const activity = activityOf('a:junk', 'x');
  const once = async () => {
    const { status } = await poster.post(`${door.url}/api/messages`, activity, {
      Authorization: header(),
    });
    if (status < 400) throw new Error(`junk got ${status}`);
  };
  for (let warm = 0; warm < 200; warm += 1) await once();
  const before = await door.figures('clean');
  const start = performance.now();
  let left = JUNK;
  await Promise.all(
    Array.from({ length: CROWD }, async () => {
      while (left > 0) {
        left -= 1;
        await once();
      }
    }),
  );
  const time = performance.now() - start;
  const { cpu } = await door.figures();
  const { heap } = await door.figures('clean');
  return {
    rate: (JUNK * 1000) / time,
    cpu: ((cpu - before.cpu) * 1000) / JUNK,
    kept: Math.max(0, heap - before.heap),
  };
}
