/**
 * Trains the models of grounds, domains and conduct on all texts of services/understanding/training and writes them to
 * services/understanding/model/*.txt. Run by hand after changing a word list or a text:
 * `npm run -s build && node deployment/train/topics.mjs`; the same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { packed } from '../../dist/services/understanding/model/pack.js';
import { trainedOn, trainingTexts } from '../../dist/services/understanding/model/trainingTexts.js';

const texts = trainingTexts();
for (const task of ['grounds', 'domains', 'conduct']) {
  const model = packed(trainedOn(texts, task));
  writeFileSync(new URL(`../../services/understanding/model/${task}.txt`, import.meta.url), model);
  process.stdout.write(`${task}: ${texts.length} texts, ${model.length} characters\n`);
}
