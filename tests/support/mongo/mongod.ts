import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { endWithUs } from './endWithUs.js';
import type { StartedServer } from './server.js';

/**
 * A mongod of this machine: the one that MONGOMS_SYSTEM_BINARY names, one on the PATH, or one that
 * mongodb-memory-server once downloaded. That package itself is no dependency: of what it does we
 * need the binary alone. deployment/ensure-test-tools.mjs looks in the same places.
 */
export function mongodPath(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const named = env['MONGOMS_SYSTEM_BINARY'];
  if (named !== undefined && existsSync(named)) return named;
  const onPath = (env['PATH'] ?? '').split(':').map((folder) => join(folder, 'mongod'));
  const downloads = env['MONGOMS_DOWNLOAD_DIR'] ?? join(homedir(), '.cache', 'mongodb-binaries');
  const downloaded = existsSync(downloads)
    ? readdirSync(downloads)
        .filter((name) => DOWNLOADED.test(name))
        .map((name) => join(downloads, name))
    : [];
  return [...onPath, ...downloaded].find((path) => existsSync(path));
}

/** As `mongod-x64-debian-7.0.14`; what is still on its way ends in something else. */
const DOWNLOADED = /^mongod-.*\d$/;

/** Ends mongod and removes its files when our end of the pipe closes: mongod itself reads no input. */
const GUARD = '"$@" >/dev/null 2>&1 & cat >/dev/null; kill -9 $!; rm -rf "$FOLDER"';

/** A replica set of one, on a free port of the loopback, with files that go when we do. */
export async function startMongod(path: string): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'test-mongod-'));
  const port = await freePort();
  const options = ['--replSet', 'test', '--port', String(port), '--bind_ip', '127.0.0.1'];
  const guard = GUARD.replace('"$FOLDER"', `'${folder}'`);
  endWithUs('sh', ['-c', guard, 'mongod', path, ...options, '--dbpath', folder]);
  const uri = `mongodb://127.0.0.1:${port}/`;
  await initiate(uri, `127.0.0.1:${port}`);
  return {
    name: `${version(path)}, a replica set of one`,
    uri,
    waives: ['authentication', 'rights'],
    lacks: ['authentication', 'rights of a user', 'more than one member'],
  };
}

async function initiate(uri: string, host: string): Promise<void> {
  const direct = await MongoClient.connect(`${uri}?directConnection=true`);
  await direct.db('admin').command({
    replSetInitiate: { _id: 'test', members: [{ _id: 0, host }] },
  });
  await direct.close();
  // Writes wait until it has elected itself.
  const client = await MongoClient.connect(uri);
  await client.db('test-start').collection('ready').insertOne({});
  await client.close();
}

function version(path: string): string {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout;
  return `mongod ${/v([0-9.]+)/.exec(said)?.[1] ?? 'of an unknown version'}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
