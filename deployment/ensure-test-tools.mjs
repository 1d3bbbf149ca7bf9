/**
 * Fetches what the tests and the bench need beside the packages of package.json: a Chromium (the one
 * that CHROMIUM names, that of the system, or, where we may, Debian's own package), and the two files
 * of Bot Framework Web Chat, which weighs 400 MB with all that it brings and is read by tests alone.
 * What cannot be had is said in one line.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB_CHAT = 'botframework-webchat@4.18.1';
/** Of the package as it was published and tried: another one is not run. */
const INTEGRITY =
  'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const FILES = ['webchat.js', 'webchat-minimal.js'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'node_modules', '.third-party');

ensureChromium();
ensureWebChat();

function ensureChromium() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const isThere = () => places.some((place) => place && existsSync(place));
  if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Chromium is not here yet: installing the package of the system.\n');
    const run = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    run('update');
    run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  }
  if (!isThere()) stop('The tests need Chromium: install it, or set CHROMIUM to its path.');
}

function ensureWebChat() {
  if (FILES.every((file) => existsSync(join(folder, file)))) return;
  process.stdout.write(`Fetching ${WEB_CHAT}, with which the tests try our endpoint.\n`);
  const work = mkdtempSync(join(tmpdir(), 'third-party-'));
  try {
    const packed = spawnSync('npm', ['pack', WEB_CHAT, '--silent', '--pack-destination', work], {
      encoding: 'utf8',
    });
    const file = join(work, packed.stdout?.trim().split('\n').at(-1) ?? '');
    if (packed.status !== 0 || !existsSync(file)) stop(`The tests need ${WEB_CHAT} from npm.`);
    const digest = createHash('sha512').update(readFileSync(file)).digest('base64');
    if (`sha512-${digest}` !== INTEGRITY) stop(`${WEB_CHAT} is not the package that was tried.`);
    const wanted = FILES.map((name) => `package/dist/${name}`);
    spawnSync('tar', ['-xzf', file, '-C', work, ...wanted], { stdio: 'ignore' });
    mkdirSync(folder, { recursive: true });
    for (const name of FILES) {
      // Beside its place first: a run that is broken off leaves no half file.
      const beside = join(folder, `${name}.${process.pid}`);
      spawnSync('cp', [join(work, 'package', 'dist', name), beside]);
      renameSync(beside, join(folder, name));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
