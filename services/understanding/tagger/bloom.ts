/**
 * Whether a word is in a set, in about ten bits a word: never wrong about a word that is, and about one
 * time in a hundred about one that is not (10 bits and 6 probes; 14 bits: one in some hundreds).
 */
export class Bloom {
  private readonly bits: Uint8Array;

  /** `packed` is what bloomOf gave. */
  constructor(packed: string) {
    this.bits = Buffer.from(packed, 'base64');
  }

  has(word: string): boolean {
    return this.hasHash(hashOf(word));
  }

  /** The same for a word of which hashOf is known. */
  hasHash(hash: number): boolean {
    const { bits } = this;
    const size = bits.length * 8;
    let at = hash;
    const step = stepOf(at);
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = at % size;
      if (((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
      at = (at + step) >>> 0;
    }
    return true;
  }
}

/** Packs words as text, for the script that makes the file. */
export function bloomOf(words: ReadonlySet<string>, bitsPerWord: number): string {
  const bits = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8));
  const size = bits.length * 8;
  for (const word of words) {
    let at = hashOf(word);
    const step = stepOf(at);
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = at % size;
      bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
      at = (at + step) >>> 0;
    }
  }
  return Buffer.from(bits).toString('base64');
}

export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, stirred: 32 bits. */
export function hashOf(text: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  return stirred(hash);
}

/** The finaliser of MurmurHash3 (public domain): every bit of the input moves every bit of the result. */
export function stirred(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function stepOf(hash: number): number {
  return stirred(hash ^ 0x5bd1e995) | 1;
}

const PROBES = 6;
