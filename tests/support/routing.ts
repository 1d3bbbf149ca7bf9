import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Facts } from '../../services/domain/facts.js';
import { DETAILS, type Domain } from '../../services/domain/ids.js';
import { route } from '../../services/domain/route.js';
import type { RouteAnswer } from '../../services/domain/routeAnswer.js';
import { loadDirectory } from '../../services/domain/routing/directory.js';

/** The configurations that ship with the bot. */
export const directory = loadDirectory(
  fileURLToPath(new URL('../../../deployment/cities', import.meta.url)),
);

export function answerTo(facts: Facts): RouteAnswer {
  return route(facts, directory);
}

/** What a case says of its answer: lists are codes with spaces between, in order. */
export interface Says {
  readonly primary?: string;
  readonly also?: string;
  readonly help?: string;
  readonly ask?: string;
  readonly rule?: string;
  readonly because?: string;
  readonly confidence?: RouteAnswer['confidence'];
  readonly noBody?: boolean;
}

/** Somebody's facts, and what the answer must say. */
export type Told = readonly [title: string, facts: Facts, says: Says];

/** One test a case. */
export function tell(...cases: readonly Told[]): void {
  for (const [title, facts, says] of cases) {
    it(title, () => {
      expect(inWords(answerTo(facts), says)).to.deep.equal(says);
    });
  }
}

function inWords(answer: RouteAnswer, says: Says): Record<string, unknown> {
  const words: Record<string, unknown> = {
    ...answer,
    primary: answer.primary.join(' '),
    also: answer.also.join(' '),
    help: answer.help.join(' '),
    ask: answer.ask.join(' '),
  };
  return Object.fromEntries(Object.keys(says).map((key) => [key, words[key]]));
}

/** Four people in Flanders, told apart by the ground; what was done to them changes nothing in the table. */
export const origin: Facts = {
  grounds: ['origin'],
  conduct: ['no_accommodation'],
  region: 'flanders',
};
export const gender: Facts = { ...origin, grounds: ['gender'] };
export const both: Facts = { ...origin, grounds: ['gender', 'origin'] };
export const language: Facts = { ...origin, grounds: ['language'] };
export const brussels = { region: 'brussels' } as const;
export const wallonia = { region: 'wallonia' } as const;
export const german = { region: 'german_community' } as const;

/** Every combination of the details of a domain, unknown ones included. */
export function detailsOf(domain: Domain | undefined): Record<string, string>[] {
  if (domain === undefined) return [{}];
  return Object.entries<readonly string[]>(DETAILS[domain]).reduce<Record<string, string>[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((one) => [
        { ...one, [name]: 'unknown' },
        ...values.map((value) => ({ ...one, [name]: value })),
      ]),
    [{}],
  );
}
