import { setTimeout } from 'node:timers/promises';
import { expectNoCanary } from '../../support/canaryLogger.js';
import { HostClient, HostDied } from '../HostClient.js';
import type { HostOrder, HostStart } from '../protocol.js';

/** How long after an order the parent kills at most, in milliseconds: most orders take less. */
const SOON = 40;

export interface PairOptions {
  /** The compiled file of the hosts. */
  readonly host: string;
  readonly start: Omit<HostStart, 'fault'>;
  readonly random: () => number;
  /** How many kills there are to be. */
  readonly kills: number;
  /** About how many orders there will be, over which they are spread. */
  readonly orders: number;
  readonly canaries: readonly string[];
}

/**
 * Two processes of the program on one database. Each is killed at random, half of the times at a
 * write, before or after it, and started again as soon as somebody asks it something.
 */
export class Pair {
  /** When each process that was killed was found dead, by its pid. */
  readonly deaths = new Map<number, bigint>();
  now: number;
  #killsLeft: number;
  #ordersLeft: number;
  readonly #doomed = new WeakSet<HostClient>();
  readonly #hosts: HostClient[];

  constructor(private readonly options: PairOptions) {
    this.now = options.start.now;
    this.#killsLeft = options.kills;
    this.#ordersLeft = options.orders;
    this.#hosts = [this.#started(), this.#started()];
  }

  /** Asks one of the two, and then the other, until somebody answers. @throws what is not a kill of ours. */
  async ask(order: HostOrder): Promise<unknown> {
    let which = this.options.random() < 0.5 ? 0 : 1;
    for (;;) {
      const answer = await this.askOne(which, order);
      if (answer !== undefined) return answer;
      which = 1 - which;
    }
  }

  /** Asks this one, again after each death. */
  async insist(which: number, order: HostOrder): Promise<unknown> {
    for (;;) {
      const answer = await this.askOne(which, order);
      if (answer !== undefined) return answer;
    }
  }

  /** Undefined when it died before it answered; then it has been started again. */
  async askOne(which: number, order: HostOrder): Promise<unknown> {
    const host = this.#hosts[which];
    if (host === undefined) throw new Error('there are two');
    try {
      const answer = await host.ask(order);
      this.#killSoon(host);
      return answer;
    } catch (error) {
      if (!(error instanceof HostDied)) throw error;
      await this.#bury(which, host, error);
      return undefined;
    }
  }

  /** Kills no more. */
  spare(): void {
    this.#killsLeft = 0;
  }

  async end(): Promise<(NodeJS.Signals | null)[]> {
    const signals = await Promise.all(this.#hosts.map((host) => host.end()));
    for (const host of this.#hosts) this.#expectNoWords(host);
    return signals;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#hosts.map((host) => host.kill()));
  }

  /** Many may ask at the moment of a death; the first to notice starts the next one. */
  async #bury(which: number, host: HostClient, error: HostDied): Promise<void> {
    // A process that ended by itself is a fault of ours, not of the test.
    if ((await host.end()) !== 'SIGKILL') throw error;
    if (this.#hosts[which] !== host) return;
    if (host.pid !== undefined) this.deaths.set(host.pid, process.hrtime.bigint());
    this.#hosts[which] = this.#started();
    this.#expectNoWords(host);
  }

  #started(): HostClient {
    const { random, host, start, kills, orders } = this.options;
    const atWrite = this.#killsLeft > 0 && random() < 0.5;
    const at = 1 + Math.floor((random() * 2 * orders) / kills);
    const when = random() < 0.5 ? 'before' : 'after';
    const fault = atWrite ? { fault: { at, when } as const } : {};
    const started = new HostClient(host, { ...start, now: this.now, ...fault });
    if (atWrite) this.#doom(started);
    return started;
  }

  /** With the chance that spreads the kills that are left over the orders that are. */
  #killSoon(host: HostClient): void {
    const { random } = this.options;
    this.#ordersLeft = Math.max(1, this.#ordersLeft - 1);
    const isSpared = this.#killsLeft === 0 || this.#doomed.has(host);
    if (isSpared || random() > (2 * this.#killsLeft) / this.#ordersLeft) return;
    this.#doom(host);
    void setTimeout(random() * SOON).then(() => host.kill());
  }

  #doom(host: HostClient): void {
    this.#doomed.add(host);
    this.#killsLeft -= 1;
  }

  #expectNoWords(host: HostClient): void {
    expectNoCanary(host.written, this.options.canaries);
  }
}
