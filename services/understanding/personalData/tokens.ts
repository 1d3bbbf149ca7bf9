/** A word of a text. `start` and `end` are offsets in UTF-16 units, end exclusive. */
export interface Token {
  readonly text: string;
  /** Lower case without accents, to compare by. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly capitalised: boolean;
  /** All letters are capitals, and there are at least two. */
  readonly shouted: boolean;
  /** Nothing but the start of the text, a full stop or the like stands before it. */
  readonly startsSentence: boolean;
}

/** The words of a text in order: letters, with apostrophes and hyphens inside; a final 's is left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = trimmed(match[0]);
    if (word === '') continue;
    const start = match.index + match[0].indexOf(word);
    const elided = mayElide(word) ? (ELISION.exec(word)?.[0].length ?? 0) : 0;
    tokens.push(token(word.slice(elided), start + elided, text, tokens.at(-1)));
  }
  return tokens;
}

/** Lower case without accents: for comparing, never for showing. */
export function fold(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

const IS_SMALL = /^[a-z]/;
const IS_ASCII = /^[\x20-\x7e]*$/;
const WORD = /[\p{L}\p{M}'’-]+/gu;
/** "l'école", "d'Amina", "J'habite": the French article or pronoun is no part of the word; "D'Hondt" is whole. */
const ELISION = /^(?:(?:[ldjmtsnc]|qu)['’](?=\p{L})|(?:[LDJMTSNC]|Qu)['’](?=\p{Ll}))/u;
const EDGES = new Set(["'", '’', '-']);

/** Has an apostrophe in the second or third place: few words do. */
function mayElide(word: string): boolean {
  return APOSTROPHE.has(word.charAt(1)) || APOSTROPHE.has(word.charAt(2));
}

const APOSTROPHE = new Set(["'", '’']);

function trimmed(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && EDGES.has(word.charAt(start))) start += 1;
  while (end > start && EDGES.has(word.charAt(end - 1))) end -= 1;
  const bare = word.slice(start, end);
  const isOwners = bare.length > 3 && APOSTROPHE.has(bare.charAt(bare.length - 2));
  return isOwners && /['’]s$/iu.test(bare) ? bare.slice(0, -2) : bare;
}

function token(word: string, start: number, text: string, previous: Token | undefined): Token {
  // Most words begin with a plain small letter.
  const isSmall = IS_SMALL.test(word);
  return {
    text: word,
    folded: fold(word),
    start,
    end: start + word.length,
    capitalised: !isSmall && /^\p{Lu}/u.test(word),
    shouted:
      !isSmall && word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
    startsSentence: startsSentence(text, start, previous),
  };
}

/** A full stop after one letter or a short form of address ("J. Peeters", "dr. Sarr") ends no sentence. */
function startsSentence(text: string, start: number, previous: Token | undefined): boolean {
  if (previous === undefined) return true;
  const between = text.slice(previous.end, start);
  if (between === ' ') return false;
  if (/[!?\n\r:…“"«»•*]/u.test(between)) return true;
  if (/\p{Extended_Pictographic}/u.test(between)) return true;
  return between.includes('.') && !ABBREVIATED.has(previous.folded) && previous.text.length > 1;
}

const ABBREVIATED = new Set(
  'dhr mevr mw mr mrs ms dr prof ing ir st bv nr tel blz mme mlle me av bd o a ph th chr'.split(
    ' ',
  ),
);
