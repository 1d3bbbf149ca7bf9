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

describe('Somebody tells about a school', () => {
  const at = (schoolLanguage: string, facts: Facts = origin): Facts => ({
    ...facts,
    domain: 'education',
    details: { schoolLanguage },
  });

  tell(
    [
      'that teaches in Dutch',
      at('nl', gender),
      { primary: 'VMRI', also: '', rule: 'R6/9', confidence: 'high' },
    ],
    [
      'that teaches in Dutch, as a bullied child',
      at('nl', { ...origin, age: '12_17', conduct: ['bullying'] }),
      { primary: 'VMRI', also: 'VMGG KRC CLB ALLESOVERPESTEN', help: 'AWEL TELE_ONTHAAL' },
    ],
    [
      'that teaches in Dutch in Brussels',
      at('nl', { ...origin, ...brussels }),
      { primary: 'VMRI', rule: 'R6/9', confidence: 'medium' },
    ],
    [
      'in Flanders, without its language',
      at('unknown'),
      { primary: 'VMRI', rule: 'R6/9', confidence: 'high', ask: '' },
    ],
    [
      'in Brussels, without its language',
      at('unknown', { ...origin, ...brussels }),
      { primary: 'UNIA', rule: 'R6/10', confidence: 'low', ask: 'details.schoolLanguage' },
    ],
    [
      'that teaches in French, as a child',
      at('fr', { ...origin, ...wallonia, age: 'under_12' }),
      { primary: 'UNIA', also: 'DGDE', rule: 'R6/10', confidence: 'high' },
    ],
    [
      'that teaches in German',
      at('de', { ...gender, ...german }),
      { primary: 'IGVM', rule: 'R6/11', confidence: 'medium' },
    ],
    [
      'in the German-speaking Community, without its language',
      at('unknown', { ...origin, ...german }),
      { primary: 'UNIA', rule: 'R6/11', confidence: 'medium', ask: '' },
    ],
  );
});

describe('Somebody tells about a home', () => {
  const home = (tenure: string, facts: Facts = origin): Facts => ({
    ...facts,
    domain: 'housing',
    details: { tenure },
  });

  tell(
    [
      'to rent in Flanders',
      home('private_rental', both),
      { primary: 'VMRI', also: 'HUURDERSBOND', rule: 'R5/12', confidence: 'high' },
    ],
    ['to buy in Flanders', home('sale', language), { primary: 'VMRI', also: '', rule: 'R5/12' }],
    [
      'of a social landlord in Flanders',
      home('social'),
      { primary: 'VMRI', also: 'VLO', rule: 'R5/13', confidence: 'medium' },
    ],
    [
      'in Brussels',
      home('social', { ...gender, ...brussels }),
      { primary: 'IGVM DGHI', also: '', rule: 'R5/14', confidence: 'high' },
    ],
    [
      'in Brussels, as a witness',
      home('private_rental', { ...origin, ...brussels, role: 'witness' }),
      { primary: 'DGHI UNIA' },
    ],
    [
      'in Brussels, in an advertisement',
      home('sale', { ...both, ...brussels, conduct: ['advertisement'] }),
      { primary: 'DGHI UNIA IGVM' },
    ],
    [
      'in Brussels, about language alone',
      home('private_rental', { ...language, ...brussels }),
      { primary: 'DGHI', rule: 'R5/14', noBody: false },
    ],
    [
      'in Wallonia',
      home('private_rental', { ...origin, ...wallonia }),
      { primary: 'UNIA', also: '', rule: 'R5/15', confidence: 'high' },
    ],
    [
      'abroad',
      home('private_rental', { ...origin, region: 'abroad' }),
      { primary: 'UNIA', rule: 'R5/15', confidence: 'low', ask: '' },
    ],
  );
});

describe('Somebody tells about a shop, a café or an insurer', () => {
  const at = (venue: string, facts: Facts = origin): Facts => ({
    ...facts,
    domain: 'commerce',
    details: { venue },
  });

  tell(
    ['a shop', at('shop'), { primary: 'UNIA', also: '', rule: 'R9/16', confidence: 'high' }],
    ['a restaurant, about gender', at('hospitality', gender), { primary: 'IGVM', rule: 'R9/16' }],
    ['a bank', at('bank', both), { primary: 'UNIA IGVM', rule: 'R9/16' }],
    ['another service', at('other'), { primary: 'UNIA', rule: 'R9/16' }],
    [
      'an insurer',
      at('insurance'),
      { primary: 'UNIA', also: 'OMBUDSMAN_VERZEKERINGEN', rule: '/16', confidence: 'high' },
    ],
    ['a club', at('nightlife'), { primary: 'UNIA', also: '', rule: 'R9/16', confidence: 'high' }],
    [
      'a club in Flanders, about gender',
      at('nightlife', gender),
      { primary: 'VMRI IGVM', rule: 'R9/16', confidence: 'medium' },
    ],
    [
      'a club in Flanders, about gender and origin',
      at('nightlife', both),
      { primary: 'UNIA IGVM', also: 'VMRI' },
    ],
    [
      'a club in Brussels, about gender',
      at('nightlife', { ...gender, ...brussels }),
      { primary: 'IGVM', also: '', confidence: 'high' },
    ],
  );
});

describe('Somebody tells about care', () => {
  const care = (details: Facts['details'], facts: Facts = origin): Facts => ({
    ...facts,
    domain: 'health',
    details: { ...details },
  });

  tell(
    [
      'in a hospital',
      care({ care: 'medical' }, gender),
      { primary: 'IGVM', rule: 'R8/17', confidence: 'high' },
    ],
    [
      'in a rest home',
      care({ care: 'welfare' }, both),
      { primary: 'VMRI', also: '', rule: 'R8/18', confidence: 'medium' },
    ],
    [
      'in a crèche',
      care({ care: 'welfare' }, { ...origin, age: 'under_12' }),
      { primary: 'VMRI', also: 'KRC' },
    ],
    [
      'in Dutch-language welfare in Brussels',
      care({ care: 'welfare', serviceLanguage: 'nl' }, { ...origin, ...brussels }),
      { primary: 'VMRI', rule: 'R8/18', confidence: 'medium' },
    ],
    [
      'in bilingual welfare in Brussels',
      care({ care: 'welfare', serviceLanguage: 'both' }, { ...origin, ...brussels }),
      { primary: 'UNIA', rule: 'R8/18' },
    ],
    [
      'in welfare in Brussels, language unknown',
      care({ care: 'welfare' }, { ...origin, ...brussels }),
      { primary: 'UNIA', confidence: 'low', ask: 'details.serviceLanguage' },
    ],
    [
      'in welfare in Wallonia',
      care({ care: 'welfare' }, { ...origin, ...wallonia, age: 'under_12' }),
      { primary: 'UNIA', also: '', confidence: 'medium' },
    ],
  );
});
