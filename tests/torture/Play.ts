import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { KeyRing } from '../../services/storage/keyRing.js';
import { expectNoCanary } from '../support/canaryLogger.js';
import { MINUTE, START } from '../support/turnHouse.js';
import type { Fault } from './faultPoints.js';
import { HostClient, HostDied } from './HostClient.js';
import { People } from './People.js';
import { type HostOrder, Said, Seen } from './protocol.js';
import { randomFrom } from './randomFrom.js';
import { conversationsOf, type Scenario } from './scenario.js';
import type { Disturbance, Outcome } from './torture.js';
import { Traces } from './Traces.js';

/** Longer than any lease, so that what a dead process had claimed is free. */
const AFTER_A_CRASH = 5 * MINUTE;

/** How long after an order a parent kills at most, in milliseconds: most orders take less. */
const SOON = 12;

const NO_MOMENTS = { kills: 0, orders: 1, seed: 0 };

/** A scenario being played: processes one after the other, on the same folders. */
export class Play {
  readonly #keys = KeyRing.newEntry();
  readonly #traces: Traces;
  readonly #people: People;
  /** Of each order, to be followed by a kill. */
  readonly #chance: number;
  readonly #momentOf: () => number;
  #client: HostClient;
  #now = START;
  #kills = 0;
  #momentsLeft: number;

  constructor(
    private readonly scenario: Scenario,
    folder: string,
    disturbance: Disturbance,
  ) {
    this.#traces = new Traces(join(folder, 'data'), join(folder, 'referrals'), scenario);
    this.#people = new People(scenario);
    const moments = disturbance.kind === 'moments' ? disturbance : NO_MOMENTS;
    this.#momentsLeft = moments.kills;
    this.#chance = moments.kills / moments.orders;
    this.#momentOf = randomFrom(moments.seed);
    this.#client = this.#start(disturbance.kind === 'point' ? disturbance.fault : undefined);
  }

  /** @throws AssertionError as soon as something is not as it must be. */
  async run(random: () => number): Promise<Outcome> {
    const said: string[][] = [];
    for (const order of this.#people.orders()) {
      if (order.do === 'drain') {
        await this.#insist(order);
        await this.#expectAllowed();
        continue;
      }
      const answer = Said.parse(await this.#insist(order));
      this.#people.hear(order, answer);
      said.push(this.#textsOf(answer));
      if (random() < 0.2) {
        const again = Said.parse(await this.#insist(order));
        expect(again.repeated, `${order.inbound.id} again`).to.equal(true);
        expect(this.#textsOf(again)).to.deep.equal(said.at(-1));
      }
    }
    for (const rest of [0, 6 * MINUTE, AFTER_A_CRASH, 6 * MINUTE]) await this.#rest(rest);
    return { said, ...(await this.#end()) };
  }

  async stop(): Promise<void> {
    await this.#client.kill();
  }

  async #end(): Promise<Omit<Outcome, 'said'>> {
    const looks = await this.#look();
    const ends = looks.map(({ state, outbox, messages, seen, counts }) => ({
      state: this.scenario.normalise(state),
      outbox,
      messages: messages.map((text) => this.scenario.normaliseText(text ?? '')),
      seen,
      counts,
    }));
    const signal = await this.#client.end();
    // A kill may fall while it ends: all that it did was looked at before.
    const isKilled = signal === 'SIGKILL' && this.#client.wasKilled;
    expect(signal === null || isKilled, 'a host that is asked to end does').to.equal(true);
    if (isKilled) this.#kills += 1;
    this.#expectNoWords();
    return {
      ends,
      ...this.#traces.arrivals(),
      kills: this.#kills,
      points: looks.at(-1)?.points ?? 0,
    };
  }

  async #look(): Promise<Seen[]> {
    const looks: Seen[] = [];
    for (const conversation of conversationsOf(this.scenario)) {
      looks.push(Seen.parse(await this.#insist({ do: 'look', conversation })));
    }
    return looks;
  }

  /** What stands in the folder must have been allowed to leave, by what is stored at that moment. */
  async #expectAllowed(): Promise<void> {
    const referrals = this.#traces.newReferrals();
    if (referrals.length === 0) return;
    const states = (await this.#look()).map(({ state }) => state);
    for (const referral of referrals) this.scenario.expectAllowed?.(referral, states);
  }

  async #rest(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    await this.#insist({ do: 'advance', milliseconds });
    await this.#insist({ do: 'drain' });
  }

  /** Asks until somebody answers. The clock of a new process stands where that of the dead one would. */
  async #insist(order: HostOrder): Promise<unknown> {
    for (;;) {
      try {
        const answer = this.#client.ask(order);
        this.#killSoon();
        return await answer;
      } catch (error) {
        if (!(error instanceof HostDied)) throw error;
        // A process that ended by itself is a fault of ours, not of the test.
        if ((await this.#client.end()) !== 'SIGKILL') throw error;
        this.#expectNoWords();
        this.#kills += 1;
        this.#now += order.do === 'say' ? 0 : AFTER_A_CRASH;
        this.#client = this.#start(undefined);
        await this.#expectAllowed();
        if (order.do === 'advance') return {};
      }
    }
  }

  #killSoon(): void {
    if (this.#momentsLeft === 0 || this.#momentOf() > this.#chance) return;
    this.#momentsLeft -= 1;
    const victim = this.#client;
    void setTimeout(this.#momentOf() * SOON).then(() => victim.kill());
  }

  #start(fault: Fault | undefined): HostClient {
    return new HostClient(this.scenario.host, {
      folder: this.#traces.data,
      referrals: this.#traces.referrals,
      keys: this.#keys,
      now: this.#now,
      fault,
    });
  }

  #expectNoWords(): void {
    expectNoCanary(this.#client.written, this.scenario.canaries);
    this.#traces.expectNoWords();
  }

  #textsOf({ replies }: Said): string[] {
    return (replies ?? []).map(({ activity }) => this.scenario.normaliseText(activity.text ?? ''));
  }
}
