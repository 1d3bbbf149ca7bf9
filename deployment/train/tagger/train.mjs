/**
 * Trains what finds names (services/understanding/tagger and personalData/decider.ts) and writes
 * data/decider.tsv and data/tagger.txt. Deterministic; about ten minutes on one core. The decider learns from
 * what taggers say of texts they were not trained on, so each fold of texts is tagged by one that never saw
 * it; `--check` prints, by fold, what a decider that never saw them either would find, and writes nothing.
 */
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { candidateRows } from './candidates.mjs';
import { checkDecider, learnDecider, writeDecider } from './decider.mjs';
import { learnTagger } from './learn.mjs';
import { stories } from './stories.mjs';

const SEEDS = [20_261_126, 20_261_127, 20_261_128, 20_261_129];
const FOLDS = 5;

const told = stories();
/** All texts of one author stand in one fold. */
const parts = [...new Set(told.map(({ part }) => part))];
const foldOf = ({ part }) => parts.indexOf(part) % FOLDS;
const rows = Array.from({ length: FOLDS }, (_, fold) => {
  const tagger = learnTagger(
    told.filter((one) => foldOf(one) !== fold),
    SEEDS.slice(0, 1),
  );
  return told
    .filter((one) => foldOf(one) === fold)
    .flatMap((one) => candidateRows(one, tagger).map((row) => ({ ...row, fold })));
}).flat();

if (process.argv.includes('--check')) checkDecider(rows);
else {
  writeDecider(learnDecider(rows));
  writeTagger(learnTagger(told, SEEDS));
}

function writeTagger(packed) {
  const bytes = brotliCompressSync(Buffer.from(packed.buffer), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
  writeFileSync(
    new URL('../../../services/understanding/data/tagger.txt', import.meta.url),
    `${bytes.toString('base64')}\n`,
  );
  process.stdout.write(
    `${packed.filter((one) => one !== 0).length} weights, ${bytes.length} bytes\n`,
  );
}
