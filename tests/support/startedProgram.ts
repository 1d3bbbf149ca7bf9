import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../bots/main.js', import.meta.url));

export interface Started {
  readonly url: string;
  /** Asks it to stop, as an operator does, and gives its exit status. */
  stop(): Promise<number | null>;
}

/** The program as `npm start` runs it, in a process of its own, with its files in a folder. */
export async function startProgram(folder: string): Promise<Started> {
  const child: ChildProcess = spawn(process.execPath, [MAIN], {
    env: {
      SPREEKEROVER_DATA_FOLDER: join(folder, 'data'),
      SPREEKEROVER_KEY_FILE: join(folder, 'keys'),
      SPREEKEROVER_REFERRALS_FOLDER: join(folder, 'referrals'),
      SPREEKEROVER_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('the program has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Spreekerover: (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return { url, stop: () => stopped(child) };
  }
  throw new Error('the program never listened');
}

async function stopped(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  return child.exitCode;
}
