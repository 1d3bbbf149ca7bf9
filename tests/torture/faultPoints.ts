import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Deliverer } from '../../bots/turn/Outbox.js';
import type { DocumentStore } from '../../services/storage/store.js';

/** Where a process dies: at its n-th write, counted from 1, before it or after it was done. */
export interface Fault {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** Counts what leaves a trace outside the process, and kills the process at one of them. */
export class FaultPoints {
  #passed = 0;

  constructor(private readonly fault: Fault | undefined) {}

  get passed(): number {
    return this.#passed;
  }

  /** Does the work, unless the process dies before; may die after. */
  async around<T>(work: () => Promise<T>): Promise<T> {
    const mine = (this.#passed += 1);
    if (this.fault?.when === 'before' && this.fault.at === mine) die();
    const result = await work();
    if (this.fault?.when === 'after' && this.fault.at === mine) die();
    return result;
  }

  /** The store with every write and removal as a point. */
  store(inner: DocumentStore): DocumentStore {
    return {
      read: (id, now) => inner.read(id, now),
      write: (document, now) => this.around(() => inner.write(document, now)),
      remove: (listed) => this.around(() => inner.remove(listed)),
      due: (now, limit) => inner.due(now, limit),
      expired: (now, limit) => inner.expired(now, limit),
      versions: (ids, now) => inner.versions(ids, now),
      isEmpty: () => inner.isEmpty(),
      scrub: () => inner.scrub(),
      close: () => inner.close(),
    };
  }

  /** The deliverer with every delivery as a point; `arrived` is told of each that was made. */
  deliverer(inner: Deliverer, arrived: (id: string) => void): Deliverer {
    return {
      deliver: (delivery) =>
        this.around(async () => {
          await inner.deliver(delivery);
          arrived(delivery.id);
        }),
    };
  }
}

/**
 * Makes every rename of this process a point: that of a folder is the moment at which a referral has
 * arrived, and the process itself offers no place to stand between it and the write after it.
 */
export function renamesAsPoints(points: FaultPoints): void {
  const { rename } = fs;
  Object.assign(fs, {
    rename: (from: string, to: string) => points.around(() => rename(from, to)),
  });
  syncBuiltinESMExports();
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}
