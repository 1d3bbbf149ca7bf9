import type { Child, Tree } from './shared/tree.js';

/** Makes a tree in the page: elements, attributes and text nodes, and never markup out of text. */
export function toDom(tree: Tree): HTMLElement {
  const made = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) made.setAttribute(name, value);
  made.append(...tree.children.map(childNode));
  return made;
}

function childNode(child: Child): Node {
  return typeof child === 'string' ? document.createTextNode(child) : toDom(child);
}

/** The first element that fits, if it is of the kind that is asked for. */
export function find<E extends Element>(
  kind: new () => E,
  selector: string,
  within: ParentNode = document,
): E | undefined {
  const found = within.querySelector(selector);
  return found instanceof kind ? found : undefined;
}

/** Everything that fits and is of the kind that is asked for. */
export function findAll<E extends Element>(
  kind: new () => E,
  selector: string,
  within: ParentNode = document,
): E[] {
  return [...within.querySelectorAll(selector)].flatMap((found) =>
    found instanceof kind ? [found] : [],
  );
}

/** The element that an event came from or stands in, if it fits. */
export function around<E extends Element>(
  kind: new () => E,
  selector: string,
  event: Event,
): E | undefined {
  const { target } = event;
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof kind ? found : undefined;
}
