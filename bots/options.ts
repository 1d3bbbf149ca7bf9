import { parseArgs } from 'node:util';

/** What can be said on the command line. */
export interface Options {
  readonly city: string | undefined;
  readonly language: string | undefined;
  readonly campaign: string | undefined;
  /** A written conversation to play instead of talking. */
  readonly script: string | undefined;
  /** Talk here instead of serving the web chat. */
  readonly terminal: boolean;
  readonly help: boolean;
}

export const USAGE = `npm start [-- options]    the web chat
npm run chat [-- options] a conversation in this terminal
  --city ID         a configuration of deployment/cities (default: demo); the web chat
                    serves several at once: --city leuven,brugge, or all that are ready
  --language nl|en  the language to begin in
  --campaign CODE   count this conversation under a campaign
  --script FILE     play a written conversation and print it; nothing is kept
  --help            this text`;

/** @throws TypeError of node:util with a sentence that names the option. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      city: { type: 'string' },
      language: { type: 'string' },
      campaign: { type: 'string' },
      script: { type: 'string' },
      terminal: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    city: values.city,
    language: values.language,
    campaign: values.campaign,
    script: values.script,
    terminal: values.terminal || values.script !== undefined,
    help: values.help,
  };
}
