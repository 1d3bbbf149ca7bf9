/** mulberry32: the same numbers for the same seed. */
export function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A word as in dialect and in haste: no list has it, and it is no name. */
export function misspelt(word, random) {
  let out = word;
  for (let n = 0; n < 1 + Math.floor(random() * 2); n += 1) {
    const at = Math.floor(random() * out.length);
    const how = random();
    if (how < 0.25) out = out.slice(0, at) + out.slice(at + 1);
    else if (how < 0.4) out = out.slice(0, at) + out.charAt(at) + out.slice(at);
    else if (how < 0.65) out = out.replace(/[aeiou]+/, one(VOWELS));
    else if (how < 0.8) out = out.replace(/(?:en|de|t|r|e)$/, one(ENDS));
    else out = out.slice(0, at) + one(LETTERS) + out.slice(at + 1);
  }
  return out.length > 1 ? out : word;

  function one(list) {
    return list[Math.floor(random() * list.length)];
  }
}

const VOWELS = ['a', 'e', 'i', 'o', 'oa', 'ie', 'eu', 'y', 'ou'];
const ENDS = ['', 'n', 'e', 's', 'ke', 'kes'];
const LETTERS = [...'eaonstrlkhv'];
