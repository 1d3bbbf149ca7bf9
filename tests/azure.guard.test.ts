import { expect } from 'chai';
import { openAzureHouse, type AzureHouse } from './support/azureHouse.js';
import { AzurePerson } from './support/AzurePerson.js';
import { makeKey, type SigningKey } from './support/microsoft/keys.js';
import { type Signing, SmallMicrosoft, TEST_APP } from './support/microsoft/smallMicrosoft.js';

interface Row {
  readonly what: string;
  readonly status: number;
  readonly activity?: Readonly<Record<string, unknown>>;
  readonly signing?: Signing;
}

const MINUTE = 60;
const now = () => Math.floor(Date.now() / 1000);

/** security.md 2.1, row by row: what is posted, and how it is signed. */
const ROWS: readonly Row[] = [
  { what: 'lets in what Azure sends', status: 200 },
  { what: 'knows no other audience', status: 401, signing: { claims: { aud: 'somebody-else' } } },
  {
    what: 'knows no list of audiences',
    status: 401,
    signing: { claims: { aud: [TEST_APP.appId, 'somebody-else'] } },
  },
  {
    what: 'knows no issuer of a tenant, as the SDK for its emulator does',
    status: 401,
    signing: {
      claims: { iss: `https://sts.windows.net/${TEST_APP.tenantId}/`, appid: TEST_APP.appId },
    },
  },
  {
    what: 'refuses a token that ended six minutes ago',
    status: 401,
    signing: { claims: { exp: now() - 6 * MINUTE } },
  },
  {
    what: 'takes one that ended four minutes ago: clocks differ',
    status: 200,
    signing: { claims: { exp: now() - 4 * MINUTE } },
  },
  {
    what: 'refuses a token that begins in ten minutes',
    status: 401,
    signing: { claims: { nbf: now() + 10 * MINUTE } },
  },
  { what: 'refuses a token without an end', status: 401, signing: { claims: { exp: undefined } } },
  {
    what: 'refuses a token for no service',
    status: 401,
    signing: { claims: { serviceurl: undefined } },
  },
  {
    what: 'refuses our public key as a shared secret',
    status: 401,
    signing: { header: { alg: 'HS256' } },
  },
  { what: 'refuses what is not signed', status: 401, signing: { header: { alg: 'none' } } },
  { what: 'knows RS256 only', status: 401, signing: { header: { alg: 'RS512' } } },
  {
    what: 'refuses a key that nobody published',
    status: 401,
    signing: { key: makeKey(['msteams']) },
  },
  {
    what: 'refuses a stranger who names a key of Azure',
    status: 401,
    signing: { key: makeKey(['msteams']), header: { kid: 'PUBLISHED' } },
  },
  {
    what: 'refuses a token that names no key',
    status: 401,
    signing: { header: { kid: undefined } },
  },
  {
    what: 'refuses another service than the token is for',
    status: 403,
    signing: { claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } },
  },
  ...[
    'https://evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/?smba.trafficmanager.net',
    'https://smba.trafficmanager.net@evil.example/',
    'https://somebody:secret@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net:443/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net\\@evil.example/',
    'https://smba.trafficmanager.net./',
    'https://smba.trafficmanager.net/../../',
    'https://botframework.com.evil.example/',
    'https://evilbotframework.com/',
    '//smba.trafficmanager.net/',
    '',
  ].map((serviceUrl) => ({
    what: `never answers to "${serviceUrl}", whoever signed it`,
    status: 403,
    activity: { serviceUrl },
  })),
  ...['AseChannel', 'emulator', 'webchat', 'directline', '', 7, ['msteams']].map((channelId) => ({
    what: `knows no channel ${JSON.stringify(channelId)}`,
    status: 403,
    activity: { channelId },
  })),
  { what: 'refuses a type that is a list', status: 403, activity: { type: ['message'] } },
  { what: 'refuses an activity without a type', status: 403, activity: { type: undefined } },
];

describe('the guard of the door for Azure', () => {
  let microsoft: SmallMicrosoft;
  let house: AzureHouse;
  let person: AzurePerson;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
    house = await openAzureHouse();
    person = new AzurePerson(microsoft, () => house.url);
  });

  after(async () => {
    await house.close();
    await microsoft.close();
  });

  for (const { what, status, activity = {}, signing = {} } of ROWS) {
    it(what, async () => {
      const asked = microsoft.connector.asked;
      const answer = await person.post(
        person.activity({ type: 'typing', ...activity }),
        naming(signing, microsoft.key),
      );
      expect(answer.status).to.equal(status);
      expect(answer.text).to.equal(status === 200 ? '{}' : '{"error":"unauthorized"}');
      expect(microsoft.connector.asked).to.equal(asked);
    });
  }

  it('refuses a channel that the operator did not name', async () => {
    const env = {
      ...{ SPREEKEROVER_AZURE_APP_ID: TEST_APP.appId, SPREEKEROVER_AZURE_CHANNELS: 'msteams' },
      SPREEKEROVER_AZURE_TENANT_ID: TEST_APP.tenantId,
      SPREEKEROVER_AZURE_APP_PASSWORD: TEST_APP.appPassword,
    };
    const other = await openAzureHouse({ env });
    try {
      const onMessenger = new AzurePerson(microsoft, () => other.url, 'facebook');
      const onTeams = new AzurePerson(microsoft, () => other.url);
      const typing = { type: 'typing' };
      expect((await onMessenger.post(onMessenger.activity(typing))).status).to.equal(403);
      expect((await onTeams.post(onTeams.activity(typing))).status).to.equal(200);
    } finally {
      await other.close();
    }
  });

  it('refuses a key that may not speak for this channel', async () => {
    const key = microsoft.addKey(['facebook']);
    const mute = microsoft.addKey([]);
    const other = await openAzureHouse();
    try {
      const elsewhere = new AzurePerson(microsoft, () => other.url);
      const typing = elsewhere.activity({ type: 'typing' });
      expect((await elsewhere.post(typing, { key })).status).to.equal(403);
      expect((await elsewhere.post(typing, { key: mute })).status).to.equal(403);
      expect((await elsewhere.post(typing)).status).to.equal(200);
    } finally {
      await other.close();
    }
  });

  for (const [what, header] of [
    ['no header', undefined],
    ['an empty one', ''],
    ['another scheme', 'Basic a.b.c'],
    ['two parts', 'Bearer a.b'],
    ['four parts', 'Bearer a.b.c.d'],
    ['something behind it', 'Bearer a.b.c d'],
    ['parts that are no base64', 'Bearer a.b.{}'],
    ['parts that are no JSON', 'Bearer YQ.YQ.YQ'],
    ['parts that are no objects', 'Bearer MQ.MQ.MQ'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const answer = await fetch(`${house.url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(header === undefined ? {} : { authorization: header }),
        },
        body: JSON.stringify(person.activity({})),
      });
      expect(answer.status).to.equal(401);
      expect(await answer.text()).to.equal('{"error":"unauthorized"}');
    });
  }

  it('refuses a header that is longer than any of Azure', async () => {
    const padding = 'x'.repeat(8_192);
    const answer = await person.post(person.activity({}), { claims: { padding } });
    expect(answer.status).to.equal(401);
  });

  it('is not there without configuration', async () => {
    const other = await openAzureHouse({ env: {} });
    try {
      const answer = await microsoft.post(other.url, person.activity({}));
      expect(answer.status).to.equal(404);
    } finally {
      await other.close();
    }
  });

  it('refuses hostile bodies also of who may post', async () => {
    const activity = person.activity({ type: 'typing' });
    const authorization = await microsoft.signed(activity);
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(`${house.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization, ...headers },
        body,
      });
    const text = JSON.stringify(activity);
    expect((await post(text)).status).to.equal(200);
    expect((await post(text, { 'content-type': 'text/plain' })).status).to.equal(415);
    expect((await post(`${'['.repeat(100)}${']'.repeat(100)}`)).status).to.equal(400);
    expect((await post(text.replace('{', '{"__proto__":{},'))).status).to.equal(400);
    expect((await post('"text"')).status).to.equal(403);
    expect((await post('null')).status).to.equal(403);
    expect((await post(JSON.stringify({ ...activity, x: 'x'.repeat(300_000) }))).status).to.equal(
      413,
    );
  });
});

/** A row is written before there are keys. */
function naming(signing: Signing, { kid }: SigningKey): Signing {
  return signing.header?.['kid'] === 'PUBLISHED' ? { ...signing, header: { kid } } : signing;
}
