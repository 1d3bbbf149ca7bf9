import type { Db } from 'mongodb';
import { clientFor, connect, databaseOf, letGo } from './mongoClient.js';
import { isPassing, isQueueTimeout, NoAnswer } from './mongoErrors.js';
import { Line } from './mongoLine.js';

/**
 * Milliseconds that a client is given before it is suspected: less than the driver looks for a server
 * (2.5 s), so that the next try goes over another one. Doubled each time that another one answered
 * nothing either, up to the last, since then it is the server.
 */
const GRACE = { first: 1_500, last: 10_000 } as const;

/** How many clients may still be ending. With so many no other one is made. */
const MOST_OLD = 4;

/**
 * The way to the server, by one client of the driver after another. A client of driver 7.9.0 can get
 * stuck for ever: it waits until there is room to write in a socket that was destroyed a moment
 * before, and nothing ever wakes it (`writeCommand` in its cmap/connection.ts). Where that befalls the
 * question how the server is, the client never finds a server again; where it befalls an operation,
 * that one never ends, and its connection is never given back.
 *
 * So whenever a try fails it is looked whether its client may be stuck. Then another client takes its
 * place, for the tries to come; what is under way on the old one may still end there. There is no
 * timer in this: nothing needs a client while nothing is asked of it.
 */
export class Link {
  readonly #another: () => Line;
  readonly #old = new Set<Line>();
  #line: Line;
  #vain = 0;
  #isClosed = false;

  private constructor(line: Line, another: () => Line) {
    this.#line = line;
    this.#another = another;
  }

  /**
   * @param retries As for `connect`.
   * @throws StorageError, as `connect` does.
   */
  static async open(
    uri: string,
    options: { readonly retries?: boolean | undefined },
  ): Promise<Link> {
    const name = databaseOf(uri);
    const first = new Line(await connect(uri, options), name);
    return new Link(first, () => new Line(clientFor(uri, options), name));
  }

  /** The client that serves now. */
  get line(): Line {
    return this.#line;
  }

  /**
   * One try, bounded in time.
   *
   * @param line Where what is used belongs to one client.
   * @throws NoAnswer, which passes, and what the work throws.
   */
  async use<T>(work: (database: Db) => Promise<T>, line = this.#line): Promise<T> {
    try {
      const answer = await line.use(work);
      if (line === this.#line) this.#vain = 0;
      return answer;
    } catch (error) {
      if (line === this.#line && this.#isSuspect(line, error)) this.#replace();
      throw error;
    }
  }

  /** Ends all clients. One that is stuck is left alone after some seconds. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([this.#line, ...this.#old].map((line) => letGo(line)));
  }

  #isSuspect(line: Line, error: unknown): boolean {
    const grace = Math.min(GRACE.first * 2 ** this.#vain, GRACE.last);
    return error instanceof NoAnswer || isQueueTimeout(error)
      ? line.age >= grace
      : isPassing(error) && line.isOverdue(grace);
  }

  #replace(): void {
    if (this.#isClosed || this.#old.size >= MOST_OLD) return;
    const old = this.#line;
    this.#line = this.#another();
    this.#vain += 1;
    this.#old.add(old);
    // Nobody waits for it: to end may take long, or for ever.
    const gone = () => this.#old.delete(old);
    old.retire().then(gone, gone);
  }
}
