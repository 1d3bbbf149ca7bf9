import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type KeyRing, WRAPPED_KEY_BYTES } from './keyRing.js';
import { StorageError } from './storageError.js';
import type { StoredDocument } from './store.js';

/** What a sealed body is bound to: put under another id, version or time, it does not open. */
export type SealedTo = Omit<StoredDocument, 'body'>;

/** First byte of every body; another one means a layout that this release does not know. */
const LAYOUT = 1;

/** Plain texts are filled up to a multiple of this, so that a size tells little (security.md 1.1, after Hush Line). */
export const BLOCK_BYTES = 512;

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SPACE = 0x20;
const CIPHER = 'aes-256-gcm';

/**
 * Seals a value as JSON with AES-256-GCM under a data key of its own, which the current key of the
 * ring wraps. Layout: layout number (1 byte), length of the key id (1), key id, wrapped data key
 * (60), nonce (12), ciphertext (a multiple of 512), tag (16).
 *
 * Every version gets a new data key: making and wrapping one costs some microseconds, a reader never
 * has to carry an old key to the next write, and no key ever meets two nonces.
 */
export function seal(value: unknown, to: SealedTo, ring: KeyRing): Uint8Array {
  const plain = padded(JSON.stringify(value));
  const random = randomBytes(KEY_BYTES + NONCE_BYTES);
  const dataKey = random.subarray(0, KEY_BYTES);
  const nonce = random.subarray(KEY_BYTES);
  const context = contextOf(to);
  const wrapped = ring.wrap(dataKey, context);
  const keyId = Buffer.from(wrapped.keyId, 'latin1');
  const cipher = createCipheriv(CIPHER, dataKey, nonce);
  cipher.setAAD(context);
  const ciphertext = cipher.update(plain);
  cipher.final();
  dataKey.fill(0);
  plain.fill(0);
  return Buffer.concat([
    ...[Buffer.of(LAYOUT, keyId.length), keyId, wrapped.bytes, nonce],
    ...[ciphertext, cipher.getAuthTag()],
  ]);
}

/**
 * The value that `seal` was given.
 *
 * @throws StorageError `unknown_key`, or `damaged_document` for whatever was changed, cut, moved, or
 * laid out by another release. No message holds any of the content.
 */
export function unseal(body: Uint8Array, to: SealedTo, ring: KeyRing): unknown {
  const parts = partsOf(body);
  const context = contextOf(to);
  const dataKey = ring.unwrap({ keyId: parts.keyId, bytes: parts.wrappedKey }, context);
  try {
    const decipher = createDecipheriv(CIPHER, dataKey, parts.nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(context);
    decipher.setAuthTag(parts.tag);
    // A stream mode: everything comes out of update, and final only checks the tag.
    const plain = decipher.update(parts.ciphertext);
    decipher.final();
    const value: unknown = JSON.parse(plain.toString('utf8'));
    plain.fill(0);
    return value;
  } catch {
    // Without a cause: an error of JSON.parse would quote the content.
    throw damaged();
  } finally {
    dataKey.fill(0);
  }
}

/** Name of the key that the body was sealed with; says nothing about whether it opens. */
export function keyIdOf(body: Uint8Array): string {
  return partsOf(body).keyId;
}

function partsOf(body: Uint8Array) {
  const keyIdStart = 2;
  const wrappedStart = keyIdStart + (body[1] ?? 0);
  const nonceStart = wrappedStart + WRAPPED_KEY_BYTES;
  const cipherStart = nonceStart + NONCE_BYTES;
  const tagStart = body.length - TAG_BYTES;
  const cipherBytes = tagStart - cipherStart;
  if (body[0] !== LAYOUT || cipherBytes <= 0 || cipherBytes % BLOCK_BYTES !== 0) throw damaged();
  return {
    keyId: Buffer.from(body.subarray(keyIdStart, wrappedStart)).toString('latin1'),
    wrappedKey: body.subarray(wrappedStart, nonceStart),
    nonce: body.subarray(nonceStart, cipherStart),
    ciphertext: body.subarray(cipherStart, tagStart),
    tag: body.subarray(tagStart),
  };
}

/** JSON ends where it ends, whatever white space follows: spaces are a padding that needs no length. */
function padded(json: string | undefined): Buffer {
  if (json === undefined) throw new TypeError('a document needs a value that JSON can hold');
  const length = Buffer.byteLength(json);
  const size = Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES;
  const plain = size <= scratch.length ? scratch.subarray(0, size) : Buffer.alloc(size);
  plain.write(json);
  return plain.fill(SPACE, length);
}

/** Where plain texts stand while they are sealed, emptied after each: memory made anew for every turn keeps the collector busy. */
const scratch = Buffer.alloc(64 * 1024);

function contextOf({ id, version, expiresAt, dueAt }: SealedTo): Buffer {
  return Buffer.from(JSON.stringify(['document', LAYOUT, id, version, expiresAt, dueAt]));
}

function damaged(): StorageError {
  return new StorageError(
    'damaged_document',
    'A document was changed, cut or moved since it was sealed, and stays closed.',
  );
}
