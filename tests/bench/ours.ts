import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp, type Surroundings } from '../../bots/app.js';
import type { Input } from '../../dialogs/turnDraft.js';
import { type Config, readConfig } from '../../services/config.js';
import { mongoServer } from '../support/mongo/server.js';

/** The whole program on a temporary folder, with the engine and the keys that a city has. */
export interface Ours {
  readonly app: App;
  turn(conversation: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** The same on the MongoDB server that tests use. */
export async function startOursOnMongo(): Promise<Ours> {
  const server = await mongoServer();
  const mongo = { waives: server.waives };
  return startOurs(() => undefined, { mongodbUri: server.uri() }, { mongo });
}

/** @param prepare Fills the database before the program opens it. */
export async function startOurs(
  prepare: (database: string) => void = () => undefined,
  settings: Partial<Config> = {},
  surroundings: Surroundings = {},
): Promise<Ours> {
  const folder = mkdtempSync(join(tmpdir(), 'spreekerover-bench-'));
  const config = {
    ...readConfig({ SPREEKEROVER_LOG_LEVEL: 'silent' }),
    dataFolder: join(folder, 'data'),
    keys: `bench:${randomBytes(32).toString('base64')}`,
    referralsFolder: join(folder, 'referrals'),
    ...settings,
  };
  await (await createApp(config, surroundings)).close();
  prepare(join(config.dataFolder, 'spreekerover.db'));
  const app = await createApp(config, surroundings);
  let inbound = 0;
  return {
    app,
    async turn(conversation, text) {
      const id = `m${(inbound += 1)}`;
      const input = inputOf(text);
      const result = await app.runner.run({ conversation, id, input, channel: 'terminal' });
      if (result.outcome !== 'done') throw new Error(`a turn was ${result.outcome}`);
    },
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing said is somebody who opens the conversation. */
export function inputOf(text: string): Input {
  return text === '' ? { kind: 'opened' } : { kind: 'text', text };
}

/** The shortest report, opened with nothing said: eight turns to a signal sent and counted. */
export const MESSAGES: readonly string[] = [
  '',
  '1',
  'Gisteravond op de bus van De Lijn in Gent zei een vrouw: ga terug naar je land. Ze trok aan mijn hoofddoek.',
  'klaar',
  'ja',
  'signal',
  'ja',
  'nee',
];

/** Whole conversations, so many at once. */
export async function converse(
  way: { turn(conversation: string, text: string): Promise<void> },
  conversations: number,
): Promise<void> {
  await Promise.all(
    Array.from({ length: conversations }, async () => {
      const conversation = randomBytes(12).toString('hex');
      for (const text of MESSAGES) await way.turn(conversation, text);
    }),
  );
}
