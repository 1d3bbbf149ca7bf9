import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TRIALS } from '../services/storage/mongoTrial.js';
import { openSqlite } from '../services/storage/sqlite.js';
import { aDocument } from './support/documents.js';
import { mongoServer } from './support/mongo/server.js';
import { askingWhoComes, withUser } from './support/mongoUser.js';
import { OddMongo } from './support/oddMongo.js';

const command = fileURLToPath(new URL('../bots/commands/store.js', import.meta.url));

describe('npm run -s store -- check', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spreekerover-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('tells an operator of each trial of a MongoDB server, and ends well when it passes', async () => {
    const odd = await OddMongo.start(await mongoServer(), askingWhoComes());
    const { lines, status, errors } = await check({ MONGODB_URI: withUser(odd.uri()) });
    await odd.close();
    expect(lines.slice(0, -1).map((line) => line.split('.')[0])).to.deep.equal(
      TRIALS.map((trial) => `${trial}: passed`),
    );
    expect([status, errors]).to.deep.equal([0, '']);
  });

  it('ends with status 1 when a server fails, with the sentence that the start would give', async () => {
    const odd = await OddMongo.start(
      await mongoServer(),
      askingWhoComes({ roles: [{ role: 'root', db: 'admin' }] }),
    );
    const { lines, status } = await check({ MONGODB_URI: withUser(odd.uri()) });
    await odd.close();
    expect(lines.filter((line) => line.includes(': failed. '))).to.have.length(1);
    expect(status).to.equal(1);
  });

  it('says in one line that a server cannot be had, without its address', async () => {
    const { lines, status, errors } = await check({
      MONGODB_URI: 'mongodb://user:geheim@127.0.0.1:1/kanarie',
    });
    expect(lines).to.have.length(1);
    expect([status, errors]).to.deep.equal([1, '']);
    expect(lines.join()).not.to.match(/geheim|kanarie|127\.0\.0\.1/);
  });

  it('looks at the file where there is no server, and leaves it and its folder as they are', async () => {
    expect(await check({})).to.deep.include({ status: 0, errors: '' });
    expect(readdirSync(folder)).to.deep.equal([]);
    const path = join(folder, 'spreekerover.db');
    const store = await openSqlite(path);
    await store.write(aDocument({}), 0);
    await store.close();
    const before = contents();
    expect(await check({})).to.deep.include({ status: 0, errors: '' });
    expect(contents()).to.deep.equal(before);
    writeFileSync(path, readFileSync(path).subarray(0, 5_000));
    const cut = contents();
    const { lines, status } = await check({});
    expect([lines.length, status]).to.deep.equal([1, 1]);
    expect(contents()).to.deep.equal(cut);
  });

  it('ends with status 2 when the command or the configuration is wrong', async () => {
    expect((await check({}, 'mend')).status).to.equal(2);
    const { lines, status, errors } = await check({ SPREEKEROVER_PORT: 'x' });
    expect([lines, status]).to.deep.equal([[], 2]);
    expect(errors).to.include('SPREEKEROVER_PORT');
  });

  function contents(): string[] {
    return readdirSync(folder).map(
      (name) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`,
    );
  }

  async function check(settings: Record<string, string>, word = 'check') {
    const env = { PATH: process.env.PATH, SPREEKEROVER_DATA_FOLDER: folder, ...settings };
    const child = spawn(process.execPath, [command, word], { env });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    await once(child, 'close');
    const lines = out.split('\n').filter((line) => line !== '');
    return { lines, status: child.exitCode, errors };
  }
});
