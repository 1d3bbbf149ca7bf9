import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDirectory } from '../../services/domain/routing/directory.js';
import { reasonFor } from '../reasonFor.js';
import { theMap } from './map/theMap.js';

const USAGE = `npm run -s map [-- --out FOLDER]

Draws every question of the interview and the whole routing table from the program itself, for an
officer to review: FOLDER/index.html (default: map/) holds pictures and the same in text. Ends with
status 0, 2 when the command is wrong.`;

const citiesFolder = fileURLToPath(new URL('../../../deployment/cities', import.meta.url));

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'map' } } });
  const files = await theMap(loadDirectory(citiesFolder));
  mkdirSync(values.out, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(values.out, name), content);
  process.stdout.write(`${files.length} files in ${values.out}: open index.html.\n`);
} catch (error) {
  process.stderr.write(`${reasonFor(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
