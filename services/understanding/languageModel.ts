import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { FEATURES, featuresOf } from './languageFeatures.js';

/** Languages in Latin letters that the model knows. */
export const MODEL_LANGUAGES = [
  ...(['nl', 'fr', 'en', 'de', 'tr'] as const),
  ...(['es', 'pl', 'ro', 'it', 'pt'] as const),
];
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

/**
 * How much the letters of these words speak for each language, as natural logarithms in the order of
 * `MODEL_LANGUAGES`: only differences mean something. The model (data/language-model.txt) is made by
 * deployment/train/language.mjs and loaded when it is first asked. Throws when that file is damaged.
 */
export function scoresOf(words: readonly string[]): number[] {
  const { weights, step } = (model ??= load());
  const count = MODEL_LANGUAGES.length;
  const sums = new Array<number>(count).fill(0);
  for (const word of words) {
    for (const feature of featuresOf(word)) {
      const row = feature * count;
      for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0);
    }
  }
  return sums.map((sum) => sum * step);
}

interface Model {
  /** A row of one byte for each language for each feature. */
  readonly weights: Int8Array;
  /** What a weight of 1 stands for. */
  readonly step: number;
}
let model: Model | undefined;

const Head = z.strictObject({
  languages: z.array(z.string()),
  features: z.literal(FEATURES),
  step: z.number().positive(),
});

function load(): Model {
  const file = readFileSync(new URL('./data/language-model.txt', import.meta.url), 'utf8');
  const [head = '', packed = ''] = file.split('\n');
  const { languages, step } = Head.parse(JSON.parse(head));
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const isWhole = bytes.length === FEATURES * languages.length;
  if (!isWhole || languages.join() !== MODEL_LANGUAGES.join()) {
    throw new Error('language-model.txt is not the model of this version');
  }
  return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), step };
}
