import { readFileSync } from 'node:fs';
import type { Item } from './items.js';
import { fold, type WhenLanguage, WHEN_LANGUAGES } from './words.js';

/** One place where a pattern of data/when-grammar.csv fits. */
export interface Match {
  /** First and last item. */
  readonly from: number;
  readonly to: number;
  /** Name of the meaning, and what stands behind it in the file. */
  readonly meaning: string;
  readonly argument: string;
  /** The values of the categories, each in the order of the text. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * All places where a pattern fits, the longest at each place, not overlapping, from left to right. The
 * patterns are a tree, and none is longer than ten items: the time grows with the length of the text.
 */
export function matchesIn(items: readonly Item[], language: WhenLanguage): Match[] {
  const root = (grammar ??= readGrammar()).get(language);
  const matches: Match[] = [];
  if (root === undefined) return matches;
  let at = 0;
  while (at < items.length) {
    const first = longest(root, items, at);
    const found = better(first, () => longest(root, items, at + 1));
    // What gave way may still mean something before that: the weekday of "Friday 3 March".
    const left =
      found === first || first?.meaning === 'none' ? undefined : longest(root, items, at, at);
    if (left !== undefined) matches.push(left);
    if (found !== undefined) matches.push(found);
    at = found === undefined ? at + 1 : found.to + 1;
  }
  return matches;
}

/** "The 12", "around 12" gives way to what begins at the number and reaches further: "12 March". */
function better(found: Match | undefined, later: () => Match | undefined): Match | undefined {
  if (found === undefined || !GIVES_WAY.has(found.meaning)) return found;
  const next = later();
  return next !== undefined && next.from <= found.to && next.to > found.to ? next : found;
}

const GIVES_WAY = new Set(['day_of_month', 'clock', 'none', 'month', 'season']);

interface Node {
  readonly next: Map<string, Node>;
  rule?: { meaning: string; argument: string; order: number };
}

interface Path {
  readonly node: Node;
  readonly values: readonly (readonly [string, string])[];
}

function longest(
  root: Node,
  items: readonly Item[],
  from: number,
  until = items.length - 1,
): Match | undefined {
  let paths: readonly Path[] = [{ node: root, values: [] }];
  let best: { path: Path; rule: NonNullable<Node['rule']>; to: number } | undefined;
  for (let to = from; paths.length > 0 && to <= until; to++) {
    const item = items[to];
    if (item === undefined || (to === from && !begins(root, item))) break;
    paths = steps(paths, item);
    for (const path of paths) {
      const { rule } = path.node;
      if (rule === undefined) continue;
      if (best === undefined || to > best.to || rule.order < best.rule.order)
        best = { path, rule, to };
    }
  }
  if (best === undefined) return undefined;
  const values = new Map<string, string[]>();
  for (const [category, value] of best.path.values) {
    const list = values.get(category);
    if (list === undefined) values.set(category, [value]);
    else list.push(value);
  }
  const { meaning, argument } = best.rule;
  return { from, to: best.to, meaning, argument, values };
}

/** Most words begin nothing. */
function begins({ next }: Node, { key, senses }: Item): boolean {
  return next.has(key) || senses.some(({ category }) => next.has(keyOf(category)));
}

function steps(from: readonly Path[], item: Item): Path[] {
  const paths: Path[] = [];
  for (const { node, values } of from) {
    const literal = node.next.get(item.key);
    if (literal !== undefined) paths.push({ node: literal, values });
    for (const { category, value } of item.senses) {
      const next = node.next.get(keyOf(category));
      if (next !== undefined) paths.push({ node: next, values: [...values, [category, value]] });
    }
  }
  return paths;
}

/** How the patterns write a category; there are a few dozen, and each word is held against them. */
function keyOf(category: string): string {
  let key = keys.get(category);
  if (key === undefined) keys.set(category, (key = `@${category}`));
  return key;
}
const keys = new Map<string, string>();

let grammar: ReadonlyMap<string, Node> | undefined;

/** Lines of `language,pattern,meaning`; a pattern may hold a comma. */
function readGrammar(): Map<string, Node> {
  const text = readFileSync(new URL('../data/when-grammar.csv', import.meta.url), 'utf8');
  const roots = new Map(WHEN_LANGUAGES.map((name): [string, Node] => [name, { next: new Map() }]));
  for (const [order, line] of text.split('\n').entries()) {
    const language = WHEN_LANGUAGES.find((name) => line.startsWith(`${name},`));
    const root = language === undefined ? undefined : roots.get(language);
    if (language === undefined || root === undefined) continue;
    const cut = line.lastIndexOf(',');
    const [meaning = '', argument = ''] = line
      .slice(cut + 1)
      .trim()
      .split(' ');
    const elements = line
      .slice(language.length + 1, cut)
      .trim()
      .split(/ +/);
    for (const path of spelledOut(elements))
      put(root, path, language, { meaning, argument, order });
  }
  return roots;
}

/** A pattern with `?` in it is several patterns. */
function spelledOut(elements: readonly string[]): string[][] {
  let all: string[][] = [[]];
  for (const element of elements) {
    const isOptional = element.length > 1 && element.endsWith('?');
    const name = isOptional ? element.slice(0, -1) : element;
    all = all.flatMap((path) => (isOptional ? [[...path, name], path] : [[...path, name]]));
  }
  return all.filter((path) => path.length > 0);
}

function put(
  root: Node,
  path: readonly string[],
  language: WhenLanguage,
  rule: NonNullable<Node['rule']>,
): void {
  let node = root;
  for (const name of path) {
    const key = name.startsWith('@') ? name : fold(name, language);
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(key, next);
    }
    node = next;
  }
  node.rule ??= rule;
}
