import type { Writable } from 'node:stream';
import type { Config } from '../services/config.js';
import { createApp } from './app.js';
import { serveWeb } from './web.js';

interface Host {
  readonly stdout: Writable;
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** Serves the web chat until somebody stops the program. @returns the exit status. */
export async function runWeb(config: Config, host: Host): Promise<number> {
  const app = await createApp(config);
  try {
    const web = await serveWeb(app, config);
    host.stdout.write(`Spreekerover: ${web.url}\n`);
    await asked(host);
    await web.close();
    return 0;
  } finally {
    await app.close();
  }
}

function asked(host: Host): Promise<void> {
  return new Promise((resolve) => {
    host.once('SIGINT', resolve);
    host.once('SIGTERM', resolve);
  });
}
