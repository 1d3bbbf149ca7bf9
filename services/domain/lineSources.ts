import type { TextSource } from './bodySources.js';
import type { Code, LINES } from './ids.js';

export interface LineSource extends TextSource {
  /** Numbers the words may print, as people dial them; none for a line reached on its page. */
  readonly numbers: readonly string[];
  readonly link: string | null;
  /**
   * `day_and_night`: a page we read says so. `see_link`: hours are known from somebody else's list,
   * or not at all, so the words send the reader to the link.
   */
  readonly open: 'day_and_night' | 'see_link';
}

/** The page behind every `line.<code>.how`. */
const SOURCES = {
  '112_101': {
    numbers: ['112', '101'],
    link: null,
    open: 'day_and_night',
    source: 'https://1712.be/nl/over-1712',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  '1712': {
    numbers: ['1712'],
    link: 'https://1712.be',
    open: 'see_link',
    source: 'https://1712.be/nl/over-1712',
    // The hours stand only in a list that was checked in October 2026.
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  '1813': {
    numbers: ['1813'],
    link: 'https://www.zelfmoord1813.be',
    open: 'day_and_night',
    source: 'https://www.hbvl.be/cnt/dmf20211130_93272468',
    status: 'verified',
    sourceDate: '2021-11-30',
    checkedOn: '2026-11-22',
  },
  CPS: {
    numbers: ['0800 32 123'],
    link: 'https://www.preventionsuicide.be',
    open: 'day_and_night',
    source:
      'https://bx1.be/categories/news/la-reine-mathilde-visite-le-centre-de-prevention-du-suicide-a-ixelles/',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  TELE_ONTHAAL: {
    numbers: ['106'],
    link: 'https://www.tele-onthaal.be',
    open: 'day_and_night',
    source: 'https://trienelecompte.com',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  TELE_ACCUEIL: {
    numbers: ['107'],
    link: null,
    open: 'day_and_night',
    source:
      'https://www.rtbf.be/article/le-centre-tele-accueil-de-liege-a-l-ecoute-depuis-50-ans-11188471',
    status: 'verified',
    sourceDate: '2023-04',
    checkedOn: '2026-11-22',
  },
  AWEL: {
    numbers: ['102'],
    link: 'https://awel.be',
    open: 'see_link',
    source: 'https://www.slachtofferzorg.be/waar-kan-je-terecht',
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  ECOUTE_ENFANTS: {
    numbers: ['103'],
    link: null,
    open: 'see_link',
    source: 'https://schoolinschakeling.brussels',
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  TELEFONHILFE: {
    numbers: ['108'],
    link: 'https://telefonhilfe.be',
    open: 'day_and_night',
    source: 'https://telefonhilfe.be/uber-uns',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  NUPRAATIKEROVER: {
    numbers: [],
    link: 'https://nupraatikerover.be',
    open: 'see_link',
    source: 'https://nupraatikerover.be/privacy-beleid',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  CHILD_FOCUS: {
    numbers: ['116000'],
    link: 'https://childfocus.be',
    open: 'day_and_night',
    source: 'https://missingchildreneurope.eu/imayoungperson',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  ZSG: {
    numbers: [],
    link: 'https://zsg.belgium.be',
    open: 'day_and_night',
    source:
      'https://www.artsenkrant.com/actueel/elke-vlaamse-provincie-heeft-nu-zorgcentrum-na-seksueel-geweld/article-normal-65741.html',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  SOS_VIOL: {
    numbers: ['0800 98 100'],
    link: null,
    open: 'see_link',
    source: 'https://journalessentiel.be',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  EVC: {
    numbers: ['0800 30 030'],
    link: 'https://www.ecouteviolencesconjugales.be',
    open: 'see_link',
    source: 'https://www.ecouteviolencesconjugales.be',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  CAW: {
    numbers: ['0800 13 500'],
    link: 'https://www.caw.be',
    open: 'see_link',
    source: 'https://www.caw.be',
    // The number stands only in somebody else's list of 2026.
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-21',
  },
  JAC: {
    numbers: [],
    link: 'https://www.caw.be',
    open: 'see_link',
    source:
      'https://caw.wp.mrhenry.eu/wat-beweegt-er/standpunten/kinderen-en-jongeren-sterker-maken-voor-de-uitdagingen-die-ze-op-hun-weg-tegenkomen/',
    status: 'to_check',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  VK: {
    numbers: ['1712'],
    link: 'https://www.vertrouwenscentrum-kindermishandeling.be',
    open: 'see_link',
    source:
      'https://www.jeugdhulp.be/actua/anderen-aan-het-woord/functie/wat-doet-een-hulpverlenermedewerker-van-een-vertrouwenscentrum',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
  PAYOKE: {
    numbers: [],
    link: 'https://www.payoke.be',
    open: 'see_link',
    source: 'https://www.payoke.be/',
    status: 'verified',
    sourceDate: null,
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<(typeof LINES)[number], LineSource>;

/** The page, numbers and opening of every line; nothing for a body, which has its own. */
export const lineSources: Readonly<Partial<Record<Code, LineSource>>> = SOURCES;
