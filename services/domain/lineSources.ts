import type { TextSource } from './bodySources.js';
import type { Code, LINES } from './ids.js';

/** The page behind every `line.<code>.how`. */
const SOURCES = {
  '112_101': {
    source: 'https://1712.be/nl/over-1712',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  '1712': {
    source: 'https://1712.be/nl/over-1712',
    // The hours stand only in a list that was checked in October 2026.
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  '1813': {
    source: 'https://www.hbvl.be/cnt/dmf20211130_93272468',
    status: 'verified',
    sourceDate: '2021-11-30',
    checkedOn: '2026-11-22',
  },
  CPS: {
    source:
      'https://bx1.be/categories/news/la-reine-mathilde-visite-le-centre-de-prevention-du-suicide-a-ixelles/',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  TELE_ONTHAAL: {
    source: 'https://trienelecompte.com',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  TELE_ACCUEIL: {
    source:
      'https://www.rtbf.be/article/le-centre-tele-accueil-de-liege-a-l-ecoute-depuis-50-ans-11188471',
    status: 'verified',
    sourceDate: '2023-04',
    checkedOn: '2026-11-22',
  },
  AWEL: {
    source: 'https://www.slachtofferzorg.be/waar-kan-je-terecht',
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  ECOUTE_ENFANTS: {
    source: 'https://schoolinschakeling.brussels',
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  TELEFONHILFE: {
    source: 'https://telefonhilfe.be/uber-uns',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  NUPRAATIKEROVER: {
    source: 'https://nupraatikerover.be/privacy-beleid',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  CHILD_FOCUS: {
    source: 'https://missingchildreneurope.eu/imayoungperson',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  ZSG: {
    source:
      'https://www.artsenkrant.com/actueel/elke-vlaamse-provincie-heeft-nu-zorgcentrum-na-seksueel-geweld/article-normal-65741.html',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  SOS_VIOL: {
    source: 'https://journalessentiel.be',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  EVC: {
    source: 'https://www.ecouteviolencesconjugales.be',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  CAW: {
    source: 'https://www.caw.be',
    // The number stands only in somebody else's list of 2026.
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  JAC: {
    source:
      'https://caw.wp.mrhenry.eu/wat-beweegt-er/standpunten/kinderen-en-jongeren-sterker-maken-voor-de-uitdagingen-die-ze-op-hun-weg-tegenkomen/',
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  VK: {
    source:
      'https://www.jeugdhulp.be/actua/anderen-aan-het-woord/functie/wat-doet-een-hulpverlenermedewerker-van-een-vertrouwenscentrum',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  PAYOKE: {
    source: 'https://www.payoke.be/',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<(typeof LINES)[number], TextSource>;

/** The page behind the words about a line; nothing for a body, which has its own. */
export const lineSources: Readonly<Partial<Record<Code, TextSource>>> = SOURCES;
