import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

const Lines = z.array(z.string());

/** Controls that a thumb would miss: under 44 by 44 px. A link in the middle of a sentence may be smaller. */
export async function smallTargets(place: Page | Frame): Promise<string[]> {
  return ask(
    place,
    `controls()
      .filter((control) => !isInSentence(control))
      .map((control) => [control.closest('label') ?? control, control])
      .map(([area, control]) => [area.getBoundingClientRect(), control])
      .filter(([{ width, height }]) => width < 43.5 || height < 43.5)
      .map(([{ width, height }, control]) => name(control) + ': ' + width + ' x ' + height)`,
  );
}

/** What sticks out of the screen at a side, and what does not fit in its own box. */
export async function stickingOut(place: Page | Frame): Promise<string[]> {
  return ask(
    place,
    `[
      ...(root.scrollWidth > root.clientWidth ? ['the page itself: ' + root.scrollWidth] : []),
      ...seen()
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return right > root.clientWidth + 1 || left < -1;
        })
        .map((element) => 'off the screen: ' + name(element)),
      ...seen()
        .filter((element) => !/inline|contents/.test(getComputedStyle(element).display.replace('inline-', '')))
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth + 2 || scrollHeight > clientHeight + 2,
        )
        .map((element) => 'out of its box: ' + name(element)),
    ]`,
  );
}

/** Things in the bar that lie over each other. */
export async function overlapsInBar(page: Page): Promise<string[]> {
  return ask(
    page,
    `[...document.querySelectorAll('h1, .lang a, .lang button, a.exit')]
      .map((element) => [element, element.getBoundingClientRect()])
      .flatMap(([one, a], at, all) =>
        all.slice(at + 1)
          .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map(([other]) => name(one) + ' / ' + name(other)),
      )`,
  );
}

/** Everything that a keyboard should come by, in order. */
export async function controlsOf(place: Page | Frame): Promise<string[]> {
  return ask(place, 'controls().map(name)');
}

/** The control that the keyboard is at. */
export async function focusedIn(place: Page | Frame): Promise<string[]> {
  return ask(place, '[name(document.activeElement)]');
}

/** Whether some of the control under the keyboard can be seen: nothing that stays in view covers it. */
export async function isInView(page: Page): Promise<boolean> {
  const covered = await ask(
    page,
    `[document.activeElement].filter((control) => {
      const { left, top, width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      return ![0.1, 0.5, 0.9].some((part) => {
        const there = document.elementFromPoint(left + width / 2, top + height * part);
        return there !== null && (control.contains(there) || (control.closest('label')?.contains(there) ?? false));
      });
    }).map(name)`,
  );
  return covered.length === 0;
}

/** Whatever moves by itself or glides. */
export async function moving(place: Page | Frame): Promise<string[]> {
  return ask(
    place,
    `[
      ...document.getAnimations().map(() => 'an animation'),
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration) || scrollBehavior !== 'auto';
        })
        .map(name),
    ]`,
  );
}

/** The spacing that a person may set for themselves (WCAG 1.4.12). A policy of the page does not stop it. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  })()`);
}

async function ask(place: Page | Frame, question: string): Promise<string[]> {
  return Lines.parse(await place.evaluate(`(() => { ${WORDS} return ${question}; })()`));
}

/** Words for all of the questions; they run in the page. */
const WORDS = `
  const root = document.documentElement;
  const isHidden = (element) =>
    !element.checkVisibility({ visibilityProperty: true }) || element.closest('.vh, .skip:not(:focus)') !== null;
  // A table may be wider than the screen, in a box that scrolls by itself (WCAG 1.4.10).
  const scrolls = (element) => element !== null && element !== document.body &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const seen = () => [...document.body.querySelectorAll('*')]
    .filter((element) => !isHidden(element) && !scrolls(element) && element.getBoundingClientRect().width > 1);
  const controls = () => [...document.querySelectorAll('a[href], button, summary, textarea, select, input:not([type=hidden])')]
    .filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
  const isInSentence = (element) =>
    element.matches('.skip:not(:focus)') ||
    (element.localName === 'a' && getComputedStyle(element).display === 'inline' &&
      element.parentElement.textContent.trim() !== element.textContent.trim());
  const name = (element) => element.localName + (element.id && '#' + element.id) + ' ' +
    (element.value ?? '') + ' ' + element.textContent.replace(/\\s+/g, ' ').trim().slice(0, 40);
`;
