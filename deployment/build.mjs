/**
 * Turns the TypeScript of the three rooms and the tests into JavaScript under dist/, and copies the
 * data beside it. It only looks at what changed, so every npm script can call it first: npm's pre-
 * and post-scripts are off (`ignore-scripts`), and commands that answer scripts must start fast.
 * Types are checked by `npm run types`, not here.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');
const rooms = ['bots', 'dialogs', 'services', 'tests'];
const isData = /\.(json|csv|tsv|txt|jsonl|md)$/;

const wanted = new Map(rooms.flatMap((room) => filesUnder(join(root, room))).map(pairWithOutput));
removeStale();
const stale = [...wanted].filter(([output, source]) => isStale(output, source));
await compile(stale.filter(([, source]) => source.endsWith('.ts')));
for (const [output, source] of stale.filter(([, path]) => isData.test(path)))
  replace(output, (to) => copyFileSync(source, to));

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.ts') || isData.test(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

function pairWithOutput(source) {
  return [join(out, relative(root, source)).replace(/\.ts$/, '.js'), source];
}

function isStale(output, source) {
  return !existsSync(output) || statSync(output).mtimeMs <= statSync(source).mtimeMs;
}

function removeStale() {
  if (!existsSync(out)) return;
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.endsWith('.tmp') && !wanted.has(path))
      rmSync(path, { force: true });
  }
}

async function compile(pairs) {
  if (pairs.length === 0) return;
  const { transform } = await import('esbuild');
  const { readFile } = await import('node:fs/promises');
  await Promise.all(
    pairs.map(async ([output, source]) => {
      try {
        const { code } = await transform(await readFile(source, 'utf8'), {
          loader: 'ts',
          format: 'esm',
          target: 'node20',
          sourcemap: 'inline',
          sourcesContent: false,
          sourcefile: relative(dirname(output), source),
        });
        replace(output, (to) => writeFileSync(to, code));
      } catch (error) {
        // The rest is built all the same.
        process.stderr.write(`${relative(root, source)}: ${error.message}\n`);
        process.exitCode = 1;
      }
    }),
  );
}

/** Two builds may run at once (two terminals): a file is whole or not there. */
function replace(output, write) {
  mkdirSync(dirname(output), { recursive: true });
  const temporary = `${output}.${process.pid}.tmp`;
  write(temporary);
  renameSync(temporary, output);
}
