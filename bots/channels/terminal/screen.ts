import type { Message } from '../../turn/record.js';
import { dataOf } from '../../turn/messageData.js';

const WIDTH = 78;

/** A message as the terminal shows it: wrapped, with numbered choices, and a frame round what can be kept. */
export function messageAsText(message: Message): string {
  const data = dataOf(message);
  const text = wrapped(harmless(message.activity.text ?? ''));
  const choices = (data?.prompt?.choices ?? []).map(
    ({ label }, index) => `  ${String(index + 1).padStart(2)}. ${harmless(label)}`,
  );
  const body = [text, ...choices].join('\n');
  return data?.fileName === undefined ? body : `${RULE}\n${body}\n${RULE}`;
}

const RULE = '-'.repeat(WIDTH);

/**
 * A person's own words come back to this screen: a control character among them may not move the
 * cursor, change colours or reorder the line.
 */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

function wrapped(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line))
    .join('\n');
}

/** Breaks at spaces; indentation of a line is kept on its continuation. A word that is too long stays whole. */
function wrapLine(line: string): string[] {
  if (line.length <= WIDTH) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().split(' ')) {
    const next = current === '' ? indent + word : `${current} ${word}`;
    if (next.length > WIDTH && current !== '') {
      lines.push(current);
      current = indent + word;
    } else {
      current = next;
    }
  }
  return [...lines, current];
}
