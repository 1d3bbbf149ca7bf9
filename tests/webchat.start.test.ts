import { expect } from 'chai';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../bots/app.js';
import { serveWeb } from '../bots/web.js';
import { type Config, readConfig } from '../services/config.js';
import { CityWeb } from '../services/domain/cityWeb.js';
import { canaryLogger, expectNoCanary } from './support/canaryLogger.js';
import { call, Caller } from './support/directLine.js';
import { Listener } from './support/Listener.js';
import { writeRaw } from './support/rawHttp.js';
import { CANARIES } from './support/webHouse.js';

const MAIN = fileURLToPath(new URL('../bots/main.js', import.meta.url));
const PATIENCE = 15_000;
const [CANARY = ''] = CANARIES;

const HOSTILE = [
  `GET /${CANARY} HTTP/1.1\r\nHost: ${CANARY}`,
  `GET /chat HTTP/1.1\r\nHost: ${CANARY} [`,
  `POST /chat HTTP/1.1\r\nHost: x\r\nContent-Type: ${CANARY}\r\nContent-Length: 5`,
  `${CANARY} ${CANARY}`,
];

/** The real program in a process of its own. */
class Program {
  output = '';
  errors = '';
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(folder: string, env: Readonly<Record<string, string>>, args: readonly string[] = []) {
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: {
        PATH: process.env['PATH'],
        SPREEKEROVER_PORT: '0',
        SPREEKEROVER_DATA_FOLDER: join(folder, 'data'),
        SPREEKEROVER_KEY_FILE: join(folder, 'keys', 'keys'),
        SPREEKEROVER_REFERRALS_FOLDER: join(folder, 'referrals'),
        ...env,
      },
    });
    this.child = child;
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = new Promise((resolve) => child.on('close', resolve));
  }

  /** The address that it tells when it is ready. */
  async url(): Promise<string> {
    for (let waited = 0; waited < PATIENCE; waited += 20) {
      const url = /^Spreekerover: (\S+)\n/m.exec(this.output)?.[1];
      if (url !== undefined) return url;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`it did not start: ${this.errors}`);
  }

  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

describe('the program with its web chat', () => {
  let folder: string;
  const running: Program[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((program) => program.stop('SIGKILL')));
    rmSync(folder, { recursive: true });
  });

  function start(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
    const program = new Program(folder, env, args);
    running.push(program);
    return program;
  }

  const refusals: readonly [string, Readonly<Record<string, string>>, readonly RegExp[]][] = [
    [
      'for a city without the statements',
      { SPREEKEROVER_CITY: 'leuven', SPREEKEROVER_PUBLIC_URL: 'https://meld.example' },
      [/leuven/, /"web" is missing/, /privacy/, /accessibility/],
    ],
    [
      'where others can reach it, unless it is meant for that',
      { SPREEKEROVER_HOST: '0.0.0.0' },
      [/SPREEKEROVER_HOST/, /NODE_ENV=production/],
    ],
  ];
  for (const [name, env, sentences] of refusals) {
    it(`does not start ${name}, and says why in a sentence`, async () => {
      const program = start(env);
      expect(await program.ended).to.equal(2);
      for (const sentence of sentences) expect(program.errors).to.match(sentence);
      expect(program.errors).not.to.match(/ {4}at |node:internal|Error:/);
      expect(program.output).to.equal('');
    });
  }

  it('does not start on a port that another program has, and says which', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? `${address.port}` : '';
    const program = start({ SPREEKEROVER_PORT: port });
    expect(await program.ended).to.equal(2);
    expect(program.errors).to.equal(
      `SPREEKEROVER_PORT ${port} is in use: stop the other program, or choose another port.\n`,
    );
    other.close();
  });

  it('writes no word of anybody, says goodbye when it is stopped, and goes on where it was', async () => {
    const program = start({ SPREEKEROVER_LOG_LEVEL: 'debug' });
    const person = await new Caller(await program.url()).start();
    await person.press('victim');
    for (const canary of CANARIES) await person.say(canary);
    const port = Number(new URL(person.base).port);
    for (const request of HOSTILE) await writeRaw(port, `${request}\r\n\r\n${CANARY}`);
    expect((await fetch(`${person.base}/healthz`)).status).to.equal(200);
    const address = `${person.api}/conversations/${person.conversation}`;
    const { streamUrl = '' } = (await call(address, { token: person.token })).body;
    const line = await Listener.at(streamUrl);

    const began = Date.now();
    expect(await program.stop('SIGTERM')).to.equal(0);
    expect(Date.now() - began).to.be.below(10_000);
    expect(await line.closed).to.equal(1012);
    expect(program.errors).to.include('app.started').and.to.include('app.stopped');
    expect(program.errors).not.to.include('"level":"error"');
    expectNoCanary(program.output + program.errors, CANARIES);

    const again = start({ SPREEKEROVER_PORT: `${port}` });
    expect(await again.url()).to.equal(person.base);
    await person.say('In een winkel in Gent mocht ik niet binnen met mijn hoofddoek');
    expect(person.keys).to.include('said.thanks_for_telling');
    expect(await again.stop('SIGINT')).to.equal(0);
    expect(again.errors).to.equal('');
  });

  it('is for everybody only where the connection is sealed', async () => {
    const config: Config = {
      ...readConfig({ SPREEKEROVER_PORT: '0' }),
      dataFolder: join(folder, 'data'),
      keyFile: join(folder, 'keys', 'keys'),
      referralsFolder: join(folder, 'referrals'),
    };
    const demo = await createApp(config, { logger: canaryLogger(CANARIES) });
    // The settings of the demonstration, with nothing in them that nobody may be shown.
    const said = JSON.stringify({ ...demo.city.web, look: { ...demo.city.web?.look, logo: null } });
    const web = CityWeb.parse(JSON.parse(said.replaceAll(/\.example|voorbeeldstad/gi, '.be')));
    const city = { ...demo.city, demonstration: false, web };
    const real = { ...demo, city, cities: [city] };
    const refusalAt = async (publicUrl: string | undefined, production = true) => {
      try {
        const served = await serveWeb(real, { ...config, publicUrl, production });
        await served.close();
      } catch (error) {
        return error instanceof Error ? error.message : 'unknown';
      }
      return 'served';
    };
    try {
      for (const address of [undefined, 'http://meld.stad.be']) {
        expect(await refusalAt(address)).to.match(/^SPREEKEROVER_PUBLIC_URL .* https\.$/);
      }
      expect(await refusalAt('https://meld.stad.be')).to.equal('served');
      // On the machine of whoever makes the city, where nobody else reaches it.
      expect(await refusalAt('http://meld.stad.be', false)).to.match(/ https\.$/);
      expect(await refusalAt(undefined, false)).to.equal('served');
    } finally {
      await demo.close();
    }
  });
});
