import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Config } from '../../../services/config.js';
import type { App } from '../../app.js';
import { print } from './converse.js';
import { dataOf } from '../../turn/messageData.js';
import type { Script, Step } from './script.js';
import { type Shown, Terminal } from './Terminal.js';

/** How an app is made on a data folder with a clock of one's own. */
export type StartApp = (config: Config, clock: () => number) => Promise<App>;

/**
 * Plays a written conversation with the real program on folders of its own, prints both sides, and
 * removes everything afterwards.
 *
 * @returns one sentence for each expectation that was not met; the numbers are lines of the script.
 */
export async function replay(
  script: Script,
  config: Config,
  start: StartApp,
  output: Writable,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'spreekerover-script-'));
  const own: Config = {
    ...config,
    city: script.city ?? config.city,
    dataFolder: join(folder, 'data'),
    keyFile: join(folder, 'keys', 'keys'),
    keys: undefined,
    referralsFolder: join(folder, 'referrals'),
  };
  const stage = new Stage(script, own, start, output);
  try {
    await stage.open();
    for (const step of script.steps) await stage.play(step);
    return stage.unmet;
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

class Stage {
  readonly unmet: string[] = [];
  private readonly conversation = randomUUID();
  private now: number;
  private app: App | undefined;
  private terminal: Terminal | undefined;
  private shown: Shown = { messages: [], notice: undefined, ends: false };

  constructor(
    private readonly script: Script,
    private readonly config: Config,
    private readonly start: StartApp,
    private readonly output: Writable,
  ) {
    this.now = script.now.getTime();
  }

  async open(): Promise<void> {
    this.app = await this.start(this.config, () => this.now);
    this.terminal = new Terminal(this.app, {
      conversation: this.conversation,
      language: this.script.language ?? this.config.language,
    });
    await this.show(this.terminal.open());
  }

  async close(): Promise<void> {
    await this.app?.close();
    this.app = undefined;
  }

  async play(step: Step): Promise<void> {
    switch (step.does) {
      case 'type':
        this.output.write(`\n> ${step.text}\n`);
        await this.take({ kind: 'text', text: step.text });
        break;
      case 'photo':
        this.output.write('\n> (photo)\n');
        await this.take({ kind: 'attachment' });
        break;
      case 'back':
        await this.take({ kind: 'opened' });
        break;
      case 'leave':
        await this.close();
        await this.open();
        break;
      case 'wait':
        this.now += step.minutes * 60_000;
        break;
      case 'expect':
        await this.check(step);
        break;
    }
  }

  private async take(input: Parameters<Terminal['take']>[0]): Promise<void> {
    this.now += 5_000;
    if (this.terminal !== undefined) await this.show(this.terminal.take(input));
  }

  private async show(turn: Promise<Shown>): Promise<void> {
    this.shown = await turn;
    print(this.shown, this.output);
  }

  private async check({ what, about, line }: Extract<Step, { does: 'expect' }>): Promise<void> {
    const found = await this.holds(what, about);
    if (!found)
      this.unmet.push(`Line ${line}: not so: ${what} ${about.join(' ')}; ${this.state()}`);
  }

  private async holds(
    what: Extract<Step, { does: 'expect' }>['what'],
    about: readonly string[],
  ): Promise<boolean> {
    const text = about.join(' ');
    switch (what) {
      case 'open':
        return this.openQuestion() === text;
      case 'says':
        return this.keys().includes(text);
      case 'silent':
        return !this.keys().includes(text);
      case 'sent':
        return (await this.referrals()).some((file) => isTo(file, about[0], about[1]));
      case 'has':
        return (await this.referrals()).some((file) => file.includes(text));
      case 'lacks':
        return (await this.referrals()).every((file) => !file.includes(text));
      case 'nothing-sent':
        return (await this.referrals()).length === 0;
    }
  }

  private keys(): string[] {
    return this.shown.messages.flatMap((message) => {
      const data = dataOf(message);
      return data === undefined ? [] : [data.key, ...(data.uses ?? [])];
    });
  }

  private openQuestion(): string | undefined {
    const prompts = this.shown.messages.map((message) => dataOf(message)?.prompt?.question);
    return prompts.filter((question) => question !== undefined).at(-1);
  }

  private state(): string {
    return `open: ${this.openQuestion() ?? 'none'}, said: ${this.keys().join(' ')}`;
  }

  /** Everything that lies in the folder of the demonstration, JSON and text alike. */
  private async referrals(): Promise<string[]> {
    const folder = this.config.referralsFolder;
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
  }
}

function isTo(file: string, recipient = '', name = ''): boolean {
  return file.includes(`"recipient": "${recipient}"`) && file.includes(`"disclosure": "${name}"`);
}
