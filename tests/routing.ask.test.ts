import { expect } from 'chai';
import fc from 'fast-check';
import type { Facts } from '../services/domain/facts.js';
import {
  AGES,
  CONDUCTS,
  DETAILS,
  DOMAINS,
  GROUNDS,
  NAMES,
  REGIONS,
  ROLES,
  WISHES,
} from '../services/domain/ids.js';
import { answerTo, detailsOf, directory } from './support/routing.js';

describe('What routing asks for', () => {
  const seed = Number(process.env['ROUTING_SEED'] ?? Date.now() % 1_000_000_000);

  it(`changes who is competent, and nothing else does (ROUTING_SEED=${seed})`, () => {
    fc.assert(fc.property(anyFacts(), expectTruthful), { seed, numRuns: 500 });
  });
});

function expectTruthful(facts: Facts): void {
  const { ask, primary } = answerTo(facts);
  const told = JSON.stringify(facts);
  if (facts.domain === undefined) {
    expect(ask, told).to.deep.equal(['domain']);
    return;
  }
  // Told that there is no protected ground, nothing more is asked (routing 2).
  const noGround = facts.grounds?.every((ground) => ground === 'none') && facts.grounds.length > 0;
  const addsGender = facts.conduct?.some(
    (one) => one === 'sexual_harassment' || one === 'intimate_images',
  );
  if (noGround && !addsGender) {
    expect(ask, told).to.deep.equal([]);
    return;
  }
  const counts = ask.map((name) => {
    const outcomes = variants(facts, name).map((other) => answerTo(other).primary.join());
    expect(
      outcomes.some((outcome) => outcome !== primary.join()),
      `${name} of ${told}`,
    ).to.be.true;
    return new Set(outcomes).size;
  });
  expect(counts, told).to.deep.equal([...counts].sort((one, other) => other - one));
  for (const name of askable(facts).filter((one) => !ask.some((asked) => asked === one))) {
    for (const other of variants(facts, name)) {
      expect(answerTo(other).primary, `${name} of ${told}`).to.deep.equal(primary);
    }
  }
}

function askable(facts: Facts): string[] {
  const { domain } = facts;
  if (domain === undefined) return [];
  const inBrussels = facts.region === 'brussels';
  const details = Object.keys(DETAILS[domain]).filter(
    (name) =>
      name !== 'through' &&
      (name !== 'schoolLanguage' || inBrussels) &&
      (facts.details?.[name] ?? 'unknown') === 'unknown',
  );
  return [
    ...details.map((name) => `details.${name}`),
    ...(facts.region === undefined ? ['region'] : []),
    ...((facts.grounds ?? []).length === 0 ? ['grounds'] : []),
    ...((facts.conduct ?? []).length === 0 ? ['conduct'] : []),
  ];
}

function variants(facts: Facts, name: string): Facts[] {
  if (name === 'region') return REGIONS.map((region) => ({ ...facts, region }));
  if (name === 'grounds') return GROUNDS.map((ground) => ({ ...facts, grounds: [ground] }));
  if (name === 'conduct') return CONDUCTS.map((conduct) => ({ ...facts, conduct: [conduct] }));
  const detail = name.replace('details.', '');
  const domains: Record<string, Record<string, readonly string[]>> = DETAILS;
  const values = domains[facts.domain ?? '']?.[detail] ?? [];
  return values.map((value) => ({ ...facts, details: { ...facts.details, [detail]: value } }));
}

function anyFacts(): fc.Arbitrary<Facts> {
  const optional = <T>(values: readonly T[]) =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  return optional(DOMAINS).chain((domain) =>
    fc.record({
      domain: fc.constant(domain),
      details: fc.constantFrom(...detailsOf(domain)),
      grounds: fc.option(fc.uniqueArray(fc.constantFrom(...GROUNDS), { maxLength: 2 }), {
        nil: undefined,
      }),
      region: optional(REGIONS),
      conduct: fc.option(fc.uniqueArray(fc.constantFrom(...CONDUCTS), { maxLength: 2 }), {
        nil: undefined,
      }),
      role: optional(ROLES),
      age: optional(AGES),
      wish: optional(WISHES),
      name: optional(NAMES),
      city: optional([...directory.cities.keys()]),
    }),
  );
}
