import { expect } from 'chai';
import { isOneLetterOff } from '../services/understanding/personalData/likeWords.js';
import { findsMarked, unmark } from './support/marked.js';

/** What must be found stands between marks. All names, numbers and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'an address to its last character': [
    'ons kot is ⟦Gentse Steenweg 112 bus 3, 9300 Aalst⟧ en lekt',
    'Wij wonen ⟦Ter Stille Wal nr 12, 8200 Brugge⟧.',
    'het gebouw op de ⟦turnhoutsebaan 43 borgerhout⟧ heeft geen lift',
    'gelegen te ⟦8770 Ingelmunster, Industrielaan 77⟧',
    '⟦Kerkstraat 12 (bus 4), 2e verdieping, 9000 Gent⟧',
    "J'habite au ⟦45 avenue de la Reine, boîte 3, 1030 Bruxelles⟧",
    '⟦16/3, rue Haute, 1000 Bruxelles⟧',
    'Ich wohne in der ⟦Hauptstraße 12a, 4700 Eupen⟧.',
    'I live at ⟦22 Mill Road, 9000 Ghent⟧ now',
    'Tram 12 stopt in de Kerkstraat om 8 uur.',
  ],
  'a person who is only letters': [
    'Verslag over ⟦S.W.⟧, leerling. ⟦S.W.⟧ zegt niets.',
    'mevr. ⟦D.⟧ van boven en collega ⟦K.⟧ lachten',
    'contactpersoon: ⟦Lemmens, K.⟧',
    'Mr. X zei het in de E.U. en bij de N.V. ook.',
  ],
  'a name that is a word, by what it does': [
    '⟦Storm⟧ en ⟦Merel⟧ hebben het gezien.',
    '⟦Engel⟧ heeft mij uitgescholden. Een engel doet dat niet.',
    '⟦Will⟧ said I smell.',
    'De storm heeft het dak vernield.',
  ],
  'a surname in front': [
    '⟦Vermeersch Wim⟧ (hr) belde.',
    'Wim, Sofie en de rest'.replace('Wim, Sofie', '⟦Wim⟧, ⟦Sofie⟧'),
  ],
  'a later mention of a part': [
    'Mijn chef, ⟦Firmin Delvaux-Warnier⟧, lacht. ⟦Delvaux⟧ schreef het.',
    'Collega ⟦Seppe Maertens⟧ en later ⟦seppeke⟧ alleen',
    'meneer ⟦Bouzerdani⟧ zei nee, ⟦bouzerdanni⟧ toch',
  ],
  'a handle without its sign': [
    'die account ⟦@lelijk.van.6b⟧, ja ⟦lelijk.van.6b⟧',
    'op insta noemt hij zich ⟦yass_2k9⟧',
    '⟦karim99⟧ op snap stuurt mij dat',
    'op facebook.Hij zei niks over mijn iphone12 om 15u30',
  ],
  'none in diseases, peoples, brands, stories and sayings': [
    'Hashimoto en de ziekte van Ménière, dat is mijn lijstje.',
    "De Sikhs, de Hazara's en de Koerden moesten hun papieren tonen.",
    'Bij Albert Heijn en bij Van der Valk was er geen probleem.',
    'Pierre, Paul ou Jacques peut arriver en retard, pas nous.',
    'The Prince Leopold Institute was fine.',
    'Seit der Diagnose Parkinson ist der Betriebsrat am Abend nie da.',
    'Ik rij met een Dacia Sandero en ken Photoshop en InDesign.',
  ],
};

const ORGANISATIONS: readonly string[] = [
  'Zij zit in ⟦basisschool De Zonnepit⟧. ⟦De Zonnepit⟧ doet niets.',
  'onze ploeg van ⟦vk sparrenhoek⟧ speelde',
  'bij ⟦bakker het zoete hoekje⟧ vragen ze of ik kan betalen',
  '⟦café ’t Vosken⟧ liet ons niet binnen'.replace('⟦café', 'In ⟦café'),
  'IK WERK BIJ ⟦NV DEGROOVE VLEESWAREN⟧.',
  'I work for ⟦BrightClean⟧ in Leuven.',
  'in restaurant gegeten en naar school gegaan',
];

const KNOWN: readonly (readonly [known: string, marked: string])[] = [
  ['Nshimiri Espérance', 'mijn naam is ⟦esperance⟧, hij schreef ⟦Nshimri⟧'],
  ['Mark Claes', '⟦mark⟧ was er, en ⟦Claes⟧'],
  ['+32 475 12 34 56', 'bel ⟦0475/12.34.56⟧'],
  ['@zwaluw_x', 'ik ben ⟦zwaluw_x⟧'],
];

describe('more personal data', () => {
  for (const example of [
    'bel ⟦0470\u200b12\u200b34\u200b56⟧',
    'bel ⟦٠٤٧٠١٢٣٤٥٦⟧ na zes uur',
    'bel ⟦０４７０ １２ ３４ ５６⟧ na zes uur',
    'ik heet ⟦Ja\u00adn Pee\u00adters⟧',
    'mail ⟦jan\u200b.peeters@telenet.be⟧ mij',
  ]) {
    it(`finds what is copied with signs that nobody sees, or typed with other figures: "${example}"`, () => {
      findsMarked(example);
    });
  }

  for (const [what, examples] of Object.entries(EXAMPLES)) {
    for (const example of examples)
      it(`finds ${what}: "${unmark(example).text}"`, () => {
        findsMarked(example);
      });
  }

  for (const example of ORGANISATIONS) {
    it(`finds firms, schools and clubs when asked: "${unmark(example).text}"`, () => {
      findsMarked(example, { organisations: true });
    });
  }

  for (const [known, example] of KNOWN) {
    it(`finds "${known}", which the person gave, in "${unmark(example).text}"`, () => {
      findsMarked(example, { known: [known] });
    });
  }

  it('takes a person for one though a firm of that kind might have the name', () => {
    findsMarked('kapper ⟦Karim⟧ wou mijn vrouw niet knippen');
    findsMarked('Mevrouw ⟦Van der Valk⟧ lachte.');
  });

  it('knows words that one letter sets apart', () => {
    const pairs: readonly (readonly [string, string, boolean])[] = [
      ['karim', 'karm', true],
      ['karim', 'karrim', true],
      ['karim', 'kamir', false],
      ['karim', 'kairm', true],
      ['karim', 'kerim', true],
      ['karim', 'karim', false],
      ['karim', 'kar', false],
    ];
    for (const [one, other, is] of pairs)
      expect(isOneLetterOff(one, other), `${one} ${other}`).to.equal(is);
  });
});
