import { randomUUID } from 'node:crypto';
import { makeKey, makeToken } from '../../support/microsoft/keys.js';
import {
  SERVICE_URLS,
  type SmallMicrosoft,
  TEST_APP,
} from '../../support/microsoft/smallMicrosoft.js';

/** Headers that nobody may come in with, as they are really seen at a door on the internet. */
export async function junkHeaders(
  microsoft: SmallMicrosoft,
): Promise<Record<string, () => string>> {
  const activity = { serviceUrl: SERVICE_URLS.msteams };
  const foreign = makeKey(undefined);
  const forged = await microsoft.signed(activity, {
    key: foreign,
    header: { kid: microsoft.key.kid },
  });
  const unknown = await microsoft.signed(activity, { key: foreign });
  return {
    'no token at all': () => 'Bearer x',
    'signed by a stranger as if by a known key': () => forged,
    'signed by a key that nobody published': () => unknown,
    // Each from another tenant: the SDK remembers every one (security.md finding 1).
    'from another tenant, every time a new one': tenantsOf(
      await makeToken({ key: foreign, claims: {} }),
    ),
  };
}

/** The signature is of no use; nobody who refuses by issuer looks at it. */
function tenantsOf(token: string): () => string {
  const [head = '', , signature = ''] = token.split('.');
  return () => {
    const tid = randomUUID();
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: `https://sts.windows.net/${tid}/`, tid, ver: '1.0', exp: now + 3600 };
    const named = { ...claims, appid: TEST_APP.appId, aud: TEST_APP.appId };
    const body = Buffer.from(JSON.stringify(named)).toString('base64url');
    return `Bearer ${head}.${body}.${signature}`;
  };
}
