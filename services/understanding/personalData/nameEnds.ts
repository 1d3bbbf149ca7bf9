import { isIn } from './words.js';
import { isPersonWord, nameKind } from './nameWords.js';
import type { Token } from './tokens.js';

/** A text as the rules for names read it. `taken` are tokens of public bodies and of organisations. */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly taken: ReadonlySet<Token>;
  /** German writes every noun with a capital. */
  readonly isGerman: boolean;
}

/** The next word goes on with a name: a capital, or a particle and then a capital. */
export function isSurnamePart(context: NameContext, at: number): boolean {
  const { tokens, taken } = context;
  for (let step = at; step < at + 4; step += 1) {
    const token = tokens[step];
    if (token === undefined || taken.has(token) || !isAttached(context, step)) return false;
    if (isFlemishLink(context, step)) continue;
    if (isIn('particles', token.folded) && !(token.capitalised && isPersonWord(token))) continue;
    return token.capitalised && !token.shouted && isPersonWord(token);
  }
  return false;
}

/** The last word of the name that starts at `at`: later capitals, with particles between them. */
export function lastOfName(context: NameContext, at: number): number {
  const { tokens, taken } = context;
  let last = at;
  for (let step = at + 1; step < tokens.length && step - at < 7; step += 1) {
    const token = tokens[step];
    if (token === undefined || taken.has(token) || !isAttached(context, step)) break;
    if (isFlemishLink(context, step)) continue;
    if (isIn('particles', token.folded) && !isPersonWord(token)) continue;
    const lower = !token.capitalised && goesOnInSmallLetters(context, at, step);
    const initial = token.capitalised && token.text.length === 1;
    const place =
      token.capitalised &&
      step - at < 3 &&
      !isIn('everyday', token.folded) &&
      !isIn('not names', token.folded);
    const afterParticle = token.capitalised && !token.shouted && isSmallParticle(tokens[step - 1]);
    if (!(lower || initial || place || afterParticle || (token.capitalised && isPersonWord(token))))
      break;
    last = step;
  }
  return last;
}

/** "Sofie ten Have": after a small particle inside a name any capital goes on with it. */
function isSmallParticle(token: Token | undefined): boolean {
  return token?.capitalised === false && isIn('particles', token.folded);
}

/** "jan peeters", "meneer de smet": the surname of a name that itself is in small letters. */
function goesOnInSmallLetters({ tokens }: NameContext, first: number, at: number): boolean {
  const [start, token, previous] = [tokens[first], tokens[at], tokens[at - 1]];
  if (start === undefined || token === undefined || previous === undefined) return false;
  if (start.capitalised || !isPersonWord(token) || token.text.length < 3) return false;
  if (nameKind(token) !== 'none') return true;
  const afterParticle = isIn('particles', previous.folded);
  return (afterParticle && at - first < 4) || SURNAME.test(token.folded);
}

/** Endings and beginnings of surnames that few words have (Flemish, Moroccan, Turkish, Polish). */
const SURNAME =
  /(?:ssens|ssen|ckx|aerts|aert|mans|eers|eters|els|oglu|owski|owska|ewski|ewska|escu|ouni|aoui|ziz|ani)$|^(?:ou|el|ait|ben|van|vander|vanden|de)[bcdfghjklmnpqrstvwxz]\p{L}{3,}/u;

const OP_DE = /^(?:Op|Uit|In|Over|Onder|Aan|Bij)$/;

/** "Maurits 't Kint", "Senne Op de Beeck". */
function isFlemishLink({ tokens, text }: NameContext, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (next === undefined || token === undefined) return false;
  if (OP_DE.test(token.text) && !token.startsSentence && isIn('particles', next.folded))
    return tokens[at + 2]?.capitalised === true;
  if (token.text !== 't' || !next.capitalised) return false;
  return /['’]/.test(text.charAt(token.start - 1));
}

/** One space between this word and the one before, or a full stop after an initial. */
function isAttached({ tokens, text }: NameContext, at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (previous === undefined || token === undefined) return false;
  const between = text.slice(previous.end, token.start);
  return (
    between === ' ' ||
    between === '\u00a0' ||
    (/^ ['’]$/.test(between) && token.text === 't') ||
    /^ ['’]?[td] ?['’]$|^ ['’]t $/.test(between) ||
    (isInitial(previous) && /^\. ?['’]?$/.test(between))
  );
}

/** "J.", and "Ph." or "Chr." */
export function isInitial({ text, capitalised }: Token): boolean {
  return text.length === 1 || (capitalised && /^(?:Ph|Th|Chr|Fr|Jos|Ch|Ed|Alb|Vict)$/.test(text));
}
