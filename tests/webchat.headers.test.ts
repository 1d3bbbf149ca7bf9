import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { call, Caller } from './support/directLine.js';
import { writeRaw } from './support/rawHttp.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const CITY = 'https://www.stad.example';
const CLIENT = 'https://bot.elders.example';
const STRANGER = 'https://kwaad.example';
const SHARED = '/v3/directline/conversations';

/** A policy as its directives, each with what it lets in. */
function policyOf({ headers }: { readonly headers: Headers }): Record<string, string> {
  const directives = (headers.get('content-security-policy') ?? '').split('; ');
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

/** Headers of whatever we answer (security.md 4.4). */
function hasAlways({ headers }: { readonly headers: Headers }): void {
  expect(headers.get('referrer-policy')).to.equal('no-referrer');
  expect(headers.get('x-content-type-options')).to.equal('nosniff');
  expect(headers.get('x-robots-tag')).to.equal('noindex, nofollow');
  expect(headers.get('permissions-policy')).to.equal(
    'camera=(), microphone=(), geolocation=(), clipboard-read=()',
  );
  for (const absent of ['server', 'x-powered-by', 'set-cookie', 'etag', 'last-modified']) {
    expect(headers.has(absent), absent).to.equal(false);
  }
}

describe('every answer of the web chat', () => {
  let house: WebHouse;
  let person: Caller;

  before(async () => {
    house = await openWebHouse({
      env: { SPREEKEROVER_CLIENT_ORIGINS: `${CLIENT}, https://ook.example` },
      embedOrigins: [CITY],
    });
    person = await new Caller(house.url).start();
  });
  after(async () => {
    await house.close();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(house.url + path, { headers });
  const scriptIn = (page: string) => /<script src="([^"]+)"/.exec(page)?.[1] ?? 'none';

  it('of the chat page lets in its own script, its own style and its own server, and nobody else', async () => {
    const page = await get('/chat?taal=en');
    const html = await page.text();
    hasAlways(page);
    const policy = policyOf(page);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).to.deep.equal({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': `'self' 'sha256-${hash}'`,
      'img-src': "'self' data:",
      'connect-src': `'self' ws://localhost:${house.web.port}`,
      'base-uri': "'none'",
      'form-action': "'self'",
      'object-src': "'none'",
      'frame-ancestors': `'self' ${CITY}`,
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
    expect(page.headers.get('cache-control')).to.equal('no-store');
    expect(page.headers.get('cross-origin-opener-policy')).to.equal('same-origin');
    expect(page.headers.get('cross-origin-resource-policy')).to.equal('same-origin');
    expect(page.headers.get('content-language')).to.equal('en');
    expect(page.headers.has('x-frame-options'), 'it would shut the city out too').to.equal(false);
  });

  it('to a form has the same headers as the page that it was on', async () => {
    const asked = await get('/chat');
    const t = /name="t" value="([^"]+)"/.exec(await asked.text())?.[1] ?? '';
    const body = new URLSearchParams({ t, m: 'one', new: '1', l: 'nl', text: 'hallo' });
    const answered = await fetch(`${house.url}/chat`, { method: 'POST', body });
    expect(answered.status).to.equal(200);
    hasAlways(answered);
    expect(policyOf(answered)).to.deep.equal(policyOf(asked));
    expect(answered.headers.get('cache-control')).to.equal('no-store');
  });

  for (const path of ['/privacy', '/toegankelijkheid', '/redactie', '/voorbeeld', '/']) {
    it(`that is the page ${path} cannot be put in a frame or use anything of others`, async () => {
      const page = await get(path);
      expect(page.status).to.equal(200);
      hasAlways(page);
      const policy = policyOf(page);
      expect(policy).to.include({
        'default-src': "'none'",
        'script-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
      });
      expect(policy['style-src']).not.to.include('unsafe');
      expect(page.headers.get('x-frame-options')).to.equal('DENY');
      expect(page.headers.get('cache-control')).to.equal('no-store');
    });
  }

  it('of the protocol can do nothing in a browser, also when it is a refusal', async () => {
    const token = { authorization: `Bearer ${person.token}` };
    const answers = [
      await get(`${SHARED}/${person.conversation}/activities`, token),
      await get(`${SHARED}/${person.conversation}`, token),
      await get(`${SHARED}/${person.conversation}/activities`),
      await get(`${SHARED}/x/activities`, { authorization: 'Bearer x' }),
      await get('/nergens'),
      await get('/chat/leave'),
      await get('/healthz'),
      await fetch(`${house.url}/chat/session`, { method: 'POST', body: 'x' }),
      await fetch(`${house.url}/chat/leave`, { method: 'POST' }),
    ];
    for (const answer of answers) {
      hasAlways(answer);
      expect(answer.headers.get('content-security-policy')).to.equal(
        "default-src 'none'; frame-ancestors 'none'; sandbox",
      );
      expect(answer.headers.get('x-frame-options')).to.equal('DENY');
      expect(answer.headers.get('cache-control')).to.equal('no-store');
      expect(answer.headers.get('content-type')).to.match(/^application\/json/);
    }
  });

  it('that is a script is kept for ever under its own name, and is a script to no other site', async () => {
    const script = await get(scriptIn(await (await get('/chat')).text()));
    expect(script.status).to.equal(200);
    hasAlways(script);
    expect(script.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(script.headers.get('cross-origin-resource-policy')).to.equal('same-origin');
    expect(policyOf(script)).to.include({ 'default-src': "'none'", 'frame-ancestors': "'none'" });
  });

  it('that is the loader may be used by the page of a city, and is asked for again after an hour', async () => {
    const loader = await get('/embed.js');
    hasAlways(loader);
    expect(loader.headers.get('cross-origin-resource-policy')).to.equal('cross-origin');
    expect(loader.headers.get('cache-control')).to.equal('public, max-age=3600');
  });

  it('says nothing of a sealed connection where there is none', async () => {
    for (const path of ['/chat', '/healthz', '/privacy']) {
      expect((await get(path)).headers.has('strict-transport-security')).to.equal(false);
    }
  });

  it('is as readable to a named origin as the protocol needs, and to it alone', async () => {
    const url = `${house.url}${SHARED}/${person.conversation}/activities`;
    for (const token of [person.token, '']) {
      const { headers } = await call(url, { token, headers: { origin: CLIENT } });
      expect(headers.get('access-control-allow-origin')).to.equal(CLIENT);
      expect(headers.get('access-control-expose-headers')).to.equal('Retry-After');
      expect(headers.get('cross-origin-resource-policy')).to.equal('cross-origin');
      expect(headers.get('vary')).to.include('Origin');
      expect(headers.has('access-control-allow-credentials')).to.equal(false);
    }
  });

  it('lets a browser of a named origin ask beforehand', async () => {
    const { status, headers } = await preflight(CLIENT, `${SHARED}/x/activities`);
    expect(status).to.equal(204);
    expect(headers.get('access-control-allow-origin')).to.equal(CLIENT);
    expect(headers.get('access-control-allow-methods')).to.equal('GET, POST, OPTIONS');
    expect(headers.get('access-control-allow-headers')).to.equal(
      'authorization, content-type, x-ms-bot-agent, x-requested-with',
    );
  });

  it('tells a stranger nothing, beforehand or after', async () => {
    const strangers = [STRANGER, `${CLIENT}.kwaad.example`, CITY, 'null', CLIENT.replace('s', '')];
    for (const origin of strangers) {
      for (const path of [SHARED, `${SHARED}/x/activities`, `${SHARED}/x`, '/chat/session']) {
        const { headers } = await preflight(origin, path);
        expect(names(headers), `${origin} ${path}`).to.deep.equal([]);
      }
      const url = `${house.url}${SHARED}/${person.conversation}/activities`;
      const { headers } = await call(url, { token: person.token, headers: { origin } });
      expect(names(headers), origin).to.deep.equal([]);
    }
  });

  it('of the page and of our own client is for our own origin only', async () => {
    for (const path of ['/chat', '/chat/session', '/chat/stay', '/chat/leave', '/privacy']) {
      expect(names((await preflight(CLIENT, path)).headers), path).to.deep.equal([]);
      expect(names((await get(path, { origin: CLIENT })).headers), path).to.deep.equal([]);
    }
  });

  const names = (headers: Headers) =>
    [...headers.keys()].filter((name) => name.startsWith('access-control'));
  const preflight = (origin: string, path: string) =>
    fetch(house.url + path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
});

describe('the web chat behind a sealed connection', () => {
  it('says so on every answer, and sockets open on the public address whatever a request says', async () => {
    const house = await openWebHouse({ env: { SPREEKEROVER_PUBLIC_URL: 'https://meld.example' } });
    try {
      for (const path of ['/chat', '/healthz', '/privacy', '/embed.js', '/nergens']) {
        const { headers } = await fetch(house.url + path, { headers: { host: 'kwaad.example' } });
        expect(headers.get('strict-transport-security'), path).to.equal('max-age=31536000');
      }
      const chat = await fetch(`${house.url}/chat`);
      expect(policyOf(chat)['connect-src']).to.equal("'self' wss://meld.example");
      const { body } = await call(`${house.url}${SHARED}`, { method: 'POST' });
      expect(body.streamUrl).to.match(/^wss:\/\/meld\.example\/v3\/directline\/conversations\//);
    } finally {
      await house.close();
    }
  });

  it('does not let a stranger choose where sockets open, on a machine where it is only tried', async () => {
    const house = await openWebHouse();
    try {
      const hosts = 'Host: kwaad.example\r\nX-Forwarded-Host: kwaad.example';
      const start = `POST ${SHARED} HTTP/1.1\r\n${hosts}\r\nContent-Length: 0\r\n\r\n`;
      const { text } = await writeRaw(house.web.port, start);
      expect(text).to.include(`"streamUrl":"ws://localhost:${house.web.port}/v3/`);
    } finally {
      await house.close();
    }
  });
});
