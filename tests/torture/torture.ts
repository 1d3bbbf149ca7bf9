import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import type { Fault } from './faultPoints.js';
import { Play } from './Play.js';
import type { Seen } from './protocol.js';
import { randomFrom } from './randomFrom.js';
import type { Scenario } from './scenario.js';

/** How a run is disturbed. */
export type Disturbance =
  | { readonly kind: 'none' }
  | { readonly kind: 'point'; readonly fault: Fault }
  /** Killed by the parent at moments that the seed gives, spread over about so many orders. */
  | {
      readonly kind: 'moments';
      readonly kills: number;
      readonly orders: number;
      readonly seed: number;
    };

/** What a run came to; two runs of a scenario must come to the same, however they were disturbed. */
export interface Outcome {
  readonly said: readonly (readonly string[])[];
  readonly ends: readonly Omit<Seen, 'points'>[];
  /** Referrals that arrived, each once, in alphabetical order. */
  readonly referrals: readonly string[];
  /** Arrivals again of one that had arrived. */
  readonly extra: number;
  readonly kills: number;
  /** Points of the first process of the run. */
  readonly points: number;
}

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
  const one = new Play(scenario, folder, disturbance);
  try {
    return await one.run(randomFrom(seed));
  } finally {
    await one.stop();
    await rm(folder, { recursive: true });
  }
}

/**
 * Invariants I1, I2 and I6 of security.md 5: nothing lost, nothing doubled, at most one more arrival
 * for each kill. A run itself holds to I3 (no referral without consent), I4 (no word where none may
 * be) and I5 (a process that was started again answers).
 */
export function expectSame(disturbed: Outcome, calm: Outcome): void {
  expect(disturbed.said, 'what was answered').to.deep.equal(calm.said);
  expect(disturbed.ends, 'what is kept and counted').to.deep.equal(calm.ends);
  expect(disturbed.referrals, 'referrals that arrived').to.deep.equal(calm.referrals);
  expect(disturbed.extra, 'arrivals twice').to.be.at.most(disturbed.kills);
}

/** How many answers and referrals of the calm run a disturbed one lacks, and how many it has beside them. */
export function lostAndDoubled(
  disturbed: Outcome,
  calm: Outcome,
): { readonly lost: number; readonly doubled: number } {
  return { lost: lacking(disturbed, calm), doubled: lacking(calm, disturbed) };
}

const Fields = z.record(z.string(), z.unknown());

function lacking(where: Outcome, what: Outcome): number {
  const there = kept(where);
  return kept(what).filter((item) => {
    const at = there.indexOf(item);
    if (at !== -1) there.splice(at, 1);
    return at === -1;
  }).length;
}

function kept({ ends, referrals }: Outcome): string[] {
  const answers = ends.flatMap(({ state }) => Object.values(Fields.parse(state ?? {})).flat());
  return [...answers.map((answer) => JSON.stringify(answer)), ...referrals];
}
