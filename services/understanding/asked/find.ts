import type { AskedId } from '../../domain/askedSources.js';
import { type Candidate, Finder } from './Finder.js';
import { type Form, formOf, lastSentence } from './form.js';
import { loadPhrasings } from './phrasings.js';

/** What somebody may be asking. */
export interface Asked {
  readonly form: Form;
  /** At most three questions with an answer, the most likely first; none when nothing is near enough. */
  readonly questions: readonly AskedId[];
  /** The first is far enough ahead to be answered without asking which one is meant. */
  readonly isClear: boolean;
  /** The words are nearly those of a known phrasing, so that they are hardly anything else. */
  readonly isSure: boolean;
}

/**
 * The questions with a reviewed answer that these words may be, in whatever language they are.
 * Silent on what is told, and on questions that nobody reviewed an answer to.
 */
export function findAsked(text: string, finder = shippedFinder()): Asked {
  const form = formOf(text.slice(0, LONGEST));
  if (form === 'tells' || text.length > LONGEST) return { ...NOTHING, form };
  const candidates = bestOf(finder.find(text), finder.find(lastSentence(text)));
  const [first] = candidates;
  if (first === undefined || first.question === 'none') return { ...NOTHING, form };
  if (first.score < ENOUGH[form]) return { ...NOTHING, form };
  const near = candidates.filter(({ score }) => score >= first.score * NEAR);
  const questions = near.flatMap(({ question }) => (question === 'none' ? [] : [question]));
  return {
    form,
    questions: questions.slice(0, MOST),
    isClear: questions.length === 1 || first.score >= SURE || isAhead(candidates),
    isSure: first.score >= SURE,
  };
}

/** The finder of the phrasings that we ship, made when the first question is asked. */
function shippedFinder(): Finder {
  return (shipped ??= new Finder(loadPhrasings()));
}
let shipped: Finder | undefined;

/** What asks nothing is no other question that could be meant: were it nearer, we would be silent. */
function isAhead(candidates: readonly Candidate[]): boolean {
  const [first, second] = candidates.filter(({ question }) => question !== 'none');
  return first !== undefined && second !== undefined && second.score < first.score * AHEAD;
}

/** Of a whole message and its last sentence, whichever is nearer to a question. */
function bestOf(whole: readonly Candidate[], last: readonly Candidate[]): readonly Candidate[] {
  return (last[0]?.score ?? 0) > (whole[0]?.score ?? 0) ? last : whole;
}

/** In characters; no question to us is longer. */
const LONGEST = 300;
/** At most so many are offered. */
const MOST = 3;
/** Chosen on the development texts (tests/evaluation/dev/asked.jsonl). */
const ENOUGH: Readonly<Record<Form, number>> = { asks: 0.15, maybe: 0.24, words: 0.4, tells: 1 };
const NEAR = 0.4;
const AHEAD = 0.87;
const SURE = 0.65;

const NOTHING = { questions: [], isClear: false, isSure: false } as const;
