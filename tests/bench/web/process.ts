import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where a server runs, and where everything that asks it something does. */
export const SERVER_CORE = 0;
export const LOAD_CORE = 1;

/** What a server process says of itself. */
const Figures = z.object({
  /** Megabytes. */
  rss: z.number(),
  heap: z.number(),
  /** Milliseconds of processor time since it began. */
  cpu: z.number(),
});
export type Figures = z.infer<typeof Figures>;

const Ready = z.object({ url: z.string() });

/** A server in a process of its own, on a core of its own where this machine lets us choose. */
export interface ServerProcess {
  readonly url: string;
  /** `clean`: after a full collection. */
  figures(clean?: 'clean'): Promise<Figures>;
  stop(): Promise<void>;
}

/** Whether there are two cores to choose from, and a way to choose. */
export const canPin =
  spawnSync('taskset', ['-c', `${LOAD_CORE}`, 'true'], { stdio: 'ignore' }).status === 0;

/** @param script Name of a file beside this one that calls `serveParent`. */
export async function startServer(script: string): Promise<ServerProcess> {
  const node = [
    process.execPath,
    '--expose-gc',
    // As `BENCH_NODE_OPTIONS="--cpu-prof --cpu-prof-dir=/tmp/prof"`: for who wants to look inside.
    ...(process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? []),
    fileURLToPath(new URL(script, import.meta.url)),
  ];
  const [command = '', ...args] = canPin ? ['taskset', '-c', `${SERVER_CORE}`, ...node] : node;
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.send('stop');
    await once(child, 'exit');
  };
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${script} ended by itself`);
  });
  ended.catch(() => undefined);
  const heard = async () => {
    const words: unknown[] = await Promise.race([once(child, 'message'), ended]);
    return words[0];
  };
  const { url } = Ready.parse(await heard());
  return {
    url,
    figures: async (clean) => {
      child.send(clean ?? 'figures');
      return Figures.parse(await heard());
    },
    stop,
  };
}

/** The other side: tells the process that started this one where it listens, and stops when told or left alone. */
export function serveParent(server: { readonly url: string; close(): Promise<void> }): void {
  process.on('message', (word) => {
    if (word === 'stop') {
      void server.close().then(() => process.exit());
      return;
    }
    if (word === 'clean') globalThis.gc?.();
    process.send?.(figuresNow());
  });
  process.on('disconnect', () => {
    void server.close().finally(() => process.exit(1));
  });
  // Ctrl-C reaches this process as well: it goes when the other one has gone, and tidies up first.
  process.on('SIGINT', () => undefined);
  process.send?.({ url: server.url });
}

/** Keeps this process, its threads and whatever it starts from now on away from the server's core. */
export function pinToLoadCore(): void {
  if (canPin) {
    spawnSync('taskset', ['-acp', `${LOAD_CORE}`, `${process.pid}`], { stdio: 'ignore' });
  }
}

export function figuresNow(): Figures {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20, cpu: (user + system) / 1000 };
}
