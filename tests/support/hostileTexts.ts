/** Texts of 4,000 characters that somebody could make to hold a reader up (security.md F-35). */
export function hostileTexts(length = 4_000): ReadonlyMap<string, string> {
  const of = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return new Map(
    Object.entries({
      'spaces and a letter': `${' '.repeat(length - 1)}x`,
      'ones and spaces': of('1 '),
      'one letter': of('a'),
      digits: of('1'),
      brackets: of('(').slice(0, length / 2) + of(')').slice(0, length / 2),
      'dots and letters': of('a.'),
      'at signs': of('a@'),
      slashes: of('1/'),
      hyphens: of('a-'),
      commas: of('ja,'),
      'capital words': of('Van De '),
      'names after each other': of('Jan Jansen '),
      'words of danger': of('dood mes hij slaat mij '),
      'words of grounds': of('hoofddoek rolstoel homo zwanger '),
      'words of time': of('gisteren vorige week maandag 12/03 '),
      streets: of('Kerkstraat 1 bus 2 '),
      'numbers with marks': of('0470/12.34.56 '),
      'register numbers': of('85.07.30-033.28 '),
      'one long word': of('antidiscriminatiewetgevingsprocedure'),
      'combining marks': of('e\u0301\u0327'),
      'emoji joined': of('👩‍👩‍👧 '),
      arabic: of('مرحبا بكم '),
      'line ends': of('a\n'),
      apostrophes: of("d'l'"),
      prose: of(
        'Gisteren op de bus van De Lijn in Gent zei een vrouw tegen mij dat ik terug moest naar mijn land. Ze trok aan mijn hoofddoek en niemand deed iets. ',
      ),
    }),
  );
}
