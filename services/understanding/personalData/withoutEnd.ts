import type { Span } from './span.js';

const AFTER_THE_END = new Set(`.,;:!?)]'"’”-_`);

/** Without the full stop, bracket or quotation mark of the sentence around it; the underscore of a handle stays. */
export function withoutEnd(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start + 1 && AFTER_THE_END.has(text.charAt(end - 1))) {
    if (span.type === 'HANDLE' && text.charAt(end - 1) === '_') break;
    end -= 1;
  }
  return { ...span, end };
}
