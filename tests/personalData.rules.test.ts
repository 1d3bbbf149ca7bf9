import { findsMarked, unmark } from './support/marked.js';

/** Rules that texts by others asked for. What must be found stands between marks; all of it is invented. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'a telephone number in words': [
    'mijn nummer ⟦nul vier zeven vijf twaalf vierendertig zesenvijftig⟧',
    'bel ⟦nul vier zes acht 31 90 27⟧ aub',
    'mon numéro ⟦zéro quatre cent septante-cinq douze trente-quatre cinquante-six⟧',
    'mon numéro est le ⟦zéro quatre septante-huit vingt-deux nonante et un zéro six⟧',
    'call me on ⟦zero four seven five double two three four five six⟧',
    'Meine Nummer: ⟦null vier sieben fünf zwölf vierunddreißig sechsundfünfzig⟧',
    'een twee drie vier vijf zes zeven acht',
    'nul op de tien, zeven van de acht',
    'zero tolerance for two or three people',
  ],
  'numbers as people type them': [
    'bel⟦0486123456⟧ als ge iets weet',
    'Tel⟦02 511 12 34⟧ bellen',
    'bel ⟦0486 12 34 56/57⟧ aub',
    'bel tel0800 12 345, gratis',
    'een code REF02 511 12 34',
    'mijn rekening ⟦BE68 5390 0754 70⟧ iets',
    'compte ⟦FR76 3000 6000 0112 3456 7890 189⟧',
    'rijksregisternr ⟦850730-033-28⟧',
    'mijn bestelling 20231245 is niet gekomen',
  ],
  'dates of birth': [
    'geb. ⟦3-4-90⟧ te Gent',
    "geboren ⟦12 januari '99⟧",
    'hij wordt 14 op ⟦3 mei⟧',
    'op ⟦4 juni⟧ ben ik jarig',
    'elle est née le ⟦premier mars 2001⟧',
    'geboren op ⟦twee mei negentienhonderd zevenentachtig⟧',
    'Ich bin am ⟦3. Mai 1990⟧ geboren',
    'op 3 mei was ik ziek en hij wordt boos',
  ],
  'names on social media': [
    'op snap is het ⟦joren.btw⟧',
    'insta: ⟦x_y⟧',
    'tiktok user ⟦karimx⟧',
    'snap = ⟦jefke2008⟧',
    "sur insta c'est ⟦lou.lou⟧",
    'mein insta ist ⟦lena_k07⟧',
    'snap je het, op tiktok is het erg',
  ],
  'e-mail and links': [
    '⟦lisa_99@hotmail,com⟧ denk ik',
    'mail ⟦jan @ telenet . be⟧ maar',
    'écris à ⟦marie.dupont arobase skynet point be⟧',
    '⟦hans.meier [at] gmx [dot] de⟧ bitte',
    '⟦bit.ly/3xYz12⟧ staat het, en unia.be helpt',
    'ik at gisteren brood',
  ],
  'licence plates': [
    'plaat ⟦1abc234⟧ reed weg',
    'een oude Opel met ⟦KJL 402⟧',
    'taxi ⟦T-XAB-123⟧ reed weg',
    'plaque ⟦AB-123-CD⟧ française',
    'Kennzeichen ⟦AC-XY 1234⟧',
    'ISO 9001 en NBN 402, ref. ABC 123456',
  ],
  'addresses with a box, a floor or a long name': [
    '⟦16 boulevard du Midi boîte 12⟧',
    'I rent at ⟦114 Avenue de la Couronne, box 9, 1050 Ixelles⟧ now',
    'wij wonen ⟦Achter de Kazerne 7b⟧',
    "ze woont in ⟦Op 't Goedleven 3 bus 0201⟧",
    'j’habite ⟦Rue Haute 16 bte 4 à 1000 Bruxelles⟧',
    '⟦chaussée de Mons 122/B4⟧ chez le proprio',
    '⟦Stationsstraat n° 5, 2de verdieping, 8800 Roeselare⟧',
    'kamer 12 op de 3de verdieping, Raum 12 im Erdgeschoss',
  ],
};

const ORGANISATIONS: readonly string[] = [
  '⟦Copper Shrine Fit⟧ in Aalst lachte. Bij ⟦Copper Shrine⟧ mag ik niet binnen.',
  '⟦The Crooked Kettle⟧ has a rule.',
  '⟦Plainpath Interim⟧ has a code. ⟦Plainpath⟧ denies it.',
  'Bei der ⟦Schreinerei Hilbers & Sohn⟧ war es so. ⟦Hilbers⟧ zahlt pünktlich.',
  "⟦L'Institut Sainte-Odile-des-Prés⟧ refuse. D'autres parents de ⟦Sainte-Odile⟧ aussi.",
  'Le ⟦Comité des Sans-Voix⟧ a la copie.',
  'Der ⟦Jugendtreff Oberstadt⟧ hat mich genommen.',
  'ik werk bij ⟦transmexo⟧ en bij mekaar komen we',
  'beim ⟦Autohaus Kessel⟧ gab es Streit, beim Tischtennis auch',
  'Good Morning everyone. Mijn Vlaamse Collega lachte.',
  'la ⟦friterie chez momo⟧ ma dit non',
  'stage refusé chez ⟦pharmacie du vieux tilleul⟧ parce que',
  'au ⟦resto la petite marmite⟧ a namur le serveur crie',
  'le ⟦cabinet médical des trois ponts⟧ refuse',
  "élève à l'⟦Athénée royal de Fleurus⟧, en 4e",
  'chez la rh de ⟦logitrans⟧, elle a écrit',
  "mon école s'appelle ⟦la farandole⟧ et le prof crie",
  'unser kindergarten heißt ⟦sonnenschein⟧ und will uns nicht',
  'we train boxing in ⟦punch academy borgerhout⟧ twice a week',
  '⟦carrefour express⟧ near the station',
  'security of ⟦club zenit⟧ grabbed him, staff at ⟦zenit⟧ laughed',
  'deur van ⟦club paradisio noir⟧ in leuven',
  "l'école appelle la police, le studio meublé est vide, chez le coiffeur du coin",
  'the shop called security and de school noemt racisme pesten',
];

describe('personal data in the words of others', () => {
  for (const [what, examples] of Object.entries(EXAMPLES)) {
    for (const example of examples)
      it(`finds ${what}: "${unmark(example).text}"`, () => {
        findsMarked(example);
      });
  }

  for (const example of ORGANISATIONS) {
    it(`finds organisations and what they are called later: "${unmark(example).text}"`, () => {
      findsMarked(example, { organisations: true });
    });
  }
});
