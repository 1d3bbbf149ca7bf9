import { type Asked, findAsked } from '../services/understanding/asked/find.js';
import { type Understood, understand } from '../services/understanding/understand.js';
import { answered } from './asked.js';
import type { Heard } from './interview/journey.js';
import type { Said, Say } from './interview/question.js';
import { languagesOf } from './languagesOf.js';
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
  const asked = findAsked(text);
  const answer = inTheirLanguage(answersTo(asked, asksAboutUs, view), language, view);
  // The welcome of this very turn has just said it.
  const readers = asksAboutUs && view.interview.shown !== undefined ? whoReads(view) : [];
  if (danger !== null) {
    const isCry = !asksAboutUs && isCryForHelp(text, understood, view);
    const help = inDanger(danger, { age, language }, view);
    return {
      // Help comes first; what was asked as well is answered after it.
      say: [...help, ...(isCry ? [{ key: 'said.not_in_story' } as const] : readers), ...answer],
      isAnswered: true,
      staysOut: isCry || asksAboutUs,
      offer,
    };
  }
  const named = isAsked(text, view);
  if (asksAboutUs || named !== undefined) {
    const say = named === view.language ? greeting(view) : [...answer, ...readers];
    return { say, isAnswered: true, staysOut: true, offer };
  }
  if (answer.length > 0) {
    // "Why did he do that?" is a question, and the story: while it is told, only what is surely meant for us stays out.
    const isTold = view.interview.reached.has('account') && !view.has('account');
    const staysOut = asked.form === 'asks' && (asked.isSure || !isTold);
    return { say: answer, isAnswered: true, staysOut, offer };
  }
  const none = inTheirLanguage([{ key: 'asked.none' }], language, view);
  return { ...NOTHING_HEARD, say: asksUs(text, asked) ? none : [], offer };
}

/** A question is answered in its own language, where the city speaks it; the conversation stays in the one it is in. */
function inTheirLanguage(
  says: readonly Say[],
  language: string | undefined,
  { city }: ReportView,
): readonly Say[] {
  const spoken = languagesOf(city).find((one) => one === language);
  if (spoken === undefined) return says;
  return says.map((say) => ('key' in say ? { ...say, language: spoken } : say));
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
function isCryForHelp(text: string, understood: Understood, view: ReportView): boolean {
  const { danger, conduct, grounds } = understood;
  if (danger === null) return false;
  const words = text.split(/\s+/u).length;
  const isShort = words <= LONGEST_CRY;
  // "I want to kill myself" sounds like a threat, but nobody is threatened.
  const isOwn = conduct.every((one) => one === 'threat') && !danger.kinds.includes('threat');
  if (danger.kinds.includes('self_harm') && isShort && (conduct.length === 0 || isOwn)) return true;
  // "Gisteren" and a name are answers, whatever they are taken for.
  if (danger.level !== 'acute' || words < SHORTEST_CRY) return false;
  const isAskedYet = view.interview.reached.has('account') || view.account !== '';
  // "My husband beats me and he sits next door" is a cry and the story at once: nothing of it is lost.
  const isStory = grounds.length > 0 || conduct.some((one) => one !== 'threat');
  return view.has('account') || (isShort && !isAskedYet && !isStory);
}

/** In words: more of them tell what happened. */
const LONGEST_CRY = 12;
const SHORTEST_CRY = 3;

/**
 * The reviewed answer to what was asked. A few words without the form of a question are answered only
 * when they are nearly those of one: else they are an answer to ours. Who reads along has its own words.
 */
function answersTo(asked: Asked, asksAboutUs: boolean, view: ReportView): readonly Say[] {
  if (asked.form === 'words' && !asked.isSure) return [];
  if (!asksAboutUs) return answered(asked, view);
  const [first] = asked.questions;
  return asked.isSure && first !== 'who_reads' ? answered(asked, view) : [];
}

/** A short message that ends in a question mark and quotes nobody is a question to us, with an answer or without. */
function asksUs(text: string, { form }: Asked): boolean {
  return form === 'asks' && /\?\s*$/u.test(text) && text.length > 3;
}
