/**
 * Texts that somebody could make to hold a reader up (security.md F-35): each short unit out of what the
 * rules look for, over and over, alone and before each mark, and then two and three units by turns. By
 * name; `length` in UTF-16 units. The same texts every time.
 */
export function repeatedTexts(length = 4_000): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (unit: string) =>
    texts.set(JSON.stringify(unit), unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
  for (const mark of MARKS) if (mark !== '') add(mark);
  for (const unit of UNITS) for (const mark of MARKS) add(`${unit}${mark}`);
  const next = pseudoRandom(7);
  const any = (of: readonly string[]) => of[next(of.length)] ?? '';
  for (let n = 0; n < PAIRS; n += 1) add(any(UNITS) + any(MARKS) + any(UNITS) + any(MARKS));
  for (let n = 0; n < TRIPLES; n += 1)
    add(any(MARKS) + any(UNITS) + ' ' + any(UNITS) + any(MARKS) + any(UNITS) + ' ');
  return texts;
}

const PAIRS = 300;
const TRIPLES = 300;

const MARKS = [
  ...['', ' ', '  ', ', ', '. ', '\n', '-', "'", '’', '" ', ' (', ') ', ' „', '” ', '/', '@', ': '],
  ...[' ,„', '?', ' & ', '#', '. (', ' - ', '; '],
];

const UNITS = [
  // Names, and what stands before and in them.
  ...[
    'Jan',
    'Aa',
    'A',
    'a',
    'jan',
    'JAN',
    'Jan Jansen',
    'Van De',
    'van der',
    'Karim',
    'Bouyafrouri',
  ],
  ...['meneer', 'Mevrouw De', 'mijn collega', 'ik heet', 'dr', 'd', 'Ait', 'McDonald', 'Xq', 'ÉÀ'],
  // Figures.
  ...[
    '1',
    '12',
    '2026',
    '0470',
    '12/03',
    '85.07.30',
    'BE68',
    '1-ABC-123',
    '10:30',
    '50',
    'een',
    'drie',
  ],
  // Time.
  ...[
    'januari',
    'maandag',
    'gisteren',
    'vorige',
    'om',
    'uur',
    'geleden',
    'tussen',
    'sinds 3',
    'half',
  ],
  // Places.
  ...[
    'Gent',
    '9000 Gent',
    'Kerkstraat',
    'straat',
    'Kerkstraat 1',
    'Sint',
    'bus 2',
    'in',
    'te',
    'op de',
  ],
  // Organisations.
  ...[
    'bvba',
    'vzw',
    'school',
    'Bakkerij',
    'café',
    'de firma',
    'gemeente',
    'Ring of',
    'zingt',
    'minister',
  ],
  // Grounds, danger, denials.
  ...[
    'hoofddoek',
    'dood',
    'slaat mij',
    'niet',
    'ik',
    'mag niet',
    'omdat',
    'zwart',
    'oud',
    'ik ben',
  ],
  ...[
    'antidiscriminatiewetgeving',
    'www.',
    'http://a.',
    'a@b.',
    'x_1',
    'e\u0301',
    '👩‍👩‍👧',
    'مرحبا',
    'Брюссель',
  ],
];

/** Whole numbers below `most` (a linear congruential generator; Numerical Recipes). */
function pseudoRandom(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
