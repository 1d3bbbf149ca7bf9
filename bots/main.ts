import process from 'node:process';
import { readConfig } from '../services/config.js';
import { createApp } from './app.js';
import { runTerminal } from './channels/terminal/runTerminal.js';
import { readOptions, USAGE } from './options.js';
import { reasonFor } from './reasonFor.js';
import { runWeb } from './runWeb.js';

/** Config in, app out: the web chat, or the terminal when asked. What stops the start is one sentence and no stack. */
try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(`${USAGE}\n`);
  } else {
    const config = readConfig(process.env, options);
    process.exitCode = options.terminal
      ? await runTerminal(config, options, createApp, process)
      : await runWeb(config, process);
  }
} catch (error) {
  process.stderr.write(`${reasonFor(error)}\n`);
  process.exitCode = 2;
}

// All is closed by now. A connection of a database driver that got stuck must not keep the process alive.
setTimeout(() => {
  process.exit();
}, 10_000).unref();
