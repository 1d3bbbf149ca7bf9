import { ALWAYS, COMMON, type Entry, HELPLINE_APP, hours, old, origin, toVerify } from './entry.js';

/** Lines that speak French or German (domain.md 3 and domain-2.md B4). */
export const LINES_IN_OTHER_LANGUAGES = {
  CPS: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Centre de prévention du suicide', fr: 'Centre de prévention du suicide' },
    link: 'https://www.preventionsuicide.be',
    phone: {
      number: '0800 32 123',
      status: 'V',
      hours: hours(
        ALWAYS,
        origin(
          'https://bx1.be/categories/news/la-reine-mathilde-visite-le-centre-de-prevention-du-suicide-a-ixelles/',
        ),
      ),
    },
    anonymous: 'yes',
    cost: 'free',
    languages: ['fr'],
    source: 'https://wallonie.be',
    sourceDate: '2020',
  },
  TELE_ACCUEIL: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Télé-Accueil', fr: 'Télé-Accueil' },
    phone: {
      number: '107',
      status: 'V',
      hours: hours(
        ALWAYS,
        origin(
          'https://www.rtbf.be/article/le-centre-tele-accueil-de-liege-a-l-ecoute-depuis-50-ans-11188471',
          '2023-04',
        ),
      ),
    },
    anonymous: 'yes',
    cost: 'free',
    languages: ['fr'],
    source: 'https://ecouteviolencesconjugales.be',
  },
  ECOUTE_ENFANTS: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Écoute-Enfants', fr: 'Écoute-Enfants' },
    phone: { number: '103', status: 'V' },
    anonymous: 'yes',
    cost: 'free',
    languages: ['fr'],
    unsure: [old('From 9 to 24 hours', 'https://alterechos.be', '2011')],
    source: 'https://schoolinschakeling.brussels',
  },
  TELEFONHILFE: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Telefonhilfe', de: 'Telefonhilfe' },
    link: 'https://telefonhilfe.be',
    phone: {
      number: '108',
      status: 'V2',
      from: HELPLINE_APP,
      hours: hours(ALWAYS, {
        ...origin('https://telefonhilfe.be/uber-uns'),
        checkedOn: '2026-11-22',
      }),
    },
    anonymous: 'yes',
    languages: ['de'],
    source: 'https://telefonhilfe.be/uber-uns',
  },
  SOS_VIOL: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'SOS Viol', fr: 'SOS Viol' },
    phone: { number: '0800 98 100', status: 'V' },
    cost: 'free',
    languages: ['fr'],
    unsure: [toVerify('Hours differ per source: Mo-Fr 9.30 to 17 and others', 'a helpline app')],
    source: 'https://journalessentiel.be',
  },
  EVC: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Écoute violences conjugales', fr: 'Écoute violences conjugales' },
    link: 'https://ecouteviolencesconjugales.be',
    phone: {
      number: '0800 30 030',
      status: 'V',
      hours: hours('Mo-Fr 09:00-19:00', origin('https://ecouteviolencesconjugales.be')),
    },
    cost: 'free',
    languages: ['fr'],
    source: 'https://ecouteviolencesconjugales.be',
  },
} as const satisfies Readonly<Record<string, Entry>>;
