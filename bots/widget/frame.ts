/** Heights that the page which shows us believes (security.md 4.3.2). */
const LOWEST = 320;
const HIGHEST = 4096;

/**
 * Tells the page that shows us how high the chat is, and that Escape was pressed, which closes the
 * panel and never the report. No word of the conversation ever goes that way.
 */
export function tellParent(): void {
  if (window.parent === window) return;
  const tell = (message: unknown) => {
    window.parent.postMessage(message, '*');
  };
  document.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) tell({ t: 'c', v: 1 });
  });
  if (!('ResizeObserver' in window)) return;
  new ResizeObserver(() => {
    const px = Math.round(document.body.offsetHeight);
    tell({ t: 'h', v: 1, px: Math.min(Math.max(px, LOWEST), HIGHEST) });
  }).observe(document.body);
}
