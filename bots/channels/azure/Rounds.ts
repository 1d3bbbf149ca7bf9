import { setTimeout } from 'node:timers/promises';
import type { Logger } from '../../../services/logger.js';
import type { SealedStore } from '../../../services/storage/sealed.js';
import type { SharedStore } from '../../../services/storage/store.js';
import type { AzureChat } from './AzureChat.js';
import type { Lines } from './Lines.js';

interface RoundsParts {
  readonly lines: Pick<Lines, 'all' | 'of'>;
  readonly chat: Pick<AzureChat, 'tell'>;
  readonly store: Pick<SealedStore, 'versions'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly logger: Logger;
}

/** Milliseconds between two looks, where nothing tells of news sooner: nobody waits for it with their eyes on it. */
const LOOKS_EVERY = 2_000;

/** What several writes at once tell is looked at together, after so many milliseconds. */
const TOGETHER = 50;

/** Documents in one question. */
const AT_ONCE = 1_000;

/**
 * Looks whether another process wrote in a conversation to which this one knows the way, as when it
 * delivered a referral: at their versions, one question for all of them. An engine that tells of
 * writes makes it sooner. Also comes back to what could not be told at first.
 */
export class Rounds {
  readonly #parts: RoundsParts;
  readonly #stop = new AbortController();
  readonly #told = new Set<string>();
  #looking: Promise<void> | undefined;
  #soon: Promise<void> | undefined;
  #failed = false;

  constructor(parts: RoundsParts) {
    this.#parts = parts;
  }

  /** Until `stop`. @param engine One that tells of writes, where there is one. */
  listen(engine?: Pick<SharedStore, 'watch'>): void {
    const deafen = engine?.watch((document) => {
      if (this.#parts.lines.of(document) === undefined) return;
      this.#told.add(document);
      this.#soon ??= this.#lookSoon();
    });
    this.#stop.signal.addEventListener('abort', () => deafen?.());
    this.#looking = this.#lookAgainAndAgain();
  }

  /** Resolves when the last look is over; afterwards nothing here touches the store any more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all([this.#looking, this.#soon]);
  }

  /** Tells it, and what goes wrong only to the operator. */
  tell(document: string, version?: number): void {
    const { chat, logger } = this.#parts;
    chat.tell(document, version).catch((error: unknown) => {
      logger.error('work.failed', { document }, error);
    });
  }

  async #lookAgainAndAgain(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await this.#pause(LOOKS_EVERY);
      const lines = this.#parts.lines.all();
      const now = this.#parts.clock();
      for (const { document, retryAt = Infinity } of lines) if (retryAt <= now) this.tell(document);
      await this.#look(lines.map(({ document }) => document));
    }
  }

  async #lookSoon(): Promise<void> {
    while (this.#told.size > 0 && !this.#stop.signal.aborted) {
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
    const { store, clock, logger } = this.#parts;
    try {
      for (let at = 0; at < documents.length && !this.#stop.signal.aborted; at += AT_ONCE) {
        const some = documents.slice(at, at + AT_ONCE);
        const versions = await store.versions(some, clock());
        for (const [document, version] of versions) this.#tellWhenNew(document, version);
      }
      this.#failed = false;
    } catch (error) {
      // Once, not every few seconds: whoever speaks is told by the turns themselves.
      if (!this.#failed) logger.warn('storage.failed', {}, error);
      this.#failed = true;
    }
  }

  /** Before the first turn here is done there is nothing to compare with, and that turn tells it. */
  #tellWhenNew(document: string, version: number): void {
    const seen = this.#parts.lines.of(document)?.version;
    if (seen !== undefined && seen !== version) this.tell(document, version);
  }
}
