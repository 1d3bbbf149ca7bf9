import { benchBytes } from './web/bytes.js';
import { benchFirst } from './web/first.js';
import { benchLoad } from './web/load.js';
import { benchRate } from './web/rate.js';

/**
 * The web chat beside what the Bot Framework gives: bytes, time to the first message, many at once,
 * and turns a second. Figures and ratios are printed and nothing is asserted, since machines differ.
 *
 * `node dist/tests/bench/web.bench.js [bytes|first|load|rate …] [--short] [--minutes=5]`
 */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  bytes: benchBytes,
  first: () => benchFirst(isShort ? 1 : 5),
  rate: () => benchRate(isShort ? { rounds: 3, reports: 50 } : { rounds: 7, reports: 250 }),
  // Half as many in a short run, so that reports are finished and new ones begin.
  load: () =>
    benchLoad({
      conversations: isShort ? 250 : 500,
      messages: 50,
      seconds: isShort ? 60 : minutes * 60,
    }),
};

const words = process.argv.slice(2);
const isShort = words.includes('--short');
const minutes = Number(words.find((word) => word.startsWith('--minutes='))?.split('=')[1] ?? 5);
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`);

for (const [name, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}
