import { createHash } from 'node:crypto';
import { z } from 'zod';

const Challenge = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string(),
  maxnumber: z.number(),
  salt: z.string(),
  signature: z.string(),
});

export interface Proof {
  readonly algorithm: string;
  readonly challenge: string;
  readonly number: number;
  readonly salt: string;
  readonly signature: string;
}

/** Does the work that a refusal asks for (ALTCHA, first format), the way any client would. */
export function solved(asked: unknown): Proof {
  const { algorithm, challenge, maxnumber, salt, signature } = Challenge.parse(asked);
  for (let number = 0; number <= maxnumber; number += 1) {
    const hash = createHash('sha256').update(`${salt}${number}`).digest('hex');
    if (hash === challenge) return { algorithm, challenge, number, salt, signature };
  }
  throw new Error('there is no solution');
}

/** As it is sent. */
export function written(proof: unknown): string {
  return Buffer.from(JSON.stringify(proof)).toString('base64');
}
