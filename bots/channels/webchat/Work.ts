import { createHash, randomBytes } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { z } from 'zod';
import type { Challenge } from './wire.js';

/** Half of it is tried on average: under a second on a computer, some seconds on an old phone. */
const HARDEST = 30_000;
const MINUTES = 10;

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
  readonly #key = randomBytes(32).toString('hex');
  readonly #used = new Map<string, number>();

  constructor(private readonly clock: () => number) {}

  async challenge(): Promise<Challenge> {
    const expires = new Date(this.clock() + MINUTES * 60_000);
    const made = await createChallenge({ hmacKey: this.#key, maxNumber: HARDEST, expires });
    return { ...made, maxnumber: HARDEST };
  }

  /** Whether this is work that was done for us and never used before. `proof`: base64 of JSON. */
  async isDone(proof: string): Promise<boolean> {
    const read = Proof.safeParse(parsed(proof));
    if (!read.success) return false;
    const { data } = read;
    if (!(await verifySolution(data, this.#key))) return false;
    return this.#useOnce(createHash('sha256').update(data.signature).digest('base64url'));
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
