import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { messageAsText } from './screen.js';
import type { Shown, Terminal } from './Terminal.js';

/**
 * A conversation with whoever is at the keyboard, until they stop or close the input. Lines that
 * arrive while a turn runs wait for it, so that a pasted story is taken line by line.
 */
export async function converse(
  terminal: Terminal,
  input: Readable,
  output: Writable,
): Promise<void> {
  const lines = createInterface({ input, terminal: false });
  try {
    print(await terminal.open(), output);
    output.write('\n> ');
    for await (const line of lines) {
      const shown = await terminal.type(line);
      print(shown, output);
      if (shown.ends) return;
      output.write('\n> ');
    }
  } finally {
    lines.close();
  }
}

export function print(shown: Shown, output: Writable): void {
  for (const message of shown.messages) output.write(`\n${messageAsText(message)}\n`);
  if (shown.notice !== undefined) output.write(`\n${shown.notice}\n`);
}
