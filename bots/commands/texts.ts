import { LANGUAGES } from '../../dialogs/text/catalogue.js';
import { findingsBetween, findingsIn } from './texts/checks.js';
import { textsOf } from './texts/everyText.js';
import { sources } from './texts/keys.js';
import { hardestFirst, tableOf, toMend } from './texts/report.js';

const USAGE = `npm run -s texts [-- --all]

Measures every text that somebody reads, in every language: sentences, long words, how hard it is to
read, and whether it is said, filled in and consistent. --all shows every text, the hardest first.
Ends with status 0, 1 when a text is to be mended, 2 when the command is wrong.`;

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): 0 | 1 | 2 {
  if (words.some((word) => word !== '--all') || words.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const all = LANGUAGES.map(textsOf);
  if (words.includes('--all')) {
    process.stdout.write(all.map(hardestFirst).join('\n'));
    return 0;
  }
  const findings = [...all.flatMap(findingsIn), ...findingsBetween(all, sources())];
  process.stdout.write(`${all.map(tableOf).join('\n')}\n${toMend(findings)}`);
  return findings.length === 0 ? 0 : 1;
}
