import type { Token } from '../personalData/tokens.js';
import { BEGIN, OUTSIDE } from './features.js';
import type { Tagged } from './tagger.js';

/** The words of one name that the tagger found: indexes of tokens, both included, and how sure it is of the surest. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly margin: number;
}

/** Names as runs of words; a comma, a line break or the like ends one. */
export function taggedNames(
  text: string,
  tokens: readonly Token[],
  { tags, margins }: Tagged,
): TaggedName[] {
  const names: TaggedName[] = [];
  tags.forEach((tag, at) => {
    if (tag === OUTSIDE) return;
    const margin = margins[at] ?? 0;
    const last = names.at(-1);
    if (tag === BEGIN || last === undefined || last.to !== at - 1 || !joined(text, tokens, at)) {
      names.push({ from: at, to: at, margin });
    } else names[names.length - 1] = { ...last, to: at, margin: Math.max(last.margin, margin) };
  });
  return names;
}

function joined(text: string, tokens: readonly Token[], at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (previous === undefined || token === undefined) return false;
  return /^(?:\.? ?['’]?| ?['’-] ?|\u00a0)$/u.test(text.slice(previous.end, token.start));
}
