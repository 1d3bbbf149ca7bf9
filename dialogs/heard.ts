import { type Understood, understand } from '../services/understanding/understand.js';
import type { Heard } from './interview/journey.js';
import type { Said, Say } from './interview/question.js';
import { isAsked, languageOf, languageOffer } from './otherLanguages.js';
import { inDanger } from './persons.js';
import type { ReportView } from './ReportView.js';
import { asksWhoReads, whoReads } from './whoReads.js';

/**
 * What is said to words before they are read as an answer. Danger is answered at once and stored
 * nowhere; a question about who reads along is answered; a language is offered once, never chosen.
 */
export function heard(said: Said, view: ReportView): Heard {
  const text = said.text.trim();
  if (said.value !== undefined || text === '') return NOTHING_HEARD;
  const language = languageOf(text, view);
  const offer = languageOffer(language, view);
  const understood = understand(said.text, view.language);
  const { danger, age } = understood;
  const asksAboutUs = asksWhoReads(text);
  // The welcome of this very turn has just said it.
  const readers = asksAboutUs && view.interview.shown !== undefined ? whoReads(view) : [];
  if (danger !== null) {
    const isCry = !asksAboutUs && isCryForHelp(text, understood, view);
    const help = inDanger(danger, { age, language }, view);
    return {
      say: [...help, ...(isCry ? [{ key: 'said.not_in_story' } as const] : readers)],
      isAnswered: true,
      staysOut: isCry || asksAboutUs,
      offer,
    };
  }
  const asked = isAsked(text, view);
  if (asksAboutUs || asked !== undefined) {
    const say = asked === view.language ? greeting(view) : readers;
    return { say, isAnswered: true, staysOut: true, offer };
  }
  return { ...NOTHING_HEARD, say: asksUs(text) ? [{ key: 'said.no_answers_yet' }] : [], offer };
}

/** A greeting in the language that is spoken; the welcome of this very turn is one already. */
function greeting(view: ReportView): Say[] {
  return view.interview.shown === undefined ? [] : [{ key: 'said.greeting' }];
}

const NOTHING_HEARD: Heard = { say: [], isAnswered: false, staysOut: false, offer: undefined };

/**
 * A few words that ask for help: they are answered, and would not be understood by whoever got them
 * in a report. Before a story is asked for, and after it was told, any present danger is one; while
 * it is told, only what says how somebody is ("ik wil niet meer leven"), for what another person
 * does is the story. Told with what happened, all of it is the story.
 */
function isCryForHelp(text: string, { danger, conduct }: Understood, view: ReportView): boolean {
  if (danger === null) return false;
  const words = text.split(/\s+/u).length;
  const isShort = words <= LONGEST_CRY;
  // "I want to kill myself" sounds like a threat, but nobody is threatened.
  const isOwn = conduct.every((one) => one === 'threat') && !danger.kinds.includes('threat');
  if (danger.kinds.includes('self_harm') && isShort && (conduct.length === 0 || isOwn)) return true;
  // "Gisteren" and a name are answers, whatever they are taken for.
  if (danger.level !== 'acute' || words < SHORTEST_CRY) return false;
  const isAskedYet = view.has('role') || view.account !== '';
  return view.has('account') || (isShort && !isAskedYet);
}

/** In words: more of them tell what happened. */
const LONGEST_CRY = 12;
const SHORTEST_CRY = 3;

/** A short message that ends in a question mark is a question to us; a longer one may quote somebody. */
function asksUs(text: string): boolean {
  return /\?\s*$/u.test(text) && text.length > 3 && text.split(/\s+/u).length <= 12;
}
