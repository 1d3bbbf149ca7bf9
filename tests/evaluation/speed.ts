import { referral } from '../../dialogs/text/nl/referral.js';
import { hostileTexts } from '../support/hostileTexts.js';
import { repeatedTexts } from '../support/repeatedTexts.js';

/**
 * Run in a process of its own with --expose-gc: what understanding and masking cost together, on one
 * JSON line. Milliseconds and megabytes; memory is beside that of this same Node before it loaded them.
 */
const PROSE = hostileTexts(500).get('prose') ?? '';

const before = await memory();
const started = performance.now();
const { understand } = await import('../../services/understanding/understand.js');
const { maskTexts } = await import('../../services/understanding/masking.js');
both(PROSE);
const startUp = performance.now() - started;
for (const text of hostileTexts().values()) both(text);

const times = Array.from({ length: 2_000 }, (_, index) =>
  timeOf(`${index} ${PROSE}`.slice(0, 500)),
);
times.sort((one, other) => one - other);
const megabytes = (await memory()) - before;
const hostile = [...hostileTexts(), ...likelySlow()].map(([name, text]): [string, number] => [
  name,
  Math.min(...[1, 2, 3].map(() => timeOf(text))),
]);
hostile.sort(([, one], [, other]) => other - one);
const [slowest = ['', 0]] = hostile;

process.stdout.write(
  `${JSON.stringify({
    startUp,
    p50: times[times.length * 0.5],
    p99: times[times.length * 0.99],
    worst: slowest[1],
    worstText: slowest[0],
    megabytes,
  })}\n`,
);

function both(text: string): void {
  understand(text, undefined, '2026-03-18T14:30');
  maskTexts([text], {
    known: [],
    organisations: true,
    decisions: { hide: [], show: [] },
    words: referral.placeholders,
  });
}

function timeOf(text: string): number {
  const start = performance.now();
  both(text);
  return performance.now() - start;
}

/** Of the thousands of texts of repeated units, each read at half its length, the fifty that take longest. */
function likelySlow(): [string, string][] {
  const whole = repeatedTexts();
  const read = [...repeatedTexts(2_000)].map(([name, text]) => ({ name, time: timeOf(text) }));
  read.sort((one, other) => other.time - one.time);
  return read.slice(0, 50).map(({ name }) => [name, whole.get(name) ?? '']);
}

/** After what is no longer used was given back, which goes on for a while after it was collected. */
async function memory(): Promise<number> {
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 200));
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1024 / 1024;
}
