import process from 'node:process';
import { readConfig } from '../services/config.js';
import { createApp } from './app.js';
import { runTerminal } from './channels/terminal/runTerminal.js';
import { readOptions, USAGE } from './channels/terminal/options.js';
import { reasonFor } from './reasonFor.js';

/** Config in, app out; the terminal is the channel. What stops the start is one sentence and no stack. */
try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(`${USAGE}\n`);
  } else {
    const config = readConfig(process.env, options);
    process.exitCode = await runTerminal(config, options, createApp, process);
  }
} catch (error) {
  process.stderr.write(`${reasonFor(error)}\n`);
  process.exitCode = 2;
}
