/**
 * An element of the chat page as plain data. The server writes it out as HTML and the client makes it
 * in the DOM, so that both always show the same, and neither ever builds markup out of text.
 */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

export type Child = Tree | string;

/** An attribute that is `true` is there without a value; one that is `undefined` or `false` is not there. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly (Child | undefined | readonly Child[])[]
): Tree {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) kept[name] = '';
    else if (value !== undefined && value !== false) kept[name] = value;
  }
  return { tag, attributes: kept, children: children.flatMap((child) => child ?? []) };
}

/** Words for people who listen: not shown, but read aloud. */
export function heard(words: string): Tree {
  return element('span', { class: 'vh' }, words);
}
