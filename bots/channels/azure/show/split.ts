/**
 * A text in pieces of at most `longest` UTF-16 units, in order: cut between paragraphs where that
 * leaves no crumbs, else after a line or a sentence, else between words, else between characters. Only white
 * space at a cut is left out; a character is never cut in two.
 */
export function split(text: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const cut = cutAt(rest, longest);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Where the last of these stands in what fits, the best first; a cut in the first third leaves crumbs. */
const CUTS: readonly RegExp[] = [
  /\n\s*\n/gu,
  // The point after the number of a line ends no sentence.
  /\n|(?<!\d)[.!?…]["”’)]*\s/gu,
  /\s/gu,
];

function cutAt(text: string, longest: number): number {
  // One more, since the white space after the last word that fits is left out.
  const head = text.slice(0, longest + 1);
  for (const cut of CUTS) {
    const last = lastEnd(head, cut, longest);
    if (last > longest / 3) return last;
  }
  return wholeCharacters(text, longest);
}

/** The end of the last match whose words fit, or 0. */
function lastEnd(head: string, cut: RegExp, longest: number): number {
  let last = 0;
  for (const match of head.matchAll(cut)) {
    const end = match.index + match[0].length;
    if (match.index + match[0].trimEnd().length <= longest) last = end;
  }
  return last;
}

/** No half of a pair of surrogates, and no accent or joined emoji without what it stands on, as far as that is possible. */
function wholeCharacters(text: string, longest: number): number {
  let cut = longest;
  while (cut > longest / 2 && isInside(text, cut)) cut -= 1;
  if (cut > longest / 2) return cut;
  return isHalf(text, longest) ? longest - 1 : longest;
}

function isInside(text: string, at: number): boolean {
  return (
    isHalf(text, at) ||
    /^(?:\p{M}|\u200d)/u.test(text.slice(at, at + 2)) ||
    text[at - 1] === '\u200d'
  );
}

function isHalf(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
