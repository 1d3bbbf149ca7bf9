import type { Facts } from '../services/domain/facts.js';
import { brussels, gender, german, language, origin, tell, wallonia } from './support/routing.js';

const none: Facts = { ...origin, grounds: ['none'] };
const untold: Facts = { region: 'flanders', conduct: ['no_accommodation'] };
const work = (facts: Facts): Facts => ({
  ...facts,
  domain: 'work',
  details: { employer: 'private' },
});
const shop = (facts: Facts): Facts => ({
  ...facts,
  domain: 'commerce',
  details: { venue: 'shop' },
});
const home = (facts: Facts): Facts => ({
  ...facts,
  domain: 'housing',
  details: { tenure: 'sale' },
});
const partner = (facts: Facts): Facts => ({ ...facts, domain: 'private_sphere' });
const street = (facts: Facts): Facts => ({ ...facts, domain: 'public_space' });

describe('Somebody who does not tell the ground', () => {
  tell(
    ['is heard, with doubt', shop(untold), { primary: 'UNIA', confidence: 'low', ask: 'grounds' }],
    [
      'is not asked where it changes nothing',
      home(untold),
      { primary: 'VMRI', confidence: 'low', ask: '' },
    ],
    [
      'is about gender after sexual harassment',
      shop({ ...untold, conduct: ['sexual_harassment'] }),
      { primary: 'IGVM', confidence: 'high', ask: 'grounds' },
    ],
    [
      'is about gender after intimate images',
      { ...untold, domain: 'online', conduct: ['intimate_images'] },
      { primary: 'IGVM', also: 'POLITIE PLATFORM' },
    ],
  );
});

describe('Somebody who tells that no protected ground is behind it', () => {
  tell(
    [
      'is sent to the adviser at work',
      work({ ...none, conduct: ['bullying'] }),
      {
        primary: '',
        also: 'PAPS TWW VMGG VAKBOND',
        noBody: true,
        help: 'CAW TELE_ONTHAAL',
        rule: 'R4/1',
        because: 'because.noBody.work',
        confidence: 'high',
        ask: '',
      },
    ],
    [
      'finds nobody for a refusal at work',
      work({ ...none, conduct: ['refusal'] }),
      { primary: '', also: 'VAKBOND', noBody: true, help: 'CAW TELE_ONTHAAL' },
    ],
    [
      'is heard after retaliation',
      work({ ...none, conduct: ['retaliation'] }),
      { primary: 'UNIA', confidence: 'low', ask: '' },
    ],
    [
      'finds nobody in the street',
      street({ ...none, conduct: ['violence'] }),
      { primary: '', also: 'POLITIE', noBody: true, rule: 'R2/27', confidence: 'high' },
    ],
    [
      'keeps the platform online',
      { ...none, domain: 'online', conduct: ['harassment'] },
      { primary: '', also: 'POLITIE PLATFORM', noBody: true, rule: 'R2/25' },
    ],
    ['is heard elsewhere', shop(none), { primary: 'UNIA', confidence: 'low', ask: '' }],
    [
      'is heard after sexual harassment',
      work({ ...none, conduct: ['sexual_harassment'] }),
      { primary: 'IGVM', noBody: false, confidence: 'high' },
    ],
    [
      'is heard at the counter for the anonymous',
      work({ ...none, conduct: ['bullying'], name: 'anonymous' }),
      { primary: 'VMGG', noBody: false, rule: 'R15' },
    ],
  );
});

describe('Somebody tells about language alone', () => {
  tell(
    [
      'in a shop',
      shop(language),
      {
        primary: '',
        also: 'UNIA RECHTSBIJSTAND',
        noBody: true,
        rule: 'R12',
        confidence: 'high',
        ask: 'grounds',
        help: 'CAW TELE_ONTHAAL',
      },
    ],
    [
      'at work',
      work(language),
      { primary: '', also: 'VAKBOND TSW UNIA RECHTSBIJSTAND', rule: 'R12', noBody: true },
    ],
    [
      'in a vacancy',
      work({ ...language, conduct: ['advertisement'] }),
      { primary: 'UNIA', also: 'VAKBOND TSW', rule: 'R12', confidence: 'low', ask: 'grounds' },
    ],
    [
      'at an employer that nobody named',
      { ...language, domain: 'work' },
      {
        primary: 'UNIA',
        noBody: false,
        rule: 'R12',
        confidence: 'low',
        ask: 'grounds details.employer',
      },
    ],
    [
      'in care that nobody named',
      { ...language, domain: 'health' },
      { primary: 'UNIA', confidence: 'low', ask: 'details.care grounds' },
    ],
    [
      'in a school in Wallonia: its language is not in doubt',
      { ...language, ...wallonia, domain: 'education' },
      { primary: '', noBody: true, rule: 'R12', ask: 'grounds' },
    ],
    [
      'beside origin adds nothing',
      shop({ ...language, grounds: ['language', 'origin'] }),
      { primary: 'UNIA', ask: '' },
    ],
    ['at home', partner(language), { primary: '', also: '', noBody: true, rule: 'R1/35', ask: '' }],
  );
});

describe('Somebody who does not know everything', () => {
  const known = { grounds: ['gender'], conduct: ['refusal'] } as const satisfies Facts;

  tell(
    [
      'is taken to be in Flanders',
      { ...known, domain: 'housing' },
      { primary: 'VMRI', also: 'HUURDERSBOND', confidence: 'low', ask: 'region' },
    ],
    [
      'is taken to be in the city that uses the bot',
      { ...known, domain: 'housing', city: 'brugge' },
      { primary: 'VMRI', also: 'HUURDERSBOND LOKAAL', ask: 'region' },
    ],
    [
      'is not asked for a region that changes nothing',
      { ...known, domain: 'commerce', details: { venue: 'shop' } },
      { primary: 'IGVM', confidence: 'high', ask: '' },
    ],
    [
      'is asked which venue',
      { ...known, domain: 'commerce', region: 'flanders' },
      { primary: 'IGVM', confidence: 'low', ask: 'details.venue' },
    ],
    [
      'is asked again for a detail told as unknown',
      { ...known, domain: 'health', details: { care: 'unknown' }, region: 'flanders' },
      { primary: 'IGVM', confidence: 'low', ask: 'details.care' },
    ],
    [
      'is asked who employs',
      { grounds: ['origin'], domain: 'work', region: 'flanders', conduct: ['refusal'] },
      { primary: 'UNIA', ask: 'details.employer' },
    ],
    [
      'is asked what was done where that decides',
      { grounds: ['origin'], domain: 'commerce', details: { venue: 'shop' } },
      { primary: 'UNIA', confidence: 'high', ask: 'conduct' },
    ],
    [
      'is asked the most deciding first',
      { grounds: ['gender'], domain: 'public_service', conduct: ['refusal'] },
      { primary: 'VMRI', ask: 'details.matter region' },
    ],
    [
      'is believed about being abroad',
      { ...known, domain: 'housing', region: 'abroad' },
      { primary: 'IGVM', confidence: 'low', ask: '' },
    ],
  );
});

describe('Around the body', () => {
  tell(
    [
      'the municipality decides over the region',
      { ...gender, domain: 'housing', municipality: 'Elsene', region: 'flanders' },
      { primary: 'IGVM DGHI' },
    ],
    [
      'a postcode and a NIS code are municipalities too',
      { ...gender, domain: 'housing', municipality: '9300' },
      { also: 'HUURDERSBOND', ask: '' },
    ],
    [
      'a place that does not exist counts as unknown',
      { ...gender, domain: 'housing', municipality: 'Xqzwvstad', region: 'wallonia' },
      { primary: 'IGVM' },
    ],
    [
      'the local point of the municipality stands last',
      { ...origin, grounds: ['gender_identity'], domain: 'housing', municipality: '42025' },
      { also: 'HUURDERSBOND LUMI TIP LOKAAL' },
    ],
    [
      'a municipality without a point has none, whatever the city',
      { ...gender, domain: 'housing', municipality: 'Gent', city: 'demo' },
      { also: 'HUURDERSBOND' },
    ],
    [
      'the city of the configuration stands in',
      { ...gender, domain: 'housing', city: 'demo' },
      { also: 'HUURDERSBOND LOKAAL' },
    ],
    [
      'a city without configuration counts as none',
      { ...gender, domain: 'housing', city: 'atlantis' },
      { also: 'HUURDERSBOND' },
    ],
    [
      'Lumi works in Flanders and Brussels',
      { ...origin, ...wallonia, grounds: ['sexual_orientation'], domain: 'justice' },
      { also: '' },
    ],
    [
      'the points for LGBTI people in Brussels',
      { ...origin, ...brussels, grounds: ['gender_identity'], domain: 'justice' },
      { also: 'LUMI TIP' },
    ],
    [
      'a professional gets the same bodies',
      shop({ ...origin, role: 'professional' }),
      { primary: 'UNIA', also: '' },
    ],
    [
      'the German-speaking Community',
      home({ ...gender, ...german }),
      { primary: 'IGVM', also: '' },
    ],
  );
});
