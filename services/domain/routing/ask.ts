import { CONDUCTS, GROUNDS, REGIONS } from '../ids.js';
import type { Facts } from '../facts.js';
import type { AskedFact } from '../routeAnswer.js';
import { type Case, caseOf, toldNoGround, unknownDetails } from './case.js';
import { decide, type Decision } from './decide.js';
import type { Place } from './place.js';

interface Unknown {
  readonly name: AskedFact;
  /** The report as it would be with each value in turn. */
  readonly told: readonly Case[];
}

/**
 * The unknown facts of which a value would change who is competent, most deciding first (routing 1).
 * Found by trying every value: the rules are the only place that knows what they depend on.
 */
export function factsToAsk(report: Case, decision: Decision, place: Place): AskedFact[] {
  if (report.domain === undefined) return ['domain'];
  if (toldNoGround(report)) return [];
  const now = decision.primary.join();
  return unknowns(report, decision, place)
    .map(({ name, told }) => ({
      name,
      outcomes: new Set(told.map((other) => decide(other, place).primary.join())),
    }))
    .filter(({ outcomes }) => [...outcomes].some((outcome) => outcome !== now))
    .sort((one, other) => other.outcomes.size - one.outcomes.size)
    .map(({ name }) => name);
}

/** In the order of routing 1, which decides between equals: details, region, grounds, conduct. */
function unknowns(report: Case, decision: Decision, place: Place): Unknown[] {
  const { facts } = report;
  const wouldBe = (change: Partial<Facts>) => caseOf({ ...facts, ...change }, place);
  const unknown: Unknown[] = unknownDetails(report).map(({ name, values }) => ({
    name: `details.${name}`,
    told: values.map((value) => wouldBe({ details: { ...facts.details, [name]: value } })),
  }));
  if (!report.regionTold) {
    unknown.push({ name: 'region', told: REGIONS.map((region) => wouldBe({ region })) });
  }
  if (!report.groundsTold || decision.languageOnly !== null) {
    unknown.push({
      name: 'grounds',
      told: GROUNDS.map((ground) => wouldBe({ grounds: [ground] })),
    });
  }
  if (report.conduct.size === 0) {
    unknown.push({ name: 'conduct', told: CONDUCTS.map((one) => wouldBe({ conduct: [one] })) });
  }
  return unknown;
}
