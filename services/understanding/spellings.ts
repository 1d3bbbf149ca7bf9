/**
 * How a word that no list knows would be spelled in Standard Dutch, when it looks like the Dutch of West
 * Flanders, Antwerp or Limburg as people type it ("achternoame", "buuk", "wyder", "niiieet"); undefined
 * when it looks like nothing of the kind. A guess that may be no word at all: only ever look it up.
 */
export function standardSpelling(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  let spelled = word.replace(/([a-z])\1{2,}/g, '$1$1');
  for (const [sound, standard] of SOUNDS) spelled = spelled.replace(sound, standard);
  return spelled === word ? undefined : spelled;
}

const SHORTEST = 4;
const LONGEST = 24;

/** In this order; each looks at a few letters only. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/y/g, 'ij'],
  [/sj(?=[toepr])/g, 'sch'],
  [/(?:oa|ae|ao)(?=[b-df-hj-np-tv-z][aeiou])/g, 'a'],
  [/oa|ae|ao/g, 'aa'],
  [/uu(?=[b-df-hj-qs-tv-z])/g, 'ui'],
  [/([b-df-hj-np-rtv-z])n$/, '$1en'],
  [/(?:kes|ke)$/, 'je'],
];
