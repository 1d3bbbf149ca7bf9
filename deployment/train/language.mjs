/**
 * Makes services/understanding/data/language-model.txt, by which languageModel.ts knows the language of
 * a message: a weight for each feature of a word (languageFeatures.ts) and each language. Trained on
 * fragments of one to eight words of
 *   - the training texts of this project (nl, fr, en), in the folder given or services/understanding/training;
 *   - the short sentences beside this file (ours, CC0);
 *   - the function words of services/understanding/data (ours, CC0);
 *   - the translated messages of Lighthouse 12.8.2 (Apache-2.0, a dev dependency), for the letters of a language.
 *   - the 10,000 commonest words of subtitles in the packages @zxcvbn-ts/language-{nl-be,fr,en,de,es-es,it,pl,pt-br}
 *     3.0.2 (MIT), as `npm pack` gives them, each unpacked in WORDS/zxcvbn-ts-language-NAME-3.0.2.
 * The same input gives the same bytes. Run after `npm run -s build`:
 * node deployment/train/language.mjs WORDS [TEXTS]
 */
import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { randomOf } from './tagger/random.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const { FEATURES, featuresOf, wordsIn } = await import(
  join(root, 'dist/services/understanding/languageFeatures.js')
);

const LANGUAGES = ['nl', 'fr', 'en', 'de', 'tr', 'es', 'pl', 'ro', 'it', 'pt'];
const SAMPLES = 600_000;
const RATE = 0.25;
const DECAY = 1e-6;
const skip = new Set((process.env.SKIP ?? '').split(',').filter(Boolean)); // to measure on other authors

const random = randomOf(20261126);
const sources = await Promise.all(LANGUAGES.map(sourcesOf));
const weights = train();
write(weights);

/** Lists of sentences with how often they are drawn from. */
async function sourcesOf(language) {
  const own = lines(join(here, 'language', `${language}.txt`));
  const told = toldIn(language);
  const words = JSON.parse(
    readFileSync(join(root, 'services/understanding/data/function-words.json'), 'utf8'),
  )[language];
  const screens = messagesOf(language === 'en' ? 'en-US' : language);
  const spoken = await spokenWords(language);
  return [
    { share: 3, sentences: spoken, isByRank: true },
    { share: 3, sentences: own },
    { share: 2, sentences: told },
    { share: 1, sentences: words ?? [] },
    { share: 3, sentences: screens },
  ].filter(({ sentences }) => sentences.length > 0);
}

function lines(file) {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

async function spokenWords(language) {
  const name = { nl: 'nl-be', es: 'es-es', pt: 'pt-br' }[language] ?? language;
  const file = join(
    process.argv[2] ?? '',
    `zxcvbn-ts-language-${name}-3.0.2/package/dist/commonWords.json.js`,
  );
  if (!existsSync(file)) return [];
  const { default: words } = await import(file);
  return words.slice(0, 10_000);
}

function toldIn(language) {
  const folder = process.argv[3] ?? join(root, 'services/understanding/training');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.jsonl') && !skip.has(name.replace('.jsonl', '')))
    .sort();
  return files
    .flatMap((name) => lines(join(folder, name)).map((line) => JSON.parse(line)))
    .filter((one) => one.language === language)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ text }) => text.split(/[.!?;:«»"\n]+/))
    .filter((text) => text.trim() !== '');
}

/** Without code, links, addresses and what stands for a number. */
function messagesOf(locale) {
  const file = join(root, `node_modules/lighthouse/shared/localization/locales/${locale}.json`);
  return Object.values(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ message }) =>
      message
        .replace(/`[^`]*`|\([^)]*\)|\{[^}]*\}+|https?:\S+|\b[A-Z]{2,}\w*|\b\w+\.\w+/g, ' . ')
        .replace(/[[\]]/g, ' '),
    )
    .flatMap((text) => text.split(/[.:,!?;]+/))
    .filter((text) => text.trim() !== '');
}

function train() {
  const size = FEATURES * LANGUAGES.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const scores = new Float64Array(LANGUAGES.length);
  for (let n = 0; n < SAMPLES; n++) {
    const right = Math.floor(random() * LANGUAGES.length);
    const features = fragment(sources[right]).flatMap(featuresOf);
    scores.fill(0);
    for (const feature of features)
      for (let l = 0; l < LANGUAGES.length; l++)
        scores[l] += weights[feature * LANGUAGES.length + l];
    softmax(scores);
    for (let l = 0; l < LANGUAGES.length; l++) {
      const error = scores[l] - (l === right ? 1 : 0);
      if (Math.abs(error) < 1e-4) continue;
      for (const feature of features) {
        const at = feature * LANGUAGES.length + l;
        const slope = error + DECAY * weights[at];
        squares[at] += slope * slope;
        weights[at] -= (RATE * slope) / Math.sqrt(squares[at]);
      }
    }
  }
  return weights;
}

/** One to eight words that stand together; a third of the time typed without accents. */
function fragment(sources) {
  const total = sources.reduce((sum, { share }) => sum + share, 0);
  let point = random() * total;
  const { sentences, isByRank } = sources.find(({ share }) => (point -= share) < 0) ?? sources[0];
  if (isByRank) return wordsIn(commonWords(sentences).join(' '), 4).map(perhapsWithoutAccents);
  const sentence = sentences[Math.floor(random() * sentences.length)];
  const words = wordsIn(sentence, 200);
  const length = 1 + Math.floor(random() * 8);
  const from = Math.floor(random() * Math.max(1, words.length - length + 1));
  const some = words.slice(from, from + length);
  return random() < 0.33 ? some.map(withoutAccents) : some;
}

/** One to three words of a list in order of frequency; the commoner a word, the more often. */
function commonWords(list) {
  const count = 1 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => list[Math.floor(list.length ** random()) - 1]);
}

function perhapsWithoutAccents(word) {
  return random() < 0.33 ? withoutAccents(word) : word;
}

function withoutAccents(word) {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');
}

function softmax(scores) {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let l = 0; l < scores.length; l++) sum += scores[l] = Math.exp(scores[l] - highest);
  for (let l = 0; l < scores.length; l++) scores[l] /= sum;
}

/** One byte a weight: `step` is what the number 1 stands for. */
function write(weights) {
  // The same amount off all weights of a feature changes nothing, and small numbers pack better.
  const L = LANGUAGES.length;
  let highest = 0;
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight));
  const step = Math.min(highest, 3) / 127;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / step))),
  );
  const packed = brotliCompressSync(Buffer.from(bytes.buffer)).toString('base64');
  const head = JSON.stringify({
    languages: LANGUAGES,
    features: FEATURES,
    step: Number(step.toFixed(6)),
  });
  writeFileSync(
    join(root, 'services/understanding/data/language-model.txt'),
    `${head}\n${packed}\n`,
  );
  process.stdout.write(
    `language-model.txt: ${packed.length} characters, highest ${highest.toFixed(2)}, ${L} languages\n`,
  );
}
