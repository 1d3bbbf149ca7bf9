/**
 * Lines of a list have letters, because choices have numbers: a, b … z, aa, ab and so on. `index` is
 * from 0.
 */
export function letter(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? last : letter(Math.floor(index / LETTERS) - 1) + last;
}

const LETTERS = 26;
