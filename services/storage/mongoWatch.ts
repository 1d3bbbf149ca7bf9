import { type ChangeStream, type Db, MongoServerError } from 'mongodb';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { COUNTED, type Kept } from './mongoDocuments.js';
import type { Link } from './mongoLink.js';
import { within } from './mongoPatience.js';
import { documentsOf } from './mongoSchema.js';

/** Milliseconds that the server holds a question for news while there is none. */
const HELD = 1_000;

/** Some servers answer at once that there is none: then the next question waits for this many milliseconds. */
const BETWEEN = 50;

/** Milliseconds until a stream that does not end is left to its client. */
const ENDING = 1_000;

/** Milliseconds until news are asked for anew after something went wrong; doubled each time, up to the last. */
const PAUSES = { first: 500, last: 60_000 } as const;

/**
 * Hears from the server which documents somebody wrote, by a change stream, for as long as somebody
 * listens. Only ids are taken from it. It is an accelerator: where the server has no such thing, or
 * not at the moment, nobody is told and nothing else changes.
 */
export class Watcher {
  readonly #link: Link;
  readonly #listeners = new Set<(id: string) => void>();
  #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #lookUp = false;
  /** What was heard last, where the stream must go on; undefined begins with what comes now. */
  #after: unknown;

  constructor(link: Link) {
    this.#link = link;
  }

  /** Gives the way to stop. */
  add(listener: (id: string) => void): () => void {
    // So that the same function may listen twice.
    const own = (id: string) => {
      listener(id);
    };
    this.#listeners.add(own);
    if (this.#listeners.size === 1) this.#start();
    return () => {
      if (this.#listeners.delete(own) && this.#listeners.size === 0) this.#stop.abort();
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    this.#stop.abort();
    await this.#running;
  }

  #start(): void {
    this.#after = undefined;
    const stop = new AbortController();
    this.#stop = stop;
    this.#running = Promise.all([this.#running, this.#run(stop.signal)]).then(() => undefined);
  }

  async #run(stop: AbortSignal): Promise<void> {
    let pause: number = PAUSES.first;
    while (!stop.aborted) {
      try {
        await this.#listen(stop, () => {
          pause = PAUSES.first;
        });
      } catch (error) {
        // The driver itself goes on after what passes; this did not.
        this.#after = undefined;
        if (error instanceof MongoServerError && NEVER.includes(Number(error.code))) return;
        await wait(pause, stop);
        pause = Math.min(2 * pause, PAUSES.last);
      }
    }
  }

  /** Until it is to stop, or the stream must be opened in another way or over another client. */
  async #listen(stop: AbortSignal, onNews: () => void): Promise<void> {
    const { line } = this.#link;
    const stream = this.#open(line.database);
    const close = () => {
      stream.close().catch(() => undefined);
    };
    stop.addEventListener('abort', close, { once: true });
    try {
      while (!stop.aborted && line === this.#link.line) {
        const asked = performance.now();
        const event = await this.#link.use(() => stream.tryNext(), line);
        if (event === null) {
          if (performance.now() - asked < BETWEEN) await wait(BETWEEN, stop);
          continue;
        }
        onNews();
        if (!this.#tell(event)) return;
      }
      if (!stop.aborted) this.#after = stream.resumeToken;
    } finally {
      stop.removeEventListener('abort', close);
      await within(ENDING, stream.close()).catch(() => undefined);
    }
  }

  #open(database: Db): ChangeStream<Kept> {
    const written = {
      $match: { operationType: { $in: ['insert', 'update', 'replace', 'delete'] } },
    };
    const idOnly = { $project: { documentKey: 1, 'fullDocument._id': 1 } };
    return documentsOf(database).watch<Kept>([written, idOnly], {
      maxAwaitTimeMS: HELD,
      ...(this.#after === undefined ? {} : { resumeAfter: this.#after }),
      ...(this.#lookUp ? { fullDocument: 'updateLookup' } : {}),
    });
  }

  /** Whether the id stood in it: mongo-java-server leaves it out of updates unless it looks the document up. */
  #tell(event: unknown): boolean {
    const { _id: token, documentKey, fullDocument } = Event.parse(event);
    const id = documentKey?._id ?? fullDocument?._id;
    if (id === undefined) {
      const again = !this.#lookUp;
      this.#lookUp = true;
      this.#after = token;
      return !again;
    }
    // What is counted changes often and interests nobody.
    if (!id.startsWith(COUNTED)) for (const listener of [...this.#listeners]) listener(id);
    return true;
  }
}

/** No change streams: not on this server, not in this form of it, or not for this user. */
const NEVER = [13, 59, 115, 303, 40324, 40573];

const Named = z.object({ _id: z.string().optional().catch(undefined) }).nullish();
const Event = z.object({ _id: z.unknown(), documentKey: Named, fullDocument: Named });

/** @param milliseconds Less, when it is told to stop. */
async function wait(milliseconds: number, stop: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal: stop, ref: false }).catch(() => undefined);
}
