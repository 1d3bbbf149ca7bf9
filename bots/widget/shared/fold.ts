/** A text longer than this is shown in part, with the rest behind "show all". */
const LONG = 560;

/** How much of a long text is shown: up to the last paragraph or sentence that ends between these. */
const SHOWN_AT_LEAST = 160;
const SHOWN_AT_MOST = 340;

/** The part of a long text that is shown at once and the rest; undefined when it is not long. */
export function folded(
  text: string,
): { readonly shown: string; readonly rest: string } | undefined {
  if (text.length <= LONG) return undefined;
  const head = text.slice(0, SHOWN_AT_MOST);
  const cut = lastEnd(head, '\n') ?? lastEnd(head, '. ') ?? lastEnd(head, ' ') ?? SHOWN_AT_MOST;
  return { shown: text.slice(0, cut).trimEnd(), rest: text.slice(cut).trimStart() };
}

function lastEnd(head: string, mark: string): number | undefined {
  const at = head.lastIndexOf(mark);
  return at < SHOWN_AT_LEAST ? undefined : at + mark.length;
}
