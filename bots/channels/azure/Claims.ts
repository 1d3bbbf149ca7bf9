import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SealedStore } from '../../../services/storage/sealed.js';

interface ClaimsParts {
  readonly store: Pick<SealedStore, 'read' | 'write'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * `ours`: to tell now. `told`: somebody did. `waits`: another process has it, and it is not sure
 * that the person ever sees it from there.
 */
export type Claim = 'ours' | 'told' | 'waits';

const MINUTE = 60_000;

/** In milliseconds. Longer than a try to send takes; who vanished in between did not tell it. */
export const LEASE = MINUTE;

/** Longer than news is kept with a conversation: its two last turns, each at most a day after the one before. */
const KEPT = 50 * 60 * MINUTE;

const Value = z.object({ by: z.string().optional(), told: z.boolean().default(false) });

/**
 * Who tells a piece of news, of several processes that know a way to the person: one of them, and
 * also after a restart nobody once more. A claim runs out by itself, unless it was told; who has it
 * may have it again.
 */
export class Claims {
  readonly #parts: ClaimsParts;
  /** This process, until it ends: a name that says nothing. */
  readonly #own = randomUUID();

  constructor(parts: ClaimsParts) {
    this.#parts = parts;
  }

  /** @param what An opaque name. @throws StorageError */
  async claim(what: string): Promise<Claim> {
    const found = await this.#found(what);
    if (found?.told === true) return 'told';
    if (found !== undefined && found.by !== this.#own) return 'waits';
    return (await this.#write(what, found?.version, { told: false })) ? 'ours' : 'waits';
  }

  /** It was told. @throws StorageError */
  async settle(what: string): Promise<void> {
    const found = await this.#found(what);
    if (found?.told !== true) await this.#write(what, found?.version, { told: true });
  }

  async #found(what: string) {
    const { store, clock } = this.#parts;
    const found = await store.read(idOf(what), clock());
    return found && { ...Value.parse(found.value), version: found.version };
  }

  async #write(what: string, before = 0, { told }: { told: boolean }): Promise<boolean> {
    const { store, clock } = this.#parts;
    const now = clock();
    const expiresAt = now + (told ? KEPT : LEASE);
    const value = { by: this.#own, told };
    return store.write({ id: idOf(what), version: before + 1, value, expiresAt, dueAt: null }, now);
  }
}

function idOf(what: string): string {
  return `azure-news:${what}`;
}
