import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { HostOrder, HostStart } from './protocol.js';

/** The host died before it answered. */
export class HostDied extends Error {
  override readonly name = 'HostDied';
}

const Answer = z.object({ number: z.int(), answer: z.unknown() });

/** A host process, and what it wrote. */
export class HostClient {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, { done: (answer: unknown) => void; died: () => void }>();
  readonly #gone: Promise<NodeJS.Signals | null>;
  #alive = true;
  #wasKilled = false;
  #next = 1;
  /** Everything on both of its streams but the answers. */
  written = '';

  constructor(host: string, start: HostStart) {
    this.#child = spawn(process.execPath, ['--enable-source-maps', host, JSON.stringify(start)]);
    this.#child.stdin.on('error', () => undefined);
    this.#child.stderr.on('data', (chunk: Buffer) => (this.written += chunk.toString('utf8')));
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      this.#hear(line);
    });
    this.#gone = new Promise((resolve) => {
      this.#child.on('close', (_code, signal) => {
        this.#alive = false;
        for (const { died } of this.#waiting.values()) died();
        resolve(signal);
      });
    });
  }

  /** @throws {HostDied} when the process ends before it answers. */
  ask(order: HostOrder): Promise<unknown> {
    const number = this.#next;
    this.#next += 1;
    return new Promise((done, reject) => {
      const died = () => {
        reject(new HostDied(this.written));
      };
      if (!this.#alive) {
        died();
        return;
      }
      this.#waiting.set(number, { done, died });
      this.#child.stdin.write(`${JSON.stringify({ number, order })}\n`);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Whether it was killed from here. */
  get wasKilled(): boolean {
    return this.#wasKilled;
  }

  /** Kills it as the machine would, with no time to say goodbye. */
  async kill(): Promise<void> {
    this.#wasKilled = true;
    this.#child.kill('SIGKILL');
    await this.#gone;
  }

  /** Lets it end by itself; gives the signal that ended it, null when none did. */
  async end(): Promise<NodeJS.Signals | null> {
    this.#child.stdin.end();
    return this.#gone;
  }

  #hear(line: string): void {
    const read = Answer.safeParse(parsed(line));
    if (!read.success) {
      this.written += line;
      return;
    }
    this.#waiting.get(read.data.number)?.done(read.data.answer);
    this.#waiting.delete(read.data.number);
  }
}

/** A process that is killed may leave half a line behind. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
