/**
 * Prints every difference between the routing and the cases written from the routing page, then how
 * many there are of each field. Run by hand after a change of a rule:
 * `npm run -s build && node dist/tests/evaluation/checkRouting.js [start of an id]`.
 */
import { fileURLToPath } from 'node:url';
import { route } from '../../services/domain/route.js';
import { loadDirectory } from '../../services/domain/routing/directory.js';
import { differencesOf, readRoutingCases } from './routingCases.js';

const wanted = process.argv[2] ?? '';
const directory = loadDirectory(
  fileURLToPath(new URL('../../../deployment/cities', import.meta.url)),
);
const cases = readRoutingCases().filter(({ id }) => id.startsWith(wanted));
const totals = new Map<string, number>();
let differing = 0;

for (const one of cases) {
  const differences = differencesOf(one, route(one.facts, directory));
  if (differences.length === 0) continue;
  differing += 1;
  print(`\n${one.id}: ${one.note}\n  ${JSON.stringify(one.facts)}`);
  for (const { field, expected, got } of differences) {
    totals.set(field, (totals.get(field) ?? 0) + 1);
    print(`  ${field}: expected ${expected}, got ${got}`);
  }
}

print(`\n${cases.length} cases, ${differing} with a difference`);
for (const [field, count] of [...totals].sort(([, a], [, b]) => b - a)) print(`${count}  ${field}`);
process.exitCode = differing === 0 ? 0 : 1;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
