import type { Span } from './span.js';
import type { Token } from './tokens.js';
import { isIn } from './words.js';

/** The words with a capital that stand together from `at` on, five at most: "Nuyttens & Zonen". */
export function capitalsFrom(text: string, tokens: readonly Token[], at: number): Token[] {
  const name: Token[] = [];
  for (const token of tokens.slice(at, at + 5)) {
    const previous = name.at(-1);
    const attached =
      previous === undefined ||
      /^(?:[ &+'’-]{1,3}| ['’]t |\d{1,3})$/u.test(text.slice(previous.end, token.start));
    if (attached && token.text === 't' && /['’]/u.test(text.charAt(token.start - 1))) {
      name.push(token);
      continue;
    }
    // "at Parla Brussels I was told"
    if (!attached || !token.capitalised || (token.text === 'I' && name.length > 0)) break;
    // In capitals all words have one: the name ends at a word that anybody uses.
    if (previous !== undefined && isIn('everyday', token.folded)) {
      if ((token.shouted && !ENDS_NAME.test(token.folded)) || isIn('everyday', previous.folded))
        break;
    }
    name.push(token);
  }
  return name;
}

/** Words that anybody uses and that names of firms end with. */
const ENDS_NAME = /^(?:plus|group|groep|service|services|team|jobs|work|home|house|shop|partners)$/;

/** A piece for each name that has no token in common with `taken`. */
export function spansOfNames(
  names: readonly (readonly Token[])[],
  taken: ReadonlySet<Token>,
): Span[] {
  return names.flatMap((name) => {
    const [first, last] = [name[0], name.at(-1)];
    if (first === undefined || last === undefined || name.some((token) => taken.has(token)))
      return [];
    return [{ start: first.start, end: last.end, type: 'ORG' }];
  });
}
