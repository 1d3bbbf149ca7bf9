import type { KeyRing } from './keyRing.js';
import { keyIdOf, seal, unseal } from './sealedBody.js';
import { StorageError, type StorageErrorCode } from './storageError.js';
import type { DocumentStore, ListedDocument, StoredDocument } from './store.js';

/** A document as the rest of the house sees it; `value` is whatever JSON can hold, parsed by whoever reads. */
export interface OpenDocument extends Omit<StoredDocument, 'body'> {
  readonly value: unknown;
}

/** A document of nobody, which only the right keys open. */
const KEY_CHECK = 'storage:key-check';

/** What a document says that another ring sealed. */
const NOT_OURS: readonly StorageErrorCode[] = ['unknown_key', 'damaged_document'];

/** The last moment that a Date can hold. */
const NEVER = 8_640_000_000_000_000;

/**
 * Documents that are encrypted on their way in and opened on their way out; nothing open is kept in
 * between. Reads, writes and removals mean what DocumentStore says. An engine, or whoever holds its
 * files, can withhold a document or put back an earlier copy of the whole row; it cannot read, alter
 * or exchange one.
 */
export class SealedStore {
  readonly #store: DocumentStore;
  readonly #ring: KeyRing;

  constructor(store: DocumentStore, ring: KeyRing) {
    this.#store = store;
    this.#ring = ring;
  }

  /**
   * The store with these keys, after making sure that they are the keys of this store: wrong keys
   * would make every conversation look broken, and seal new ones beyond reach of the right keys.
   *
   * @throws StorageError `keys_do_not_fit`.
   */
  static async open(store: DocumentStore, ring: KeyRing): Promise<SealedStore> {
    const sealed = new SealedStore(store, ring);
    await sealed.#checkKeys();
    return sealed;
  }

  /** @throws StorageError `unknown_key`, `damaged_document`, and whatever the engine throws. */
  async read(id: string, now: number): Promise<OpenDocument | undefined> {
    const stored = await this.#store.read(id, now);
    if (stored === undefined) return undefined;
    const { body, ...to } = stored;
    return { ...to, value: unseal(body, to, this.#ring) };
  }

  async write(document: OpenDocument, now: number): Promise<boolean> {
    const { value, id, version, expiresAt, dueAt } = document;
    const to = { id, version, expiresAt, dueAt };
    return this.#store.write({ ...to, body: seal(value, to, this.#ring) }, now);
  }

  /**
   * Removes the document and with it the only copy of its data key. The engine overwrites both in
   * its own files, in its journal too after the next `scrub`. What this does not reach: copies that
   * a backup or a snapshot made earlier, and old blocks that an SSD keeps to itself. Those open only
   * with the key ring, which is therefore never in the same backup, and no longer once the ring's
   * key of that time has been replaced and thrown away.
   */
  remove(listed: ListedDocument): Promise<boolean> {
    return this.#store.remove(listed);
  }

  due(now: number, limit: number): Promise<string[]> {
    return this.#store.due(now, limit);
  }

  expired(now: number, limit: number): Promise<ListedDocument[]> {
    return this.#store.expired(now, limit);
  }

  versions(ids: readonly string[], now: number): Promise<ReadonlyMap<string, number>> {
    return this.#store.versions(ids, now);
  }

  scrub(): Promise<boolean> {
    return this.#store.scrub();
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  /**
   * A value that is made once and never expires, the same for every process on this store. It is
   * sealed again where another key is the current one by now, so that the key of that time may leave
   * the ring one day.
   *
   * @throws StorageError
   */
  async lasting(id: string, make: () => unknown): Promise<unknown> {
    for (;;) {
      // As of 0: no clock may make it look expired.
      const stored = await this.#store.read(id, 0);
      if (stored === undefined) {
        await this.#writeLasting(id, 1, make());
        continue;
      }
      const { body, ...to } = stored;
      const value = unseal(body, to, this.#ring);
      if (keyIdOf(body) !== this.#ring.currentId) {
        await this.#writeLasting(id, stored.version + 1, value);
      }
      return value;
    }
  }

  async #checkKeys(): Promise<void> {
    try {
      await this.lasting(KEY_CHECK, () => ({}));
    } catch (cause) {
      if (!(cause instanceof StorageError) || !NOT_OURS.includes(cause.code)) throw cause;
      throw new StorageError(
        'keys_do_not_fit',
        'The storage keys do not belong to this database.',
        {
          cause,
        },
      );
    }
  }

  /** Whether it was written, or somebody else was first, shows when it is read. */
  async #writeLasting(id: string, version: number, value: unknown): Promise<void> {
    try {
      await this.write({ id, version, value, expiresAt: NEVER, dueAt: null }, 0);
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'outcome_unknown') throw error;
    }
  }
}
