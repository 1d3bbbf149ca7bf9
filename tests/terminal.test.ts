import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../bots/main.js', import.meta.url));
const STORY =
  'Mijn buur Achmed Canarie op 0470 99 88 77 scholdt mij uit in Gent omdat ik zwart ben';

describe('the program in a terminal', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spreekerover-terminal-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes a whole report and leaves the referral in a folder that only its owner can read', async () => {
    const { output, status } = await talk([
      '1',
      STORY,
      'klaar',
      'ja',
      'signal',
      'ja',
      'nee',
      'stop',
    ]);
    expect(status).to.equal(0);
    const [referral = ''] = readdirSync(join(folder, 'referrals'));
    expect(readdirSync(join(folder, 'referrals', referral)).sort()).to.deep.equal([
      'referral.json',
      'referral.txt',
    ]);
    expect(statSync(join(folder, 'referrals')).mode & 0o777).to.equal(0o700);
    const text = readFileSync(join(folder, 'referrals', referral, 'referral.txt'), 'utf8');
    expect(text).not.to.match(/Achmed|Canarie|0470/);
    expect(output).to.include('Achmed Canarie');
  });

  it('goes on where the person was when it is started again', async () => {
    await talk(['1', STORY]);
    const { output } = await talk(['overzicht', 'stop']);
    expect(output).to.include('Achmed Canarie');
    const later = await talk(['wis alles', 'ja']);
    expect(later.status).to.equal(0);
    expect((await talk(['overzicht'])).output).not.to.include('Achmed');
  });

  it('writes no word of the person anywhere else', async () => {
    const { errors } = await talk(['1', STORY, 'klaar'], { SPREEKEROVER_LOG_LEVEL: 'debug' });
    expect(errors).not.to.match(/Achmed|Canarie|0470|uit in Gent/);
    for (const file of filesUnder(folder)) {
      expect(readFileSync(file, 'latin1'), file).not.to.match(/Achmed|Canarie|0470 99/);
    }
  });

  it('stops at the start with a sentence that names what is wrong', async () => {
    const typo = await talk([], { SPREEKEROVER_CITTY: 'demo' });
    expect(typo.status).to.equal(2);
    expect(typo.errors).to.include('SPREEKEROVER_CITTY');
    const city = await talk([], {}, ['--city', 'atlantis']);
    expect(city.status).to.equal(2);
    expect(city.errors).to.include('--city').and.include('roeselare');
    const option = await talk([], {}, ['--citty', 'demo']);
    expect(option.status).to.equal(2);
    expect(option.errors).to.include('--citty');
    const language = await talk([], {}, ['--language', 'xx']);
    expect(language.errors).to.include('LANGUAGE');
  });

  it('refuses a data file of somebody else and leaves it as it was', async () => {
    await talk(['1']);
    const file = join(folder, 'data', 'spreekerover.db');
    writeFileSync(file, 'this is not ours');
    const { status, errors } = await talk(['1']);
    expect(status).to.equal(2);
    expect(errors.trim()).to.match(/spreekerover\.db.*\.$/s);
    expect(readFileSync(file, 'utf8')).to.equal('this is not ours');
  });

  it('starts for a city without agreed ways in, and never says sent there', async () => {
    const { output, status } = await talk(
      [
        '1',
        'In een winkel in Leuven mocht ik niet binnen met mijn hoofddoek',
        'klaar',
        'ja',
        'signal',
        'ja',
        'nee',
      ],
      {},
      ['--city', 'leuven'],
    );
    expect(status).to.equal(0);
    expect(readdirSync(folder)).not.to.include('referrals');
    expect(output).not.to.match(/verstuurd naar|vertrekt|verstuur je melding nu/i);
  });

  it('speaks English from the first word when asked', async () => {
    const { output } = await talk(['stop'], {}, ['--language', 'en']);
    expect(output).to.include('I am a computer program');
  });

  function talk(
    lines: readonly string[],
    env: Record<string, string> = {},
    args: readonly string[] = [],
  ) {
    return new Promise<{ output: string; errors: string; status: number | null }>(
      (resolve, reject) => {
        const child = spawn(process.execPath, [MAIN, '--terminal', ...args], {
          env: {
            PATH: process.env['PATH'],
            SPREEKEROVER_DATA_FOLDER: join(folder, 'data'),
            SPREEKEROVER_KEY_FILE: join(folder, 'keys', 'keys'),
            SPREEKEROVER_REFERRALS_FOLDER: join(folder, 'referrals'),
            ...env,
          },
        });
        let output = '';
        let errors = '';
        child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
        child.stdin.on('error', () => undefined);
        child.on('error', reject);
        child.on('close', (status) => {
          resolve({ output, errors, status });
        });
        child.stdin.end(lines.map((line) => `${line}\n`).join(''));
      },
    );
  }
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
