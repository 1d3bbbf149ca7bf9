import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';
import type { Logger } from '../../../services/logger.js';
import { askHttps } from './https.js';

/** A public key with which Azure Bot Service signs, and the channels it may sign for. */
export interface SigningKey {
  readonly key: CryptoKey;
  readonly endorsements: readonly string[];
}

/** There is no key document at all: nobody can be let in, and nobody can be refused. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
  readonly code = 'keys_unavailable';
}

interface KeysParts {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly logger: Logger;
}

/** Published by Microsoft (bot-docs, connector authentication); security.md 2.1. */
const CONFIGURATION = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const HOST = /^https:\/\/login\.botframework\.com\/[\w./-]+$/;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** After a fetch that failed: a server that is down is not asked with every message. */
const REST = MINUTE;

/** For each of the two documents. The real one has some sixty keys of 2 KB. */
const BOUNDS = { milliseconds: 5_000, longest: 1024 * 1024 } as const;

const Configuration = z.object({ jwks_uri: z.string().regex(HOST) });
const KeyDocument = z.object({ keys: z.array(z.unknown()).max(1_000) });
const Jwk = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1).max(200),
  /** 2,048 bits at least. */
  n: z.string().min(342).max(2_000),
  e: z.string().min(1).max(20),
  endorsements: z.array(z.string()).default([]),
});

/**
 * The keys of Azure Bot Service, fetched by ourselves because no library gives the endorsements
 * (security.md 2.1). Kept for a day; a key id that is not among them is looked for at most once an
 * hour, whoever asks; when a fetch fails, the keys we had stay. All who wait share one fetch.
 */
export class SigningKeys {
  readonly #parts: KeysParts;
  #keys: ReadonlyMap<string, SigningKey> | undefined;
  #fetchedAt = -Infinity;
  #triedAt = -Infinity;
  #fetching: Promise<void> | undefined;

  constructor(parts: KeysParts) {
    this.#parts = parts;
  }

  /** The key with this id; undefined when there is none. @throws KeysUnavailableError */
  async find(kid: string): Promise<SigningKey | undefined> {
    if (this.#mustFetch(kid)) await this.#fetchOnce();
    if (this.#keys === undefined) throw new KeysUnavailableError();
    return this.#keys.get(kid);
  }

  #mustFetch(kid: string): boolean {
    if (this.#fetching !== undefined) return this.#keys?.has(kid) !== true;
    const now = this.#parts.clock();
    const sinceTry = now - this.#triedAt;
    if (this.#keys === undefined || now - this.#fetchedAt >= DAY) return sinceTry >= REST;
    return !this.#keys.has(kid) && sinceTry >= HOUR;
  }

  #fetchOnce(): Promise<void> {
    this.#fetching ??= this.#fetch().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #fetch(): Promise<void> {
    this.#triedAt = this.#parts.clock();
    try {
      const { jwks_uri } = Configuration.parse(await documentAt(CONFIGURATION));
      const { keys } = KeyDocument.parse(await documentAt(jwks_uri));
      this.#keys = await read(keys);
      this.#fetchedAt = this.#parts.clock();
    } catch (error) {
      this.#parts.logger.warn('azure.keys_failed', {}, error);
    }
  }
}

async function documentAt(url: string): Promise<unknown> {
  const { status, body } = await askHttps({ method: 'GET', url, ...BOUNDS });
  if (status !== 200) throw new KeyDocumentError();
  const parsed: unknown = JSON.parse(body);
  return parsed;
}

/** Keys that are not for us, or in a form to come, are passed over; a document without one of ours is none. */
async function read(entries: readonly unknown[]): Promise<ReadonlyMap<string, SigningKey>> {
  const keys = new Map<string, SigningKey>();
  for (const entry of entries) {
    const jwk = Jwk.safeParse(entry).data;
    if (jwk === undefined) continue;
    const { kty, n, e, kid, endorsements } = jwk;
    const key = await importJWK({ kty, n, e }, 'RS256').catch(() => undefined);
    if (key === undefined || key instanceof Uint8Array) continue;
    keys.set(kid, { key, endorsements });
  }
  if (keys.size === 0) throw new KeyDocumentError();
  return keys;
}

class KeyDocumentError extends Error {
  override readonly name = 'KeyDocumentError';
  readonly code = 'keys_unreadable';
}
