import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

/** Every success criterion of WCAG 2.0 to 2.2 that a machine can judge at A and AA, and good practice. */
const TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

/** The rules whose outcome can change with the colours alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const Findings = z.array(z.string());

/** What axe objects to in a page as it stands, one line a fault; what it leaves undecided is decided here. */
export async function faultsIn(place: Page | Frame): Promise<string[]> {
  return judged(place, { type: 'tag', values: TAGS });
}

/** The same, for a page that was judged already and now stands in other colours. */
export async function colourFaultsIn(place: Page | Frame): Promise<string[]> {
  return judged(place, { type: 'rule', values: COLOUR_RULES });
}

/**
 * Texts that cannot be read in the person's own colours. Axe reads a colour there that nobody sees:
 * Chromium does not force the computed `-webkit-text-fill-color`.
 */
export async function forcedColourFaultsIn(place: Page | Frame): Promise<string[]> {
  return Findings.parse(await place.evaluate(`${MEASURES}(${UNREADABLE})()`));
}

async function judged(place: Page | Frame, rules: axe.RunOnly): Promise<string[]> {
  if ((await place.evaluate('typeof axe')) !== 'object') await place.evaluate(axe.source);
  return Findings.parse(await place.evaluate(`${MEASURES}(${JUDGE})(${JSON.stringify(rules)})`));
}

/**
 * These three run in the page. Where axe cannot tell what is behind a text, as under a bar that stays
 * in view, the first background that is not see-through counts.
 */
const MEASURES = `
var shades = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
var light = (colour) => {
  const [red, green, blue] = shades(colour).map((shade) =>
    shade <= 10.3 ? shade / 255 / 12.92 : ((shade / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
var behind = (element) => {
  const colour = element === null ? 'rgb(255, 255, 255)' : getComputedStyle(element).backgroundColor;
  return (shades(colour)[3] ?? 1) === 1 ? colour : behind(element.parentElement);
};
var isReadable = (element) => {
  const both = [light(getComputedStyle(element).color), light(behind(element))];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) >= 4.5;
};
`;

/** Frames are pages of their own, and judged so. */
const JUDGE = `async (runOnly) => {
  const { violations, incomplete } = await axe.run(document, {
    runOnly,
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
    rules: { 'frame-tested': { enabled: false } },
  });
  const line = (rule, { html, failureSummary }) => [rule.id, html.slice(0, 160), failureSummary].join(' | ');
  const faults = violations.flatMap((rule) => rule.nodes.map((node) => line(rule, node)));
  for (const rule of incomplete)
    for (const node of rule.nodes) {
      const isFine = rule.id === 'color-contrast' && isReadable(document.querySelector(node.target[0]));
      if (!isFine) faults.push('undecided | ' + line(rule, node));
    }
  return faults;
}`;

const UNREADABLE = `() => {
  const faults = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const isSeen = data.trim() !== '' && parentElement.checkVisibility();
    if (isSeen && !isReadable(parentElement)) faults.push(parentElement.outerHTML.slice(0, 160));
  }
  return faults;
}`;
