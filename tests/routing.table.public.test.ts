import { expect } from 'chai';
import type { Facts } from '../services/domain/facts.js';
import { ROWS } from '../services/domain/rules/index.js';
import { both, brussels, gender, language, origin, tell, wallonia } from './support/routing.js';

describe('Somebody tells about media, the internet or the street', () => {
  const press: Facts = { ...origin, domain: 'media', details: { medium: 'press' } };

  tell(
    [
      'a newspaper',
      press,
      { primary: 'RVDJ VMRI', also: '', rule: 'R11/24', confidence: 'medium' },
    ],
    [
      'a newspaper that incites',
      { ...press, conduct: ['hate_speech'] },
      { primary: 'RVDJ VMRI', also: 'UNIA' },
    ],
    [
      'a broadcaster',
      { ...press, details: { medium: 'broadcast' } },
      { primary: 'VMRI', rule: 'R11/24' },
    ],
    [
      'an advertisement, about gender',
      { ...gender, domain: 'media', details: { medium: 'advertisement' } },
      { primary: 'VMRI' },
    ],
    [
      'a newspaper in Wallonia',
      { ...press, ...wallonia },
      { primary: 'UNIA', rule: 'R11/24', confidence: 'medium' },
    ],
    [
      'hate online',
      { ...origin, domain: 'online', conduct: ['hate_speech'] },
      { primary: 'UNIA', also: 'POLITIE PLATFORM', rule: 'R2/25', confidence: 'high' },
    ],
    [
      'a bullied child online',
      { ...gender, domain: 'online', age: '12_17', conduct: ['bullying'] },
      { primary: 'IGVM', also: 'PLATFORM ALLESOVERPESTEN KRC' },
    ],
    [
      'insults in the street',
      { ...origin, domain: 'public_space' },
      { primary: 'UNIA', also: '', rule: 'R2/26', confidence: 'high' },
    ],
    [
      'violence in the street',
      { ...both, domain: 'public_space', conduct: ['violence'] },
      {
        primary: 'UNIA IGVM',
        also: 'POLITIE',
        rule: 'R2/27',
        confidence: 'high',
        help: 'CAW TELE_ONTHAAL',
      },
    ],
  );
});

describe('Somebody tells about police, courts or a counter', () => {
  const police: Facts = { ...origin, domain: 'police' };
  const counter = (matter: string, facts: Facts = origin): Facts => ({
    ...facts,
    domain: 'public_service',
    details: { matter },
  });

  tell(
    [
      'a police check',
      police,
      { primary: 'UNIA', also: 'COMITE_P AIG', rule: 'R3/28', confidence: 'high' },
    ],
    [
      'a police check of a child in Flanders',
      { ...police, age: '12_17' },
      { also: 'COMITE_P AIG KRC' },
    ],
    [
      'a police check of a child in Brussels, in Dutch',
      { ...police, ...brussels, age: '12_17', language: 'nl' },
      { also: 'COMITE_P AIG KRC' },
    ],
    [
      'a police check of a child in Brussels, in French',
      { ...police, ...brussels, age: '12_17', language: 'fr' },
      { also: 'COMITE_P AIG DGDE' },
    ],
    [
      'police violence',
      { ...police, conduct: ['violence'] },
      { primary: 'UNIA', also: 'COMITE_P AIG' },
    ],
    [
      'the language of the police',
      { ...language, domain: 'police' },
      { primary: 'VCT', also: 'COMITE_P AIG', rule: 'R3/28' },
    ],
    [
      'police violence about language',
      { ...language, domain: 'police', conduct: ['violence'] },
      { primary: 'COMITE_P AIG VCT', also: '', rule: 'R3/28' },
    ],
    [
      'a police check without a protected ground',
      { ...police, grounds: ['none'] },
      { primary: 'COMITE_P AIG', also: '', noBody: false, confidence: 'high', ask: '' },
    ],
    [
      'a court',
      { ...gender, domain: 'justice' },
      { primary: 'IGVM', rule: 'R3/29', confidence: 'medium' },
    ],
    [
      'a federal benefit',
      { ...origin, domain: 'social_security', details: { scheme: 'federal' } },
      { primary: 'UNIA', also: '', rule: 'R10/30', confidence: 'medium' },
    ],
    [
      'a federal benefit, about language alone',
      { ...language, domain: 'social_security', details: { scheme: 'federal' } },
      {
        primary: '',
        also: 'RECHTSBIJSTAND UNIA',
        noBody: true,
        rule: 'R10/30',
        confidence: 'medium',
        ask: 'grounds',
      },
    ],
    [
      'a Flemish benefit',
      { ...language, domain: 'social_security', details: { scheme: 'flemish' } },
      { primary: 'VMRI', also: 'VLO', rule: '/31', confidence: 'medium' },
    ],
    [
      'a municipal service',
      counter('municipal', both),
      { primary: 'VMRI', also: 'VLO', rule: 'R10/32', confidence: 'medium' },
    ],
    [
      'the language of a municipal service',
      counter('municipal', language),
      { primary: 'VCT VMRI', also: 'VLO', rule: 'R10/32' },
    ],
    [
      'a municipal service in Brussels',
      counter('municipal', { ...origin, ...brussels }),
      { primary: 'UNIA', also: '', rule: 'R10/33', confidence: 'high' },
    ],
    [
      'the language of a municipal service in Brussels',
      counter('municipal', { ...language, ...brussels }),
      { primary: 'VCT', rule: 'R10/33' },
    ],
    [
      'a Flemish service in Brussels',
      counter('flemish', { ...gender, ...brussels }),
      { primary: 'VMRI', also: 'VLO', rule: 'R10/32', confidence: 'medium' },
    ],
    [
      'a federal service',
      counter('federal', gender),
      { primary: 'IGVM', also: '', rule: 'R10/33' },
    ],
    [
      'the language of a Brussels service',
      counter('brussels', { ...language, ...brussels }),
      { primary: 'VCT', rule: 'R10/33' },
    ],
    [
      'residence papers',
      { ...both, domain: 'migration' },
      { primary: 'MYRIA', also: 'UNIA IGVM', rule: '/34', confidence: 'medium' },
    ],
    [
      'residence papers, about language',
      { ...language, domain: 'migration' },
      { primary: 'MYRIA', also: '', noBody: false },
    ],
    [
      'family',
      { ...origin, domain: 'private_sphere' },
      {
        primary: '',
        also: '',
        noBody: true,
        rule: 'R1/35',
        confidence: 'high',
        help: '1712 CAW TELE_ONTHAAL',
      },
    ],
  );
});

describe('Somebody cannot say what it is about', () => {
  tell(
    [
      'in a city with a local point',
      { ...origin, municipality: 'Leuven' },
      { primary: 'LOKAAL UNIA', also: '', rule: 'R14', confidence: 'low', ask: 'domain' },
    ],
    [
      'elsewhere, about gender',
      gender,
      { primary: 'IGVM', rule: 'R14', confidence: 'low', ask: 'domain' },
    ],
    ['about language alone', language, { primary: 'UNIA', rule: 'R14', confidence: 'low' }],
    [
      'at all',
      {},
      { primary: 'UNIA', rule: 'R14', confidence: 'low', ask: 'domain', noBody: false, help: '' },
    ],
  );
});

describe('The routing table', () => {
  it('names the source and the day of every answer it gives', () => {
    for (const row of ROWS) {
      expect(row.source, row.id).to.match(/^https:\/\/|^Vlaams decreet/);
      expect(row.checkedOn, row.id).to.match(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.because, row.id).to.match(/^because\./);
    }
    expect(new Set(ROWS.map(({ id }) => id)).size).to.equal(ROWS.length);
  });
});
