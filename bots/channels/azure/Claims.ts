import type { SealedStore } from '../../../services/storage/sealed.js';

interface ClaimsParts {
  readonly store: SealedStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const MINUTE = 60_000;

/** Longer than a try to send takes; who vanished in between did not tell it. */
const LEASE = MINUTE;

/** Afterwards nothing of the conversation is there any more. */
const KEPT = 26 * 60 * MINUTE;

/**
 * Who tells a piece of news, of several processes that know a way to the person: one of them, and
 * also after a restart nobody once more. A claim runs out by itself, unless it was told.
 */
export class Claims {
  readonly #parts: ClaimsParts;

  constructor(parts: ClaimsParts) {
    this.#parts = parts;
  }

  /** @param what An opaque name. @returns whether it is ours to tell. @throws StorageError */
  async claim(what: string): Promise<boolean> {
    return this.#write(what, 1, LEASE);
  }

  /** It was told. @throws StorageError */
  async settle(what: string): Promise<void> {
    await this.#write(what, 2, KEPT);
  }

  async #write(what: string, version: number, milliseconds: number): Promise<boolean> {
    const { store, clock } = this.#parts;
    const now = clock();
    const id = `azure-news:${what}`;
    const expiresAt = now + milliseconds;
    return store.write({ id, version, value: {}, expiresAt, dueAt: null }, now);
  }
}
