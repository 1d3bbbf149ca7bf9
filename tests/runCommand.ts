import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Ran {
  /** Every line of standard output, parsed. */
  readonly lines: unknown[];
  readonly status: unknown;
  /** Standard error. */
  readonly errors: string;
}

/** Runs a compiled command of bots/commands on what somebody pipes into it. */
export async function runCommand(name: string, input: string | Buffer): Promise<Ran> {
  const { out, errors, status } = await runForReading(name, [], input);
  const written = out.split('\n').slice(0, -1);
  return { lines: written.map((line): unknown => JSON.parse(line)), status, errors };
}

/** The same for a command that is read by people: what it wrote, as it stands. */
export async function runForReading(
  name: string,
  words: readonly string[] = [],
  input: string | Buffer = '',
): Promise<{ readonly out: string; readonly errors: string; readonly status: unknown }> {
  const command = fileURLToPath(new URL(`../bots/commands/${name}.js`, import.meta.url));
  const child = spawn(process.execPath, [command, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(input);
  const closed: unknown[] = await once(child, 'close');
  return {
    out: Buffer.concat(out).toString(),
    errors: Buffer.concat(err).toString(),
    status: closed[0],
  };
}
