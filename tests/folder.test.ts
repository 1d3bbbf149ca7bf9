import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  mkdtemp,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { City } from '../services/domain/city.js';
import { FolderError, folderDeliverer } from '../services/referral/folder.js';

const DELIVERY = {
  id: 'a1b2c3d4e5f6',
  recipient: 'LOKAAL',
  document: '{"meta":{}}\n',
  text: 'Referentie: BCD-FGH-JKM\n',
};
const NAME = 'LOKAAL-a1b2c3d4e5f6';

describe('the folder that referrals of the demonstration go to', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'referrals-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  function deliverer(folder = join(root, 'referrals'), now = new Date()) {
    return folderDeliverer({
      folder,
      dataFolder: join(root, 'data'),
      city: city(true),
      now: () => now,
    });
  }

  it('holds both forms of a referral, which only the owner can read', async () => {
    await deliverer().deliver(DELIVERY);
    const folder = join(root, 'referrals', NAME);
    expect(await readFile(join(folder, 'referral.json'), 'utf8')).to.equal(DELIVERY.document);
    expect(await readFile(join(folder, 'referral.txt'), 'utf8')).to.equal(DELIVERY.text);
    expect(await modeOf(join(root, 'referrals'))).to.equal(0o700);
    expect(await modeOf(folder)).to.equal(0o700);
    expect(await modeOf(join(folder, 'referral.json'))).to.equal(0o600);
    expect(await modeOf(join(folder, 'referral.txt'))).to.equal(0o600);
    expect(await readdir(join(root, 'referrals'))).to.deep.equal([NAME]);
  });

  it('changes nothing when the same delivery comes a second time', async () => {
    await deliverer().deliver(DELIVERY);
    const path = join(root, 'referrals', NAME, 'referral.txt');
    const first = await stat(path);
    await deliverer().deliver({ ...DELIVERY, text: 'something else\n' });
    expect(await readFile(path, 'utf8')).to.equal(DELIVERY.text);
    expect((await stat(path)).mtimeMs).to.equal(first.mtimeMs);
    expect(await readdir(join(root, 'referrals'))).to.deep.equal([NAME]);
  });

  it('holds one referral when two workers deliver the same one at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => deliverer().deliver(DELIVERY)));
    expect(await readdir(join(root, 'referrals'))).to.deep.equal([NAME]);
    expect(await readdir(join(root, 'referrals', NAME))).to.have.members([
      'referral.json',
      'referral.txt',
    ]);
  });

  it('clears what a crash left of the same delivery, and of others only after an hour', async () => {
    const folder = join(root, 'referrals');
    await mkdir(folder, { mode: 0o700 });
    const [own, old, fresh] = [
      `.unfinished-${NAME}.1`,
      '.unfinished-UNIA-old.1',
      '.unfinished-UNIA-new.1',
    ];
    for (const name of [own, old, fresh]) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'referral.txt'), 'half');
    }
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(folder, old), twoHoursAgo, twoHoursAgo);
    await deliverer().deliver(DELIVERY);
    expect(await readdir(folder)).to.have.members([NAME, fresh]);
  });

  it('is refused for a city with real recipients', () => {
    const real = {
      folder: join(root, 'r'),
      dataFolder: join(root, 'd'),
      city: city(false),
      now: () => new Date(),
    };
    expect(() => folderDeliverer(real))
      .to.throw(FolderError)
      .with.property('code', 'not_sealed');
  });

  it('is refused inside the data folder, also through a symbolic link', async () => {
    await mkdir(join(root, 'data'));
    await symlink(join(root, 'data'), join(root, 'elsewhere'));
    for (const path of ['data', 'data/referrals', 'data/a/../b', 'elsewhere/referrals']) {
      expect(await codeOf(deliverer(join(root, path)).deliver(DELIVERY)), path).to.equal(
        'inside_data_folder',
      );
    }
    expect(await readdir(join(root, 'data'))).to.deep.equal([]);
    await deliverer(join(root, 'data-of-others')).deliver(DELIVERY);
  });

  it('is refused when others can read it, and its mode is left as it was', async () => {
    const folder = join(root, 'shared');
    await mkdir(folder);
    await chmod(folder, 0o755);
    expect(await codeOf(deliverer(folder).deliver(DELIVERY))).to.equal('open_to_others');
    expect(await modeOf(folder)).to.equal(0o755);
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('never leaves the folder, whatever the id says', async () => {
    for (const id of ['../x', 'a/b', '..', 'a\0b', 'a b', '']) {
      const outcome = codeOf(
        deliverer().deliver({ ...DELIVERY, recipient: id === '' ? '' : 'UNIA', id }),
      );
      expect(await outcome, JSON.stringify(id)).to.equal('bad_id');
    }
  });

  it('never shows half a referral when the process is killed in the middle', async function () {
    this.timeout(120_000);
    const folder = join(root, 'referrals');
    for (let round = 0; round < 6; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', endless(folder, round)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await stopHalfWay(child, folder, `.unfinished-UNIA-r${round}n`);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const entries = await readdir(folder);
      expect(entries.filter((name) => name.startsWith('.'))).to.have.length(round + 1);
      for (const entry of entries.filter((name) => !name.startsWith('.'))) {
        await expectWhole(join(folder, entry));
      }
    }
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
    await deliverer(folder, tomorrow).deliver(DELIVERY);
    expect((await readdir(folder)).filter((entry) => entry.startsWith('.'))).to.deep.equal([]);
  });

  /** Holds the process still at a moment at which a delivery of it is half written. */
  async function stopHalfWay(
    child: ChildProcess,
    folder: string,
    unfinished: string,
  ): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      child.kill('SIGSTOP');
      await pause(5);
      const entries = existsSync(folder) ? await readdir(folder) : [];
      if (entries.some((name) => name.startsWith(unfinished))) return;
      child.kill('SIGCONT');
      await pause(tries % 10);
    }
  }

  async function expectWhole(path: string): Promise<void> {
    const text = await readFile(join(path, 'referral.txt'), 'utf8');
    const document = await readFile(join(path, 'referral.json'), 'utf8');
    expect(text).to.equal('t'.repeat(SIZE));
    expect(document).to.equal('d'.repeat(SIZE));
  }

  /** A process that delivers until it is killed. */
  function endless(folder: string, round: number): string {
    const module = new URL('../services/referral/folder.js', import.meta.url).href;
    return `
      import { folderDeliverer } from ${JSON.stringify(module)};
      const settings = ${JSON.stringify({ folder, dataFolder: join(root, 'data'), city: city(true) })};
      const { deliver } = folderDeliverer({ ...settings, now: () => new Date() });
      process.stdout.write('ready');
      for (let n = 0; ; n += 1) {
        await deliver({ id: 'r${round}n' + n, recipient: 'UNIA', document: 'd'.repeat(${SIZE}), text: 't'.repeat(${SIZE}) });
      }`;
  }
});

const SIZE = 200_000;

function city(demonstration: boolean): City {
  return City.parse({
    id: 'demo',
    name: 'Voorbeeldstad',
    demonstration,
    region: 'flanders',
    municipalities: [],
    serviceModel: 'contact_point',
    localPoint: null,
    intakes: [],
    source: null,
    checkedOn: null,
  });
}

async function modeOf(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}

async function codeOf(outcome: Promise<void>): Promise<string | undefined> {
  try {
    await outcome;
    return undefined;
  } catch (error) {
    if (error instanceof FolderError) return error.code;
    throw error;
  }
}
