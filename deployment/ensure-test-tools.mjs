/**
 * Fetches what the tests and the bench need beside the packages of package.json: a Chromium (the one
 * that CHROMIUM names, that of the system, or, where we may, Debian's own package), the two files
 * of Bot Framework Web Chat, which weighs 400 MB with all that it brings and is read by tests alone,
 * the Microsoft 365 Agents Playground, whose licence is for evaluation,
 * and a server for MongoDB (MONGODB_URI, a mongod of this machine, or one in Java that Maven fetches).
 * What cannot be had is said in one line.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePlayground } from './test-tools/playground.mjs';

const WEB_CHAT = 'botframework-webchat@4.18.1';
/** Of the package as it was published and tried: another one is not run. */
const INTEGRITY =
  'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const FILES = ['webchat.js', 'webchat-minimal.js'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'node_modules', '.third-party');

ensureChromium();
ensureWebChat();
ensureMongo();
const problem = ensurePlayground(folder);
if (problem) stop(problem);

function ensureChromium() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const isThere = () => places.some((place) => place && existsSync(place));
  if (!isThere()) installed('Chromium', 'chromium', 'fonts-dejavu-core');
  if (!isThere()) stop('The tests need Chromium: install it, or set CHROMIUM to its path.');
}

/** Packages of the system, where we may install them. */
function installed(name, ...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write(`${name} is not here yet: installing the package of the system.\n`);
  const run = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  run('update');
  run('install', '-y', '--no-install-recommends', ...packages);
}

/** As tests/support/mongo/server.ts chooses: what is named, what is on this machine, what Maven fetches. */
function ensureMongo() {
  if (process.env.MONGODB_URI || hasMongod()) return;
  const jars = join(folder, 'test-mongo');
  const runs = (command) => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0;
  const hasJdk = () => runs('javac');
  const isThere = () => hasJdk() && (existsSync(jars) || runs('mvn'));
  if (!isThere()) installed('A JDK or Maven', 'default-jdk-headless', 'maven');
  if (!isThere()) {
    stop('The tests need a server for MongoDB: install mongod, or a JDK (17 or newer) and Maven.');
  }
  if (!existsSync(jars)) fetchMongo(jars);
}

function hasMongod() {
  const onPath = (process.env.PATH ?? '').split(':').map((place) => join(place, 'mongod'));
  const cache = process.env.MONGOMS_DOWNLOAD_DIR ?? join(homedir(), '.cache', 'mongodb-binaries');
  const downloaded = existsSync(cache)
    ? readdirSync(cache).filter((name) => /^mongod-.*\d$/.test(name))
    : [];
  const named = process.env.MONGOMS_SYSTEM_BINARY;
  return downloaded.length > 0 || [named, ...onPath].some((path) => path && existsSync(path));
}

function fetchMongo(jars) {
  process.stdout.write('Fetching mongo-java-server, on which the tests try MongoDB.\n');
  const source = join(root, 'deployment', 'test-mongo');
  mkdirSync(folder, { recursive: true });
  const beside = mkdtempSync(join(folder, 'test-mongo-'));
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  const args = ['-q', '-B', '-f', join(source, 'pom.xml'), goal, '-DincludeScope=runtime'];
  const fetched = spawnSync('mvn', [...args, `-DoutputDirectory=${beside}`], { stdio: 'ignore' });
  const wanted = readFileSync(join(source, 'sha256sums'), 'utf8').trim().split('\n');
  const got = readdirSync(beside)
    .sort()
    .map((name) => `${digestOf(join(beside, name))}  ${name}`);
  const isWanted = got.join() === wanted.join();
  // Another run may have been first; what it put there is as good.
  if (isWanted && !existsSync(jars)) renameSync(beside, jars);
  rmSync(beside, { recursive: true, force: true });
  if (fetched.status !== 0) stop('The tests need mongo-java-server 1.47.0 from Maven Central.');
  if (!isWanted) stop('mongo-java-server is not the one that was tried.');
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
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
