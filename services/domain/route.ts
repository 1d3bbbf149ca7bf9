import { anonymityOf } from './bodies.js';
import type { Facts } from './facts.js';
import type { AskedFact, RouteAnswer } from './routeAnswer.js';
import { besides } from './routing/also.js';
import { factsToAsk } from './routing/ask.js';
import { caseOf } from './routing/case.js';
import { decide } from './routing/decide.js';
import type { Directory } from './routing/directory.js';
import { helpLines } from './routing/help.js';
import { placeOf } from './routing/place.js';

/**
 * Who can do something with a report, who else is worth naming, which lines fit, and what is still
 * unknown and would change who is competent. Pure and total: any facts reach a body that accepts the
 * report, or an explicit no body with a line to talk to. A municipality that is not found counts as
 * not told, and a city that has no configuration as no city; a channel that should refuse it checks
 * the directory first.
 */
export function route(facts: Facts, directory: Directory): RouteAnswer {
  const place = placeOf(facts, directory);
  const report = caseOf(facts, place);
  const decision = decide(report, place);
  const { primary, origin } = decision;
  const also = besides(report, decision);
  const ask = factsToAsk(report, decision, place);
  return {
    primary: [...primary],
    also,
    noBody: primary.length === 0,
    help: helpLines(report, decision),
    rule: origin.rule,
    because: origin.because,
    source: origin.source,
    checkedOn: origin.checkedOn,
    confidence: ask.some(isOfTheCase) ? 'low' : decision.confidence,
    anonymous: Object.fromEntries(
      [...primary, ...also].map((code) => [code, anonymityOf(code, place.localPoint)]),
    ),
    ask,
  };
}

/** A detail or a region that is assumed: the answer may be another when it is told (routing 6). */
function isOfTheCase(fact: AskedFact): boolean {
  return fact === 'region' || fact.startsWith('details.');
}
