import { placeIndex } from './placeIndex.js';

/**
 * Keys of names of places (placeKey.ts) that may be this one with at most `slips` slips, and few others:
 * what is left is compared letter by letter. None with as few slips is missing.
 */
export function namesNear(key: string, slips: number): string[] {
  const letters = lettersOf(key);
  const near: string[] = [];
  for (let length = key.length - slips; length <= key.length + slips; length++) {
    for (const name of (byLength ??= namesByLength()).get(length) ?? []) {
      // One letter for another takes one away and adds one; no slip does more.
      if (countBits(name.letters ^ letters) <= 2 * slips) near.push(name.key);
    }
  }
  return near;
}

interface Name {
  readonly key: string;
  readonly letters: number;
}

let byLength: ReadonlyMap<number, readonly Name[]> | undefined;

function namesByLength(): Map<number, Name[]> {
  const names = new Map<number, Name[]>();
  for (const key of placeIndex().byName.keys()) {
    const list = names.get(key.length) ?? [];
    list.push({ key, letters: lettersOf(key) });
    names.set(key.length, list);
  }
  return names;
}

/** Which letters and figures a key holds, as a bit for each; a few share one. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
