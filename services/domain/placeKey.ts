/**
 * The form in which names of places are compared: without case, accents, spaces and hyphens, and with
 * one spelling for saints, so that "St-Niklaas", "sint niklaas" and "Sint-Niklaas" are one name.
 */
export function placeKey(name: string): string {
  const small = plain(name);
  const joined = ONE_WORD.test(small) ? saintly(small) : small.split(APART).map(saintly).join('');
  return joined.startsWith('s') ? joined.replace(LONG_SAINT, 'st') : joined;
}

/** Small letters without accents; every other sign stays where it is. */
export function plain(text: string): string {
  const small = text.toLowerCase();
  if (IS_ASCII.test(small)) return small.includes('`') ? small.replaceAll('`', "'") : small;
  return small
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´]/g, "'");
}

function saintly(word: string): string {
  return SAINTS.has(word) ? 'st' : word;
}

const ONE_WORD = /^[a-z0-9]*$/;
const APART = /[^a-z0-9]+/;
const LONG_SAINT = /^(?:sinte|sainte|sint|saint|sankt)(?=[a-z]{4})/;
const SAINTS = new Set(['sint', 'saint', 'sankt', 'sinte', 'sainte', 'st', 'ste']);

const IS_ASCII = /^[\x20-\x7e\n]*$/;
