import type { Say } from './interview/question.js';
import { plain } from './interview/readers.js';
import type { ReportView } from './ReportView.js';
import { isTextKey, textKey } from './text/catalogue.js';
import { readAlongWords } from './text/readAlongWords.js';

/** What is kept and who can see this channel: said in the welcome, and again to whoever asks. */
export function whoReads(view: ReportView): readonly Say[] {
  const minutes = view.services.keepMinutes;
  // In the web chat it is one breath: the first page is small, and so is a phone.
  if (isWebChat(view)) return [{ key: 'channel.webchat', params: { minutes } }];
  const channel = `channel.${view.channel}`;
  return [
    { key: 'welcome.kept', params: { minutes } },
    { key: isTextKey(channel) ? textKey(channel) : 'channel.other' },
  ];
}

/** A page in a browser: a stop closes it for good, and whoever uses the device may see that it was open. */
export function isWebChat(view: ReportView): boolean {
  return view.channel === 'webchat';
}

/** A channel of a company or an employer, where others than the person may have the whole conversation before them. */
export function canReadAlong(view: ReportView): boolean {
  return !OF_ONE_PERSON.includes(view.channel);
}

const OF_ONE_PERSON = ['webchat', 'terminal'];

/**
 * "Mag mijn baas dit lezen?", "is dit anoniem", "who can see this": a short question to us about who
 * reads what is said here. The words are those of text/readAlongWords.ts, in every language at once.
 */
export function asksWhoReads(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  const [first = ''] = words;
  if (words.length > MOST_WORDS || first === '') return false;
  const has = (list: readonly string[]): boolean => words.some((word) => list.includes(word));
  const asks = /\?\s*$/u.test(text) || readAlongWords.asking.includes(first);
  if (!asks) return false;
  const isSecret =
    has(readAlongWords.secret) && (words.length <= FEW_WORDS || has(readAlongWords.here));
  return isSecret || (has(readAlongWords.reading) && has(readAlongWords.here));
}

/** Longer ones tell something, and quote somebody. */
const MOST_WORDS = 14;
const FEW_WORDS = 7;
const LONGEST = 140;
