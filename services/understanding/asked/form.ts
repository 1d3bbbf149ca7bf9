import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { plain } from '../../domain/placeKey.js';

/**
 * What a message looks like, before it is known what it is about. `asks`: a short question and
 * nothing else. `maybe`: a question that may be part of what somebody tells, or that they quote.
 * `words`: a few words in no form. `tells`: anything else.
 */
export type Form = 'asks' | 'maybe' | 'words' | 'tells';

export function formOf(text: string): Form {
  const folded = foldedOf(text);
  const words = folded.split(' ').filter((word) => word !== '').length;
  if (words === 0) return 'tells';
  const isMarked = /\?\s*$/u.test(text);
  const isQuoted = QUOTES.test(withoutOwnStart(text));
  const isQuoting = isQuoted || FORMS.quoting.some((one) => holds(folded, one));
  if (isQuoting) return isMarked && words <= LONGEST && !isQuoted ? 'maybe' : 'tells';
  if (isMarked || hasFormOfQuestion(text)) {
    if (words > LONGEST) return isMarked ? 'maybe' : 'tells';
    const tellsWhy = words > FEW && FORMS.reasons.some((one) => holds(folded, one));
    return words > SHORT || tellsWhy ? 'maybe' : 'asks';
  }
  return words <= FEW ? 'words' : 'tells';
}

/** The last sentence of a text: what somebody asks stands there ("Hallo. Kost dit geld?"). */
export function lastSentence(text: string): string {
  const sentences = text.split(/[.!?;\n]+/u).filter((sentence) => sentence.trim() !== '');
  return sentences.at(-1)?.trim() ?? text;
}

/** Without a question mark people still ask: "moet ik bewijs hebben", "1712 wat is dat". */
function hasFormOfQuestion(text: string): boolean {
  const sentence = withoutStart(foldedOf(lastSentence(text)));
  const opens = FORMS.openings.some((one) => sentence === one || sentence.startsWith(`${one} `));
  if (opens || FORMS.endings.some((one) => sentence.endsWith(` ${one}`))) return true;
  return FORMS.inside.some((one) => holds(sentence, one));
}

/** "Hallo, en ik heb een vraag, …": what comes before a question. */
function withoutStart(sentence: string): string {
  const start = FORMS.before.find((one) => sentence.startsWith(`${one} `));
  return start === undefined ? sentence : withoutStart(sentence.slice(start.length + 1));
}

/** "Ik twijfel: is dit …", "Vraag: kost het …" quotes nobody. */
function withoutOwnStart(text: string): string {
  const [start = '', ...rest] = text.split(':');
  const folded = foldedOf(start);
  const isOwn = FORMS.openings.includes(folded) || FORMS.before.includes(folded);
  return isOwn ? rest.join(':') : text;
}

function foldedOf(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function holds(folded: string, words: string): boolean {
  return ` ${folded} `.includes(` ${words} `);
}

/** In words: longer questions tell something too. */
const LONGEST = 20;
const SHORT = 12;
const FEW = 8;

/** What somebody else said, in marks or after a colon. */
const QUOTES = /["“”«»]|:\s*\p{L}+\s+\p{L}+/u;

const FORMS = z
  .object({
    openings: z.array(z.string()),
    endings: z.array(z.string()),
    inside: z.array(z.string()),
    before: z.array(z.string()),
    quoting: z.array(z.string()),
    reasons: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(new URL('../data/asked-forms.json', import.meta.url), 'utf8')));
