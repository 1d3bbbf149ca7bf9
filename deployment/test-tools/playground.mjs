/**
 * Fetches the Microsoft 365 Agents Playground, in which the tests try Teams. Its licence is for
 * evaluation, so that it is no dependency; it is one bundle without any of its own, so that it is
 * unpacked and not installed. Nothing of it is run here.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = '@microsoft/m365agentsplayground@0.2.28';
/** Of the package as it was published and tried: another one is not run. */
const INTEGRITY =
  'sha512-EevhYW8xtEATwNg5eiFqTgZT0P5gjfCsLBwBWESSrB6+0lr9Yi9R27HJwjNGUlT3JQlxoWMgnvEQunUuyI/+2Q==';

/** Puts it in `folder` (node_modules/.third-party); gives a sentence when it cannot be had. */
export function ensurePlayground(folder) {
  const place = join(folder, 'playground');
  if (existsSync(join(place, 'cli.js'))) return undefined;
  process.stdout.write(`Fetching ${PACKAGE}, in which the tests try Teams.\n`);
  mkdirSync(folder, { recursive: true });
  // Beside its place first: a run that is broken off leaves no half of it.
  const work = mkdtempSync(join(folder, 'playground-'));
  try {
    const args = ['pack', PACKAGE, '--silent', '--ignore-scripts', '--pack-destination', work];
    const packed = spawnSync('npm', args, { encoding: 'utf8' });
    const file = join(work, packed.stdout?.trim().split('\n').at(-1) ?? '');
    if (packed.status !== 0 || !file.endsWith('.tgz')) return `The tests need ${PACKAGE} from npm.`;
    const digest = createHash('sha512').update(readFileSync(file)).digest('base64');
    if (`sha512-${digest}` !== INTEGRITY) return `${PACKAGE} is not the package that was tried.`;
    const unpacked = spawnSync('tar', ['-xzf', file, '-C', work], { stdio: 'ignore' });
    if (unpacked.status !== 0) return `${PACKAGE} could not be unpacked.`;
    // Another run may have been first; then it is there.
    if (!existsSync(place)) renameSync(join(work, 'package'), place);
    return undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
