import { referral } from '../../dialogs/text/nl/referral.js';
import { hostileTexts } from '../support/hostileTexts.js';

/**
 * Run in a process of its own with --expose-gc: what understanding and masking cost together, on one
 * JSON line. Milliseconds and megabytes; memory is beside that of this same Node before it loaded them.
 */
const PROSE = hostileTexts(500).get('prose') ?? '';

const before = memory();
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
const hostile = [...hostileTexts()].map(([name, text]): [string, number] => [
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
    megabytes: memory() - before,
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

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1024 / 1024;
}
