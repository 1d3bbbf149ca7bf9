import { createInterface, type Interface } from 'node:readline';
import { cityWords } from './words.js';

/** Nothing was made. The message is for the operator. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** An answer that was understood, or a sentence that says what would be. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

interface Terminal extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
}

/** Asks an operator one thing at a time, at a terminal or from answers that were written before. */
export class Asker {
  readonly #lines: Interface;
  readonly #answers: AsyncIterator<string>;
  readonly #output: NodeJS.WritableStream;
  readonly #isTerminal: boolean;

  constructor(input: Terminal, output: NodeJS.WritableStream) {
    this.#isTerminal = input.isTTY === true;
    this.#output = output;
    this.#lines = createInterface({ input, output, terminal: this.#isTerminal });
    // Ctrl-C ends the answers: whoever waits for one hears that there is none.
    this.#lines.on('SIGINT', () => {
      this.#lines.close();
    });
    this.#answers = this.#lines[Symbol.asyncIterator]();
  }

  say(text: string): void {
    this.#output.write(`${text}\n`);
  }

  /**
   * Asks until the answer is understood.
   *
   * @throws Stopped when there are no more answers.
   */
  async ask<Value>(question: string, read: (answer: string) => Read<Value>): Promise<Value> {
    this.say(`\n${question}`);
    for (;;) {
      this.#lines.setPrompt('> ');
      this.#lines.prompt();
      const next = await this.#answers.next();
      if (next.done === true) throw new Stopped(cityWords.stopped);
      if (!this.#isTerminal) this.say(next.value);
      const found = read(next.value.trim());
      if ('value' in found) return found.value;
      this.say(found.problem);
    }
  }

  close(): void {
    this.#lines.close();
  }
}
