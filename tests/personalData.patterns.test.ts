import { expect } from 'chai';
import { findPersonalData } from '../services/understanding/personalData.js';
import { growth, LINEAR } from './hostileTexts.js';
import { findsMarked, unmark } from './support/marked.js';

/** What must be found stands between marks; all numbers, addresses and firms are invented. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'gives an address without capitals': [
    'wij wonen ⟦turnhoutsebaan 212⟧ en de buren schelden',
    'ik woon ⟦dorp 3⟧ en iedereen weet het',
    '⟦kempische steenweg 444 hasselt⟧ daar was het',
    'kom maar langs, ⟦kerkstraat12bus3 9000gent⟧',
    'de politie kwam naar ⟦Groenstraat nummer twaalf⟧',
    "j'habite ⟦rue Albert 1er 90, 6240 Farciennes⟧",
    "j'habite ⟦rue du 11 Novembre 12, 7000 Mons⟧",
    'I live at ⟦12 Kerkstraat, Ghent 9000⟧ with two kids',
  ],
  'counts, numbers rooms and tells hours': [
    'In de Kerkstraat 3 jongens en op de Grote Markt 2 juni, EPC 212, 3e verdieping.',
    'Schaden 1.180,00 €, Vorgang 2026-0093, am Bahnsteig 3 und Sitzplatz 45.',
    "Le bus 71 place Flagey n'a pas sorti la rampe, en 2019 rue Neuve non plus.",
    'Voetbalveld 3, aflevering 12, vergadering 4, schooljaar 2024-2025.',
  ],
  'shows papers': [
    'mijn identiteitskaart nr ⟦592-1234567-89⟧',
    'paspoort ⟦EN123456⟧ en verblijfskaart ⟦B 1234567 89⟧',
    'Het rijksregisternummer vroegen ze niet. Op 30/11/2025 kwam een brief.',
    'Bestelling 85051212345 en ondernemingsnummer 0456.789.012, mededeling +++123/4567/89002+++',
  ],
  'spells in another way': [
    '⟦naam.l(arobase)domaine-exemple.fr⟧ ou ⟦h.k(ät)web.de⟧',
    '⟦O475 12 34 56⟧ of ⟦0475_12_34_57⟧ of ⟦0475 twaalf vierendertig zesenvijftig⟧',
    'née le ⟦vingt-trois juin mille neuf cent cinquante-huit⟧ à Liège',
    'rekening ⟦MA64 0115 1900 0001 2050 0053 4921⟧',
    'een witte golf ⟦1 abc 123⟧ stond voor mijn deur',
  ],
  'writes to a desk of the town or the state': [
    'Ik mailde naar info@unia.be en naar meldpunt@stad.gent, zie stad.gent.',
    'Geboorteverlof gevraagd van 12/03/2025 tot 30/03/2025.',
  ],
};

const FIRMS: readonly string[] = [
  'late pay, and ⟦Cleanup Crew Brussels⟧ pays the Belgians first',
  'bénévole chez ⟦Les Petites Mains asbl⟧',
  'le ⟦Comité des Sans-Voix de Seraing⟧ a une copie',
  'Mijn NISS vroegen ze, en ik ben een PhD student.',
  '⟦rijschool stuurvast⟧ weigerde mij omdat ik doof ben',
  'WEES GEWAARSCHUWD VOOR ⟦CAFÉ DEN TOREN⟧ IN NINOVE',
  'in ⟦kapsalon krul en co⟧ in tienen lachten ze',
  'stage bij ⟦vepaplast⟧ in ieper',
  'je travaille à la ⟦maison de repos les acacias⟧ à mons',
  'the bouncer of ⟦club velvet⟧ said no',
  'bij controle keken ze alleen naar mijn kaart, de scheids heeft de match gestopt',
  'au restaurant le serveur a refusé',
  'ZE PAKKEN AAN MIJN GAT EN IK ZEG STOP',
];

describe('personal data in any notation', () => {
  for (const [what, lines] of Object.entries(WAYS))
    for (const line of lines)
      it(`is found when somebody ${what}: "${unmark(line).text}"`, () => {
        findsMarked(line);
      });

  for (const line of FIRMS)
    it(`is the firm somebody names: "${unmark(line).text}"`, () => {
      findsMarked(line, { organisations: true });
    });

  it('is looked for in time that grows with the text alone', () => {
    const piece = 'Kerkstraat 12 bus 3, nummerplaat 1 abc, geboren 1 mei ';
    expect(growth((text) => findPersonalData(text), piece)).to.be.below(LINEAR);
  });
});
