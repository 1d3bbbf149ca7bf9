import { z } from 'zod';
import { ASKED_IDS } from '../../services/domain/askedSources.js';
import { findAsked } from '../../services/understanding/asked/find.js';
import { Finder } from '../../services/understanding/asked/Finder.js';
import { loadPhrasings } from '../../services/understanding/asked/phrasings.js';
import { linesOf } from './linesOf.js';
import type { Scores } from './Scores.js';

const AskedCase = z.strictObject({
  text: z.string(),
  language: z.enum(['nl', 'fr', 'en']),
  /** Null when the text asks nothing that we have an answer to; several where each answer would do. */
  question: z.union([z.enum(ASKED_IDS), z.array(z.enum(ASKED_IDS)).min(1)]).nullable(),
});
type AskedCase = z.infer<typeof AskedCase>;

/**
 * How well the question is found that somebody asks. What stands in the shipped list of phrasings is
 * left out of it first, so that no text is found by itself.
 */
export function scoreAsked(file: string, scores: Scores): void {
  const cases = linesOf(file).map((line) => AskedCase.parse(line));
  if (cases.length === 0) return;
  const tested = new Set(cases.map(({ text }) => asListed(text)));
  const finder = new Finder(loadPhrasings().filter(({ text }) => !tested.has(asListed(text))));
  for (const one of cases) scoreOne(one, finder, scores);
}

function scoreOne({ text, language, question }: AskedCase, finder: Finder, scores: Scores): void {
  const { questions, isClear } = findAsked(text, finder);
  const miss = () =>
    `${text} -> ${questions.join(' ') || 'nothing'}, not ${String(question ?? 'nothing')}`;
  if (question === null) {
    scores.count(['asked silence', `asked silence, ${language}`], questions.length === 0, miss);
    return;
  }
  const right = questions.map((found) =>
    Array.isArray(question) ? question.includes(found) : found === question,
  );
  const isFirst = right[0] === true;
  scores.count(['asked top-1', `asked top-1, ${language}`], isFirst, miss);
  scores.count(['asked top-3', `asked top-3, ${language}`], right.includes(true), miss);
  if (questions.length > 0 && isClear) scores.count(['asked, answered at once'], isFirst, miss);
}

/** As a text stands in the list: a comma parts columns there. */
function asListed(text: string): string {
  return text.replaceAll(',', '');
}
