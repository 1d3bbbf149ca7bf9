import { expect } from 'chai';
import type { Report } from '../services/domain/report.js';
import { buildReferral } from '../services/referral/build.js';
import { AS_IT_IS } from '../services/referral/coarsen.js';
import { smallCell } from '../services/referral/smallCell.js';
import { FULL_REPORT, requestWith } from './referralSamples.js';

describe('the warning before a signal leaves', () => {
  const report: Report = {
    ...FULL_REPORT,
    account: ['Ik werd niet binnengelaten.'],
    otherParty: { is: 'told', value: 'shop' },
  };

  it('comes when municipality, month and organisation stand together', () => {
    const signal = buildReferral(
      requestWith({ report, coarser: { ...AS_IT_IS, organisation: 'name' } }),
    );
    expect(smallCell(signal).risky).to.equal(true);
  });

  it('comes when a municipality has only one such body', () => {
    const police: Report = { ...report, otherParty: { is: 'told', value: 'police' } };
    expect(smallCell(buildReferral(requestWith({ report: police }))).risky).to.equal(true);
  });

  it('comes when the account says what the fields do not', () => {
    const { masks } = requestWith();
    const shown = { ...masks, decisions: { hide: [], show: ['Bakkerij Zonnekoren'] } };
    const telling: Report = {
      ...report,
      when: undefined,
      organisation: undefined,
      account: ['Op 3 mei was ik in Bakkerij Zonnekoren bvba.'],
    };
    const hidden = smallCell(buildReferral(requestWith({ report: telling })));
    expect(hidden.because).to.deep.equal(['place']);
    const pieces = {
      ...shown,
      decisions: { hide: [], show: ['Bakkerij Zonnekoren bvba', '3 mei'] },
    };
    expect(
      smallCell(buildReferral(requestWith({ report: telling, masks: pieces }))).risky,
    ).to.equal(true);
  });

  it('stays away when the person made one of the three vaguer', () => {
    const named = { ...AS_IT_IS, organisation: 'name' } as const;
    const place = buildReferral(requestWith({ report, coarser: { ...named, place: 'province' } }));
    const time = buildReferral(requestWith({ report, coarser: { ...named, time: 'year' } }));
    const organisation = buildReferral(requestWith({ report }));
    expect([place, time, organisation].map((signal) => smallCell(signal).risky)).to.deep.equal([
      false,
      false,
      false,
    ]);
  });
});
