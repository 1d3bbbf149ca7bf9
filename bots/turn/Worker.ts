import type { Logger } from '../../services/logger.js';
import type { SealedStore } from '../../services/storage/sealed.js';
import type { Counting } from './Counting.js';
import type { Outbox } from './Outbox.js';
import { isConversation } from './record.js';
import type { Sweep } from './Sweep.js';

export interface WorkerParts {
  readonly store: SealedStore;
  readonly outbox: Outbox;
  readonly counting: Counting;
  readonly sweep: Sweep;
  readonly clock: () => number;
  readonly logger: Logger;
}

/** Documents taken up in one pass. */
const AT_ONCE = 64;

const SECOND = 1000;
const LOOKS_EVERY = SECOND;
const SWEEPS_EVERY = 60 * SECOND;

/** How long a document that went wrong, or came back again and again, must wait, so that it holds up no other. */
const REST = 60 * SECOND;
const MOST_TIMES = 10;

/**
 * Does the work that waits in documents: deliveries, counts and endings. Any number of workers, in
 * any number of processes, may look after the same store.
 */
export class Worker {
  readonly #parts: WorkerParts;
  readonly #resting = new Map<string, number>();
  #stopped = true;
  #running: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  /**
   * Works until nothing is due now, and removes what has expired. Whatever goes wrong is in the log,
   * and tried again later; nothing of it is lost.
   */
  async drain(): Promise<void> {
    const times = new Map<string, number>();
    for (;;) {
      const taken = await this.#pass();
      if (taken.length === 0) break;
      for (const id of taken) {
        const count = (times.get(id) ?? 0) + 1;
        times.set(id, count);
        if (count >= MOST_TIMES) this.#rest(id);
      }
    }
    await this.#sweep();
  }

  /** Looks for work every second until `stop`. */
  start(): void {
    if (this.#stopped) {
      this.#stopped = false;
      this.#running = this.#goOn();
    }
  }

  /** Resolves when what was under way is done; afterwards nothing touches the store any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#running;
  }

  async #goOn(): Promise<void> {
    let nextSweep = 0;
    while (!this.#stopped) {
      const taken = await this.#pass();
      if (this.#parts.clock() >= nextSweep) {
        nextSweep = this.#parts.clock() + SWEEPS_EVERY;
        await this.#sweep();
      }
      if (taken.length < AT_ONCE) await this.#pause();
    }
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOKS_EVERY);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** The documents that it took up; none when there was nothing to do, or no way to find out. */
  async #pass(): Promise<string[]> {
    const { store, clock, counting } = this.#parts;
    const now = clock();
    for (const [id, until] of this.#resting) if (until <= now) this.#resting.delete(id);
    try {
      const due = await store.due(now, AT_ONCE + this.#resting.size);
      const ids = due.filter((id) => !this.#resting.has(id)).slice(0, AT_ONCE);
      const conversations = ids.filter(isConversation);
      await Promise.all(conversations.map((id) => this.#guarded([id], () => this.#tend(id))));
      const sound = conversations.filter((id) => !this.#resting.has(id));
      await this.#guarded(sound, () => counting.foldFrom(sound));
      const counters = ids.filter((id) => !isConversation(id));
      await Promise.all(counters.map((id) => this.#guarded([id], () => counting.tidy(id))));
      return ids;
    } catch (error) {
      this.#parts.logger.error('storage.failed', {}, error);
      return [];
    }
  }

  async #tend(id: string): Promise<void> {
    await this.#parts.sweep.endIfOver(id);
    await this.#parts.outbox.deliverFrom(id);
  }

  async #guarded(ids: readonly string[], work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      for (const document of ids) {
        this.#rest(document);
        this.#parts.logger.error('work.failed', { document }, error);
      }
    }
  }

  #rest(id: string): void {
    this.#resting.set(id, this.#parts.clock() + REST);
  }

  async #sweep(): Promise<void> {
    try {
      await this.#parts.sweep.removeExpired();
    } catch (error) {
      this.#parts.logger.error('sweep.failed', {}, error);
    }
  }
}
