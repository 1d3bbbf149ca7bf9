import {
  inspectionFirst,
  languageAlone,
  rented,
  under18,
  underBullying,
} from '../routing/predicates.js';
import { CHECKED_ON, type Row } from './row.js';
import { PAGES, pages } from './sources.js';

const DUTCH_SCHOOL = {
  rule: 'R6/9',
  row: 9,
  because: 'because.row9',
  checkedOn: CHECKED_ON,
  primary: ['V'],
  also: [
    { who: 'KRC', if: under18 },
    { who: 'CLB', if: under18 },
    { who: 'ALLESOVERPESTEN', if: underBullying },
  ],
} as const;

const BRUSSELS_HOUSING = {
  rule: 'R5/14',
  row: 14,
  because: 'because.row14',
  source: PAGES.brusselsHousing,
  checkedOn: CHECKED_ON,
  confidence: 'high',
  also: [],
} as const;

const WELFARE = {
  rule: 'R8/18',
  row: 18,
  because: 'because.row18',
  checkedOn: CHECKED_ON,
  confidence: 'medium',
} as const;

/** R6: the language of the school decides, not the municipality. */
export const educationRows: readonly Row[] = [
  {
    ...DUTCH_SCHOOL,
    id: 'education.dutch.brussels',
    when: { domain: 'education', details: { schoolLanguage: ['nl'] }, region: 'brussels' },
    confidence: 'medium',
    source: pages('uniaFlanders', 'brusselsDutch'),
  },
  {
    ...DUTCH_SCHOOL,
    id: 'education.dutch',
    when: { domain: 'education', details: { schoolLanguage: ['nl'] } },
    confidence: 'high',
    source: pages('uniaFlanders', 'lint'),
  },
  {
    ...DUTCH_SCHOOL,
    id: 'education.unknown.flanders',
    when: { domain: 'education', details: { schoolLanguage: ['unknown'] }, region: 'flanders' },
    confidence: 'high',
    source: pages('uniaFlanders', 'lint'),
  },
  {
    id: 'education.german',
    when: {
      domain: 'education',
      is: ({ details, region }) =>
        details['schoolLanguage'] === 'de' ||
        (details['schoolLanguage'] === 'unknown' && region === 'german_community'),
    },
    primary: ['E'],
    also: [],
    confidence: 'medium',
    rule: 'R6/11',
    row: 11,
    because: 'because.row11',
    source: PAGES.germanCommunity,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'education.french',
    when: { domain: 'education', details: { schoolLanguage: ['fr', 'unknown'] } },
    primary: ['E'],
    also: [{ who: 'DGDE', if: under18 }],
    confidence: 'high',
    rule: 'R6/10',
    row: 10,
    because: 'because.row10',
    source: PAGES.uniaGerman,
    checkedOn: CHECKED_ON,
  },
];

/** R5: the region decides. */
export const housingRows: readonly Row[] = [
  {
    ...BRUSSELS_HOUSING,
    id: 'housing.brussels.language',
    when: { domain: 'housing', region: 'brussels', is: languageAlone },
    primary: ['DGHI'],
  },
  {
    ...BRUSSELS_HOUSING,
    id: 'housing.brussels.inspection-first',
    when: { domain: 'housing', region: 'brussels', is: inspectionFirst },
    primary: ['DGHI', 'E'],
  },
  {
    ...BRUSSELS_HOUSING,
    id: 'housing.brussels',
    when: { domain: 'housing', region: 'brussels' },
    primary: ['E', 'DGHI'],
  },
  {
    id: 'housing.social.flanders',
    when: { domain: 'housing', details: { tenure: ['social'] }, region: 'flanders' },
    primary: ['V'],
    also: ['VLO'],
    confidence: 'medium',
    rule: 'R5/13',
    row: 13,
    because: 'because.row13',
    source: PAGES.vvsgVmri,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'housing.flanders',
    when: { domain: 'housing', region: 'flanders' },
    primary: ['V'],
    also: [{ who: 'HUURDERSBOND', if: rented }],
    confidence: 'high',
    rule: 'R5/12',
    row: 12,
    because: 'because.row12',
    source: PAGES.woonwinkel,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'housing.elsewhere',
    when: { domain: 'housing' },
    primary: ['E'],
    also: [],
    confidence: 'high',
    rule: 'R5/15',
    row: 15,
    because: 'because.row15',
    source: PAGES.uniaGerman,
    checkedOn: CHECKED_ON,
  },
];

/** R8: medical care is federal, welfare is a matter of the communities. */
export const healthRows: readonly Row[] = [
  {
    ...WELFARE,
    id: 'health.welfare.flanders',
    when: { domain: 'health', details: { care: ['welfare'] }, region: 'flanders' },
    primary: ['V'],
    also: [{ who: 'KRC', if: under18 }],
    source: pages('heist', 'lint'),
  },
  {
    ...WELFARE,
    id: 'health.welfare.brussels.dutch',
    when: {
      domain: 'health',
      details: { care: ['welfare'], serviceLanguage: ['nl'] },
      region: 'brussels',
    },
    primary: ['V'],
    also: [{ who: 'KRC', if: under18 }],
    source: PAGES.brusselsDutch,
  },
  {
    ...WELFARE,
    id: 'health.welfare.elsewhere',
    when: { domain: 'health', details: { care: ['welfare'] } },
    primary: ['E'],
    also: [],
    source: PAGES.uniaGerman,
  },
  {
    id: 'health.medical',
    when: { domain: 'health', details: { care: ['medical'] } },
    primary: ['E'],
    also: [],
    confidence: 'high',
    rule: 'R8/17',
    row: 17,
    because: 'because.row17',
    source: PAGES.uniaFlanders,
    checkedOn: CHECKED_ON,
  },
];
