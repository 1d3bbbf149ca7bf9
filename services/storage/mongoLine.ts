import type { Db, MongoClient } from 'mongodb';
import { NoAnswer } from './mongoErrors.js';
import { OutOfPatience, within } from './mongoPatience.js';

/**
 * Milliseconds for one try: longer than the driver waits for an answer (`socketTimeoutMS`), and short
 * enough for another try within the patience of an operation.
 */
const LONGEST = 6_500;

/** One client of the driver, and what can be seen of how it fares. */
export class Line {
  readonly database: Db;
  readonly #client: MongoClient;
  readonly #since = performance.now();
  /** Servers that were asked how they are and have not answered: the moment from which one waits for them. */
  readonly #awaited = new Map<string, number>();
  readonly #tries = new Set<Promise<unknown>>();
  #isClosed = false;

  constructor(client: MongoClient, database: string) {
    this.#client = client;
    this.database = client.db(database);
    this.#follow();
  }

  /** Milliseconds since it was made. */
  get age(): number {
    return performance.now() - this.#since;
  }

  /** Whether a server was asked how it is and has not answered for so many milliseconds. */
  isOverdue(milliseconds: number): boolean {
    const before = performance.now() - milliseconds;
    return [...this.#awaited.values()].some((since) => since <= before);
  }

  /** @throws NoAnswer, and what the work throws. */
  async use<T>(work: (database: Db) => Promise<T>): Promise<T> {
    const answer = within(LONGEST, this.#connected(work));
    this.#tries.add(answer);
    try {
      return await answer;
    } catch (error) {
      throw error instanceof OutOfPatience ? new NoAnswer() : error;
    } finally {
      this.#tries.delete(answer);
    }
  }

  /** Ends it when what is under way has ended. */
  async retire(): Promise<void> {
    await Promise.allSettled(this.#tries);
    await this.close();
  }

  /** Takes as long as the driver does: perhaps for ever. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#client.close();
  }

  /** The driver would connect by itself too, but never again after it failed once. */
  async #connected<T>(work: (database: Db) => Promise<T>): Promise<T> {
    await this.#client.connect();
    if (this.#isClosed) {
      // It was still looking for the names of the servers when it was closed, and opened afterwards.
      await this.#client.close();
      throw new NoAnswer();
    }
    return work(this.database);
  }

  /** By the driver's events, of which nothing is kept but addresses and moments. */
  #follow(): void {
    const { heartbeatFrequencyMS, connectTimeoutMS } = this.#client.options;
    const answered = ({ connectionId }: { readonly connectionId: string }) => {
      this.#awaited.delete(connectionId);
    };
    this.#client
      .on('serverHeartbeatStarted', ({ connectionId, awaited }) => {
        // An answer that the server gives only when there is news, or after this time. Should the
        // question get stuck, the first connection that fails makes the driver begin it anew.
        const held = awaited ? heartbeatFrequencyMS + connectTimeoutMS : 0;
        this.#awaited.set(connectionId, performance.now() + held);
      })
      .on('serverHeartbeatSucceeded', answered)
      .on('serverHeartbeatFailed', answered)
      .on('serverClosed', ({ address }) => {
        this.#awaited.delete(address);
      });
  }
}
