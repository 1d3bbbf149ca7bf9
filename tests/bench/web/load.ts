import { setTimeout } from 'node:timers/promises';
import type { Manner } from './answers.js';
import { countError, Listener, type Wrongs } from './listener.js';
import { Poster } from './poster.js';
import { canPin, type Figures, figuresNow, pinToLoadCore, startServer } from './process.js';
import { ms, quantile, say } from './say.js';

/** How much is measured. */
export interface LoadSize {
  readonly conversations: number;
  /** A second, over all. */
  readonly messages: number;
  readonly seconds: number;
}

const MANNERS: readonly Manner[] = ['mixed', 'buttons', 'words'];
const OPENED_AT_ONCE = 10;

/**
 * Many conversations over WebSocket for minutes, with every limit as usual but those on beginnings.
 * Messages have a moment at which they are due, whether or not the server is ready, and time runs
 * from that moment. Who finishes a report makes room for somebody new.
 */
export async function benchLoad(size: LoadSize): Promise<void> {
  pinToLoadCore();
  const { conversations, messages, seconds } = size;
  say(
    'load',
    'what',
    `${conversations} conversations, ${messages} messages a second, ${seconds} s; ${canPin ? 'server on core 0, load on core 1' : 'cores shared'}`,
  );
  const server = await startServer('ourServerLimited.js');
  const crowd = new Crowd(server.url);
  try {
    const empty = await server.figures('clean');
    await crowd.gather(conversations);
    const start = await server.figures('clean');
    const before = performance.now();
    const own = figuresNow();
    await crowd.talk(messages, seconds);
    const time = performance.now() - before;
    const loaded = await server.figures();
    const busy = (loaded.cpu - start.cpu) / time;
    const loadBusy = (figuresNow().cpu - own.cpu) / time;
    await crowd.leave();
    const end = await server.figures('clean');
    const { times, wrongs, finished } = crowd;
    const [half, most, nearly] = [0.5, 0.95, 0.99].map((share) => ms(quantile(times, share)));
    say(
      'load',
      'from due to the reply on the socket',
      `p50 ${half}, p95 ${most}, p99 ${nearly}, slowest ${ms(Math.max(...times))}`,
    );
    say(
      'load',
      'replies',
      `${times.length} (${((times.length * 1000) / time).toFixed(1)} a second), ${finished} reports finished`,
    );
    say(
      'load',
      'wrong',
      `${errorsOf(wrongs)}, ${wrongs.waits} asked to wait, ${wrongs.lost} messages lost, ${wrongs.doubled} doubled`,
    );
    say(
      'load',
      'memory of the server, MB',
      `${mb(empty)} empty, ${mb(start)} with all of them there, ${mb(loaded)} after the last message, ${mb(end)} when they had gone`,
    );
    say(
      'load',
      'busy',
      `server ${(busy * 100).toFixed(0)} %, load ${(loadBusy * 100).toFixed(0)} %`,
    );
  } finally {
    crowd.drop();
    await server.stop();
  }
}

function errorsOf({ errors }: Wrongs): string {
  const kinds = [...errors].map(([message, times]) => `${times} times "${message}"`);
  return kinds.length === 0 ? '0 errors' : `errors: ${kinds.join(', ')}`;
}

function mb({ rss, heap }: Figures): string {
  return `${rss.toFixed(0)} (heap ${heap.toFixed(0)})`;
}

/** Everybody who is there. */
class Crowd {
  readonly times: number[] = [];
  readonly wrongs: Wrongs = { errors: new Map(), waits: 0, lost: 0, doubled: 0 };
  finished = 0;
  readonly #poster = new Poster(64);
  readonly #all = new Set<Listener>();
  /** Those who wait to speak, the longest wait first. */
  readonly #idle: Listener[] = [];
  readonly #busy = new Set<Promise<void>>();
  #begun = 0;

  constructor(private readonly base: string) {}

  async gather(people: number): Promise<void> {
    let left = people;
    await Promise.all(
      Array.from({ length: OPENED_AT_ONCE }, async () => {
        while (left > 0) {
          left -= 1;
          await this.#enter();
        }
      }),
    );
  }

  async talk(messages: number, seconds: number): Promise<void> {
    const start = performance.now();
    for (let count = 0; count < messages * seconds; count += 1) {
      const due = start + (count * 1000) / messages;
      const wait = due - performance.now();
      if (wait > 0) await setTimeout(wait);
      this.#keep(this.#next(due));
    }
    while (this.#busy.size > 0) await Promise.all(this.#busy);
  }

  async leave(): Promise<void> {
    await Promise.all([...this.#all].map((one) => one.close()));
    this.#all.clear();
  }

  drop(): void {
    for (const one of this.#all) one.drop();
    this.#poster.close();
  }

  /** One message of somebody who waited long; who has finished makes room, and another speaks. */
  async #next(due: number): Promise<void> {
    // Not in order, or all would finish in the same moment.
    const at = Math.floor((Math.random() * this.#idle.length) / 2);
    const [one] = this.#idle.splice(at, 1);
    if (one === undefined) throw new Error('everybody waits for a reply');
    const time = await one.say(due);
    if (time !== undefined) {
      this.times.push(time);
      this.#idle.push(one);
      return;
    }
    this.finished += 1;
    this.#keep(this.#replace(one));
    await this.#next(due);
  }

  async #replace(one: Listener): Promise<void> {
    this.#all.delete(one);
    await one.close();
    await this.#enter();
  }

  async #enter(): Promise<void> {
    const manner = MANNERS[(this.#begun += 1) % MANNERS.length] ?? 'mixed';
    const one = await Listener.open(this.base, manner, this.#poster, this.wrongs);
    this.#all.add(one);
    this.#idle.push(one);
  }

  #keep(work: Promise<void>): void {
    const kept = work
      .catch((error: unknown) => {
        countError(this.wrongs, error instanceof Error ? error.message : 'unknown');
      })
      .finally(() => this.#busy.delete(kept));
    this.#busy.add(kept);
  }
}
