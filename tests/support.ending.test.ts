import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';

const MOCHA = join(
  dirname(createRequire(import.meta.url).resolve('mocha/package.json')),
  'bin/mocha.js',
);
const ENDING = fileURLToPath(new URL('./support/ending.js', import.meta.url));

/** A run of mocha on one file that leaves something open for ever. */
async function run(assertion: string): Promise<{ status: number | null; printed: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'ending-'));
  try {
    const spec = join(folder, 'open.test.mjs');
    await writeFile(spec, `setInterval(() => {}, 1000); it('ends', () => { ${assertion} });`);
    const child = spawn(
      process.execPath,
      [MOCHA, '--no-config', '--no-package', '--require', ENDING, spec],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const [printed, status] = await Promise.all([text(child.stdout), ended]);
    return { status, printed };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a run of the tests that something keeps awake', () => {
  it('ends nevertheless, as well as its tests did, and says what was open', async function () {
    this.timeout(60_000);
    const [green, red] = await Promise.all([run(''), run('throw new Error()')]);
    expect(green.status).to.equal(0);
    expect(red.status).to.equal(1);
    for (const { printed } of [green, red]) expect(printed).to.contain('kept it awake (');
  });
});
