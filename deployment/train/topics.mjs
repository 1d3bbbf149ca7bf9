/**
 * Trains the models of grounds, domains and conduct on all texts of services/understanding/training and writes them to
 * services/understanding/model/*.txt; that of grounds learns from the development texts too, since there are never enough. Run by hand after changing a word list or a text:
 * `npm run -s build && node deployment/train/topics.mjs`; the same files give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packed } from '../../dist/services/understanding/model/pack.js';
import { trainedOn, trainingTexts } from '../../dist/services/understanding/model/trainingTexts.js';

const DEVELOPMENT = [
  'understand-D.nl',
  'understand-D.other',
  'understand-H1.nl',
  'understand-H1.other',
];

const texts = [...trainingTexts(), ...DEVELOPMENT.flatMap(developmentTexts)];
for (const task of ['grounds', 'domains', 'conduct']) {
  const model = packed(trainedOn(texts, task));
  writeFileSync(new URL(`../../services/understanding/model/${task}.txt`, import.meta.url), model);
  process.stdout.write(`${task}: ${texts.length} texts, ${model.length} characters\n`);
}

/** The texts of tests/evaluation/dev that tell of a ground or that they are about none. */
function developmentTexts(name) {
  const file = new URL(`../../tests/evaluation/dev/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ expect }) => expect.grounds !== undefined)
    .map(({ id, text, expect }) => ({
      id,
      language: expect.language ?? name.slice(-2),
      text,
      grounds: expect.grounds,
      notGrounds: expect.notGrounds ?? [],
      domains: [],
      conduct: [],
      teaches: ['grounds'],
    }));
}
