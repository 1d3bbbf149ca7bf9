import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Config } from '../../../services/config.js';
import type { App, Surroundings } from '../../app.js';
import { converse } from './converse.js';
import type { Options } from '../../options.js';
import { replay } from './replay.js';
import { readScript } from './script.js';
import { Terminal } from './Terminal.js';
import { conversationHere } from './whoIsHere.js';

interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
}

/** Talks with the person at the keyboard, or plays a written conversation. @returns the exit status. */
export async function runTerminal(
  config: Config,
  options: Options,
  createApp: (config: Config, surroundings?: Surroundings) => Promise<App>,
  { stdin, stdout }: Streams,
): Promise<number> {
  if (options.script !== undefined) {
    const script = readScript(await readFile(options.script, 'utf8'));
    const start = (own: Config, clock: () => number) => createApp(own, { clock });
    const unmet = await replay(script, config, start, stdout);
    for (const sentence of unmet) stdout.write(`\n${sentence}\n`);
    return unmet.length === 0 ? 0 : 1;
  }
  const app = await createApp(config);
  try {
    const terminal = new Terminal(app, {
      conversation: await conversationHere(config.dataFolder, app.city.id),
      language: config.language,
      campaign: options.campaign,
    });
    await converse(terminal, stdin, stdout);
    return 0;
  } finally {
    await app.close();
  }
}
