import type { BODIES } from '../ids.js';
import { COMMON, type Entry, hours, old, origin, RAINBOW_GUIDE, toVerify } from './entry.js';

/** Equality bodies, inspections, ombudsmen and points (domain.md 1.1, domain-2.md A and B1). */
export const COMPETENT: Readonly<Record<(typeof BODIES)[number], Entry>> = {
  VMRI: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Vlaams Mensenrechteninstituut' },
    link: 'https://vlaamsmensenrechteninstituut.be/doe-een-melding',
    phone: { number: '0800 6 11 03', status: 'V2', from: RAINBOW_GUIDE },
    anonymous: 'no',
    who: { victim: 'yes', witness: 'yes', for_other: 'yes' },
    cost: 'free',
    unsure: [
      toVerify(
        'Hours, e-mail and address were not found; Leuvenseweg 86 is the Ombudsdienst',
        'https://vlaamsmensenrechteninstituut.be',
      ),
    ],
    source: 'https://vlaamsmensenrechteninstituut.be/hoe-helpen-we-jou-met-je-melding',
  },
  UNIA: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Unia', fr: 'Unia', de: 'Unia' },
    link: 'https://signalement.unia.be/nl/meld-het',
    phone: {
      number: '0800 12 800',
      status: 'V',
      hours: hours(
        'Mo-Fr 09:30-13:00; PH off',
        origin('https://unia.be/fr/signaler-discrimination', '2024-12'),
      ),
    },
    anonymous: 'no',
    who: { victim: 'yes', witness: 'yes', for_other: 'yes' },
    cost: 'free',
    languages: ['nl', 'fr', 'de', 'en'],
    ways: [
      {
        by: 'mail',
        value: 'info@unia.be',
        status: 'V',
        ...origin('https://unia.be/en/privacy-statement'),
      },
      {
        by: 'post',
        value: 'Victor Hortaplein 40 bus 40, 1060 Sint-Gillis',
        status: 'V',
        ...origin('https://unia.be/en/privacy-statement'),
      },
    ],
    unsure: [
      toVerify(
        'Trusted flagger for online hate since January 2026',
        'https://pal.be (a hostile source)',
      ),
      old('Longer hours on Tuesday to Thursday', 'https://stopracisme.be'),
    ],
    source: 'https://unia.be/nl/faq/wat-doet-unia-niet',
    sourceDate: '2024-12',
  },
  IGVM: {
    ...COMMON,
    kind: 'body',
    name: {
      nl: 'Instituut voor de gelijkheid van vrouwen en mannen',
      fr: 'Institut pour l’égalité des femmes et des hommes',
    },
    link: 'https://igvm-iefh.belgium.be/nl/faq',
    phone: { number: '0800 12 800', status: 'V' },
    anonymous: 'no',
    who: { victim: 'yes', witness: 'yes' },
    cost: 'free',
    unsure: [
      toVerify(
        'Mo, Tu, Th, Fr 9-12 and We 13-16, or Mo, Tu 9-17 and Th 13-17: two pages of its own differ',
        'https://aide.igvm-iefh.belgium.be/fr',
      ),
      old('Ernest Blerotstraat 1, 1070 Brussel', 'https://vlaanderen.be/organisaties'),
      old('gelijkheid.manvrouw@igvm.belgie.be', 'https://igvm-iefh.belgium.be/nl'),
    ],
    source: 'https://igvm-iefh.belgium.be/nl/faq',
  },
  VMGG: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Vlaams Meldpunt Grensoverschrijdend Gedrag' },
    link: 'https://vlaanderen.be/vlaams-meldpunt-grensoverschrijdend-gedrag/over-het-meldpunt',
    anonymous: 'yes',
    who: { victim: 'yes', witness: 'yes', for_other: 'yes', professional: 'yes' },
    unsure: [
      toVerify(
        'Telephone and chat exist; their number and hours were not found',
        'https://vlaanderen.be/vlaams-meldpunt-grensoverschrijdend-gedrag/over-het-meldpunt',
      ),
    ],
    source: 'https://vlaanderen.be/vlaams-meldpunt-grensoverschrijdend-gedrag/over-het-meldpunt',
    sourceDate: '2023-09',
  },
  VSI: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Vlaamse Sociale Inspectie, Meldpunt Werkgerelateerde Discriminatie' },
    who: { victim: 'yes', witness: 'yes' },
    link: 'https://vlaanderen.be/werken/discriminatie-op-het-werk-herkennen-en-melden/voorwaarden-en-procedure-meldpunt-werkgerelateerde-discriminatie',
    source:
      'https://vlaanderen.be/werken/discriminatie-op-het-werk-herkennen-en-melden/voorwaarden-en-procedure-meldpunt-werkgerelateerde-discriminatie',
  },
  DGHI: {
    ...COMMON,
    kind: 'body',
    name: {
      nl: 'Directie Gewestelijke Huisvestingsinspectie',
      fr: 'Direction de l’Inspection régionale du Logement',
    },
    who: { victim: 'yes', witness: 'yes', professional: 'yes' },
    languages: ['nl', 'fr'],
    link: 'https://be.brussels/fr/logement/location/discrimination-au-logement/plainte-ou-signalement-pour-discrimination-au-logement',
    source:
      'https://be.brussels/fr/logement/location/discrimination-au-logement/plainte-ou-signalement-pour-discrimination-au-logement',
  },
  PAPS: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Vertrouwenspersoon of preventieadviseur psychosociale aspecten' },
    source: 'https://bosa.belgium.be/nl/themas',
  },
  TWW: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Toezicht op het Welzijn op het Werk' },
    link: 'https://vlaanderen.be/discriminatie-op-het-werk-herkennen-en-melden/meldpunten-discriminatie-op-het-werk',
    source:
      'https://vlaanderen.be/discriminatie-op-het-werk-herkennen-en-melden/meldpunten-discriminatie-op-het-werk',
  },
  TSW: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Toezicht op de Sociale Wetten' },
    link: 'https://vlaanderen.be/discriminatie-op-het-werk-herkennen-en-melden/meldpunten-discriminatie-op-het-werk',
    source:
      'https://vlaanderen.be/discriminatie-op-het-werk-herkennen-en-melden/meldpunten-discriminatie-op-het-werk',
  },
  POLITIE: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Politie', fr: 'Police', de: 'Polizei' },
    phone: {
      number: '101',
      status: 'V',
      hours: hours('24/7', origin('https://1712.be/nl/over-1712')),
    },
    anonymous: 'no',
    who: { victim: 'yes', witness: 'yes' },
    unsure: [old('Hate crimes by Police-on-Web with eID or itsme', 'https://plusmagazine.be')],
    source: 'https://unia.be/nl/actiedomeinen/samenleving/geweld-vernielingen/meld-het',
  },
  COMITE_P: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Comité P', fr: 'Comité P' },
    link: 'https://besafe.be/nl/node/655',
    source: 'https://besafe.be/nl/node/655',
  },
  AIG: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Algemene Inspectie van de federale en de lokale politie' },
    link: 'https://besafe.be/nl/node/655',
    source: 'https://besafe.be/nl/node/655',
  },
  KRC: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Kinderrechtencommissariaat' },
    link: 'https://kinderrechten.be',
    phone: { number: '0800 20 808', status: 'V' },
    who: { victim: 'yes', for_other: 'yes' },
    unsure: [toVerify('Hours were not found', 'https://kinderrechten.be')],
    source:
      'https://vlaanderen.be/cultuur-sport-en-vrije-tijd/jeugdwerking/kinderrechtencommissariaat',
  },
  DGDE: {
    ...COMMON,
    kind: 'body',
    name: {
      nl: 'Délégué général aux droits de l’enfant',
      fr: 'Délégué général aux droits de l’enfant',
    },
    source: 'https://rtl.be',
    sourceDate: '2025-06-15',
  },
  RVDJ: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Raad voor de Journalistiek' },
    link: 'https://rvdj.be/index.php/pagina/hoe-een-klacht-indienen',
    anonymous: 'no',
    source: 'https://rvdj.be/index.php/pagina/hoe-een-klacht-indienen',
  },
  VCT: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Vaste Commissie voor Taaltoezicht' },
    link: 'https://taalwetwijzer.be/terminologie/instanties.html',
    source: 'https://taalwetwijzer.be/terminologie/instanties.html',
  },
  MYRIA: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Myria, Federaal Migratiecentrum', fr: 'Myria, Centre fédéral Migration' },
    link: 'https://myria.be',
    source: 'https://unia.be/nl/faq/wat-doet-unia-niet',
  },
  VLO: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Vlaamse Ombudsdienst' },
    source: 'https://vlaamsmensenrechteninstituut.be/hoe-helpen-we-jou-met-je-melding',
  },
  GBA: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Gegevensbeschermingsautoriteit' },
    source: 'https://unia.be/en/privacy-statement',
  },
  TIP: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Transgender Infopunt' },
    link: 'https://transgenderinfo.be/m/praktisch/klacht-neerleggen',
    phone: { number: '0800 96 316', status: 'V' },
    anonymous: 'yes',
    ways: [
      {
        by: 'mail',
        value: 'contact@transgenderinfo.be',
        status: 'V',
        ...origin('https://transgenderinfo.be/m/praktisch/klacht-neerleggen'),
      },
    ],
    unsure: [toVerify('Hours were not found', 'https://transgenderinfo.be')],
    source: 'https://transgenderinfo.be/m/praktisch/klacht-neerleggen',
  },
  LOKAAL: {
    ...COMMON,
    kind: 'body',
    name: { nl: 'Lokaal meldpunt' },
    anonymous: 'signal',
    source:
      'https://vvsg.be/projecten/warm-onthaal-bij-het-melden-van-discriminatie-en-intimidatie-in-vlaanderen',
  },
};
