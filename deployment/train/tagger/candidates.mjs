/** What the decider learns from: candidates of a text, with what speaks for and against each. */
import { othersIn } from '../../../dist/services/understanding/personalData.js';
import { evidenceFor } from '../../../dist/services/understanding/personalData/nameEvidence.js';
import { candidatesIn } from '../../../dist/services/understanding/personalData/people.js';
import { tokensOf } from '../../../dist/services/understanding/personalData/tokens.js';
import { weights } from '../../../dist/services/understanding/tagger/weights.js';

/** Rows of `{ facts, scaled, sureness, isName }`, as this tagger sees them. What is personal data of another kind is left out. */
export function candidateRows({ text, names, others = [] }, tagger) {
  // The table that the program would load, written over: this process does nothing else with it.
  weights().set(tagger);
  const tokens = tokensOf(text);
  const { scene, candidates } = candidatesIn(text, tokens, othersIn(text, tokens).notPeople);
  return candidates.flatMap((candidate) => {
    const [from, to] = [tokens[candidate.from].start, tokens[candidate.to].end];
    const isIn = (list) => list.some(([start, end]) => start < to && from < end);
    return isIn(others) ? [] : [{ ...evidenceFor(scene, candidate), isName: isIn(names) }];
  });
}
