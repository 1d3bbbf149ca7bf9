import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { reasonFor } from '../reasonFor.js';
import { Asker, Stopped } from './city/Asker.js';
import { checkFiles } from './city/check.js';
import { newCity } from './city/newCity.js';
import { cityWords } from './city/words.js';

const CITIES = fileURLToPath(new URL('../../../deployment/cities', import.meta.url));

const USAGE = `npm run -s city -- new NAME [FOLDER]     makes the file of a city by asking
npm run -s city -- check [NAME or FILE]  says all that a file lacks; without a name, of every file

Files are in deployment/cities, unless a folder or a file is named. Ends with status 0 when it is
done or nothing stops the city, 1 when something does, 2 when the command is wrong.`;

/** For operators: makes the file of a city, or says what is wrong with one. */
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${reasonFor(error)}\n`);
  process.exitCode = 2;
}

async function run([command, name, folder, ...more]: readonly string[]): Promise<0 | 1 | 2> {
  if (command === 'check' && folder === undefined) return check(name);
  if (command === 'new' && name !== undefined && more.length === 0) {
    return make(name, resolve(folder ?? CITIES));
  }
  process.stderr.write(`${USAGE}\n`);
  return 2;
}

function check(name: string | undefined): 0 | 1 {
  const { text, sound } = checkFiles(name === undefined ? CITIES : fileOf(name), today());
  process.stdout.write(text);
  return sound ? 0 : 1;
}

/** A name of a city, or a file as it stands. */
function fileOf(name: string): string {
  return existsSync(name) || name.endsWith('.json') ? resolve(name) : join(CITIES, `${name}.json`);
}

async function make(name: string, folder: string): Promise<0 | 1 | 2> {
  const asker = new Asker(process.stdin, process.stdout);
  try {
    const path = await newCity(asker, { name, folder, today: today() });
    const { text } = checkFiles(path, today());
    asker.say(cityWords.saved(basename(path)));
    process.stdout.write(`\n${text}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    return 1;
  } finally {
    asker.close();
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
