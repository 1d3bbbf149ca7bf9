import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Guard } from '../bots/channels/azure/Guard.js';
import { KeysUnavailableError, SigningKeys } from '../bots/channels/azure/SigningKeys.js';
import { canaryLogger } from './support/canaryLogger.js';
import { makeCertificate } from './support/microsoft/certificate.js';
import { makeKey, makeToken } from './support/microsoft/keys.js';
import { type Network, standIn } from './support/microsoft/network.js';
import { SmallMicrosoft, TEST_APP } from './support/microsoft/smallMicrosoft.js';

const HOUR = 60 * 60_000;
const KEYS_PATH = 'GET login.botframework.com/v1/.well-known/keys';

/** Keys and a guard on a clock that the test turns. */
function openGuard() {
  const time = { now: Date.now() };
  const clock = () => time.now;
  const logger = canaryLogger([]);
  const keys = new SigningKeys({ clock, logger });
  const guard = new Guard({ appId: TEST_APP.appId, channels: ['msteams'], keys, clock });
  return { time, keys, guard, log: logger.lines };
}

const ACTIVITY = { serviceUrl: 'https://smba.trafficmanager.net/emea/' };
const DAYS = { claims: { exp: Math.floor(Date.now() / 1000) + 14 * 24 * 3_600 } };

describe('the keys of Azure', () => {
  let microsoft: SmallMicrosoft;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
  });

  after(async () => {
    await microsoft.close();
  });

  const fetches = () => microsoft.asked.filter((one) => one === KEYS_PATH).length;

  it('are fetched once for all who come at the same time, and kept for a day', async () => {
    const { guard, time } = openGuard();
    const before = fetches();
    const token = await microsoft.signed(ACTIVITY, DAYS);
    const bearers = await Promise.all(Array.from({ length: 20 }, () => guard.bearerOf(token)));
    expect(bearers.every((bearer) => bearer !== undefined)).to.equal(true);
    time.now += 23 * HOUR;
    expect(await guard.bearerOf(token)).not.to.equal(undefined);
    expect(fetches()).to.equal(before + 1);
    time.now += 2 * HOUR;
    expect(await guard.bearerOf(token)).not.to.equal(undefined);
    expect(fetches()).to.equal(before + 2);
  });

  it('are asked for a key id that nobody knows once an hour, whoever invents them', async () => {
    const { guard, time } = openGuard();
    await guard.bearerOf(await microsoft.signed(ACTIVITY));
    const before = fetches();
    const invent = async () => {
      const header = { kid: randomUUID() };
      const tokens = [
        microsoft.signed(ACTIVITY, { header }),
        microsoft.signed(ACTIVITY, { header }),
      ];
      for (const token of await Promise.all(tokens)) {
        expect(await guard.bearerOf(token)).to.equal(undefined);
      }
    };
    for (let times = 0; times < 10; times += 1) await invent();
    expect(fetches()).to.equal(before);
    time.now += HOUR;
    for (let times = 0; times < 10; times += 1) await invent();
    expect(fetches()).to.equal(before + 1);
  });

  it('are taken up when Azure changes them, and forgotten a day after it took one back', async () => {
    const { guard, time } = openGuard();
    const first = microsoft.addKey();
    expect(await guard.bearerOf(await microsoft.signed(ACTIVITY, { key: first }))).to.be.an(
      'object',
    );
    const next = microsoft.addKey();
    time.now += HOUR;
    const signing = { ...DAYS, key: next };
    expect(await guard.bearerOf(await microsoft.signed(ACTIVITY, signing))).to.be.an('object');
    microsoft.withdraw(first);
    time.now += 25 * HOUR;
    const late = await microsoft.signed(ACTIVITY, { ...DAYS, key: first });
    expect(await guard.bearerOf(late)).to.equal(undefined);
  });

  it('stay as they were when they cannot be fetched', async () => {
    const { guard, time, log } = openGuard();
    const token = await microsoft.signed(ACTIVITY, DAYS);
    await guard.bearerOf(token);
    microsoft.keysAnswer = 503;
    try {
      time.now += 30 * HOUR;
      expect(await guard.bearerOf(token)).to.be.an('object');
      expect(log.some((line) => line.includes('azure.keys_failed'))).to.equal(true);
    } finally {
      microsoft.keysAnswer = 200;
    }
  });

  it('are asked again a minute after a first fetch that failed, and nobody is let in before', async () => {
    const { guard, time } = openGuard();
    const token = await microsoft.signed(ACTIVITY);
    microsoft.keysAnswer = 503;
    const wayIn = () => guard.bearerOf(token).then(() => 'answered', nameOf);
    try {
      expect(await wayIn()).to.equal('KeysUnavailableError');
      const asked = microsoft.asked.length;
      expect(await wayIn()).to.equal('KeysUnavailableError');
      expect(microsoft.asked.length).to.equal(asked);
    } finally {
      microsoft.keysAnswer = 200;
    }
    time.now += 61_000;
    expect(await guard.bearerOf(token)).to.be.an('object');
  });

  it('cost next to nothing to whoever comes with 20,000 tokens of his own, and leave nothing behind', async function () {
    this.timeout(120_000);
    const { guard } = openGuard();
    await guard.bearerOf(await microsoft.signed(ACTIVITY));
    const asked = microsoft.asked.length;
    const stranger = makeKey(['msteams']);
    // As finding 1 of security.md: not signed, each of another tenant; the rest as near as a stranger can come.
    const junk = (index: number) => {
      const tenant = randomUUID();
      const iss =
        index % 2 === 0 ? `https://sts.windows.net/${tenant}/` : 'https://api.botframework.com';
      const aud = index % 4 === 1 ? tenant : TEST_APP.appId;
      const claims = { iss, aud, tid: tenant, serviceurl: ACTIVITY.serviceUrl, exp: 9_999_999_999 };
      const parts = [
        { alg: 'RS256', kid: tenant },
        { ...claims, ver: '2.0', appid: tenant },
      ];
      const [head, body] = parts.map((part) =>
        Buffer.from(JSON.stringify(part)).toString('base64url'),
      );
      return `Bearer ${head ?? ''}.${body ?? ''}.${stranger.kid.replaceAll('-', '')}`;
    };
    const many = async (count: number) => {
      for (let index = 0; index < count; index += 1) {
        expect(await guard.bearerOf(junk(index))).to.equal(undefined);
      }
    };
    await many(1_000);
    const before = heap();
    await many(20_000);
    const growth = heap() - before;
    expect(microsoft.asked.length).to.equal(asked);
    // The SDK kept four strings of each: some ten megabytes.
    expect(growth).to.be.below(2_000_000);
    expect(await guard.bearerOf(await microsoft.signed(ACTIVITY))).to.be.an('object');
  });
});

describe('a key document that leads elsewhere', () => {
  const served: string[] = [];
  let server: Server;
  let network: Network;
  let jwks = '';

  before(async () => {
    const hosts = ['login.botframework.com', 'evil.example'];
    const { cert, key } = makeCertificate(hosts);
    const evil = makeKey(['msteams']);
    server = createServer({ cert, key }, (request, response) => {
      served.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
      const isConfiguration = request.url?.endsWith('openidconfiguration') === true;
      if (jwks === 'redirect') {
        response.writeHead(302, { location: 'https://evil.example/configuration' });
        response.end();
      } else if (jwks === 'endless') {
        response.writeHead(200);
        const more = setInterval(() => response.write('x'.repeat(100_000)), 1);
        response.on('close', () => {
          clearInterval(more);
        });
      } else {
        const jwk = { ...evil.open.export({ format: 'jwk' }), kid: evil.kid, endorsements: [] };
        response.end(JSON.stringify(isConfiguration ? { jwks_uri: jwks } : { keys: [jwk] }));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    network = standIn((host) => hosts.includes(host), { port: address.port, ca: cert });
  });

  after(async () => {
    network.restore();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  });

  for (const uri of [
    'https://evil.example/keys',
    'https://login.botframework.com.evil.example/keys',
    'https://login.botframework.com@evil.example/keys',
    'https://login.botframework.com:444/keys',
    'http://login.botframework.com/keys',
    'redirect',
    'endless',
  ]) {
    it(`is not followed: ${uri}`, async () => {
      jwks = uri;
      served.length = 0;
      const { keys } = openGuard();
      const outcome = await keys.find('any').then(() => 'found', nameOf);
      expect(outcome).to.equal(KeysUnavailableError.name);
      expect(served).to.deep.equal(['login.botframework.com/v1/.well-known/openidconfiguration']);
      expect(network.refused).to.deep.equal([]);
    });
  }

  it('is read where it stays on its host', async () => {
    jwks = 'https://login.botframework.com/v1/.well-known/keys';
    const { guard, keys } = openGuard();
    expect(await keys.find('any')).to.equal(undefined);
    const token = await makeToken({ key: makeKey([]), claims: {} });
    expect(await guard.bearerOf(`Bearer ${token}`)).to.equal(undefined);
  });
});

function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('no way to collect garbage');
  Reflect.apply(collect, undefined, []);
  return process.memoryUsage().heapUsed;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'no error';
}
