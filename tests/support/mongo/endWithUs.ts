import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';

export type Child = ChildProcessByStdio<Writable, Readable, null>;

/**
 * Starts a server that ends when its standard input does. The pipe is ours: however this process
 * ends, by a kill too, it closes, and no server is left behind. It keeps no process awake.
 */
export function endWithUs(command: string, args: readonly string[]): Child {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  child.unref();
  for (const pipe of [child.stdin, child.stdout]) if (pipe instanceof Socket) pipe.unref();
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

/** What a server says when it is ready. Rejects when it ends without a word. */
export function firstLine(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout instanceof Socket) child.stdout.ref();
    const lines = createInterface({ input: child.stdout });
    lines.once('line', (line) => {
      resolve(line);
      if (child.stdout instanceof Socket) child.stdout.unref();
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('the server for MongoDB ended before it was ready'));
    });
  });
}
