import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { mongodPath } from './support/mongo/mongod.js';
import { asTestServer, mongoServer } from './support/mongo/server.js';
import { until } from './support/until.js';

describe('the MongoDB server that tests use', function () {
  this.timeout(60_000);

  it('is there, and gives every test a database of its own', async () => {
    const server = await mongoServer();
    const clients = await Promise.all(
      [server.uri(), server.uri()].map((uri) => MongoClient.connect(uri)),
    );
    const [one, two] = clients.map((client) => client.db().collection('things'));
    await one?.insertOne({ thing: 1 });
    expect(await one?.countDocuments({})).to.equal(1);
    expect(await two?.countDocuments({})).to.equal(0);
    await Promise.all(clients.map((client) => client.close()));
  });

  it('leaves nothing running when whoever started it is killed', async () => {
    const script = `
      const { mongoServer } = await import(${JSON.stringify(import.meta.resolve('./support/mongo/server.js'))});
      process.stdout.write((await mongoServer()).port + '\\n');
      setInterval(() => undefined, 1000);`;
    // A server of somebody else would rightly stay.
    const env = { ...process.env, MONGODB_URI: '' };
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], { env });
    const lines = createInterface({ input: starter.stdout });
    const port = await new Promise<number>((resolve) => {
      lines.once('line', (line) => {
        resolve(Number(line));
      });
    });
    expect(await listens(port)).to.equal(true);
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    await until(async () => !(await listens(port)));
  });

  it('keeps the user and the options of a URI, and logs in where the user is known', () => {
    const parts = { name: '', waives: [], lacks: [] };
    const of = (uri: string) => asTestServer({ ...parts, uri }).uri();
    expect(of('mongodb://127.0.0.1:5/')).to.match(/^mongodb:\/\/127\.0\.0\.1:5\/test-\w+$/);
    expect(of('mongodb://u:p@one:1,two:2/chat?tls=true')).to.match(
      /^mongodb:\/\/u:p@one:1,two:2\/test-\w+\?tls=true&authSource=chat$/,
    );
    expect(of('mongodb+srv://u:p@host?authSource=x')).to.match(
      /^mongodb\+srv:\/\/u:p@host\/test-\w+\?authSource=x$/,
    );
  });

  it('is a mongod where there is one: as named, on the path, or once downloaded', () => {
    const folder = mkdtempSync(join(tmpdir(), 'places-'));
    try {
      const none = { PATH: folder, MONGOMS_DOWNLOAD_DIR: folder };
      expect(mongodPath(none)).to.equal(undefined);
      writeFileSync(join(folder, 'mongod-x64-debian-7.0.14.tgz.downloading'), '');
      expect(mongodPath(none)).to.equal(undefined);
      const downloaded = join(folder, 'mongod-x64-debian-7.0.14');
      writeFileSync(downloaded, '');
      expect(mongodPath(none)).to.equal(downloaded);
      const onPath = join(folder, 'mongod');
      writeFileSync(onPath, '');
      expect(mongodPath(none)).to.equal(onPath);
      expect(mongodPath({ ...none, MONGOMS_SYSTEM_BINARY: downloaded })).to.equal(downloaded);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
