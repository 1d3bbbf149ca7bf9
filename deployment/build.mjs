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
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');
const rooms = ['bots', 'dialogs', 'services', 'tests'];
const isData = /\.(json|csv|tsv|txt|jsonl|md)$/;

/** The scripts of the browser, which are bundled; of their parts the server needs only what it shares. */
const widget = join(root, 'bots/widget');
const bundles = ['chat.ts', 'loader.ts', 'check.ts', 'chat.css'].map((name) => join(widget, name));
const isForBrowserOnly = (path) =>
  path.startsWith(widget + sep) && !path.startsWith(join(widget, 'shared') + sep);

/** zod in one file of its own: its hundred files take four times as long to start and three times the memory. */
const zod = join(out, 'zod.js');

/** The lists of cues, taken apart beforehand (services/understanding/packedLexicons.ts). */
const understanding = join(out, 'services/understanding');
const packs = ['lexicons', 'danger-signs'];
const packFile = (name) => join(understanding, 'data', `${name}.bin`);
const packFiles = packs.map(packFile);

const sources = rooms.flatMap((room) => filesUnder(join(root, room)));
const wanted = new Map(sources.filter((path) => !isForBrowserOnly(path)).map(pairWithOutput));
const bundled = new Map(bundles.filter(existsSync).map(pairWithOutput));
removeStale();
await bundle();
await bundleZod();
const stale = [...wanted].filter(([output, source]) => isStale(output, source));
await compile(stale.filter(([, source]) => source.endsWith('.ts')));
for (const [output, source] of stale.filter(([, path]) => isData.test(path)))
  replace(output, (to) => copyFileSync(source, to));
await packLexicons();

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
  if (!existsSync(output)) return true;
  const made = statSync(output).mtimeMs;
  // What an older version of this file made is stale too.
  return [source, fileURLToPath(import.meta.url)].some((path) => made <= statSync(path).mtimeMs);
}

function removeStale() {
  if (!existsSync(out)) return;
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isOurs =
      wanted.has(path) || bundled.has(path) || path === zod || packFiles.includes(path);
    if (entry.isFile() && !path.endsWith('.tmp') && !isOurs) rmSync(path, { force: true });
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
        const ownZod = relative(dirname(output), zod).split(sep).join('/');
        const withZod = code.replaceAll('from "zod";', `from "${ownZod}";`);
        replace(output, (to) => writeFileSync(to, withZod));
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

/** Only what we import, and of the messages in fifty languages none but the English. */
async function bundleZod() {
  const packageFile = readFileSync(join(root, 'node_modules/zod/package.json'), 'utf8');
  const head = `// zod ${JSON.parse(packageFile).version}, made by deployment/build.mjs`;
  if (existsSync(zod) && readFileSync(zod, 'utf8').startsWith(`${head}\n`)) return;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: `export { z, ZodError } from 'zod';`, resolveDir: root },
    bundle: true,
    write: false,
    minifyWhitespace: true,
    minifySyntax: true,
    format: 'esm',
    target: 'node20',
    banner: { js: head },
    plugins: [
      {
        name: 'without locales',
        setup({ onLoad }) {
          onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
            contents: 'export {}',
          }));
        },
      },
    ],
  });
  replace(zod, (to) => writeFileSync(to, outputFiles[0].contents));
}

/** Anew when a list or the code that reads lists changed. */
async function packLexicons() {
  const parts = readdirSync(understanding)
    .concat(readdirSync(join(understanding, 'data')).map((name) => join('data', name)))
    .filter((name) => /\.(js|csv)$/.test(name));
  const newest = Math.max(...parts.map((name) => statSync(join(understanding, name)).mtimeMs));
  if (packFiles.every((file) => existsSync(file) && statSync(file).mtimeMs > newest)) return;
  try {
    const { packedLexicons } = await import(
      pathToFileURL(join(understanding, 'packedLexicons.js')).href
    );
    for (const name of packs)
      replace(packFile(name), (to) => writeFileSync(to, packedLexicons(name)));
  } catch (error) {
    for (const file of packFiles) rmSync(file, { force: true });
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Two builds may run at once (two terminals): a file is whole or not there. */
function replace(output, write) {
  mkdirSync(dirname(output), { recursive: true });
  const temporary = `${output}.${process.pid}.tmp`;
  write(temporary);
  renameSync(temporary, output);
}
