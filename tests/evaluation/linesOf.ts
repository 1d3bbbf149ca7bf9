import { existsSync, readFileSync } from 'node:fs';

/** The lines of a file of JSON lines in this folder; none when it is not there. @throws SyntaxError */
export function linesOf(file: string): unknown[] {
  const path = new URL(`./${file}`, import.meta.url);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
