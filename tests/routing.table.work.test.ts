import type { Facts } from '../services/domain/facts.js';
import {
  both,
  brussels,
  gender,
  german,
  language,
  origin,
  tell,
  wallonia,
} from './support/routing.js';

describe('Somebody tells about work', () => {
  const work = (details: Facts['details'], facts: Facts = origin): Facts => ({
    ...facts,
    domain: 'work',
    details: { employer: 'private', status: 'contract', ...details },
  });
  const local = (status: string, facts: Facts = origin) =>
    work({ employer: 'local_or_flemish', status }, facts);
  const school = (schoolLanguage: string, facts: Facts = origin) =>
    work({ employer: 'education', schoolLanguage }, facts);

  tell(
    [
      'at a company',
      work({}),
      {
        primary: 'UNIA',
        also: 'VAKBOND TSW',
        rule: 'R4/1',
        because: 'because.row1',
        confidence: 'high',
        ask: '',
      },
    ],
    ['at a company, about gender', work({}, gender), { primary: 'IGVM', rule: 'R4/1' }],
    ['at a company, about gender and origin', work({}, both), { primary: 'UNIA IGVM' }],
    [
      'at a company in Wallonia',
      work({}, { ...origin, ...wallonia }),
      { primary: 'UNIA', rule: 'R4/1' },
    ],
    [
      'in the army or another federal service',
      work({ employer: 'federal' }),
      { primary: 'UNIA', also: 'VAKBOND', rule: 'R4/3', confidence: 'high' },
    ],
    [
      'as contractual staff of a municipality',
      local('contract'),
      { primary: 'UNIA', also: 'VMRI VSI VAKBOND', rule: 'R4/4', confidence: 'medium' },
    ],
    [
      'as contractual staff, about language alone',
      local('contract', language),
      { primary: 'VMRI', also: 'VSI VAKBOND', rule: 'R4/4', confidence: 'low' },
    ],
    [
      'as contractual staff in Wallonia',
      local('contract', { ...origin, ...wallonia }),
      { primary: 'UNIA', also: 'VAKBOND', rule: 'R4/4', confidence: 'medium' },
    ],
    [
      'as a statutory official',
      local('statutory'),
      { primary: 'VMRI', also: 'VSI UNIA VAKBOND', rule: 'R4/5', confidence: 'medium' },
    ],
    [
      'as somebody who applies at the Flemish government',
      local('applicant', both),
      { primary: 'VMRI', also: 'VSI UNIA IGVM VAKBOND', rule: 'R4/5' },
    ],
    [
      'as a statutory official in Wallonia',
      local('statutory', { ...origin, ...wallonia }),
      { primary: 'UNIA', also: 'VAKBOND', rule: 'R4/5', confidence: 'medium' },
    ],
    [
      'at a municipality, without knowing the contract',
      local('unknown'),
      {
        primary: 'VMRI UNIA',
        also: 'VSI VAKBOND',
        rule: 'R4/4',
        confidence: 'low',
        ask: 'details.status',
      },
    ],
    [
      'at a municipality in the German-speaking Community, without knowing the contract',
      local('unknown', { ...origin, ...german }),
      { primary: 'UNIA', rule: 'R4/4', ask: '' },
    ],
    [
      'at a local or Flemish service in Brussels',
      local('statutory', { ...origin, ...brussels }),
      { primary: 'UNIA VMRI', also: 'VSI VAKBOND', rule: 'R4/4', confidence: 'low' },
    ],
    [
      'at a Flemish service in Brussels, about language alone',
      local('contract', { ...language, ...brussels }),
      { primary: 'VMRI', confidence: 'low' },
    ],
    [
      'as a teacher',
      school('nl'),
      { primary: 'VMRI', also: 'VSI VAKBOND', rule: 'R4/5', confidence: 'medium' },
    ],
    [
      'as a teacher in Flanders, school language unknown',
      school('unknown'),
      { primary: 'VMRI', confidence: 'medium', ask: '' },
    ],
    [
      'as a teacher in a Dutch-language school in Brussels',
      school('nl', { ...origin, ...brussels }),
      { primary: 'VMRI' },
    ],
    [
      'as a teacher in Brussels, school language unknown',
      school('unknown', { ...origin, ...brussels }),
      { primary: 'UNIA', confidence: 'low', ask: 'details.schoolLanguage' },
    ],
    [
      'as a teacher in a French-language school',
      school('fr', gender),
      { primary: 'IGVM', also: 'VSI VAKBOND', rule: 'R4/5' },
    ],
    ['as a teacher in Wallonia', school('nl', { ...origin, ...wallonia }), { primary: 'UNIA' }],
    [
      'about less pay than a man at a municipality',
      local('contract', { ...gender, conduct: ['unequal_pay'] }),
      {
        primary: 'VMRI',
        also: 'VAKBOND',
        rule: 'R4',
        because: 'because.R4.pay',
        confidence: 'high',
      },
    ],
    [
      'about less pay than a man at a school',
      school('nl', { ...gender, conduct: ['unequal_pay'] }),
      { primary: 'VMRI', also: 'VAKBOND', rule: 'R4', confidence: 'high' },
    ],
    [
      'about less pay for another reason',
      local('contract', { ...origin, conduct: ['unequal_pay'] }),
      { primary: 'UNIA', rule: 'R4/4' },
    ],
    [
      'about an agency that refused them',
      work({ through: 'temp_agency' }, { ...origin, conduct: ['refusal'] }),
      { primary: 'VMRI', also: 'VSI UNIA VAKBOND', rule: 'R4/6', confidence: 'medium' },
    ],
    [
      'about a recruiter, without saying what was done',
      work({ through: 'recruitment' }, { grounds: ['gender'], region: 'flanders' }),
      { primary: 'VMRI', ask: 'conduct' },
    ],
    [
      'about the job that an agency sent them to',
      work({ through: 'temp_agency' }),
      { primary: 'UNIA VMRI', also: 'VSI VAKBOND', rule: 'R4/6', confidence: 'low' },
    ],
    [
      'about a federal job through an agency',
      work({ through: 'temp_agency', employer: 'federal' }, { ...origin, conduct: ['refusal'] }),
      { primary: 'VMRI', rule: 'R4/6' },
    ],
    [
      'about an agency in Brussels',
      work({ through: 'temp_agency' }, { ...origin, ...brussels }),
      { primary: 'UNIA', also: 'VAKBOND', rule: 'R4/6', confidence: 'medium' },
    ],
    [
      'about a training desk',
      work({ through: 'training' }),
      { primary: 'VMRI', also: 'VSI VLO', rule: 'R4/7', confidence: 'medium' },
    ],
    [
      'about a training desk in Wallonia',
      work({ through: 'training' }, { ...origin, ...wallonia }),
      { primary: 'UNIA', also: '', rule: 'R4/7' },
    ],
    [
      'about service vouchers',
      work({ through: 'service_vouchers' }, gender),
      { primary: 'VMRI', also: 'VSI IGVM VAKBOND', rule: 'R4/8', confidence: 'low' },
    ],
    [
      'about service vouchers in Brussels',
      work({ through: 'service_vouchers' }, { ...origin, ...brussels }),
      { primary: 'UNIA', also: 'VAKBOND', rule: 'R4/8', confidence: 'low' },
    ],
    [
      'about a sheltered workplace',
      work({ through: 'sheltered' }),
      {
        primary: 'UNIA',
        also: 'VSI VMRI VAKBOND',
        rule: 'R4',
        because: 'because.R4',
        confidence: 'low',
      },
    ],
    [
      'about a sheltered workplace in Wallonia',
      work({ through: 'sheltered' }, { ...origin, ...wallonia }),
      { primary: 'UNIA', also: 'VAKBOND' },
    ],
  );
});
