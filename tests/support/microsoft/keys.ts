import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { promisify } from 'node:util';

/** A key with which Azure signs what it posts to a bot. */
export interface SigningKey {
  readonly kid: string;
  readonly secret: KeyObject;
  readonly open: KeyObject;
  /** Channels for which it may sign, as the published document says; undefined where it says nothing. */
  readonly endorsements: readonly string[] | undefined;
}

/** What a token says of itself and of its bearer; a member set to undefined is left out. */
export interface TokenParts {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key: SigningKey;
}

export function makeKey(endorsements: readonly string[] | undefined): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid: randomUUID(), secret: privateKey, open: publicKey, endorsements };
}

/** The entry of a key in the key document, with the members that Microsoft's has. */
export function published(key: SigningKey): Readonly<Record<string, unknown>> {
  const jwk = key.open.export({ format: 'jwk' });
  const { kid, endorsements } = key;
  const entry = { ...jwk, kty: 'RSA', use: 'sig', alg: 'RS256', kid, x5t: kid };
  return endorsements === undefined ? entry : { ...entry, endorsements };
}

/**
 * A token of three parts. A header that says `none` gets no signature, one that says `HS…` the one
 * that an attacker makes who takes our public key for a shared secret.
 */
export async function makeToken({ header, claims, key }: TokenParts): Promise<string> {
  const head = { typ: 'JWT', alg: 'RS256', kid: key.kid, x5t: key.kid, ...header };
  const parts = `${encoded(head)}.${encoded(claims ?? {})}`;
  return `${parts}.${await signature(head.alg, parts, key)}`;
}

const signed = promisify(sign);

async function signature(alg: string, parts: string, key: SigningKey): Promise<string> {
  if (alg === 'none') return '';
  const hash = `sha${alg.slice(2)}`;
  if (alg.startsWith('HS')) {
    const pem = key.open.export({ format: 'pem', type: 'spki' });
    return createHmac(hash, pem).update(parts).digest('base64url');
  }
  const bytes = await signed(hash, Buffer.from(parts), key.secret);
  return bytes.toString('base64url');
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
