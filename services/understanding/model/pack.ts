import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { CHANNELS } from './evidence.js';
import { BUCKETS } from './features.js';
import type { LinearModel } from './linear.js';

/**
 * A model as text for a file: weights in whole steps (small ones become nothing), by label, compressed.
 * `unpacked(packed(model))` gives nearly the scores that the model gave, in a hundredth of the room.
 */
export function packed({ labels, bias, own, across, weights }: LinearModel): string {
  const columns = labels.length + 1;
  const steps = Array.from({ length: columns }, (_, label) => stepOf(weights, label, columns));
  const bytes = new Int8Array(BUCKETS * columns);
  for (let label = 0; label < columns; label++) {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const worth = (weights[bucket * columns + label] ?? 0) / (steps[label] ?? 1);
      bytes[label * BUCKETS + bucket] = Math.max(-MOST, Math.min(MOST, Math.trunc(worth)));
    }
  }
  const head = {
    labels,
    bias: rounded(bias),
    own: rounded(own),
    across: rounded(across),
    steps: rounded(steps),
  };
  return `${JSON.stringify(head)}\n${compressed(bytes)}\n`;
}

/** Throws an Error when the text is not one of `packed`. */
export function unpacked(text: string): LinearModel {
  const [head = '', body = ''] = text.split('\n');
  const { labels, ...numbers } = Head.parse(JSON.parse(head));
  const columns = labels.length + 1;
  const bytes = brotliDecompressSync(Buffer.from(body, 'base64'));
  if (bytes.length !== BUCKETS * columns || numbers.own.length !== CHANNELS) {
    throw new Error('the packed model is not whole');
  }
  const weights = new Int8Array(BUCKETS * columns);
  for (let label = 0; label < columns; label++) {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      weights[bucket * columns + label] = bytes[label * BUCKETS + bucket] ?? 0;
    }
  }
  return {
    labels,
    bias: Float64Array.from(numbers.bias),
    own: Float64Array.from(numbers.own),
    across: Float32Array.from(numbers.across),
    weights,
    steps: Float64Array.from(numbers.steps),
  };
}

const Head = z.strictObject({
  labels: z.array(z.string()),
  bias: z.array(z.number()),
  own: z.array(z.number()),
  across: z.array(z.number()),
  steps: z.array(z.number()),
});

/** Steps away from nothing that are kept apart. */
const MOST = 4;

/** So wide that nearly all weights are within `MOST` steps. */
function stepOf(weights: ArrayLike<number>, label: number, columns: number): number {
  const sizes = Array.from({ length: BUCKETS }, (_, bucket) =>
    Math.abs(weights[bucket * columns + label] ?? 0),
  ).sort((one, other) => one - other);
  return Math.max(1e-6, (sizes[Math.floor(BUCKETS * 0.998)] ?? 0) / MOST);
}

function rounded(numbers: ArrayLike<number>): number[] {
  return Array.from(numbers, (number) => Math.round(number * 1e4) / 1e4);
}

function compressed(bytes: Int8Array): string {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).toString('base64');
}
