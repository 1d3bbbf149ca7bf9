import { expect } from 'chai';
import {
  findPersonalData,
  type FindOptions,
  PERSONAL_DATA_TYPES,
} from '../services/understanding/personalData.js';

/** Each piece that must be found stands between marks, with its type: `bel ⟦PHONE:0485 12 34 56⟧`. All names and numbers are invented. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'a telephone number in any spelling': [
    'Bel mij op ⟦PHONE:0485 12 34 56⟧ na zes uur.',
    'mijn gsm is ⟦PHONE:0485123456⟧',
    'tel ⟦PHONE:0485/12.34.56⟧ of ⟦PHONE:053/12 34 56⟧',
    'WhatsApp ⟦PHONE:+32 485 12 34 56⟧, alsjeblieft',
    'Je kan bellen: ⟦PHONE:+32(0)485 12 34 56⟧.',
    'nummer (⟦PHONE:0032 485 12 34 56⟧) van mijn zus',
    'zijn nummer is ⟦PHONE:0485-12-34-56⟧!',
    'thuis: ⟦PHONE:02 123 45 67⟧',
    'thuis ⟦PHONE:09/223.45.67⟧ en op het werk ⟦PHONE:053 21 22 23⟧',
    'Mon numéro : ⟦PHONE:0485 12 34 56⟧. Merci',
    'Call me on ⟦PHONE:+44 7700 900123⟧ please',
    'Ik heb een Nederlands nummer, ⟦PHONE:06 12345678⟧',
    '⟦PHONE:(0485) 12 34 56⟧ is van mij',
    'bel ⟦PHONE:485 12 34 56⟧',
  ],
  'an e-mail address without the full stop of the sentence': [
    'Mail naar ⟦EMAIL:amina.b@example.be⟧.',
    'mijn mail: ⟦EMAIL:jef_99@mail.example.photography⟧, bedankt',
    '(⟦EMAIL:o.demir+werk@example.com⟧)',
    'ik ben ⟦EMAIL:jan.peeters at example punt be⟧',
    'écrivez à ⟦EMAIL:leïla.d@example.org⟧!',
  ],
  'a national register number, also a mistyped one': [
    'Mijn rijksregisternummer is ⟦NATIONAL_ID:85.07.30-033.28⟧.',
    'rrn ⟦NATIONAL_ID:85073003328⟧',
    'nummer ⟦NATIONAL_ID:85.07.30-033.29⟧ stond erop',
    'registre national: ⟦NATIONAL_ID:85 07 30 033 28⟧',
    'bisnummer ⟦NATIONAL_ID:85.47.30-033.11⟧',
    'rijksregisternummer ⟦NATIONAL_ID:850730 03328⟧',
    'mijn INSZ: ⟦NATIONAL_ID:8507300332⟧',
  ],
  'an account or a card': [
    'Stort op ⟦IBAN:BE68 5390 0754 7034⟧ aub',
    'rekening ⟦IBAN:BE68539007547034⟧.',
    'iban ⟦IBAN:be68 5390 0754 7035⟧ fout getypt',
    'op ⟦IBAN:NL91 ABNA 0417 1643 00⟧',
    'oude rekening ⟦IBAN:539-0075470-34⟧',
    'mijn kaart ⟦CARD:4111 1111 1111 1111⟧ werd geweigerd',
    'kaart ⟦CARD:5500-0000-0000-0004⟧',
  ],
  'a licence plate': [
    'De wagen met ⟦LICENSE_PLATE:1-ABC-123⟧ reed weg.',
    'plaat ⟦LICENSE_PLATE:1ABC123⟧',
    'nummerplaat: ⟦LICENSE_PLATE:2 XYZ 987⟧',
    'een oude plaat, ⟦LICENSE_PLATE:ABC-123⟧',
    'nummerplaat is ⟦LICENSE_PLATE:KAREL⟧',
    'Dutch car ⟦LICENSE_PLATE:AB-123-C⟧',
    'la plaque ⟦LICENSE_PLATE:1-XWZ-456⟧',
  ],
  'a date of birth, and no other date': [
    'Ik ben geboren op ⟦DATE_OF_BIRTH:12/03/1985⟧.',
    'geboortedatum: ⟦DATE_OF_BIRTH:3 maart 1990⟧',
    'née le ⟦DATE_OF_BIRTH:4 avril 1992⟧ à Mons',
    'I was born on ⟦DATE_OF_BIRTH:5 May 1988⟧.',
    '(° ⟦DATE_OF_BIRTH:12-3-85⟧)',
    'my date of birth is ⟦DATE_OF_BIRTH:1990-02-11⟧',
    'Mijn verjaardag is ⟦DATE_OF_BIRTH:7 juni⟧',
    'Het gebeurde op 12/03/2026 om 14 uur.',
    'Op 3 maart 2026 kreeg ik een brief.',
  ],
  'a name on social media or a link': [
    'zijn insta is ⟦HANDLE:@karel.vdb⟧.',
    'snap: ⟦HANDLE:karel_99⟧ stuurde het',
    'op discord ⟦HANDLE:boze_kat#1234⟧',
    'zie ⟦URL:https://www.facebook.com/karel.vdb⟧',
    'kijk op ⟦URL:instagram.com/amina_b⟧!',
    'de site ⟦URL:www.janssens-immo.example⟧.',
  ],
  'an address, with what is attached to it': [
    'Ik woon in de ⟦ADDRESS:Kerkstraat 12⟧.',
    'adres: ⟦ADDRESS:Kerkstraat 12 bus 3, 9000 Gent⟧',
    'in de ⟦ADDRESS:lange kerkstraat 12⟧',
    'op de ⟦ADDRESS:Koning Albertlaan 15A⟧ in een flat',
    '⟦ADDRESS:Steenweg op Gierle 100⟧',
    'Ze woont ⟦ADDRESS:Grote Markt 1, 9300 Aalst⟧.',
    "J'habite ⟦ADDRESS:rue de la Loi 16, 1000 Bruxelles⟧.",
    "J'habite au ⟦ADDRESS:16, rue de la Loi⟧",
    '⟦ADDRESS:chaussée de Mons n° 12 bte 4⟧',
    'at ⟦ADDRESS:Stationsstraat 5, Mechelen⟧',
    '⟦ADDRESS:Jan Van Rijswijcklaan 7⟧',
  ],
  'a person after a title, which stays outside': [
    'Meneer ⟦PERSON:Janssens⟧ riep naar mij.',
    'mevrouw ⟦PERSON:El Amrani⟧ hielp',
    'meneer ⟦PERSON:janssens⟧ zei niks',
    'juf ⟦PERSON:sofie⟧ lachte',
    'dr. ⟦PERSON:Van den Broeck⟧ weigerde',
    'Madame ⟦PERSON:Dubois⟧ a refusé.',
    'Mr ⟦PERSON:Okafor⟧ told me to leave.',
    'meneer ⟦PERSON:de smet⟧ kwam',
    'Mijn nonkel ⟦PERSON:Staf⟧ was erbij.',
    'Trainer, leerkracht: ⟦PERSON:L. Claes⟧.',
    'Ik zit op kot bij mevrouw ⟦PERSON:Lievens⟧, ⟦ADDRESS:Naamsestraat 63, Leuven⟧',
    'De baas van Café Leon zei niets.',
  ],
  'a person after a role or a word like "heet"': [
    'Mijn baas ⟦PERSON:Jan⟧ zei dat.',
    'mijn baas ⟦PERSON:jan⟧ zei dat',
    'onze buurvrouw ⟦PERSON:Fatima⟧ zag het',
    'Hij heet ⟦PERSON:Karim Bouzid⟧.',
    'ze heet ⟦PERSON:lotte⟧',
    'een man genaamd ⟦PERSON:Van Acker⟧',
    'Mijn naam is ⟦PERSON:Nguyen⟧.',
    'mijn naam is ⟦PERSON:bouchra⟧',
    "Elle s'appelle ⟦PERSON:Aïcha⟧.",
    'A man called ⟦PERSON:Dave⟧ hit me.',
    'My boss ⟦PERSON:Wesley Claes⟧ refused.',
  ],
  'a person by the capital or a common first name': [
    'Gisteren zei ⟦PERSON:Karel Van de Velde⟧ dat ik weg moest.',
    '⟦PERSON:Fatima⟧ was erbij.',
    '⟦PERSON:Mohamed El Idrissi⟧ kreeg de job niet.',
    'toen kwam ⟦PERSON:Ozgür⟧ binnen',
    'ik zag ⟦PERSON:mohammed⟧ huilen',
    'samen met ⟦PERSON:Jean-Pierre⟧ en ⟦PERSON:An⟧',
    'Volgens ⟦PERSON:J. Peeters⟧ mocht het.',
    'Ik sprak met ⟦PERSON:Agnieszka Kowalska⟧.',
    'avec ⟦PERSON:Mme Diallo⟧'.replace('⟦PERSON:Mme Diallo⟧', 'Mme ⟦PERSON:Diallo⟧'),
    'and then ⟦PERSON:Bruno Maes⟧ laughed',
  ],
  'every later mention of a name': [
    'It happened to ⟦PERSON:Grace⟧. ⟦PERSON:Grace⟧ is my sister. Will you help?',
    "C'était à cause d'⟦PERSON:Inès⟧, l'école le sait.",
    '⟦PERSON:Karel Vandevoorde⟧ riep. Toen ging ⟦PERSON:Vandevoorde⟧ weg. ⟦PERSON:Karel⟧ lachte.',
    'Meneer ⟦PERSON:Bouzerda⟧ zei nee. ik haat ⟦PERSON:bouzerda⟧',
    'Mijn collega ⟦PERSON:Sevgin⟧ weet het. ⟦PERSON:Sevgin⟧s man ook niet'.replace(
      '⟦PERSON:Sevgin⟧s',
      "⟦PERSON:Sevgin⟧'s",
    ),
  ],
  'nothing in a text without personal data': [
    'De man aan de balie zei dat ik weg moest.',
    'Ik werd geweigerd omdat ik een hoofddoek draag.',
    'Op maandag was ik in Gent, op de Kerkstraat.',
    'Ik kreeg geen antwoord van Unia en de VDAB.',
    'Ik belde 1712 en daarna 112. Ook 0800 12 800 en 106.',
    'Het kost 1250 euro per maand, 850 kan ik betalen.',
    'De Marokkaanse jongen mocht niet binnen in Antwerpen.',
    'Meneer, mag ik iets vragen? Mevrouw aan het loket lachte.',
    'Ik heb 12 jaar gewerkt bij de NMBS en De Lijn.',
    'In 2024 en 2025 gebeurde het 3 keer.',
    'The bus driver refused to let me on in Brussels.',
    'Dat heet discriminatie. Hoe heet dat?',
    "Le chauffeur m'a dit de descendre à Namur.",
    'Mijn baas wil niet dat ik bid. Ik ben moslim.',
    'Op Facebook stond: ga terug naar je land.',
    'Ik zag het op 14/02/2026 om 14:30 in bus 5.',
    'Mijn dochter van 8 zit op een Nederlandstalige school.',
    'Ze zeiden "Nee" en "Ga weg" tegen mij!',
    'kijk op www.unia.be of vlaanderen.be',
    'IK BEN HEEL BOOS EN NIEMAND HELPT MIJ',
    'Mevrouw van de receptie zei dat ik moest wachten.',
    'Na de les zei de leraar Frans dat ik moest zwijgen.',
    'ik ben 67 jaar en ik woon in Sint-Niklaas',
    'My landlord said no because I am Polish and on benefits.',
    'Ich wurde in Eupen nicht bedient, weil ich eine Frau mit Kopftuch bin.',
    'De CAW-medewerker en de OCMW-steun waren goed.',
    'Ik woon aan de Dampoort. Les Africains, dit-il.',
    'Mijn dossiernummer is 2026/004512, ik verdien 2100 euro.',
    'Bij het OCMW en bij de politie wilden ze niet luisteren.',
  ],
};

const ORGANISATIONS: readonly string[] = [
  'Ik werk bij ⟦ORG:Transmex bvba⟧ in Gent.',
  'In ⟦ORG:café De Zwaan⟧ mocht ik niet binnen.',
  'bij ⟦ORG:Colruyt⟧ en ook bij ⟦ORG:delhaize⟧',
  '⟦ORG:basisschool De Regenboog⟧ weigerde',
  'het ⟦ORG:Sint-Jozefscollege⟧ zei nee',
  'de ⟦ORG:firma Bouwmax⟧',
  'Unia en De Lijn antwoordden. De politie ook.',
];

describe('personal data in what people write', () => {
  for (const [what, marked] of Object.entries(EXAMPLES)) {
    describe(what, () => {
      for (const example of marked) {
        const { text, pieces } = unmark(example);
        it(`in "${text}"`, () => {
          expect(found(text)).to.deep.equal(pieces);
        });
      }
    });
  }

  describe('organisations, only when they are asked for', () => {
    for (const example of ORGANISATIONS) {
      const { text, pieces } = unmark(example);
      it(`in "${text}"`, () => {
        expect(found(text, { organisations: true })).to.deep.equal(pieces);
        expect(found(text).filter((piece) => piece.startsWith('ORG'))).to.deep.equal([]);
      });
    }
  });

  it('is found in any spelling when the person gave it in a field', () => {
    const known = ['Wim Zonder', 'zwaluw', 'x@example.be', 'Kade 9'];
    const text = 'ZONDER WIM is niets. wim zonder kwam, Zwaluw ook. X@EXAMPLE.BE, kade 9.';
    expect(found(text, { known })).to.include.members(['PERSON:wim zonder', 'PERSON:Zwaluw']);
    expect(found(text, { known }).join())
      .to.contain('X@EXAMPLE.BE')
      .and.to.contain('ADDRESS:kade 9');
  });

  it('has exact offsets in UTF-16 units, in order and not overlapping', () => {
    const text = '😀 Meneer Dēvos 👨‍👩‍👧 belt 0485 12 34 56; é́ mail a@b.example';
    const spans = findPersonalData(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'Dēvos',
      '0485 12 34 56',
      'a@b.example',
    ]);
    for (const [n, span] of spans.entries()) {
      expect(span.end).to.be.greaterThan(span.start);
      expect(span.start).to.be.at.least(spans[n - 1]?.end ?? 0);
      expect(PERSONAL_DATA_TYPES).to.include(span.type);
    }
  });

  it('never throws and stays linear for what nobody writes', function () {
    this.timeout(20_000);
    const parts = [
      'a',
      '1 ',
      'A ',
      '@',
      '.',
      '(',
      ' ',
      'Aa-',
      "'",
      'de ',
      'Van ',
      '0485',
      'BE68 ',
      '\u202e',
      '\ud800',
      'é',
      '😀',
      'x.',
      'www.',
      'heet ',
      '1-A',
      'straat 1 ',
    ];
    for (const part of parts) {
      const text = part.repeat(Math.ceil(40_000 / part.length));
      expect(
        () => findPersonalData(text, { organisations: true }),
        JSON.stringify(part),
      ).not.to.throw();
    }
  });
});

function found(text: string, options: FindOptions = {}): string[] {
  return findPersonalData(text, options).map(
    ({ start, end, type }) => `${type}:${text.slice(start, end)}`,
  );
}

function unmark(marked: string): { text: string; pieces: string[] } {
  const pieces = Array.from(marked.matchAll(/⟦([A-Z_]+:[^⟧]*)⟧/g), ([, piece = '']) => piece);
  return { text: marked.replace(/⟦[A-Z_]+:([^⟧]*)⟧/g, '$1'), pieces };
}
