import type { Child, Tree } from '../../../widget/shared/tree.js';

/** A piece of HTML that is safe to put in a page: only this file makes one out of a string. */
export class Html {
  private constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }

  /** For markup that is ours as a whole; never for anything that a person, a city or the wire gave. */
  static ours(text: string): Html {
    return new Html(text);
  }
}

export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[];

/**
 * Writes HTML; everything filled in is escaped, also in attributes. Pieces of HTML and lists of them
 * go in as they are; `undefined` and `false` are nothing. A value that stands in a tag and not in
 * quotes throws, since no escaping makes that safe; a whole attribute that is HTML may stand there.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let place: Place = 'text';
  const pieces = strings.map((string, index) => {
    place = placeAfter(string, place);
    const value = values[index];
    if (place === 'tag' && !fitsInTag(string, value)) throw new Error('a value outside quotes');
    return string + written(value);
  });
  return Html.ours(pieces.join(''));
}

/** Where in the markup something stands: between elements, in a tag, or in quotes in a tag. */
type Place = 'text' | 'tag' | '"' | "'";

/** A whole attribute may come and go, as ` disabled`; a value of one without quotes may not. */
function fitsInTag(before: string, value: HtmlValue): boolean {
  const isAttribute = value === undefined || value === false || value instanceof Html;
  return isAttribute && !/=\s*$/.test(before);
}

function placeAfter(markup: string, before: Place): Place {
  let place = before;
  for (const character of markup) {
    if (place === 'text') {
      if (character === '<') place = 'tag';
    } else if (place !== 'tag') {
      if (character === place) place = 'tag';
    } else if (character === '>') place = 'text';
    else if (character === '"' || character === "'") place = character;
  }
  return place;
}

/** A tree of the page that the client knows too, as HTML. */
export function fromTree(tree: Tree): Html {
  const { tag } = tree;
  const attributes = Object.entries(tree.attributes).map(
    ([name, value]) => ` ${named(name)}="${escaped(value)}"`,
  );
  const open = `<${named(tag)}${attributes.join('')}>`;
  if (VOID.includes(tag)) return Html.ours(open);
  return Html.ours(`${open}${tree.children.map(childText).join('')}</${tag}>`);
}

/** Styles that stand in the page itself. They cannot end their own element. */
export function styleElement(css: string): Html {
  if (css.includes('</')) throw new Error('styles that end their element');
  return Html.ours(`<style>${css}</style>`);
}

const VOID = ['input', 'br', 'img'];

function childText(child: Child): string {
  return typeof child === 'string' ? escaped(child) : fromTree(child).toString();
}

function named(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on')) throw new Error(`no name: ${name}`);
  return name;
}

function written(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string' || typeof value === 'number') return escaped(`${value}`);
  return value.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
