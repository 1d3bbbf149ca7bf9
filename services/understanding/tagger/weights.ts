import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { SLOTS } from './features.js';

/** The weights of the tagger, three for each slot. Reads data/tagger.txt when first called; throws an Error when it is not of this size. */
export function weights(): Int8Array {
  return (loaded ??= load());
}

let loaded: Int8Array | undefined;

function load(): Int8Array {
  const packed = readFileSync(new URL('../data/tagger.txt', import.meta.url), 'utf8');
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  if (bytes.length !== SLOTS * 3) throw new Error('tagger.txt does not fit the features');
  return new Int8Array(bytes);
}
