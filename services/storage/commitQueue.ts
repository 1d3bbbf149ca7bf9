import { setImmediate, setTimeout } from 'node:timers/promises';

/** Most operations in one commit: bounds how long the event loop stands still. */
const LARGEST_BATCH = 500;

/** Milliseconds between tries while another process holds the lock; together about five seconds. */
const PAUSES = [1, 2, 5, 10, 20, 50, ...Array.from({ length: 49 }, () => 100)];

/**
 * Group commit: operations that arrive in the same tick, or while an earlier commit is under way,
 * share one call of `commit` and so one fsync. Each promise settles after its own commit and not
 * before. When a commit throws, all of that batch reject with its error, and the next batch is tried
 * as if nothing had happened.
 *
 * @param commit Applies the operations in order, all or nothing, and gives an outcome for each.
 * @param isBusy Whether an error means that trying again later may help.
 */
export class CommitQueue<Operation, Outcome> {
  readonly #commit: (operations: readonly Operation[]) => readonly Outcome[];
  readonly #isBusy: (error: unknown) => boolean;
  #waiting: Waiting<Operation, Outcome>[] = [];
  #running: Promise<void> | undefined;

  constructor(
    commit: (operations: readonly Operation[]) => readonly Outcome[],
    isBusy: (error: unknown) => boolean,
  ) {
    this.#commit = commit;
    this.#isBusy = isBusy;
  }

  add(operation: Operation): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ operation, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when everything that was added has been settled. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Everything that is ready to write in this round of the event loop comes along.
      await setImmediate();
      const batch = this.#waiting.splice(0, LARGEST_BATCH);
      try {
        const outcomes = await patiently(
          () => this.#commit(batch.map(({ operation }) => operation)),
          this.#isBusy,
        );
        for (const [index, { resolve, reject }] of batch.entries()) {
          const outcome = outcomes[index];
          if (outcome === undefined) reject(new Error('a commit gave too few outcomes'));
          else resolve(outcome);
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = undefined;
  }
}

/**
 * Does the work, and again after growing pauses while it fails as `isBusy` says, for about five
 * seconds. The waiting is done here, not in the engine, so that the event loop goes on meanwhile.
 *
 * @throws the last error.
 */
export async function patiently<T>(work: () => T, isBusy: (error: unknown) => boolean): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await setTimeout(pause);
    }
  }
  return work();
}

interface Waiting<Operation, Outcome> {
  readonly operation: Operation;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}
