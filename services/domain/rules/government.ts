import { languageAlone } from '../routing/predicates.js';
import { CHECKED_ON, type Row } from './row.js';
import { PAGES, pages } from './sources.js';

const FEDERAL_SECURITY = {
  rule: 'R10/30',
  row: 30,
  because: 'because.row30',
  source: PAGES.igvm,
  checkedOn: CHECKED_ON,
  confidence: 'medium',
} as const;

const FLEMISH_MATTER = {
  rule: 'R10/32',
  row: 32,
  because: 'because.row32',
  source: PAGES.chamber,
  checkedOn: CHECKED_ON,
  confidence: 'medium',
  also: ['VLO'],
} as const;

const OTHER_MATTER = {
  rule: 'R10/33',
  row: 33,
  because: 'because.row33',
  source: pages('uniaGerman', 'bwr'),
  checkedOn: CHECKED_ON,
  confidence: 'high',
  also: [],
} as const;

const municipal = ['municipal'];

/** R10: the matter decides, not the counter where it is handled. */
export const governmentRows: readonly Row[] = [
  {
    ...FEDERAL_SECURITY,
    id: 'social-security.federal.language',
    when: { domain: 'social_security', details: { scheme: ['federal'] }, is: languageAlone },
    primary: [],
    also: ['RECHTSBIJSTAND'],
  },
  {
    ...FEDERAL_SECURITY,
    id: 'social-security.federal',
    when: { domain: 'social_security', details: { scheme: ['federal'] } },
    primary: ['E'],
    also: [],
  },
  {
    id: 'social-security.flemish',
    when: { domain: 'social_security', details: { scheme: ['flemish'] } },
    primary: ['V'],
    also: ['VLO'],
    confidence: 'medium',
    rule: '/31',
    row: 31,
    because: 'because.row31',
    source: PAGES.lint,
    checkedOn: CHECKED_ON,
  },
  {
    ...FLEMISH_MATTER,
    id: 'public-service.municipal.flanders.language',
    when: {
      domain: 'public_service',
      details: { matter: municipal },
      region: 'flanders',
      is: languageAlone,
    },
    primary: ['VCT', 'V'],
  },
  {
    ...FLEMISH_MATTER,
    id: 'public-service.municipal.flanders',
    when: { domain: 'public_service', details: { matter: municipal }, region: 'flanders' },
    primary: ['V'],
  },
  {
    ...FLEMISH_MATTER,
    id: 'public-service.flemish',
    when: { domain: 'public_service', details: { matter: ['flemish'] } },
    primary: ['V'],
  },
  {
    ...OTHER_MATTER,
    id: 'public-service.language',
    when: { domain: 'public_service', is: languageAlone },
    primary: ['VCT'],
  },
  {
    ...OTHER_MATTER,
    id: 'public-service',
    when: { domain: 'public_service' },
    primary: ['E'],
  },
];
