import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { KeyRing } from '../../services/storage/keyRing.js';
import { expectNoCanary } from '../support/canaryLogger.js';
import { MINUTE, START } from '../support/turnHouse.js';
import type { Fault } from './faultPoints.js';
import { ARRIVALS } from './host.js';
import { HostClient, HostDied } from './HostClient.js';
import { type HostOrder, Said, Seen } from './protocol.js';
import { randomFrom } from './randomFrom.js';

/** One thing that happens in a scenario. */
export type Step =
  | {
      readonly conversation: string;
      readonly input: Extract<HostOrder, { do: 'say' }>['inbound']['input'];
    }
  | 'drain';

export interface Scenario {
  readonly name: string;
  /** The compiled file that calls `runHost`. */
  readonly host: string;
  readonly steps: readonly Step[];
  readonly canaries: readonly string[];
  /** Takes out of a state what is random or depends on the time, so that two runs can be compared. */
  readonly normalise: (state: unknown) => unknown;
  /** The same for a text that was said. */
  readonly normaliseText: (text: string) => string;
}

/** How a run is disturbed. */
export type Disturbance =
  | { readonly kind: 'none' }
  | { readonly kind: 'point'; readonly fault: Fault }
  /** Killed by the parent, again and again, at moments that the seed gives. */
  | { readonly kind: 'moments'; readonly kills: number; readonly seed: number };

/** What a run came to; two runs of a scenario must come to the same, however they were disturbed. */
export interface Outcome {
  readonly said: readonly (readonly string[])[];
  readonly ends: readonly Omit<Seen, 'points'>[];
  /** Referrals that arrived, each once. */
  readonly arrived: number;
  /** Arrivals again of one that had arrived. */
  readonly extra: number;
  readonly kills: number;
  /** Points of the first process of the run. */
  readonly points: number;
}

/** Longer than any lease, so that what a dead process had claimed is free. */
const AFTER_A_CRASH = 5 * MINUTE;

/**
 * Plays a scenario against a real process and starts it again each time it is killed, as an operator
 * does; a message that got no answer is sent again under the same id, as a client does.
 *
 * @param seed Which messages are sent twice although they were answered.
 */
export async function play(
  scenario: Scenario,
  disturbance: Disturbance,
  seed: number,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'torture-'));
  const run = new Run(scenario, folder, disturbance);
  try {
    return await run.play(randomFrom(seed));
  } finally {
    await run.stop();
    await rm(folder, { recursive: true });
  }
}

/** Invariants I1, I2 and I6 of security.md 5: nothing lost, nothing doubled, at most one more arrival for each kill. */
export function expectSame(disturbed: Outcome, calm: Outcome): void {
  expect(disturbed.said, 'what was answered').to.deep.equal(calm.said);
  expect(disturbed.ends, 'what is kept and counted').to.deep.equal(calm.ends);
  expect(disturbed.arrived, 'referrals that arrived').to.equal(calm.arrived);
  expect(disturbed.extra, 'arrivals twice').to.be.at.most(disturbed.kills);
}

class Run {
  readonly #keys = KeyRing.newEntry();
  readonly #data: string;
  readonly #referrals: string;
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
    this.#data = join(folder, 'data');
    this.#referrals = join(folder, 'referrals');
    this.#momentsLeft = disturbance.kind === 'moments' ? disturbance.kills : 0;
    this.#momentOf = randomFrom(disturbance.kind === 'moments' ? disturbance.seed : 0);
    this.#client = this.#start(disturbance.kind === 'point' ? disturbance.fault : undefined);
  }

  async play(random: () => number): Promise<Outcome> {
    const said: string[][] = [];
    const versions = new Map<string, number>();
    for (const [index, step] of this.scenario.steps.entries()) {
      if (step === 'drain') {
        await this.#insist({ do: 'drain' });
        continue;
      }
      const { conversation, input } = step;
      const inbound = { conversation, id: `m${index}`, input, channel: 'terminal', language: 'nl' };
      const answer = Said.parse(await this.#insist({ do: 'say', inbound }));
      expect(answer.outcome, `step ${index}`).to.equal('done');
      if (answer.repeated === false) {
        expect(answer.version).to.be.greaterThan(versions.get(conversation) ?? 0);
      }
      versions.set(conversation, answer.version ?? 0);
      said.push(this.#textsOf(answer));
      if (random() < 0.2) {
        const again = Said.parse(await this.#insist({ do: 'say', inbound }));
        expect(again.repeated, `step ${index} again`).to.equal(true);
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
    const conversations = new Set(
      this.scenario.steps.flatMap((step) => (step === 'drain' ? [] : [step.conversation])),
    );
    const ends: Omit<Seen, 'points'>[] = [];
    let points = 0;
    for (const conversation of conversations) {
      const seen = Seen.parse(await this.#insist({ do: 'look', conversation }));
      points = seen.points;
      ends.push({
        state: this.scenario.normalise(seen.state),
        outbox: seen.outbox,
        messages: seen.messages.map((text) => this.scenario.normaliseText(text ?? '')),
        seen: seen.seen,
        counts: seen.counts,
      });
    }
    const signal = await this.#client.end();
    expect(signal, 'a host that is asked to end').to.equal(null);
    expectNoCanary(this.#client.written, this.scenario.canaries);
    const arrivals = this.#arrivals();
    const arrived = new Set(arrivals).size;
    expect(this.#inFolder(), 'referrals in the folder').to.equal(arrived);
    return { ends, arrived, extra: arrivals.length - arrived, kills: this.#kills, points };
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
        const signal = await this.#client.end();
        if (signal !== 'SIGKILL') throw error;
        expectNoCanary(this.#client.written, this.scenario.canaries);
        this.#kills += 1;
        this.#now += order.do === 'say' ? 0 : AFTER_A_CRASH;
        this.#client = this.#start(undefined);
        if (order.do === 'advance') return {};
      }
    }
  }

  #killSoon(): void {
    if (this.#momentsLeft === 0 || this.#momentOf() > 0.3) return;
    this.#momentsLeft -= 1;
    const victim = this.#client;
    void setTimeout(this.#momentOf() * 12).then(() => victim.kill());
  }

  #start(fault: Fault | undefined): HostClient {
    return new HostClient(this.scenario.host, {
      folder: this.#data,
      referrals: this.#referrals,
      keys: this.#keys,
      now: this.#now,
      fault,
    });
  }

  #textsOf({ replies }: Said): string[] {
    return (replies ?? []).map(({ activity }) => this.scenario.normaliseText(activity.text ?? ''));
  }

  /** Whole ones: one that is in the making begins with a dot. */
  #inFolder(): number {
    if (!existsSync(this.#referrals)) return 0;
    return readdirSync(this.#referrals).filter((name) => !name.startsWith('.')).length;
  }

  #arrivals(): string[] {
    const file = join(this.#data, ARRIVALS);
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }
}
