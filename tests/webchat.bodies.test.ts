import { expect } from 'chai';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Caller } from './support/directLine.js';
import { type RawAnswer, writeRaw } from './support/rawHttp.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const CANARY = 'kanariegeel';
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const SECOND = 1_000;

/** A body and, where that is what is wrong, the headers that come with it. */
type Hostile = readonly [name: string, body: string | Uint8Array, headers?: readonly string[]];

const MESSAGE = JSON.stringify({ type: 'message', text: CANARY });
const BOMB = Buffer.alloc(20 * 1024 * 1024, ' ');
const NO_UTF8 = Buffer.concat([
  Buffer.from(`{"type":"message","text":"${CANARY}`),
  Buffer.from([0xc3, 0x28, 0xff]),
  Buffer.from('"}'),
]);
const inside = (open: string, close: string) =>
  `{"type":"message","value":${open.repeat(10_000)}${close.repeat(10_000)}}`;

const HOSTILE_JSON: readonly Hostile[] = [
  ['a bomb in gzip', gzipSync(BOMB), ['Content-Encoding: gzip']],
  ['a bomb in brotli', brotliCompressSync(BOMB), ['Content-Encoding: br']],
  ['a bomb in deflate', deflateSync(BOMB), ['Content-Encoding: deflate']],
  ['an encoding that nobody knows', MESSAGE, ['Content-Encoding: kanariegeel']],
  ['arrays 10,000 deep', inside('[', ']')],
  [
    'objects 10,000 deep',
    inside('{"a":', '}').replace('}'.repeat(10_000), `1${'}'.repeat(10_000)}`),
  ],
  ['seventeen deep', `{"type":"message","value":${'['.repeat(16)}${']'.repeat(16)}}`],
  ['brackets that never close', '['.repeat(60_000)],
  ['__proto__', '{"type":"message","__proto__":{"isAdmin":true}}'],
  ['__proto__ behind an escape', '{"type":"message","\\u005f_proto__":{"isAdmin":true}}'],
  ['__proto__ further in', '{"type":"message","value":[{"a":{"__proto_\\u005F":1}}]}'],
  ['constructor', '{"type":"message","constructor":{"prototype":{"isAdmin":true}}}'],
  ['prototype', '{"type":"message","value":{"prototype":1}}'],
  ['a name twice', '{"type":"event","text":"kanariegeel","type":"message"}'],
  ['a name twice, once behind an escape', '{"type":"event","t\\u0079pe":"message"}'],
  ['bytes that are no UTF-8', NO_UTF8],
  ['a mark of byte order', `\uFEFF{"type":"message"}${CANARY}`],
  ['half of it', MESSAGE.slice(0, -4)],
  ['more after its end', `${MESSAGE}${CANARY}`],
  ['nothing', ''],
  ['a zero byte', '{"type":"message","text":"a\0b"}'],
  ['an array', `["${CANARY}"]`],
  ['a sentence', `"${CANARY}"`],
  ['null', 'null'],
  ['no type', `{"text":"${CANARY}"}`],
  ['a type in a list', `{"type":["message"],"text":"${CANARY}"}`],
  ['a type that there is not', `{"type":"${CANARY}"}`],
  ['a text that is none', '{"type":"message","text":{"$gt":""}}'],
  ['a text that is too long', JSON.stringify({ type: 'message', text: CANARY.repeat(2_000) })],
  ['a megabyte', JSON.stringify({ type: 'message', text: CANARY.repeat(100_000) })],
  ['another type', MESSAGE, ['Content-Type: text/plain']],
  ['a form', `text=${CANARY}`, [`Content-Type: ${FORM_TYPE}`]],
  ['parts', MESSAGE, ['Content-Type: multipart/form-data; boundary=x']],
  ['a type that only looks like it', MESSAGE, ['Content-Type: application/jsonp']],
];

const HOSTILE_FORMS: readonly Hostile[] = [
  ...HOSTILE_JSON.filter(([, , headers]) => headers?.[0]?.startsWith('Content-Encoding')),
  ['a megabyte', `t=x&m=y&text=${CANARY.repeat(100_000)}`],
  ['10,000 fields', `${CANARY}=1&`.repeat(4_000)],
  ['fields that reach into objects', `__proto__=${CANARY}&constructor=x`],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from('t=x&m=y&text='), Buffer.from([0xff])])],
  ['nothing', ''],
  ['no page of ours', `text=${CANARY}`],
  ['JSON', MESSAGE, [`Content-Type: ${JSON_TYPE}`]],
  ['parts', `t=${CANARY}`, ['Content-Type: multipart/form-data; boundary=x']],
  ['plain text', `t=${CANARY}`, ['Content-Type: text/plain']],
];

describe('an attacker who sends a body', () => {
  let house: WebHouse;
  let person: Caller;
  let loris: readonly Promise<RawAnswer>[];

  before(async () => {
    house = await openWebHouse();
    person = await new Caller(house.url).start();
    // Begun here, so that nobody waits for them: they are looked at last.
    loris = [
      writeRaw(house.web.port, 'GET /chat HTTP/1.1\r\nHost: x\r\nX-A: ', 'a', 30_000),
      writeRaw(house.web.port, form('Content-Length: 60000'), undefined, 30_000),
    ];
  });
  after(async () => {
    await house.close();
  });
  afterEach(async () => {
    expect((await fetch(`${house.url}/healthz`)).status).to.equal(200);
    expect(await person.poll(), 'nothing of it was taken as a message').to.deep.equal([]);
  });

  const form = (...headers: readonly string[]) =>
    ['POST /chat HTTP/1.1', 'Host: x', `Content-Type: ${FORM_TYPE}`, ...headers, '', ''].join(
      '\r\n',
    );

  function head(path: string, type: string, headers: readonly string[]): string {
    const own = headers.some((line) => line.startsWith('Content-Type'));
    return [
      `POST ${path} HTTP/1.1`,
      'Host: x',
      `Authorization: Bearer ${person.token}`,
      ...(own ? [] : [`Content-Type: ${type}`]),
      ...headers,
      '',
      '',
    ].join('\r\n');
  }

  function isRefused(answer: RawAnswer): void {
    expect(answer.status).to.be.within(400, 499);
    expect(answer.milliseconds).to.be.below(SECOND);
    expect(answer.text).not.to.include(CANARY);
    expect(answer.text.match(/HTTP\/1\.1 /g)).to.have.length(1);
    expect(answer.text).not.to.match(/^server:/im);
  }

  async function send(path: string, type: string, [, body, headers = []]: Hostile): Promise<void> {
    const bytes = Buffer.from(body);
    const length = `Content-Length: ${bytes.length}`;
    const start = Buffer.from(head(path, type, [...headers, length]));
    isRefused(await writeRaw(house.web.port, Buffer.concat([start, bytes])));
  }

  for (const hostile of HOSTILE_JSON) {
    it(`with ${hostile[0]} as a message is refused at once`, async () => {
      await send(
        `/v3/directline/conversations/${person.conversation}/activities`,
        JSON_TYPE,
        hostile,
      );
    });
  }

  it('with each of those as a beginning is refused at once', async () => {
    const meant = HOSTILE_JSON.filter(([name]) => !/text|type|no type|null/.test(name));
    for (const hostile of meant) await send('/chat/session', JSON_TYPE, hostile);
  });

  for (const hostile of HOSTILE_FORMS) {
    it(`with ${hostile[0]} as a form is refused at once`, async () => {
      await send('/chat', FORM_TYPE, hostile);
    });
  }

  it('that never ends is refused at once, whether anybody reads it or not', async () => {
    const chunk = `1000\r\n${CANARY.padEnd(4096, 'x')}\r\n`;
    const path = `/v3/directline/conversations/${person.conversation}/activities`;
    const chunked = ['Transfer-Encoding: chunked'];
    for (const start of [
      head(path, JSON_TYPE, chunked),
      head(path, 'text/plain', chunked),
      head('/chat', FORM_TYPE, chunked),
      head('/chat/leave-not', JSON_TYPE, chunked),
    ]) {
      const answer = await writeRaw(house.web.port, start, chunk);
      isRefused(answer);
      expect(answer.isClosed, 'nobody listens on').to.equal(true);
    }
  });

  it('that is said to be long is refused before it comes', async () => {
    isRefused(await writeRaw(house.web.port, form('Content-Length: 99999999')));
  });

  const smuggled = `GET /${CANARY} HTTP/1.1\r\nHost: x\r\n\r\n`;
  const SMUGGLING: readonly [string, string][] = [
    ['two ends', `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['two lengths', `Content-Length: 3\r\nContent-Length: 4\r\n\r\nt=x${smuggled}`],
    ['a length that is none', `Content-Length: +3\r\n\r\nt=x${smuggled}`],
    ['an encoding that is none', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['an encoding that goes on', `Transfer-Encoding: chunked, a\r\n\r\n0\r\n\r\n${smuggled}`],
    ['a space before the colon', `Content-Length : 3\r\n\r\nt=x${smuggled}`],
    ['a folded header', `X-A: b\r\n Content-Length: 3\r\n\r\nt=x${smuggled}`],
    ['a chunk of no size', `Transfer-Encoding: chunked\r\n\r\n-1\r\n${smuggled}`],
    ['a chunk of any size', `Transfer-Encoding: chunked\r\n\r\n${'F'.repeat(20)}\r\n${smuggled}`],
    ['a zero byte in a header', `X-A: a\0b\r\n\r\n`],
    ['10,000 headers', `${'a: b\r\n'.repeat(10_000)}\r\n`],
    ['a header of 100 kB', `X-A: ${'b'.repeat(100_000)}\r\n\r\n`],
    ['fifty-one headers', `${'a: b\r\n'.repeat(51)}\r\n`],
  ];
  for (const [name, rest] of SMUGGLING) {
    it(`with ${name} gets one refusal, and nothing behind it is a request`, async () => {
      isRefused(await writeRaw(house.web.port, form().slice(0, -2) + rest));
    });
  }

  const ADDRESSES: readonly [string, string][] = [
    ['a page that is not there', 'GET /favicon.ico HTTP/1.1\r\nHost: x'],
    ['a path that is no text', 'GET /v3/directline/conversations/%ff HTTP/1.1\r\nHost: x'],
    ['a path with no end of an escape', 'GET /static/%zz HTTP/1.1\r\nHost: x'],
    ['a path upwards', `GET /static/../../../etc/passwd HTTP/1.1\r\nHost: x`],
    ['a path upwards in disguise', `GET /static/..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: x`],
    ['a path that begins twice', 'GET //chat HTTP/1.1\r\nHost: x'],
    ['the address of another server', 'GET http://kanariegeel.example/chat HTTP/1.1\r\nHost: x'],
    ['an address that is none', 'GET http://[/chat HTTP/1.1\r\nHost: x'],
    ['a host that is none', 'GET /chat HTTP/1.1\r\nHost: ['],
    ['a host with a space', 'GET /chat HTTP/1.1\r\nHost: kanariegeel b'],
    ['a port that is none', 'GET /chat HTTP/1.1\r\nHost: localhost:99999999'],
    ['no host', 'GET /chat HTTP/1.1'],
    ['everything', 'OPTIONS * HTTP/1.1\r\nHost: x'],
    ['an echo', 'TRACE /chat HTTP/1.1\r\nHost: x\r\nCookie: kanariegeel'],
    ['a removal', 'DELETE /chat HTTP/1.1\r\nHost: x'],
    ['another protocol', 'GET /chat HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c'],
    ['something that is to be expected', 'GET /chat HTTP/1.1\r\nHost: x\r\nExpect: kanariegeel'],
  ];
  for (const [name, request] of ADDRESSES) {
    it(`asks for ${name} instead, and is refused`, async () => {
      isRefused(await writeRaw(house.web.port, `${request}\r\nConnection: close\r\n\r\n`));
    });
  }

  it('asks for a way through to somewhere else, and is shown out', async () => {
    const answer = await writeRaw(
      house.web.port,
      'CONNECT kanariegeel:443 HTTP/1.1\r\nHost: x\r\n\r\n',
    );
    expect(answer).to.include({ text: '', isClosed: true });
  });

  it('sends as slowly as can be, and is not waited for', async () => {
    for (const answer of await Promise.all(loris)) {
      expect(answer).to.include({ status: 408, isClosed: true });
      expect(answer.milliseconds).to.be.below(15 * SECOND);
    }
  }).timeout(30_000);
});
