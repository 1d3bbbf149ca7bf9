import { dutchSchool, genderPayGap, languageAlone, selection } from '../routing/predicates.js';
import { CHECKED_ON, type Row } from './row.js';
import { PAGES, pages } from './sources.js';

const TRAINING = {
  rule: 'R4/7',
  row: 7,
  because: 'because.row7',
  source: pages('vsi', 'heist'),
  checkedOn: CHECKED_ON,
  confidence: 'medium',
} as const;

const AGENCY = {
  rule: 'R4/6',
  row: 6,
  because: 'because.row6',
  source: PAGES.vsi,
  checkedOn: CHECKED_ON,
  also: ['VSI', 'E', 'VAKBOND'],
} as const;

const VOUCHERS = {
  rule: 'R4/8',
  row: 8,
  because: 'because.row8',
  source: PAGES.vsi,
  checkedOn: CHECKED_ON,
  confidence: 'low',
  also: ['VSI', 'E', 'VAKBOND'],
} as const;

const EQUAL_PAY = {
  rule: 'R4',
  row: null,
  because: 'because.R4.pay',
  source: PAGES.payDecree,
  checkedOn: CHECKED_ON,
  confidence: 'high',
  primary: ['V'],
  also: ['VAKBOND'],
} as const;

const CONTRACTUAL = {
  rule: 'R4/4',
  row: 4,
  because: 'because.row4',
  source: PAGES.vvsgUnia,
  checkedOn: CHECKED_ON,
} as const;

const STATUTORY = {
  rule: 'R4/5',
  row: 5,
  because: 'because.row5',
  source: pages('vsi', 'chamber'),
  checkedOn: CHECKED_ON,
  confidence: 'medium',
} as const;

const direct = ['direct'];
const local = ['local_or_flemish'];

/** R4: who employs, and through whom. Through an agency or a training desk wins over the employer. */
export const workRows: readonly Row[] = [
  {
    ...TRAINING,
    id: 'work.training.flanders',
    when: { domain: 'work', details: { through: ['training'] }, region: 'flanders' },
    primary: ['V'],
    also: ['VSI', 'VLO'],
  },
  {
    ...TRAINING,
    id: 'work.training.elsewhere',
    when: { domain: 'work', details: { through: ['training'] } },
    primary: ['E'],
    also: ['VSI', 'VLO'],
  },
  {
    ...AGENCY,
    id: 'work.agency.flanders.selection',
    when: {
      domain: 'work',
      details: { through: ['temp_agency', 'recruitment'] },
      region: 'flanders',
      is: selection,
    },
    primary: ['V'],
    confidence: 'medium',
  },
  {
    ...AGENCY,
    id: 'work.agency.flanders.on-the-job',
    when: {
      domain: 'work',
      details: { through: ['temp_agency', 'recruitment'] },
      region: 'flanders',
    },
    primary: ['E', 'V'],
    confidence: 'low',
  },
  {
    ...AGENCY,
    id: 'work.agency.elsewhere',
    when: { domain: 'work', details: { through: ['temp_agency', 'recruitment'] } },
    primary: ['E'],
    confidence: 'medium',
  },
  {
    ...VOUCHERS,
    id: 'work.service-vouchers.flanders',
    when: { domain: 'work', details: { through: ['service_vouchers'] }, region: 'flanders' },
    primary: ['V'],
  },
  {
    ...VOUCHERS,
    id: 'work.service-vouchers.elsewhere',
    when: { domain: 'work', details: { through: ['service_vouchers'] } },
    primary: ['E'],
  },
  {
    id: 'work.sheltered',
    when: { domain: 'work', details: { through: ['sheltered'] } },
    primary: ['E'],
    also: ['VSI', 'VMRI', 'VAKBOND'],
    confidence: 'low',
    rule: 'R4',
    row: null,
    because: 'because.R4',
    source: PAGES.vsi,
    checkedOn: CHECKED_ON,
  },
  {
    ...EQUAL_PAY,
    id: 'work.equal-pay.local',
    when: {
      domain: 'work',
      details: { through: direct, employer: local },
      region: 'flanders',
      is: genderPayGap,
    },
  },
  {
    ...EQUAL_PAY,
    id: 'work.equal-pay.school',
    when: {
      domain: 'work',
      details: { through: direct, employer: ['education'] },
      is: (report) => dutchSchool(report) && genderPayGap(report),
    },
  },
  {
    ...CONTRACTUAL,
    id: 'work.local.brussels',
    when: { domain: 'work', details: { through: direct, employer: local }, region: 'brussels' },
    primary: ['E', 'V'],
    also: ['VSI', 'VAKBOND'],
    confidence: 'low',
  },
  {
    ...CONTRACTUAL,
    id: 'work.local.contract.language',
    when: {
      domain: 'work',
      details: { through: direct, employer: local, status: ['contract'] },
      region: 'flanders',
      is: languageAlone,
    },
    primary: ['V'],
    also: ['VMRI', 'VSI', 'VAKBOND'],
    confidence: 'low',
  },
  {
    ...CONTRACTUAL,
    id: 'work.local.contract.flanders',
    when: {
      domain: 'work',
      details: { through: direct, employer: local, status: ['contract'] },
      region: 'flanders',
    },
    primary: ['E'],
    also: ['VMRI', 'VSI', 'VAKBOND'],
    confidence: 'medium',
  },
  {
    ...CONTRACTUAL,
    id: 'work.local.unknown-status.flanders',
    when: {
      domain: 'work',
      details: { through: direct, employer: local, status: ['unknown'] },
      region: 'flanders',
    },
    primary: ['V', 'E'],
    also: ['VSI', 'VAKBOND'],
    confidence: 'low',
  },
  {
    ...CONTRACTUAL,
    id: 'work.local.contract.elsewhere',
    when: {
      domain: 'work',
      details: { through: direct, employer: local, status: ['contract', 'unknown'] },
    },
    primary: ['E'],
    also: ['VMRI', 'VSI', 'VAKBOND'],
    confidence: 'medium',
  },
  {
    ...STATUTORY,
    id: 'work.local.statutory.flanders',
    when: {
      domain: 'work',
      details: { through: direct, employer: local, status: ['statutory', 'applicant'] },
      region: 'flanders',
    },
    primary: ['V'],
    also: ['VSI', 'E', 'VAKBOND'],
  },
  {
    ...STATUTORY,
    id: 'work.local.statutory.elsewhere',
    when: {
      domain: 'work',
      details: { through: direct, employer: local, status: ['statutory', 'applicant'] },
    },
    primary: ['E'],
    also: ['VSI', 'E', 'VAKBOND'],
  },
  {
    ...STATUTORY,
    id: 'work.school.dutch',
    when: {
      domain: 'work',
      details: { through: direct, employer: ['education'] },
      is: dutchSchool,
    },
    primary: ['V'],
    also: ['VSI', 'VAKBOND'],
  },
  {
    ...STATUTORY,
    id: 'work.school.other',
    when: { domain: 'work', details: { through: direct, employer: ['education'] } },
    primary: ['E'],
    also: ['VSI', 'VAKBOND'],
  },
  {
    id: 'work.federal',
    when: { domain: 'work', details: { through: direct, employer: ['federal'] } },
    primary: ['E'],
    also: ['VAKBOND'],
    confidence: 'high',
    rule: 'R4/3',
    row: 3,
    because: 'because.row3',
    source: pages('uniaFlanders', 'heist'),
    checkedOn: CHECKED_ON,
  },
  {
    id: 'work.private',
    when: { domain: 'work', details: { through: direct, employer: ['private'] } },
    primary: ['E'],
    also: ['VAKBOND', 'TSW'],
    confidence: 'high',
    rule: 'R4/1',
    row: 1,
    because: 'because.row1',
    source: pages('uniaFlanders', 'igvm'),
    checkedOn: CHECKED_ON,
  },
];
