import { createHash, randomBytes } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { z } from 'zod';
import type { Counts } from '../../limits/sharedLimiter.js';
import { within } from '../../limits/within.js';
import type { Challenge } from './wire.js';

/** Half of it is tried on average: under a second on a computer, some seconds on an old phone. */
const HARDEST = 30_000;
const MINUTES = 10;

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds: nobody who worked waits for a server that does not answer. */
const PATIENCE = 1_000;

const Proof = z.strictObject({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().max(128),
  number: z.int().nonnegative().max(HARDEST),
  salt: z.string().max(200),
  signature: z.string().max(128),
});

/**
 * Work instead of refusal: a school or an asylum centre shares one network, and whoever comes from
 * there as the twenty-first must get in as well (security.md 1.4). ALTCHA's first format, made and
 * checked here: nobody else is asked, and nobody has to solve a picture.
 */
export class Work {
  readonly #key = randomBytes(32);
  readonly #used = new Map<string, number>();

  /** @param shared Where several processes serve one city: work for one of them counts at all, and once. */
  constructor(
    private readonly clock: () => number,
    private readonly shared?: {
      readonly counts: Counts;
      readonly secretOf: (day: number) => Uint8Array;
    },
  ) {}

  async challenge(): Promise<Challenge> {
    const expires = new Date(this.clock() + MINUTES * 60_000);
    const hmacKey = this.#keyOf(0);
    const made = await createChallenge({ hmacKey, maxNumber: HARDEST, expires });
    return { ...made, maxnumber: HARDEST };
  }

  /** Whether this is work that was done for us and never used before. `proof`: base64 of JSON. */
  async isDone(proof: string): Promise<boolean> {
    const read = Proof.safeParse(parsed(proof));
    if (!read.success) return false;
    const { data } = read;
    // It may have been given just before midnight.
    const isOurs =
      (await verifySolution(data, this.#keyOf(0))) || (await verifySolution(data, this.#keyOf(-1)));
    if (!isOurs) return false;
    const name = createHash('sha256').update(data.signature).digest('base64url');
    const isNewHere = this.#useOnce(name);
    const counted = this.shared?.counts.count(`proof:${name}`, MINUTES * 60);
    const count = counted === undefined ? 1 : ((await within(PATIENCE, counted))?.count ?? 1);
    return isNewHere && count === 1;
  }

  #keyOf(daysFromNow: number): string {
    const day = Math.floor(this.clock() / DAY) + daysFromNow;
    return Buffer.from(this.shared?.secretOf(day) ?? this.#key).toString('hex');
  }

  #useOnce(name: string): boolean {
    const now = this.clock();
    for (const [used, until] of this.#used) {
      // In the order of their time: the first that counts ends the search.
      if (until > now) break;
      this.#used.delete(used);
    }
    if (this.#used.has(name)) return false;
    this.#used.set(name, now + MINUTES * 60_000);
    return true;
  }
}

function parsed(proof: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
    return value;
  } catch {
    return undefined;
  }
}
