import { guessLanguage } from '../services/understanding/language.js';
import type { Heard } from './interview/journey.js';
import type { Say } from './interview/question.js';
import { plain } from './interview/readers.js';
import { languagesOf } from './languagesOf.js';
import type { ReportView } from './ReportView.js';
import { namesOfLanguages, ownLanguage } from './text/otherLanguages.js';

/**
 * The language of a message, when it is clear: of three words or more, or its name or a greeting in
 * it as the whole of a first message. It is a reason to ask or to tell, and never to switch.
 */
export function languageOf(text: string, view: ReportView): string | undefined {
  const guessed = guessLanguage(text);
  if (guessed !== 'und') return guessed;
  return isAsked(text, view);
}

/** The language that the whole message greets in or asks for; then it tells nothing else. */
export function isAsked(text: string, view: ReportView): string | undefined {
  if (view.has('account')) return undefined;
  const typed = plain(text);
  return Object.keys(namesOfLanguages).find((one) => namesOfLanguages[one]?.includes(typed));
}

/** Another language that we have is offered; of one that we do not have yet, what there is instead. */
export function languageOffer(language: string | undefined, view: ReportView): Heard['offer'] {
  if (language === undefined || language === view.language) return undefined;
  const ours = languagesOf(view.city).find((one) => one === language);
  if (ours !== undefined) return { note: `offer.${ours}`, say: [{ key: `offer.${ours}` }] };
  // Later, an answer of some words may be a name or a place: only the story tells a language then.
  return view.has('account')
    ? undefined
    : { note: `${NOTE}${language}`, say: [...inTheirs(language), { key: 'said.other_language' }] };
}

/** The language in which somebody wrote before, as far as they were told about it or offered it: lines may speak it. */
export function languageTold(view: ReportView): string | undefined {
  const note = [...view.interview.notes].find((one) => /^(?:language|offer)\./.test(one));
  return note?.slice(note.indexOf('.') + 1);
}

const NOTE = 'language.';

function inTheirs(language: string): Say[] {
  const words = ownLanguage[language];
  return words === undefined ? [] : [{ key: 'said.in_own_language', params: { words } }];
}
