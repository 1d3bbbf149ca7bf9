import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { buildReferral } from '../services/referral/build.js';
import { makeReference } from '../services/referral/reference.js';
import { Referral, referralJsonSchema } from '../services/referral/schema.js';
import { cityWith, requestWith } from './referralSamples.js';

describe('the schema of a referral', () => {
  it('is the one in deployment/referral.schema.json', () => {
    const path = new URL('../../deployment/referral.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).to.deep.equal(referralJsonSchema());
  });

  it('refuses a field that nobody knows and another version', () => {
    const referral = buildReferral(requestWith());
    expect(Referral.safeParse(referral).success).to.equal(true);
    expect(Referral.safeParse({ ...referral, extra: 1 }).success).to.equal(false);
    expect(Referral.safeParse({ ...referral, safety: { danger: 'acute' } }).success).to.equal(
      false,
    );
    const later = { ...referral, meta: { ...referral.meta, schemaVersion: 2 } };
    expect(Referral.safeParse(later).success).to.equal(false);
  });

  it('names the local point and the demonstration', () => {
    const { meta } = buildReferral(requestWith({ recipient: 'LOKAAL', name: 'named' }));
    expect(meta.localPoint).to.equal('Meldpunt Voorbeeldstad (demonstratie)');
    expect(meta.demonstration).to.equal(true);
    const other = requestWith();
    const elsewhere = buildReferral({
      ...other,
      meta: { ...other.meta, city: cityWith({ demonstration: false }) },
    });
    expect(elsewhere.meta.demonstration).to.equal(false);
  });
});

describe('a reference', () => {
  it('is the same for the same random bytes, and other for others', () => {
    const references = Array.from({ length: 2000 }, (_, n) => makeReference(`seed ${n}`));
    expect(makeReference('seed 7')).to.equal(references[7]);
    expect(new Set(references).size).to.equal(2000);
  });

  it('has no vowels, no figures and no letters that look alike', () => {
    for (let n = 0; n < 2000; n += 1) {
      expect(makeReference(new Uint8Array([n % 256, n >> 8]))).to.match(
        /^[BCDFGHJKMNPRTWXZ]{3}(?:-[BCDFGHJKMNPRTWXZ]{3}){2}$/,
      );
    }
  });

  it('never spells what hurts', () => {
    const all = Array.from({ length: 20_000 }, (_, n) =>
      makeReference(`n${n}`).replaceAll('-', ''),
    );
    expect(all.filter((letters) => /KKK|FCK|NGR|HRR|KNT/.test(letters))).to.deep.equal([]);
  });
});
