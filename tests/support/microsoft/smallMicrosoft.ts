import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from './certificate.js';
import { type Answer, Connector, type Outcome } from './connector.js';
import { makeKey, makeToken, published, type SigningKey } from './keys.js';
import { type Network, standIn } from './network.js';

/** The app that the tests register with nobody. */
export const TEST_APP = {
  appId: '11111111-2222-4333-8444-555555555555',
  tenantId: '66666666-7777-4888-8999-aaaaaaaaaaaa',
  appPassword: 'a password of nothing',
} as const;

/** The same as an operator would set it. */
export const TEST_ENV = {
  SPREEKEROVER_AZURE_APP_ID: TEST_APP.appId,
  SPREEKEROVER_AZURE_TENANT_ID: TEST_APP.tenantId,
  SPREEKEROVER_AZURE_APP_PASSWORD: TEST_APP.appPassword,
  SPREEKEROVER_AZURE_CHANNELS: 'msteams,facebook',
  SPREEKEROVER_PUBLIC_URL: 'https://meld.voorbeeldstad.example',
} as const;

/** What App Service puts in the environment of a program that has a managed identity. */
export const IDENTITY_ENV = {
  IDENTITY_ENDPOINT: 'https://identity.internal/msi/token',
  IDENTITY_HEADER: 'a header of nothing',
} as const;

/** As Teams and Messenger fill it in. */
export const SERVICE_URLS = {
  msteams: 'https://smba.trafficmanager.net/emea/',
  facebook: 'https://facebook.botframework.com/',
} as const;

const KEYS = 'login.botframework.com';
const LOGIN = 'login.microsoftonline.com';
const IDENTITY = 'identity.internal';
const HOSTS = [KEYS, LOGIN, IDENTITY, 'smba.trafficmanager.net', '*.botframework.com'];
const ISSUER = 'https://api.botframework.com';
const ENDORSED = ['msteams', 'facebook', 'webchat', 'directline', 'emulator', 'email', 'telegram'];

/** How a token differs from the one that Azure would send; a claim or header set to undefined is left out. */
export interface Signing {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Default: the first published key, which endorses both our channels. */
  readonly key?: SigningKey;
}

/**
 * A small Microsoft on this machine: the keys of `login.botframework.com`, the tokens of
 * `login.microsoftonline.com` (or of a managed identity) and the connector of `smba.trafficmanager.net` and
 * `*.botframework.com`, over real TLS, for everything in this process, whichever agent it uses; no
 * other host exists for it (`refused` has the names). The code under test is told nothing.
 *
 *     const microsoft = await SmallMicrosoft.start();           // before(); one at a time in a process
 *     const house = await openWebHouse({ env: TEST_ENV });
 *     const said = await microsoft.post(house.url, activity);     // signed as Azure signs; said.status, said.text
 *     microsoft.connector.sent                                  // what the bot sent, in order
 *     microsoft.connector.fail({ status: 429, retryAfter: 1 }, { cut: 'after' });
 *     const evil = await microsoft.signed(activity, { claims: { aud: 'x' }, header: { alg: 'HS256' } });
 *     microsoft.addKey(['skype']); microsoft.withdraw(key);     // published at once; makeKey() of keys.ts is a stranger's
 *     microsoft.keysAnswer = 503;                               // the key document cannot be had
 *     Object.assign(process.env, IDENTITY_ENV)                  // for a managed identity; take it away again
 *     await microsoft.close();                                  // after(): the network is as it was
 */
export class SmallMicrosoft {
  readonly connector = new Connector();
  /** `GET host/path` of every request, without its query. */
  readonly asked: string[] = [];
  /** Access tokens that were handed out to bots. */
  readonly tokens = new Set<string>();
  /** Status with which keys and their configuration are answered; 200 gives them. */
  keysAnswer = 200;
  /** Status with which a token is refused; 200 gives it. */
  tokensAnswer = 200;
  private keys: readonly SigningKey[] = [makeKey(ENDORSED)];
  private readonly tenants = makeKey(undefined);

  private constructor(
    private readonly server: Server,
    /** For another process: what it gives to `joinMicrosoft`. */
    readonly way: Way,
    private readonly network: Network,
  ) {}

  static async start(): Promise<SmallMicrosoft> {
    const { cert, key } = makeCertificate(HOSTS);
    const server = createServer({ cert, key });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const way = { port: address.port, ca: cert };
    const microsoft = new SmallMicrosoft(server, way, joinMicrosoft(way));
    server.on('request', (request, response) => void microsoft.answer(request, response));
    return microsoft;
  }

  /** Hosts that were wanted and do not exist here; a test can hold that there were none. */
  get refused(): readonly string[] {
    return this.network.refused;
  }

  /** The key with which everything is signed that says no other. */
  get key(): SigningKey {
    const [first] = this.keys;
    if (first === undefined) throw new Error('every key was withdrawn');
    return first;
  }

  /** A new key, in the document from now on. */
  addKey(endorsements: readonly string[] | undefined = ENDORSED): SigningKey {
    const key = makeKey(endorsements);
    this.keys = [...this.keys, key];
    return key;
  }

  withdraw(key: SigningKey): void {
    this.keys = this.keys.filter((one) => one !== key);
  }

  /** The Authorization header with which Azure Bot Service posts this activity to the bot. */
  async signed(activity: object, signing: Signing = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const serviceurl: unknown = Reflect.get(activity, 'serviceUrl');
    const claims = {
      iss: ISSUER,
      aud: TEST_APP.appId,
      serviceurl,
      nbf: now - 10,
      exp: now + 3600,
      ...signing.claims,
    };
    const { header = {}, key = this.key } = signing;
    return `Bearer ${await makeToken({ header, claims, key })}`;
  }

  /** Posts an activity to the program at `url` (its origin) as Azure does, and waits for its answer. */
  async post(url: string, activity: object, signing: Signing = {}) {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        authorization: await this.signed(activity, signing),
      },
      body: JSON.stringify(activity),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  async close(): Promise<void> {
    this.network.restore();
    await new Promise((resolve) => {
      this.server.close(resolve);
      this.server.closeAllConnections();
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/' } = request;
    const host = (request.headers.host ?? '').replace(/:443$/, '');
    const path = url.split('?')[0] ?? '/';
    this.asked.push(`${method} ${host}${path}`);
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    const outcome = await this.outcome(request, { method, host, path, body });
    if (outcome === 'cut') {
      response.destroy();
      return;
    }
    const text = outcome.body === undefined ? '' : JSON.stringify(outcome.body);
    const headers = { 'content-type': 'application/json; charset=utf-8', ...outcome.headers };
    // One after the other: where restify is loaded, writeHead gives nothing back.
    response.writeHead(outcome.status, headers);
    response.end(text);
  }

  private async outcome(request: IncomingMessage, asked: Asked): Promise<Outcome> {
    if (asked.host === KEYS) return this.keysFor(asked.path);
    if (asked.host === LOGIN) return this.loginFor(asked);
    if (asked.host === IDENTITY) return this.identityFor(request);
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    if (!this.tokens.has(token)) return { status: 401, body: { error: { code: 'Unauthorized' } } };
    return this.connector.serve(asked.method, asked.host, asked.path, asked.body);
  }

  private keysFor(path: string): Answer {
    if (this.keysAnswer !== 200) return { status: this.keysAnswer };
    if (path === '/v1/.well-known/keys')
      return { status: 200, body: { keys: this.keys.map(published) } };
    if (path !== '/v1/.well-known/openidconfiguration') return { status: 404 };
    return {
      status: 200,
      body: {
        issuer: ISSUER,
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: `https://${KEYS}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      },
    };
  }

  private loginFor({ method, path, body }: Asked): Answer {
    // What the SDK of others looks up for the tokens of other tenants; nobody here signs with them.
    if (path.endsWith('/v2.0/.well-known/openid-configuration')) {
      const jwks = `https://${LOGIN}/common/discovery/v2.0/keys`;
      return { status: 200, body: { issuer: `https://${LOGIN}/{tenantid}/v2.0`, jwks_uri: jwks } };
    }
    if (path === '/common/discovery/v2.0/keys') {
      return { status: 200, body: { keys: [published(this.tenants)] } };
    }
    if (method !== 'POST' || path !== `/${TEST_APP.tenantId}/oauth2/v2.0/token`)
      return { status: 404 };
    if (this.tokensAnswer !== 200) {
      return { status: this.tokensAnswer, body: { error: 'temporarily_unavailable' } };
    }
    const form = new URLSearchParams(body);
    const isKnown =
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_id') === TEST_APP.appId &&
      form.get('client_secret') === TEST_APP.appPassword &&
      form.get('scope')?.includes('https://api.botframework.com/.default') === true;
    if (!isKnown) return { status: 401, body: { error: 'invalid_client' } };
    const given = { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599 };
    return { status: 200, body: { ...given, access_token: this.newToken() } };
  }

  private identityFor({ headers, url = '' }: IncomingMessage): Answer {
    const asked = new URL(url, `https://${IDENTITY}`);
    const isKnown =
      headers['x-identity-header'] === IDENTITY_ENV.IDENTITY_HEADER &&
      asked.searchParams.get('client_id') === TEST_APP.appId &&
      asked.searchParams.get('resource') === ISSUER;
    if (!isKnown) return { status: 400, body: { statusCode: 400, message: 'No such identity.' } };
    if (this.tokensAnswer !== 200) return { status: this.tokensAnswer };
    const given = { token_type: 'Bearer', expires_on: Math.floor(Date.now() / 1000) + 3599 };
    return { status: 200, body: { ...given, resource: ISSUER, access_token: this.newToken() } };
  }

  private newToken(): string {
    const token = `token-${randomUUID()}`;
    this.tokens.add(token);
    return token;
  }
}

interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

/** Where it listens, and who signed its certificate. */
export interface Way {
  readonly port: number;
  readonly ca: string;
}

/** Stands in for the network of this process with a small Microsoft that runs here or in another one. */
export function joinMicrosoft(way: Way): Network {
  return standIn(isOurs, way);
}

function isOurs(host: string): boolean {
  return HOSTS.includes(host) || host.endsWith('.botframework.com');
}
