import { setTimeout } from 'node:timers/promises';
import type { Logger } from '../../../services/logger.js';
import type { SealedStore } from '../../../services/storage/sealed.js';
import type { SharedStore } from '../../../services/storage/store.js';
import type { Hub } from './Hub.js';

interface NewsParts {
  readonly hub: Pick<Hub, 'documents' | 'listensTo' | 'lookWhereChanged'>;
  readonly store: Pick<SealedStore, 'versions'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly logger: Logger;
}

/** Milliseconds between two looks: how late a reply of another process may be where nothing tells of it sooner. */
const LOOKS_EVERY = 1_000;

/** What several writes at once tell is looked at together, after so many milliseconds. */
const TOGETHER = 20;

/** Documents in one question. */
const AT_ONCE = 1_000;

/**
 * Brings what another process wrote to the sockets that are open in this one: a message may be
 * posted to any process, and its reply must reach whoever listens. Looks at the versions of their
 * documents every second, one question for all of them; an engine that tells of writes makes it sooner.
 */
export class News {
  readonly #parts: NewsParts;
  readonly #stop = new AbortController();
  readonly #told = new Set<string>();
  #looking: Promise<void> | undefined;
  #soon: Promise<void> | undefined;
  #failed = false;

  constructor(parts: NewsParts) {
    this.#parts = parts;
  }

  /** Until `stop`. @param engine One that tells of writes, where there is one. */
  listen(engine?: Pick<SharedStore, 'watch'>): void {
    const deafen = engine?.watch((id) => {
      if (!this.#parts.hub.listensTo(id)) return;
      this.#told.add(id);
      this.#soon ??= this.#lookSoon();
    });
    this.#stop.signal.addEventListener('abort', () => deafen?.());
    this.#looking = this.#lookAgainAndAgain();
  }

  /** Resolves when the last look is over; afterwards nothing touches the store any more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all([this.#looking, this.#soon]);
  }

  async #lookAgainAndAgain(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await this.#look(this.#parts.hub.documents());
      await this.#pause(LOOKS_EVERY);
    }
  }

  async #lookSoon(): Promise<void> {
    while (this.#told.size > 0) {
      await this.#pause(TOGETHER);
      const told = [...this.#told];
      this.#told.clear();
      await this.#look(told);
    }
    this.#soon = undefined;
  }

  async #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#stop;
    await setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  }

  async #look(documents: readonly string[]): Promise<void> {
    const { hub, store, clock, logger } = this.#parts;
    try {
      for (let at = 0; at < documents.length; at += AT_ONCE) {
        const some = documents.slice(at, at + AT_ONCE);
        hub.lookWhereChanged(some, await store.versions(some, clock()));
      }
      this.#failed = false;
    } catch (error) {
      // Once, not every second: whoever speaks is told by the turns themselves.
      if (!this.#failed) logger.warn('storage.failed', { channel: 'webchat' }, error);
      this.#failed = true;
    }
  }
}
