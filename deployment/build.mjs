/**
 * Turns the TypeScript of the three rooms and the tests into JavaScript under dist/, copies the data
 * beside it, and makes one small file of each script and stylesheet for browsers. It only looks at what changed, so every npm script can call it first: npm's pre-
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
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');
const rooms = ['bots', 'dialogs', 'services', 'tests'];
const isData = /\.(json|csv|tsv|txt|jsonl|md)$/;

/** The scripts of the browser, which are bundled; of their parts the server needs only what it shares. */
const widget = join(root, 'bots/widget');
const bundles = ['chat.ts', 'loader.ts', 'check.ts', 'chat.css'].map((name) => join(widget, name));
const isForBrowserOnly = (path) =>
  path.startsWith(widget + sep) && !path.startsWith(join(widget, 'shared') + sep);

const sources = rooms.flatMap((room) => filesUnder(join(root, room)));
const wanted = new Map(sources.filter((path) => !isForBrowserOnly(path)).map(pairWithOutput));
const bundled = new Map(bundles.filter(existsSync).map(pairWithOutput));
removeStale();
await bundle();
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
    if (entry.isFile() && !path.endsWith('.tmp') && !wanted.has(path) && !bundled.has(path))
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

/** Any part of the widget may be in any bundle, so that all are made anew when one part changed. */
async function bundle() {
  const parts = [...filesUnder(widget), ...bundles.filter(existsSync)];
  const newest = Math.max(0, ...parts.map((path) => statSync(path).mtimeMs));
  const old = [...bundled].filter(
    ([output]) => !existsSync(output) || statSync(output).mtimeMs <= newest,
  );
  if (old.length === 0) return;
  const { build } = await import('esbuild');
  await Promise.all(
    old.map(async ([output, source]) => {
      try {
        const { outputFiles } = await build({
          entryPoints: [source],
          bundle: true,
          write: false,
          minify: true,
          format: 'iife',
          legalComments: 'none',
          // Phones of 2019 and later; older ones have the plain form.
          target: source.endsWith('.css') ? ['chrome73', 'safari13', 'firefox68'] : 'es2019',
          logLevel: 'silent',
        });
        replace(output, (to) => writeFileSync(to, outputFiles[0].contents));
      } catch (error) {
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
