import { expect } from 'chai';
import fc from 'fast-check';
import type { NameChoice } from '../services/domain/ids.js';
import type { Report } from '../services/domain/report.js';
import { buildReferral, ReferralError } from '../services/referral/build.js';
import { AS_IT_IS } from '../services/referral/coarsen.js';
import type { Referral } from '../services/referral/schema.js';
import { FULL_REPORT, requestWith } from './referralSamples.js';

/**
 * The field table of domain.md section 5, written down a second time: who gets a field at all. `LP`:
 * only the local point. Columns: named, pseudonym, anonymous; the own file has everything.
 */
const TABLE: Readonly<Record<string, readonly [string, string, string]>> = {
  'meta.city': ['yes', 'yes', 'yes'],
  'meta.serviceModel': ['yes', 'yes', 'yes'],
  'who.role': ['yes', 'yes', 'yes'],
  'who.relation': ['yes', 'yes', 'yes'],
  'who.age': ['yes', 'yes', 'yes'],
  'who.minor': ['yes', 'yes', 'yes'],
  'contact.name': ['yes', 'no', 'no'],
  'contact.alias': ['yes', 'yes', 'no'],
  'contact.channel': ['yes', 'LP', 'no'],
  'contact.value': ['yes', 'LP', 'no'],
  'contact.voicemail': ['yes', 'LP', 'no'],
  'contact.callBack': ['yes', 'LP', 'no'],
  'contact.interpreter': ['yes', 'yes', 'no'],
  'contact.accessibility': ['yes', 'yes', 'no'],
  'contact.trustedPerson': ['yes', 'no', 'no'],
  'facts.account': ['yes', 'yes', 'yes'],
  'facts.when': ['yes', 'yes', 'yes'],
  'facts.municipality': ['yes', 'yes', 'yes'],
  'facts.region': ['yes', 'yes', 'yes'],
  'facts.residence': ['yes', 'yes', 'yes'],
  'facts.venue': ['yes', 'yes', 'no'],
  'otherParty.type': ['yes', 'yes', 'yes'],
  'otherParty.organisation': ['yes', 'yes', 'no'],
  'otherParty.personFunction': ['yes', 'no', 'no'],
  'otherParty.personName': ['yes', 'no', 'no'],
  'conduct.kinds': ['yes', 'yes', 'yes'],
  'conduct.pattern': ['yes', 'yes', 'yes'],
  'ground.grounds': ['yes', 'yes', 'yes'],
  'domain.domain': ['yes', 'yes', 'yes'],
  'domain.details': ['yes', 'yes', 'yes'],
  'evidence.kinds': ['yes', 'yes', 'yes'],
  'steps.taken': ['yes', 'yes', 'yes'],
  'wishes.wish': ['yes', 'yes', 'yes'],
  'wishes.hope': ['yes', 'yes', 'yes'],
  'wishes.fears': ['yes', 'yes', 'yes'],
  'safety.stillAtRisk': ['yes', 'yes', 'yes'],
  'safety.safeMoment': ['yes', 'LP', 'no'],
};
const COLUMNS = ['named', 'pseudonym', 'anonymous'] as const satisfies readonly NameChoice[];

describe('what each recipient gets of a report', () => {
  for (const [path, columns] of Object.entries(TABLE)) {
    for (const [n, name] of COLUMNS.entries()) {
      for (const recipient of ['LOKAAL', 'VMRI'] as const) {
        const rule = columns[n];
        const gets = rule === 'yes' || (rule === 'LP' && recipient === 'LOKAAL');
        it(`${path}: ${recipient} ${gets ? 'gets' : 'does not get'} it ${name}`, () => {
          const referral = buildReferral(requestWith({ recipient, name }));
          expect(fieldsOf(referral).has(path)).to.equal(gets);
        });
      }
    }
    it(`${path}: the person keeps it`, () => {
      const file = buildReferral(requestWith({ recipient: 'own_file', name: 'keep' }));
      expect(fieldsOf(file).has(path)).to.equal(true);
    });
  }

  it('has a row for every field that comes from the person', () => {
    const file = buildReferral(requestWith({ recipient: 'own_file', name: 'keep' }));
    const own = [...fieldsOf(file)].filter((path) => !/^(?:meta|routing|consent)\./.test(path));
    expect(own).to.have.members(Object.keys(TABLE).filter((path) => !path.startsWith('meta.')));
  });

  it('keeps "I do not know" and "I would rather not say" apart from what was never asked', () => {
    const report: Report = {
      ...FULL_REPORT,
      age: { is: 'unknown' },
      grounds: { is: 'withheld' },
      municipality: { is: 'withheld' },
      when: { is: 'unknown' },
      steps: { is: 'unknown' },
      hope: undefined,
    };
    for (const name of COLUMNS) {
      const referral = buildReferral(requestWith({ name, report }));
      expect(referral.who.age).to.deep.equal({ is: 'unknown' });
      expect(referral.ground.grounds).to.deep.equal({ is: 'withheld' });
      expect(referral.facts.municipality).to.deep.equal({ is: 'withheld' });
      expect(referral.facts.when).to.deep.equal({ is: 'unknown' });
      expect(referral.steps.taken).to.deep.equal({ is: 'unknown' });
      expect(referral.wishes).not.to.have.property('hope');
      expect(referral.who).not.to.have.property('minor');
    }
  });

  it('gives a signal the month and the municipality, and the province of the home', () => {
    const { facts, steps } = buildReferral(requestWith());
    expect(facts.when).to.deep.equal({ is: 'told', value: { month: '2026-03', ongoing: true } });
    expect(
      facts.municipality?.is === 'told' && facts.municipality.value.municipality?.nis,
    ).to.equal('44021');
    expect(facts.residence?.is === 'told' && facts.residence.value).to.have.keys(
      'province',
      'region',
    );
    expect(steps.taken).to.deep.equal({ is: 'told', value: {} });
  });

  it('takes the names, the number and the school out of the account of a signal', () => {
    const { facts, wishes } = buildReferral(requestWith());
    const text = JSON.stringify([facts.account, wishes.hope]);
    expect(text).not.to.match(/Karel|Vandeputte|Yasmina|Idrissi|0485|Zonnebloem/);
    expect(text)
      .to.contain('[PERSOON-1]')
      .and.to.contain('[TELEFOON-1]')
      .and.to.contain('hoofddoek');
  });

  it('leaves the account of a named referral and of the own file as it was told', () => {
    const named = buildReferral(requestWith({ name: 'named' }));
    const file = buildReferral(requestWith({ recipient: 'own_file', name: 'keep' }));
    expect(named.facts.account).to.deep.equal(FULL_REPORT.account);
    expect(file.facts.account).to.deep.equal(FULL_REPORT.account);
  });

  it('leaves the school in a pseudonymous referral and people out', () => {
    const referral = buildReferral(requestWith({ recipient: 'LOKAAL', name: 'pseudonym' }));
    expect(referral.otherParty.organisation).to.deep.equal({
      is: 'told',
      value: 'Atheneum Zonnebloem',
    });
    expect(JSON.stringify(referral)).not.to.match(
      /Karel|Vandeputte|Yasmina|Samira|Benhaddou|Nele|Rachid/,
    );
  });

  it('makes place and time vaguer when the person asks, also in the account and the site', () => {
    const report = { ...FULL_REPORT, account: ['In 9000 Gent op 12 maart 2026 zei hij het.'] };
    const request = requestWith({ report });
    const province = buildReferral({
      ...request,
      coarser: { ...AS_IT_IS, place: 'province', time: 'year' },
    });
    expect(province.facts.municipality).to.deep.equal({
      is: 'told',
      value: { province: 'Oost-Vlaanderen', region: 'flanders' },
    });
    expect(province.facts.when).to.deep.equal({
      is: 'told',
      value: { year: '2026', ongoing: true },
    });
    expect(JSON.stringify(province.facts)).not.to.match(/Gent|9000|maart|Roeselare/);
    expect(province.meta).not.to.have.property('city');
    const region = buildReferral({ ...request, coarser: { ...AS_IT_IS, place: 'region' } });
    expect(region.facts.municipality).to.deep.equal({ is: 'told', value: { region: 'flanders' } });
    expect(region.facts.residence).to.deep.equal({ is: 'told', value: { region: 'flanders' } });
  });

  it('names the organisation in a signal only when the person chose so', () => {
    const chosen = buildReferral(requestWith({ coarser: { ...AS_IT_IS, organisation: 'name' } }));
    expect(chosen.otherParty.organisation).to.deep.equal({
      is: 'told',
      value: 'Atheneum Zonnebloem',
    });
    expect(JSON.stringify(chosen.facts.account))
      .to.contain('Zonnebloem')
      .and.not.to.contain('Karel');
  });

  it('follows what the person decided on single words', () => {
    const decisions = { hide: ['hoofddoek'], show: ['Karel Vandeputte'] };
    const { masks } = requestWith();
    const { facts } = buildReferral(requestWith({ masks: { ...masks, decisions } }));
    const text = JSON.stringify(facts.account);
    expect(text)
      .to.contain('Karel Vandeputte')
      .and.not.to.contain('hoofddoek')
      .and.not.to.contain('Yasmina');
  });

  it('says to the hour when it was made, and never which help was shown', () => {
    const referral = buildReferral(requestWith());
    expect(referral.meta.created).to.equal('2026-11-22T19:00Z');
    expect(JSON.stringify(referral)).not.to.contain('AWEL').and.not.to.contain('danger');
  });

  it('does not leave without consent, and never holds everything for anybody else', () => {
    const without = requestWith({ consent: undefined });
    expect(() => buildReferral(without))
      .to.throw(ReferralError)
      .with.property('code', 'no_consent');
    const all = requestWith({ name: 'keep' });
    expect(() => buildReferral(all))
      .to.throw(ReferralError)
      .with.property('code', 'not_for_a_recipient');
    const file = requestWith({ recipient: 'own_file' });
    expect(() => buildReferral(file))
      .to.throw(ReferralError)
      .with.property('code', 'not_for_a_recipient');
  });

  it('never lets a name or a way to reach somebody into a signal, wherever it was told', () => {
    const name = fc
      .array(fc.constantFrom(...Array.from('abdefgiklmnoprstuvz')), { minLength: 6, maxLength: 12 })
      .map((letters) => `Qx${letters.join('')}`);
    const number = fc
      .integer({ min: 10_000_000, max: 99_999_999 })
      .map((n) => `04${n}`.slice(0, 10));
    const canaries = fc.record({
      contactName: name,
      alias: name,
      personName: name,
      trustedPerson: name,
      organisation: name,
      contactValue: number,
    });
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
    fc.assert(
      fc.property(canaries, fc.constantFrom('', 'Gisteren zei ', 'HEEL BOOS '), (names, before) => {
        const values = Object.values(names);
        const sentence = values
          .map((value) => `${before}${value} en ${value.toLowerCase()}.`)
          .join(' ');
        const told = (value: string) => ({ is: 'told', value }) as const;
        const report: Report = {
          ...FULL_REPORT,
          account: [sentence, sentence.toUpperCase()],
          hope: told(sentence),
          steps: told(sentence),
          venue: told(sentence),
          safeMoment: told(sentence),
          contactName: told(names.contactName),
          alias: told(names.alias),
          personName: told(names.personName),
          trustedPerson: told(names.trustedPerson),
          organisation: told(names.organisation),
          contactValue: told(names.contactValue),
        };
        const leaves = JSON.stringify(buildReferral(requestWith({ report }))).toLowerCase();
        for (const value of values) expect(leaves).not.to.contain(value.toLowerCase());
      }),
      { seed, numRuns: 200 },
    );
  });
});

/** `group.field` of everything that is there. */
function fieldsOf(referral: Referral): Set<string> {
  return new Set(
    Object.entries(referral).flatMap(([group, fields]) =>
      Object.keys(fields).map((field) => `${group}.${field}`),
    ),
  );
}
