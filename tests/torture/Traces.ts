import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { expectNoCanary } from '../support/canaryLogger.js';
import { ARRIVALS } from './protocol.js';
import type { Scenario } from './scenario.js';

/** What the processes of a run leave on the disk. */
export class Traces {
  readonly #met = new Set<string>();

  constructor(
    readonly data: string,
    readonly referrals: string,
    private readonly scenario: Scenario,
  ) {}

  /** Referrals (JSON) that were not there at the last call. */
  newReferrals(): string[] {
    const found = this.#whole().filter((name) => !this.#met.has(name));
    for (const name of found) this.#met.add(name);
    return found.map((name) => this.#read(name, 'referral.json'));
  }

  /** At the end of a run: what arrived, and how many deliveries there were too many. */
  arrivals(): { referrals: string[]; extra: number } {
    const names = this.#whole();
    expect(this.#inFolder(), 'nothing half-made is left').to.deep.equal(names);
    const referrals = names.map((name) =>
      this.scenario.normaliseText(
        this.#read(name, 'referral.json') + this.#read(name, 'referral.txt'),
      ),
    );
    const log = join(this.data, ARRIVALS);
    const made = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : names;
    expect(new Set(made).size, 'referrals in the folder').to.equal(names.length);
    return { referrals: referrals.sort(), extra: made.length - names.length };
  }

  /** Nothing that a person typed may be readable beside the referrals. */
  expectNoWords(): void {
    // A process may die before it has made any.
    if (!existsSync(this.data)) return;
    for (const name of readdirSync(this.data)) {
      expectNoCanary(readFileSync(join(this.data, name), 'latin1'), this.scenario.canaries);
    }
  }

  #read(referral: string, file: string): string {
    return readFileSync(join(this.referrals, referral, file), 'utf8');
  }

  #inFolder(): string[] {
    return existsSync(this.referrals) ? readdirSync(this.referrals).sort() : [];
  }

  /** One that is in the making begins with a dot. */
  #whole(): string[] {
    return this.#inFolder().filter((name) => !name.startsWith('.'));
  }
}
