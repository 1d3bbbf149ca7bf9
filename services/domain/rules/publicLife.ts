import {
  childInDutch,
  childInFrench,
  groundKnown,
  hateSpeech,
  languageAlone,
  noGround,
  offence,
  under18Bullied,
} from '../routing/predicates.js';
import { CHECKED_ON, type Row } from './row.js';
import { PAGES, pages } from './sources.js';
import { HATE_CRIME } from './steps.js';

const MEDIA = {
  rule: 'R11/24',
  row: 24,
  because: 'because.row24',
  source: pages('heist', 'press'),
  checkedOn: CHECKED_ON,
  confidence: 'medium',
} as const;

const POLICE = {
  rule: 'R3/28',
  row: 28,
  because: 'because.row28',
  source: PAGES.police,
  checkedOn: CHECKED_ON,
  confidence: 'high',
  also: ['COMITE_P', 'AIG', { who: 'KRC', if: childInDutch }, { who: 'DGDE', if: childInFrench }],
} as const;

const bulliedMinor = [
  { who: 'ALLESOVERPESTEN', if: under18Bullied },
  { who: 'KRC', if: under18Bullied },
] as const;

/** R11: Flemish media, with the press council for what journalists write. */
export const mediaRows: readonly Row[] = [
  {
    ...MEDIA,
    id: 'media.press.flanders',
    when: { domain: 'media', details: { medium: ['press'] }, region: 'flanders' },
    primary: ['RVDJ', 'V'],
    also: [{ who: 'E', if: hateSpeech }],
  },
  {
    ...MEDIA,
    id: 'media.other.flanders',
    when: { domain: 'media', region: 'flanders' },
    primary: ['V'],
    also: [],
  },
  {
    ...MEDIA,
    id: 'media.elsewhere',
    when: { domain: 'media' },
    primary: ['E'],
    also: [],
  },
];

/** R2: hate online, on the street, and hate crimes; federal everywhere. */
export const publicSpaceRows: readonly Row[] = [
  {
    id: 'online',
    when: { domain: 'online' },
    primary: ['E'],
    also: ['PLATFORM', ...bulliedMinor],
    confidence: 'high',
    rule: 'R2/25',
    row: 25,
    because: 'because.row25',
    source: PAGES.uniaOnline,
    checkedOn: CHECKED_ON,
  },
  {
    ...HATE_CRIME,
    id: 'public-space.offence',
    when: { domain: 'public_space', is: offence },
    primary: ['E'],
    also: bulliedMinor,
    confidence: 'high',
  },
  {
    id: 'public-space',
    when: { domain: 'public_space' },
    primary: ['E'],
    also: bulliedMinor,
    confidence: 'high',
    rule: 'R2/26',
    row: 26,
    because: 'because.row26',
    source: PAGES.uniaHate,
    checkedOn: CHECKED_ON,
  },
];

/** R3: police and courts. */
export const policeRows: readonly Row[] = [
  {
    ...POLICE,
    id: 'police.no-ground',
    when: { domain: 'police', is: noGround },
    primary: ['COMITE_P', 'AIG'],
  },
  {
    ...POLICE,
    id: 'police.language.offence',
    when: { domain: 'police', is: (report) => languageAlone(report) && offence(report) },
    primary: ['COMITE_P', 'AIG', 'VCT'],
  },
  {
    ...POLICE,
    id: 'police.language',
    when: { domain: 'police', is: languageAlone },
    primary: ['VCT'],
  },
  { ...POLICE, id: 'police', when: { domain: 'police' }, primary: ['E'] },
  {
    id: 'justice',
    when: { domain: 'justice' },
    primary: ['E'],
    also: [],
    confidence: 'medium',
    rule: 'R3/29',
    row: 29,
    because: 'because.row29',
    source: PAGES.uniaFlanders,
    checkedOn: CHECKED_ON,
  },
];

/** R1, and where nobody told what it is about (R14). */
export const outsideRows: readonly Row[] = [
  {
    id: 'private-sphere',
    when: { domain: 'private_sphere' },
    primary: [],
    also: [],
    confidence: 'high',
    rule: 'R1/35',
    row: 35,
    because: 'because.row35',
    source: PAGES.line1712,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'migration',
    when: { domain: 'migration' },
    primary: ['MYRIA'],
    also: [{ who: 'E', if: groundKnown }],
    confidence: 'medium',
    rule: '/34',
    row: 34,
    because: 'because.row34',
    source: PAGES.uniaNotDone,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'domain-unknown.language',
    when: { domain: null, is: languageAlone },
    primary: ['LOKAAL', 'UNIA'],
    also: [],
    confidence: 'low',
    rule: 'R14',
    row: null,
    because: 'because.R14',
    source: PAGES.uniaFlanders,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'domain-unknown',
    when: { domain: null },
    primary: ['LOKAAL', 'E'],
    also: [],
    confidence: 'low',
    rule: 'R14',
    row: null,
    because: 'because.R14',
    source: PAGES.uniaFlanders,
    checkedOn: CHECKED_ON,
  },
];
