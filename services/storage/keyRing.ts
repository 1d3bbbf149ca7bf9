import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { StorageError } from './storageError.js';

/** A data key as it is kept in a document: encrypted with the key of the ring that `keyId` names. */
export interface WrappedKey {
  readonly keyId: string;
  /** Nonce, ciphertext and tag: 12 + 32 + 16 bytes. */
  readonly bytes: Uint8Array;
}

export const WRAPPED_KEY_BYTES = 60;

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** `id:key`, the key as base64 of 32 bytes. The id stands in every document and is no secret. */
const ENTRY = /^([a-z0-9][a-z0-9_-]{0,31}):([A-Za-z0-9+/]{43}=)$/;

/**
 * The keys that open documents, never kept in the database. The first is the current one: it seals
 * what is written from now on. The others open what was sealed before.
 *
 * To change keys without a stop: add the new entry at the end and restart the processes one after
 * the other; then move it to the front and restart them again. Every process can so open whatever
 * another one writes. The old entry may go once the longest retention has passed.
 */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly currentId: string;

  private constructor(keys: ReadonlyMap<string, KeyObject>, currentId: string) {
    this.#keys = keys;
    this.currentId = currentId;
  }

  /**
   * @param text Entries `id:base64`, the current one first, separated by commas or white space.
   * @throws StorageError `keys_invalid`; the message does not repeat the text.
   */
  static fromConfig(text: string): KeyRing {
    const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
    const keys = new Map<string, KeyObject>();
    for (const [index, entry] of entries.entries()) {
      const [, id, key] = ENTRY.exec(entry) ?? [];
      if (id === undefined || key === undefined)
        throw invalid(`entry ${index + 1} is not "name:key", the key being 32 bytes in base64`);
      if (keys.has(id)) throw invalid(`two entries have the name of entry ${index + 1}`);
      keys.set(id, createSecretKey(key, 'base64'));
    }
    const [current] = keys.keys();
    if (current === undefined) throw invalid('there is none');
    return new KeyRing(keys, current);
  }

  /** A new entry for a key ring: a random key under a random name. */
  static newEntry(): string {
    return `${randomBytes(4).toString('hex')}:${randomBytes(KEY_BYTES).toString('base64')}`;
  }

  /**
   * Encrypts a data key with the current key.
   *
   * @param context What the data key belongs to; the same must be given to `unwrap`.
   */
  wrap(dataKey: Uint8Array, context: Uint8Array): WrappedKey {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key(this.currentId), nonce);
    cipher.setAAD(context);
    const sealed = [nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()];
    return { keyId: this.currentId, bytes: Buffer.concat(sealed) };
  }

  /**
   * @throws StorageError `unknown_key` when the ring does not have the key, `damaged_document` when
   * the wrapped key was changed or belongs to something else.
   */
  unwrap(wrapped: WrappedKey, context: Uint8Array): Buffer {
    const key = this.#key(wrapped.keyId);
    const tagStart = wrapped.bytes.length - TAG_BYTES;
    try {
      const nonce = wrapped.bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(context);
      decipher.setAuthTag(wrapped.bytes.subarray(tagStart));
      const opened = decipher.update(wrapped.bytes.subarray(NONCE_BYTES, tagStart));
      return Buffer.concat([opened, decipher.final()]);
    } catch (cause) {
      throw new StorageError('damaged_document', 'A document does not open with its own key.', {
        cause,
      });
    }
  }

  /**
   * A secret of 32 bytes for another purpose than sealing, the same for everybody who has this ring
   * and of no use for finding the key. It changes with the current key.
   */
  derive(purpose: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.#key(this.currentId), '', purpose, KEY_BYTES));
  }

  #key(id: string): KeyObject {
    const key = this.#keys.get(id);
    if (key === undefined) {
      throw new StorageError(
        'unknown_key',
        'A document is sealed with a key that is not in the key ring.',
      );
    }
    return key;
  }
}

function invalid(reason: string): StorageError {
  return new StorageError('keys_invalid', `The storage keys cannot be used: ${reason}.`);
}
