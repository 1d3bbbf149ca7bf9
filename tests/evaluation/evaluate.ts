import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { figuresOf, type Part, PARTS } from './figures.js';
import { GOALS } from './goals.js';
import { type Score, shareOf } from './Scores.js';

const Speed = z.object({
  startUp: z.number(),
  p50: z.number(),
  p99: z.number(),
  worst: z.number(),
  worstText: z.string(),
  megabytes: z.number(),
});

/**
 * `npm run evaluate [-- --part dev|heldout] [-- --figures] [-- --only FILE]`: how well texts are understood and masked.
 * Prints each figure with its n, beside the goal where there is one, and every miss; `--figures` leaves the
 * misses out: whoever still tunes must not see those of the held-out part.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    figures: { type: 'boolean', default: false },
    slices: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

for (const part of PARTS) {
  if (values.part === undefined || values.part === part) print(part);
}
if (values.only === undefined) printSpeed();

function print(part: Part): void {
  write(`\n${part === 'dev' ? 'Development part' : 'Held-out part'}`);
  for (const [name, score] of figuresOf(part, values.only).entries()) {
    const goal = GOALS[name];
    if (goal === undefined && !values.slices) continue;
    write(line(name, score, goal));
    if (!values.figures)
      for (const miss of score.misses) write(`    ${miss.replaceAll('\n', ' ')}`);
  }
}

function line(name: string, score: Score, goal: number | undefined): string {
  const share = `${(100 * shareOf(score)).toFixed(1)} %`.padStart(8);
  const n = `${score.right} of ${score.of}`.padStart(14);
  const beside =
    goal === undefined
      ? ''
      : `  goal ${(100 * goal).toFixed(0)} %${shareOf(score) >= goal ? '' : '  BELOW'}`;
  return `${name.padEnd(44)}${share}${n}${beside}`;
}

function printSpeed(): void {
  const script = fileURLToPath(new URL('./speed.js', import.meta.url));
  const run = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  const { startUp, p50, p99, worst, worstText, megabytes } = Speed.parse(JSON.parse(run.stdout));
  const of = (milliseconds: number) => `${milliseconds.toFixed(2)} ms`;
  write('\nTogether, on one core');
  write(`500 characters: p50 ${of(p50)} (goal 2), p99 ${of(p99)} (goal 5)`);
  write(`the worst 4,000 characters (${worstText}): ${of(worst)} (goal 20)`);
  write(`start-up ${of(startUp)} (goal 300), memory ${megabytes.toFixed(0)} MB (goal 80)`);
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
