import {
  byTrain,
  footballInFlanders,
  genderAlone,
  genderAndOther,
  languageAlone,
  under18,
} from '../routing/predicates.js';
import { CHECKED_ON, type Row } from './row.js';
import { PAGES, pages } from './sources.js';

const COMMERCE = {
  rule: 'R9/16',
  row: 16,
  because: 'because.row16',
  checkedOn: CHECKED_ON,
} as const;

const DE_LIJN = {
  rule: 'R7/19',
  row: 19,
  because: 'because.row19',
  checkedOn: CHECKED_ON,
  primary: ['V'],
  also: ['DE_LIJN'],
} as const;

const PUBLIC_TRANSPORT = {
  rule: 'R7/20',
  row: 20,
  because: 'because.row20',
  checkedOn: CHECKED_ON,
  confidence: 'high',
  also: [{ who: 'NMBS', if: byTrain }],
} as const;

const UNKNOWN_OPERATOR = {
  rule: 'R7',
  row: null,
  because: 'because.R7.unknown',
  source: PAGES.uniaFlanders,
  checkedOn: CHECKED_ON,
  confidence: 'low',
  also: [],
} as const;

const OTHER_TRANSPORT = {
  rule: 'R7',
  row: null,
  because: 'because.R7',
  source: PAGES.uniaFlanders,
  checkedOn: CHECKED_ON,
  primary: ['E'],
  also: [],
} as const;

const SPORT = {
  rule: 'R9/21',
  row: 21,
  because: 'because.row21',
  checkedOn: CHECKED_ON,
  confidence: 'medium',
} as const;

const GYM = {
  rule: 'R9/22',
  row: 22,
  because: 'because.row22',
  source: pages('heist', 'uniaFlanders'),
  checkedOn: CHECKED_ON,
  confidence: 'low',
  also: [],
} as const;

const CULTURE = {
  rule: 'R9/23',
  row: 23,
  because: 'because.row23',
  checkedOn: CHECKED_ON,
  confidence: 'medium',
} as const;

/** R9: a commercial service is federal; about gender in Flemish nightlife the sources differ. */
export const commerceRows: readonly Row[] = [
  {
    ...COMMERCE,
    id: 'commerce.nightlife.flanders.gender',
    when: {
      domain: 'commerce',
      details: { venue: ['nightlife'] },
      region: 'flanders',
      is: genderAlone,
    },
    primary: ['V', 'E'],
    also: [],
    confidence: 'medium',
    source: pages('heist', 'igvmHelp'),
  },
  {
    ...COMMERCE,
    id: 'commerce.nightlife.flanders.gender-and-other',
    when: {
      domain: 'commerce',
      details: { venue: ['nightlife'] },
      region: 'flanders',
      is: genderAndOther,
    },
    primary: ['E'],
    also: ['VMRI'],
    confidence: 'medium',
    source: pages('heist', 'igvmHelp'),
  },
  {
    id: 'commerce.insurance',
    when: { domain: 'commerce', details: { venue: ['insurance'] } },
    primary: ['E'],
    also: ['OMBUDSMAN_VERZEKERINGEN'],
    confidence: 'high',
    rule: '/16',
    row: 16,
    because: 'because.row16',
    source: pages('uniaFlanders', 'igvmHelp'),
    checkedOn: CHECKED_ON,
  },
  {
    ...COMMERCE,
    id: 'commerce',
    when: { domain: 'commerce' },
    primary: ['E'],
    also: [],
    confidence: 'high',
    source: pages('uniaFlanders', 'igvmHelp'),
  },
];

/** R7: the operator decides. */
export const transportRows: readonly Row[] = [
  {
    ...DE_LIJN,
    id: 'transport.de-lijn.brussels',
    when: { domain: 'transport', details: { operator: ['de_lijn'] }, region: 'brussels' },
    confidence: 'medium',
    source: PAGES.brusselsDutch,
  },
  {
    ...DE_LIJN,
    id: 'transport.de-lijn',
    when: { domain: 'transport', details: { operator: ['de_lijn'] } },
    confidence: 'high',
    source: PAGES.uniaFlanders,
  },
  {
    ...PUBLIC_TRANSPORT,
    id: 'transport.public.language',
    when: {
      domain: 'transport',
      details: { operator: ['nmbs', 'mivb', 'tec'] },
      is: languageAlone,
    },
    primary: ['VCT'],
    source: pages('wetwijzer', 'uniaNotDone'),
  },
  {
    ...PUBLIC_TRANSPORT,
    id: 'transport.public',
    when: { domain: 'transport', details: { operator: ['nmbs', 'mivb', 'tec'] } },
    primary: ['E'],
    source: PAGES.uniaFlanders,
  },
  {
    ...OTHER_TRANSPORT,
    id: 'transport.airline',
    when: { domain: 'transport', details: { operator: ['airline'] } },
    confidence: 'high',
  },
  {
    ...OTHER_TRANSPORT,
    id: 'transport.taxi',
    when: { domain: 'transport', details: { operator: ['taxi'] } },
    confidence: 'medium',
  },
  {
    ...UNKNOWN_OPERATOR,
    id: 'transport.unknown.flanders',
    when: { domain: 'transport', details: { operator: ['unknown'] }, region: 'flanders' },
    primary: ['V', 'E'],
  },
  {
    ...UNKNOWN_OPERATOR,
    id: 'transport.unknown.elsewhere',
    when: { domain: 'transport', details: { operator: ['unknown'] } },
    primary: ['E'],
  },
];

const clubs = ['sport_club', 'public_facility'];
const culture = ['culture_youth'];
const gym = ['commercial_gym'];
const dutch = ['nl'];

/** R9: sport, culture and youth work are Flemish; about a commercial gym the sources differ. */
export const leisureRows: readonly Row[] = [
  {
    ...SPORT,
    id: 'leisure.sport.flanders',
    when: { domain: 'leisure', details: { venue: clubs }, region: 'flanders' },
    primary: ['V'],
    also: [
      { who: 'VOETBAL_VL', if: footballInFlanders },
      { who: 'KRC', if: under18 },
    ],
    source: pages('chamber', 'lint'),
  },
  {
    ...SPORT,
    id: 'leisure.sport.brussels.dutch',
    when: {
      domain: 'leisure',
      details: { venue: clubs, serviceLanguage: dutch },
      region: 'brussels',
    },
    primary: ['V'],
    also: [{ who: 'KRC', if: under18 }],
    source: PAGES.brusselsDutch,
  },
  {
    ...SPORT,
    id: 'leisure.sport.elsewhere',
    when: { domain: 'leisure', details: { venue: clubs } },
    primary: ['E'],
    also: [],
    source: PAGES.uniaGerman,
  },
  {
    ...CULTURE,
    id: 'leisure.culture.flanders',
    when: { domain: 'leisure', details: { venue: culture }, region: 'flanders' },
    primary: ['V'],
    also: [
      { who: 'VOETBAL_VL', if: footballInFlanders },
      { who: 'KRC', if: under18 },
    ],
    source: PAGES.lint,
  },
  {
    ...CULTURE,
    id: 'leisure.culture.brussels.dutch',
    when: {
      domain: 'leisure',
      details: { venue: culture, serviceLanguage: dutch },
      region: 'brussels',
    },
    primary: ['V'],
    also: [{ who: 'KRC', if: under18 }],
    source: PAGES.brusselsDutch,
  },
  {
    ...CULTURE,
    id: 'leisure.culture.elsewhere',
    when: { domain: 'leisure', details: { venue: culture } },
    primary: ['E'],
    also: [],
    source: PAGES.uniaGerman,
  },
  {
    ...GYM,
    id: 'leisure.gym.flanders.gender',
    when: { domain: 'leisure', details: { venue: gym }, region: 'flanders', is: genderAlone },
    primary: ['V', 'E'],
  },
  {
    ...GYM,
    id: 'leisure.gym.flanders.gender-and-other',
    when: { domain: 'leisure', details: { venue: gym }, region: 'flanders', is: genderAndOther },
    primary: ['UNIA', 'V', 'IGVM'],
  },
  {
    ...GYM,
    id: 'leisure.gym.flanders',
    when: { domain: 'leisure', details: { venue: gym }, region: 'flanders' },
    primary: ['E', 'V'],
  },
  {
    ...GYM,
    id: 'leisure.gym.elsewhere',
    when: { domain: 'leisure', details: { venue: gym } },
    primary: ['E'],
  },
];
