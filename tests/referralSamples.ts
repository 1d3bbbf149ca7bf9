import { City } from '../services/domain/city.js';
import type { Report } from '../services/domain/report.js';
import type { RouteAnswer } from '../services/domain/routeAnswer.js';
import type { ReferralRequest } from '../services/referral/build.js';
import { AS_IT_IS } from '../services/referral/coarsen.js';
import { makeReference } from '../services/referral/reference.js';
import { referral as nl } from '../dialogs/text/nl/referral.js';

/** A report in which every question was answered; the names in it are invented. */
export const FULL_REPORT: Report = {
  version: 1,
  language: 'nl',
  channel: 'terminal',
  city: 'demo',
  role: { is: 'told', value: 'for_other' },
  relation: { is: 'told', value: 'child' },
  age: { is: 'told', value: '12_17' },
  wish: { is: 'told', value: 'complaint' },
  account: [
    'De directeur Karel Vandeputte zei dat Yasmina El Idrissi haar hoofddoek moest afdoen.',
    'Je kan mij bellen op 0485 12 34 56. Yasmina was erg bang. Het was op Atheneum Zonnebloem.',
  ],
  grounds: { is: 'told', value: ['religion', 'origin'] },
  domain: { is: 'told', value: 'education' },
  details: { schoolLanguage: 'nl', schoolLevel: 'secondary' },
  municipality: { is: 'told', value: '44021' },
  region: { is: 'told', value: 'flanders' },
  residence: { is: 'told', value: '36015' },
  venue: { is: 'told', value: 'lokaal 4 van Atheneum Zonnebloem' },
  when: {
    is: 'told',
    value: { words: '12 maart 2026', day: '2026-03-12', month: '2026-03', ongoing: true },
  },
  conduct: { is: 'told', value: ['rule', 'harassment'] },
  pattern: { is: 'told', value: 'repeated' },
  otherParty: { is: 'told', value: 'school' },
  organisation: { is: 'told', value: 'Atheneum Zonnebloem' },
  personFunction: { is: 'told', value: 'de directeur van de tweede graad' },
  personName: { is: 'told', value: 'Karel Vandeputte' },
  evidence: { is: 'told', value: ['messages', 'witnesses'] },
  steps: { is: 'told', value: 'Ik mailde naar Karel Vandeputte, dossier 4711.' },
  hope: { is: 'told', value: 'Dat Karel Vandeputte sorry zegt.' },
  fears: { is: 'told', value: ['retaliation'] },
  stillAtRisk: { is: 'told', value: false },
  alias: { is: 'told', value: 'Zwaluw' },
  contactName: { is: 'told', value: 'Samira Benhaddou' },
  contactChannel: { is: 'told', value: 'email' },
  contactValue: { is: 'told', value: 'samira.b@example.org' },
  safeMoment: { is: 'told', value: 'na 18 uur, niet als Rachid thuis is' },
  voicemail: { is: 'told', value: false },
  callBack: { is: 'told', value: true },
  interpreter: { is: 'told', value: 'Arabisch' },
  accessibility: { is: 'told', value: 'rustige kamer' },
  trustedPerson: { is: 'told', value: 'Nele Wouters' },
};

export const ROUTE: RouteAnswer = {
  primary: ['VMRI'],
  also: ['KRC'],
  noBody: false,
  help: ['AWEL'],
  rule: 'R5/10',
  because: 'because.row10',
  source: 'https://www.unia.be/nl',
  checkedOn: '2026-11-21',
  confidence: 'high',
  anonymous: { VMRI: 'no', KRC: 'unknown' },
  ask: ['region', 'details.schoolLevel'],
};

/** The demonstration; `own` replaces what a test is about. */
export function cityWith(own: Partial<City> = {}): City {
  return City.parse({
    id: 'demo',
    name: 'Voorbeeldstad',
    demonstration: true,
    region: 'flanders',
    municipalities: [],
    serviceModel: 'contact_point',
    localPoint: {
      name: 'Meldpunt Voorbeeldstad (demonstratie)',
      contact: null,
      anonymous: 'signal',
    },
    intakes: [],
    source: null,
    checkedOn: null,
    ...own,
  });
}

/** A request for an anonymous signal to the VMRI; `own` replaces what a test is about. */
export function requestWith(own: Partial<ReferralRequest> = {}): ReferralRequest {
  return {
    report: FULL_REPORT,
    route: ROUTE,
    recipient: 'VMRI',
    name: 'anonymous',
    masks: { decisions: { hide: [], show: [] }, words: nl.placeholders },
    coarser: AS_IT_IS,
    meta: {
      reference: makeReference('a test'),
      created: new Date('2026-11-22T19:47:12Z'),
      botVersion: '0.1.0',
      city: cityWith(),
    },
    consent: { date: new Date('2026-11-22T19:46:00Z'), textVersion: '1' },
    ...own,
  };
}
