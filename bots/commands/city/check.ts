import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkCity, type CityFindings } from '../../../services/domain/cityCheck.js';

/**
 * The findings of one file, or of every file of a folder, as text for the operator.
 *
 * @param today As YYYY-MM-DD.
 */
export function checkFiles(
  path: string,
  today: string,
): { readonly text: string; readonly sound: boolean } {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const files = isFolder ? citiesIn(path) : [path];
  const all = files.map((file) => ({ file, findings: checkCity(file, today) }));
  return {
    text: all.map(({ file, findings }) => inWords(basename(file), findings)).join('\n'),
    sound: all.every(({ findings }) => findings.errors.length === 0),
  };
}

function citiesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

function inWords(file: string, { city, errors, gaps, warnings }: CityFindings): string {
  return [
    `${file}: ${verdict(errors, gaps)}`,
    ...part('To be mended first, or the program does not start:', errors),
    ...part('Still to be written, before anybody may use the web chat:', gaps),
    ...part('Worth a look; nothing stops because of it:', warnings),
    ...(city === undefined || errors.length > 0 ? [] : howToStart(city, gaps)),
    '',
  ].join('\n');
}

function verdict(errors: readonly string[], gaps: readonly string[]): string {
  if (errors.length > 0) return 'cannot be used yet.';
  return gaps.length > 0 ? 'can be tried in the terminal.' : 'is ready for the web.';
}

function part(heading: string, sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [heading, ...sentences.map((sentence) => `  - ${sentence}`)];
}

type Known = NonNullable<CityFindings['city']>;

function howToStart({ id, demonstration }: Known, gaps: readonly string[]): string[] {
  const chat = `npm run chat -- --city ${id}`;
  if (gaps.length > 0) return ['Try it:', `  ${chat}`];
  const setting = demonstration ? '' : 'NODE_ENV=production SPREEKEROVER_PUBLIC_URL=https://… ';
  return ['Start it:', `  ${chat}`, `  ${setting}npm start -- --city ${id}`];
}
