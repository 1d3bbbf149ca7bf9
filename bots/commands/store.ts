import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from '../../services/config.js';
import { refuseUnlessOurs } from '../../services/storage/sqliteInspection.js';
import { StorageError } from '../../services/storage/storageError.js';
import { reasonFor } from '../reasonFor.js';

const USAGE = `npm run -s store -- check

Looks whether the storage of the configuration can be trusted with conversations, and says so in
sentences: of MongoDB one for each trial. Nothing that people told is read or changed. Ends with
status 0 when it can, 1 when it cannot, 2 when the command or the configuration is wrong.`;

/** For operators: tries the storage, as the start does, and says what came of it. */
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${reasonFor(error)}\n`);
  process.exitCode = 2;
}

async function run(words: readonly string[]): Promise<0 | 1 | 2> {
  if (words.length !== 1 || words[0] !== 'check') {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const config = readConfig(process.env);
  try {
    const { sound, sentences } = await check(config);
    process.stdout.write(`${sentences.join('\n')}\n`);
    return sound ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    process.stdout.write(`${error.message}\n`);
    return 1;
  }
}

interface Checked {
  readonly sound: boolean;
  readonly sentences: readonly string[];
}

async function check({ mongodbUri, dataFolder }: Config): Promise<Checked> {
  if (mongodbUri !== undefined) return checkMongo(mongodbUri);
  const path = join(dataFolder, 'spreekerover.db');
  if (!existsSync(path)) {
    return { sound: true, sentences: [`${path} is not there yet: the first start makes it.`] };
  }
  await refuseUnlessOurs(path);
  return { sound: true, sentences: [`${path} is a database of ours, and it is sound.`] };
}

/** The driver is loaded only where it is used. */
async function checkMongo(uri: string): Promise<Checked> {
  const { tryMongo } = await import('../../services/storage/mongoTrial.js');
  const { verdicts, retries } = await tryMongo(uri);
  return {
    sound: verdicts.every(({ result }) => result !== 'failed'),
    sentences: [
      ...verdicts.map(
        ({ trial, result, sentence }) => `${trial}: ${result.replace('_', ' ')}. ${sentence}`,
      ),
      retries
        ? 'Writes that got no answer are sent again by the driver.'
        : 'This server knows no retryable writes: what got no answer is sent again by the engine alone.',
    ],
  };
}
