/** What somebody may repeat to make reading slow. */
export const HOSTILE: readonly string[] = [
  ' ',
  '1 ',
  '1',
  '(',
  '.',
  'a',
  'é',
  '😀',
  '\u0301',
  "l'",
  "'",
  'ab ',
  'sint-',
  'Sint ',
  'in Gent ',
  'van Gent naar Brugge ',
  'in Kortryk ',
  'in Abcdefgh ',
  'in 1080 ',
  'B-2000 ',
  'voor de Voorde ',
  'de lijn bus trein ',
  'school basisschool onderwijs ',
  'ik werk werkte in op bij voor ',
  'Брюссель ',
  'مرحبا ',
];

/**
 * How many times as long a text takes that is eight times as long: about 8 where the work grows with the
 * text, 64 where it grows with its square. Both are measured here and now, and again while the answer is no
 * growth with the text: a machine that stood still looks like that once, work that grows faster every time.
 */
export function growth(work: (text: string) => unknown, piece: string): number {
  const [short = '', long = ''] = [SHORT, 8 * SHORT].map((length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  );
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least >= LINEAR; round += 1) {
    // Below two milliseconds the clock says little.
    const ratio =
      quickest(() => work(long)) /
      Math.max(
        quickest(() => work(short)),
        2,
      );
    least = Math.min(least, ratio);
  }
  return least;
}

const SHORT = 2000;
const ROUNDS = 10;
/** More than this is no growth with the text. */
export const LINEAR = 24;

/** Milliseconds of processor time of the cheapest of some runs: what the work takes, whatever else the machine does. */
function quickest(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
