import { COMMON, type Entry, old, origin, toVerify } from './entry.js';

/**
 * Local points of which something was read (domain.md 4, domain-2.md B5). Those of the pilot have no contact
 * that could be found: theirs comes from the configuration of the city. Desks for tenants listen, inform and
 * file together with the person.
 */
export const LOCAL_POINTS = {
  WETTEREN: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'Loket melding discriminatie, dienst wonen, Sociaal Huis Wetteren' },
    cost: 'free',
    ways: [
      {
        by: 'visit',
        value: 'Scheldedreef 52, 9230 Wetteren, by appointment',
        status: 'V',
        ...origin('https://wetteren.be'),
      },
    ],
    source: 'https://wetteren.be',
  },
  HERENT: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'Woonenergieloket Herent' },
    phone: { number: '0471 85 03 77', status: 'V' },
    ways: [
      {
        by: 'mail',
        value: 'woonenergieloket@herent.be',
        status: 'V',
        ...origin('https://herent.be/meldpunt-discriminatie-op-de-huurmarkt'),
      },
    ],
    source: 'https://herent.be/meldpunt-discriminatie-op-de-huurmarkt',
  },
  WOONWINKEL_WEST: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'WoonWinkel West (Diksmuide, Houthulst, Kortemark, Lo-Reninge, Veurne)' },
    phone: { number: '051 97 04 30', status: 'V' },
    source: 'https://woonwinkelwest.be',
  },
  BEVEREN: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'Sociaal Huis Beveren' },
    phone: { number: '03 750 15 11', status: 'V' },
    source: 'https://beveren.be/nl/onze-diensten/meldpunt/huurdiscriminatie',
  },
  OLEN: {
    ...COMMON,
    kind: 'local',
    name: { nl: '’t Boekelhuis, Sociaal Huis Olen' },
    source: 'https://olen.be',
  },
  HERSELT: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'OCMW Herselt, dat helpt met het formulier van het VMRI' },
    source: 'https://herselt.be/discriminatie-op-de-huurmarkt',
  },
  HERK_DE_STAD: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'Wonen in West-Limburg' },
    source: 'https://herk-de-stad.be',
  },
  BRUGGE: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'Discriminatie melden in Brugge' },
    link: 'https://brugge.be/discriminatie-melden-2',
    source: 'https://brugge.be/discriminatie-melden-2',
  },
  SINT_NIKLAAS: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'Welzijnshuis Sint-Niklaas' },
    unsure: [
      old(
        'Abingdonstraat 99: staff help to file, of a campaign of 2021',
        'https://sint-niklaas.be',
      ),
    ],
    source: 'https://sint-niklaas.be',
  },
  ROESELARE: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'Partners in Roeselare' },
    unsure: [
      old(
        'ARhus, FMDO, OKAN, Agentschap Integratie en Inburgering: partners of a dialogue of 2022',
        'https://iedereen.vanrsl.be/reageer-op-discriminatie',
        '2022',
      ),
    ],
    source: 'https://iedereen.vanrsl.be/reageer-op-discriminatie',
  },
  LEUVEN: {
    ...COMMON,
    kind: 'local',
    name: { nl: 'Info- en meldpunt Leuven' },
    unsure: [
      toVerify(
        'Point for tenants, announced for the autumn of 2023',
        'https://vrt.be',
        '2023-02-22',
      ),
    ],
    source:
      'https://vvsg.be/projecten/warm-onthaal-bij-het-melden-van-discriminatie-en-intimidatie-in-vlaanderen',
  },
} as const satisfies Readonly<Record<string, Entry>>;
